import { clarity } from 'clarity-js';
import { emit, listen } from './overhear.js';

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
    done?.({ status: 200 });
  },
});
window.recorder = { flush: async () => void clarity.stop() };
