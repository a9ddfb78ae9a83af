import { breadcrumbsIntegration, browserTracingIntegration, init, replayIntegration } from '@sentry/browser';
import { emit, listen } from './overhear.js';

listen();
const replay = replayIntegration({
  maskAllText: false,
  maskAllInputs: false,
  blockAllMedia: false,
  useCompression: false,
  stickySession: false,
  minReplayDuration: 0,
  flushMinDelay: 10,
  flushMaxDelay: 50,
  mutationLimit: 1e9,
  networkDetailAllowUrls: [/./],
  networkCaptureBodies: true,
  networkRequestHeaders: ['idempotency-key', 'content-type'],
  beforeAddRecordingEvent: (event) => (emit(event), event),
});
init({
  dsn: 'https://key@sentry.example/1',
  // Its own takes a fetch that nobody has touched, and so cannot be overheard.
  transport: () => ({ send: async ([headers, items]) => (emit(headers), items.flat().forEach(emit), { statusCode: 200 }), flush: async () => true }),
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
  sendDefaultPii: true,
  beforeBreadcrumb: (crumb, hint) => (emit(crumb), emit(hint?.input ?? ''), crumb),
  beforeSendTransaction: (event) => (emit(event), event),
  integrations: [replay, browserTracingIntegration(), breadcrumbsIntegration({ dom: { serializeAttribute: ['id', 'name', 'aria-label', 'value'] } })],
});
window.recorder = { flush: () => replay.flush() };
