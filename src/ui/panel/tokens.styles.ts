import { css } from 'lit';

const dark = css`
  --accent: var(--preconsult-accent, #7fd1c1);
  --on-accent: var(--preconsult-on-accent, #08201c);
  --surface: var(--preconsult-surface, #171917);
  --surface-raised: var(--preconsult-surface-raised, #1f2220);
  --surface-sunken: var(--preconsult-surface-sunken, #121412);
  --text: var(--preconsult-text, #eef2ef);
  --text-muted: var(--preconsult-text-muted, #a9b3ae);
  --line: var(--preconsult-line, #343a37);
  --line-strong: var(--preconsult-line-strong, #7d8783);
  --urgent: var(--preconsult-urgent, #ffb4ab);
  --on-urgent: var(--preconsult-on-urgent, #3b0906);
  color-scheme: dark;
`;

/** The look's tokens; a page overrides each as `--preconsult-…`. */
export const tokens = css`
  .panel {
    all: initial;
    /* Whatever may be selected, a script of the page can select and read: through a closed root too. */
    -webkit-user-select: none;
    user-select: none;
    --accent: var(--preconsult-accent, #1f6f63);
    --on-accent: var(--preconsult-on-accent, #ffffff);
    --surface: var(--preconsult-surface, #fffdfa);
    --surface-raised: var(--preconsult-surface-raised, #ffffff);
    --surface-sunken: var(--preconsult-surface-sunken, #f5f1ea);
    --text: var(--preconsult-text, #1d2321);
    --text-muted: var(--preconsult-text-muted, #59625e);
    --line: var(--preconsult-line, #e3ddd2);
    --line-strong: var(--preconsult-line-strong, #7f8783);
    --urgent: var(--preconsult-urgent, #b3261e);
    --on-urgent: var(--preconsult-on-urgent, #ffffff);
    --radius: var(--preconsult-radius, 14px);
    --radius-inner: calc(var(--radius) * 6 / 7);
    --tint: color-mix(in srgb, var(--accent) 10%, var(--surface-raised));
    color-scheme: light;
  }

  input,
  textarea,
  .receipt {
    -webkit-user-select: text;
    user-select: text;
  }

  .panel[data-theme='dark'] {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    .panel[data-theme='auto'] {
      ${dark}
    }
  }

  @media (prefers-contrast: more) {
    .panel[data-theme] {
      --text-muted: var(--text);
      --line: var(--line-strong);
      --line-strong: var(--text);
    }
  }
`;
