/** The bubble's panel: beside the launcher on a wide page, the whole sheet on a phone. */
export const dialogStyles = `
.layer { all: initial; display: contents; }
dialog {
  position: fixed;
  inset: auto;
  inset-block-end: max(16px, env(safe-area-inset-bottom));
  inset-inline-end: max(16px, env(safe-area-inset-right), env(safe-area-inset-left));
  z-index: var(--preconsult-z, 9999999999);
  visibility: visible;
  pointer-events: auto;
  writing-mode: horizontal-tb;
  box-sizing: border-box;
  inline-size: min(408px, 100vw - 32px);
  max-inline-size: none;
  block-size: min(720px, 100vh - 96px);
  block-size: min(720px, 100dvh - 96px);
  max-block-size: none;
  container-type: size;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: calc(var(--preconsult-radius, 14px) * 9 / 7);
  overflow: clip;
  background: var(--preconsult-surface, #fffdfa);
  box-shadow: 0 2px 8px rgb(20 30 26 / 0.12), 0 16px 48px rgb(20 30 26 / 0.22);
}
dialog[open] { animation: rise 200ms ease-out; transform-origin: bottom right; }
dialog:dir(rtl) { transform-origin: bottom left; }
dialog:focus-visible { outline: none; }
dialog::backdrop { background: rgb(10 14 12 / 0.4); }
@keyframes rise { from { transform: translateY(12px) scale(0.98); } }
@media (max-width: 480px), (max-height: 480px) {
  dialog { inset: 0; inline-size: 100%; block-size: 100vh; block-size: 100dvh; border-radius: 0; box-shadow: none; }
}
@media (prefers-color-scheme: dark) {
  dialog { box-shadow: 0 16px 48px rgb(0 0 0 / 0.5), 0 0 0 1px rgb(255 255 255 / 0.08); }
  :host(:not([theme='light'])) dialog { background: var(--preconsult-surface, #171917); }
}
:host([theme='dark']) dialog { background: var(--preconsult-surface, #171917); }
@media (prefers-reduced-motion: reduce) { dialog[open] { animation: none; } }
@media (forced-colors: active) { dialog { border: 1px solid CanvasText; } }
@media print { dialog { display: none; } }
/* The room that the launcher kept for it is let go once it is there, and so is the page's own fallback; after a failure none of the launcher's rules are left. */
:host(:is([display=inline], [display=fullscreen])) { display: block; min-block-size: auto; }
:host([hidden]), slot { display: none; }
.place { all: initial; display: block; }
.place.fullscreen { block-size: 100vh; block-size: 100dvh; }
.place.inline { max-inline-size: 640px; }
`;
