import { record } from 'rrweb';
import { emit, listen } from './overhear.js';

listen();
// A clinic may have named its masks otherwise, and so know none of the chat's.
const otherMasks = location.search.includes('&unmasked') ? { blockClass: 'clinic-block', ignoreClass: 'clinic-ignore', maskTextClass: 'clinic-mask' } : {};
record({
  ...otherMasks,
  emit: (event) => emit(event),
  maskAllInputs: false,
  maskInputOptions: {},
  recordCanvas: true,
  collectFonts: true,
  inlineImages: true,
  sampling: { input: 'all', mousemove: true, media: 0 },
});
window.recorder = { flush: async () => undefined };
