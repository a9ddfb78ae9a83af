import { record } from 'rrweb';
import { emit, listen } from './overhear.js';

listen();
record({
  emit: (event) => emit(event),
  maskAllInputs: false,
  maskInputOptions: {},
  recordCanvas: true,
  collectFonts: true,
  inlineImages: true,
  sampling: { input: 'all', mousemove: true, media: 0 },
});
window.recorder = { flush: async () => undefined };
