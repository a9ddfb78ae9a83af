import { clarity } from 'clarity-js';
import { emit, listen } from './overhear.js';

// While a page is busy it puts off what it sends, and its last word leaves out what is much: the page itself must have been sent before.
let sent;
const ready = new Promise((resolve) => {
  sent = resolve;
});

listen();
clarity.start({
  projectId: 'project',
  content: true,
  track: true,
  lean: false,
  lite: false,
  delay: 50,
  mask: [],
  unmask: ['body'],
  drop: [],
  fraud: false,
  includeSubdomains: true,
  throttleDom: false,
  upload: (payload, done) => {
    emit(payload);
    if (payload.includes('zqpage731')) sent();
    done?.({ status: 200 });
  },
});
window.recorder = { ready, flush: async () => void clarity.stop() };
