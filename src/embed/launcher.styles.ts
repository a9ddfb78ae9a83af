/** The launcher: a pill at the inline end, and on a narrow phone its mark alone. */
export const launcherStyles = `
:host { display: contents; }
:host([display=fullscreen]) { display: block; }
:host([display=inline]) { display: block; min-block-size: 100vh; break-inside: avoid; }
:host([open]) button, :host([hidden]), [hidden] { display: none; }
button {
  all: initial;
  position: fixed;
  bottom: max(16px, env(safe-area-inset-bottom));
  inset-inline-end: max(16px, env(safe-area-inset-right), env(safe-area-inset-left));
  z-index: var(--preconsult-z, 2147483000);
  display: flex;
  align-items: center;
  gap: 10px;
  padding: 13px 18px;
  border: 2px solid transparent;
  border-radius: 28px;
  --ground: #1f6f63;
  --words: #fff;
  background: var(--preconsult-accent, var(--ground));
  color: var(--preconsult-on-accent, var(--words));
  box-shadow: 0 1px 3px #141e1a33, 0 8px 24px #141e1a3d;
  font: 600 medium var(--preconsult-font, system-ui);
  cursor: pointer;
}
/* A speech bubble that holds a tick; while the chat loads, three dots. */
button::before { content: ''; border: 13px solid; clip-path: path(evenodd, 'M4 24l1-6a11 9 0 1 1 5 3zM7 20l3-1a9 7 0 1 0-3-2zM8 12l1-1 3 2 4-5 2 1-6 7z'); }
[aria-busy=true]::before { clip-path: path('M2 11v4h4v-4m5 0v4h4v-4m5 0v4h4v-4'); }
button:focus-visible { outline: 2px solid var(--preconsult-accent, var(--ground)); outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  :host(:not([theme=light])) button { --ground: #7fd1c1; --words: #08201c; }
}
:host([theme=dark]) button { --ground: #7fd1c1; --words: #08201c; }
@media (max-width: 480px) {
  .scrolled { padding: 13px; width: 26px; font-size: 0; }
}
@media print { button { display: none; } }
`;
