/** The bubble's panel: beside the launcher on a wide page, the whole sheet on a phone. */
export const dialogStyles = `
dialog {
  position: fixed;
  inset: auto max(16px, env(safe-area-inset-right)) max(16px, env(safe-area-inset-bottom)) auto;
  z-index: var(--preconsult-z, 2147483000);
  box-sizing: border-box;
  inline-size: min(408px, 100vw - 32px);
  max-inline-size: none;
  block-size: min(720px, 100vh - 96px);
  block-size: min(720px, 100dvh - 96px);
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 18px;
  overflow: clip;
  background: none;
  box-shadow: 0 2px 8px rgb(20 30 26 / 0.12), 0 16px 48px rgb(20 30 26 / 0.22);
}
dialog[open] { animation: rise 200ms ease-out; transform-origin: bottom right; }
dialog:dir(rtl) { inset-inline: max(16px, env(safe-area-inset-left)) auto; transform-origin: bottom left; }
dialog:focus-visible { outline: none; }
dialog::backdrop { background: rgb(10 14 12 / 0.4); }
@keyframes rise { from { opacity: 0; transform: translateY(12px) scale(0.98); } }
@media (max-width: 480px), (max-height: 480px) {
  dialog { inset: 0; inline-size: 100vw; block-size: 100vh; block-size: 100dvh; border-radius: 0; box-shadow: none; }
}
@media (prefers-color-scheme: dark) {
  dialog { box-shadow: 0 16px 48px rgb(0 0 0 / 0.5), 0 0 0 1px rgb(255 255 255 / 0.08); }
}
@media (prefers-reduced-motion: reduce) { dialog[open] { animation: none; } }
@media (forced-colors: active) { dialog { border: 1px solid CanvasText; } }
.place { display: block; }
:host([display='fullscreen']) .place { block-size: 100vh; block-size: 100dvh; }
:host([display='inline']) .place { max-inline-size: 640px; }
`;
