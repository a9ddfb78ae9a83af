/** The launcher: a pill at the inline end, and on a narrow phone its mark alone. */
export const launcherStyles = `
:host { display: contents; }
:host(:is([display='inline'], [display='fullscreen'])) { display: block; }
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
  padding: 0 16px;
  padding-inline-end: 20px;
  border: 2px solid transparent;
  border-radius: 28px;
  --ground: #1f6f63;
  --words: #fff;
  background: var(--preconsult-accent, var(--ground)) border-box;
  color: var(--preconsult-on-accent, var(--words));
  box-shadow: 0 1px 3px #141e1a33, 0 8px 24px #141e1a3d;
  font: 600 17px/1.2 var(--preconsult-font, system-ui, sans-serif);
  cursor: pointer;
}
button:focus-visible { outline: 2px solid var(--preconsult-accent, var(--ground)); outline-offset: 2px; }
[aria-busy='true'] { opacity: .75; }
svg { flex: none; inline-size: 26px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
@media (prefers-color-scheme: dark) {
  :host(:not([theme='light'])) button { --ground: #7fd1c1; --words: #08201c; }
}
:host([theme='dark']) button { --ground: #7fd1c1; --words: #08201c; }
@media (max-width: 480px) {
  .scrolled:not([aria-busy='true']) { inline-size: 56px; padding: 0; gap: 0; justify-content: center; font-size: 0; }
}
@media print { button { display: none; } }
`;
