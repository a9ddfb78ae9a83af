import { css } from 'lit';

/** Colours, type and the few patterns that the summary and the inbox share. */
export const staffTokens = css`
  :host {
    color-scheme: light dark;
    --accent: var(--preconsult-accent, light-dark(#1f6f63, #7fd1c1));
    --on-accent: var(--preconsult-on-accent, light-dark(#ffffff, #08201c));
    --surface: var(--preconsult-surface, light-dark(#fffdfa, #171917));
    --raised: var(--preconsult-surface-raised, light-dark(#ffffff, #1f2220));
    --sunken: var(--preconsult-surface-sunken, light-dark(#f5f1ea, #121412));
    --text: var(--preconsult-text, light-dark(#1d2321, #eef2ef));
    --muted: var(--preconsult-text-muted, light-dark(#59625e, #a9b3ae));
    --line: var(--preconsult-line, light-dark(#e3ddd2, #343a37));
    --line-strong: var(--preconsult-line-strong, light-dark(#7f8783, #7d8783));
    --urgent: var(--preconsult-urgent, light-dark(#b3261e, #ffb4ab));
    --hold: var(--preconsult-hold, light-dark(#8a5000, #ffc069));
    --review: var(--preconsult-review, light-dark(#245fa8, #a9c9ff));
    --note: var(--preconsult-note, light-dark(#59625e, #a9b3ae));
    display: block;
    box-sizing: border-box;
    color: var(--text);
    font: 15px/1.4 var(--preconsult-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    overflow-wrap: anywhere;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .muted {
    color: var(--muted);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .urgent {
    --level: var(--urgent);
  }
  .hold {
    --level: var(--hold);
  }
  .review {
    --level: var(--review);
  }
  .note,
  .none {
    --level: var(--note);
  }
`;
