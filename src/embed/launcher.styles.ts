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
  z-index: var(--preconsult-z, 9999999999);
  display: flex;
  align-items: center;
  padding-inline-end: 1em;
  border: 2px solid #0000;
  border-radius: 50px;
  --bg: #1f6f63;
  --fg: #fff;
  background: var(--preconsult-accent, var(--bg));
  color: var(--preconsult-on-accent, var(--fg));
  box-shadow: 0 1px 3px #0003, 0 8px 24px #0004;
  font: 600 medium var(--preconsult-font, system-ui);
  cursor: pointer;
}
/* A speech bubble; while the chat loads, it is of dots. */
button::before { content: ''; margin: 13px; padding: 10px; border: 3px solid; border-radius: 50% 50% 50% 0; }
[aria-busy=true]::before { border-style: dotted; }
button:focus-visible { outline: 2px solid var(--preconsult-accent, var(--bg)); outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  :host(:not([theme=light])) button { --bg: #7fd1c1; --fg: #08201c; }
}
:host([theme=dark]) button { --bg: #7fd1c1; --fg: #08201c; }
/* Without its words, and the room behind them that is measured by theirs. */
@media (width <= 480px) {
  [scroll] { font-size: 0; }
}
@media print { button { display: none; } }
`;
