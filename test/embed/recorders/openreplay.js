import Tracker from '@openreplay/tracker';
import { listen } from './overhear.js';

listen(() => ({ token: 'token', userUUID: 'u', sessionID: '1', projectID: '1', startTimestamp: Date.now(), delay: 0, beaconSizeLimit: 1e6, compressionThreshold: 1e9, canvasEnabled: true, features: {}, lockMobile: false }));
const tracker = new Tracker({
  projectKey: 'key',
  ingestPoint: 'https://openreplay.example/ingest',
  __DISABLE_SECURE_MODE: true,
  respectDoNotTrack: false,
  obscureTextEmails: false,
  obscureTextNumbers: false,
  obscureInputEmails: false,
  obscureInputNumbers: false,
  obscureInputDates: false,
  defaultInputMode: 0,
  disableStringDict: true,
  network: { capturePayload: true, failuresOnly: false, sessionTokenHeader: false, ignoreHeaders: false, captureInIframes: true },
});
window.recorder = { ready: tracker.start(), flush: async () => undefined };
