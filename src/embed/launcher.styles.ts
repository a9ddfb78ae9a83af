/** The launcher: a pill at the inline end, and on a narrow phone its mark alone. */
export const launcherStyles = `
:host { display: contents; }
:host([hidden]), [hidden] { display: none !important; }
button {
  all: initial;
  position: fixed;
  inset-block-end: max(16px, env(safe-area-inset-bottom));
  inset-inline-end: max(16px, env(safe-area-inset-right), env(safe-area-inset-left));
  z-index: var(--preconsult-z, 2147483000);
  display: flex;
  align-items: center;
  gap: 10px;
  box-sizing: border-box;
  min-block-size: 56px;
  padding: 0 18px;
  padding-inline-end: 22px;
  border: 0;
  border-radius: 28px;
  background: var(--preconsult-accent, #1f6f63);
  color: var(--preconsult-on-accent, #fff);
  box-shadow: 0 1px 3px rgb(20 30 26 / .2), 0 8px 24px rgb(20 30 26 / .24);
  font: 600 17px/1.2 var(--preconsult-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
  cursor: pointer;
  -webkit-tap-highlight-color: transparent;
}
button:focus-visible { outline: 2px solid var(--preconsult-accent, #1f6f63); outline-offset: 2px; }
button[aria-busy='true'] { opacity: .75; }
svg { flex: none; }
@media (prefers-color-scheme: dark) {
  :host(:not([theme='light'])) button { background: var(--preconsult-accent, #7fd1c1); color: var(--preconsult-on-accent, #08201c); }
}
:host([theme='dark']) button { background: var(--preconsult-accent, #7fd1c1); color: var(--preconsult-on-accent, #08201c); }
@media (max-width: 480px) {
  button.scrolled:not([aria-busy]) { inline-size: 56px; padding: 0; justify-content: center; }
  button.scrolled:not([aria-busy]) span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (forced-colors: active) { button { border: 2px solid ButtonText; } }
@media print { button { display: none; } }
`;
