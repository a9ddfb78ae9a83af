import { datadogRum } from '@datadog/browser-rum';
import { emit, listen } from './overhear.js';

listen();
datadogRum.init({
  applicationId: '00000000-0000-4000-8000-000000000000',
  clientToken: 'pub0',
  proxy: ({ path, parameters }) => `https://datadog.example${path}?${parameters}`,
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  telemetrySampleRate: 0,
  trackUserInteractions: true,
  trackResources: true,
  trackLongTasks: true,
  defaultPrivacyLevel: 'allow',
  enablePrivacyForActionName: false,
  allowUntrustedEvents: true,
  sessionPersistence: 'memory',
  beforeSend: (event) => (emit(event), true),
});
datadogRum.startSessionReplayRecording({ force: true });
// Its worker is sent what was seen as it is seen; the rest follows when the page is left.
window.recorder = { flush: async () => void window.dispatchEvent(new Event('pagehide')) };
