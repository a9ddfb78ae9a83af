import { css } from 'lit';
import { whenLow } from './when-low.styles.ts';

/** Where the whole panel scrolls, what lies over it stays over what is seen of it, wherever that is. */
const low = css`
  :not([data-display='inline']) > .veil {
    position: sticky;
    flex: none;
    box-sizing: border-box;
    block-size: 100cqb;
    margin-block-start: -100cqb;
    overflow: auto;
  }
`;

/** What is shown only once the rest is here: lists, questions over everything else, the review, what became of it; and what a pointer finds under it. */
export const extraStyles = css`
  .languages ul {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    z-index: 2;
    min-inline-size: 11em;
    margin: 0;
    padding: 6px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
    box-shadow: 0 8px 24px rgb(20 30 26 / 0.18);
    font-size: 1.154em;
    list-style: none;
  }

  .languages li button {
    justify-content: space-between;
    inline-size: 100%;
    padding-inline: 12px;
    border-radius: 10px;
    text-align: start;
  }

  .languages li button[aria-current] {
    background: var(--tint);
    font-weight: 600;
  }

  .veil {
    position: absolute;
    inset: 0;
    z-index: 3;
    display: grid;
    align-items: center;
    padding: 20px;
    background: color-mix(in srgb, var(--surface-sunken) 82%, transparent);
  }

  ${whenLow(low)}

  .ask {
    position: sticky;
    inset-block: 20px;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 24em;
    margin-inline: auto;
    padding: 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
    box-shadow: 0 8px 32px rgb(20 30 26 / 0.22);
  }

  .ask p {
    margin: 0 0 8px;
  }

  .ask .stack {
    margin-block-start: 20px;
  }

  .cleared {
    margin: 0 0 16px;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius-inner);
    background: var(--surface-sunken);
    font-size: 0.9375em;
  }

  .footer .kept {
    margin-block-end: 6px;
  }

  .kept .plain {
    min-block-size: 24px;
    padding: 0 4px;
    border-radius: 4px;
  }

  h4 {
    margin: 16px 0 4px;
    font-size: 1em;
  }

  dl {
    margin: 0;
  }

  .line {
    padding-block: 10px;
    border-block-end: 1px solid var(--line);
  }

  .line dt {
    color: var(--text-muted);
    font-size: 0.9375em;
  }

  .line dd {
    display: flex;
    align-items: baseline;
    gap: 12px;
    margin-inline: 0 -12px;
  }

  .given {
    flex: 1;
    font-weight: 600;
  }

  .given.muted {
    font-weight: 400;
  }

  .information {
    font-size: 0.9375em;
  }

  .information ul {
    margin: 0;
    padding-inline-start: 20px;
  }

  .information li {
    margin-block-end: 4px;
  }

  .tick {
    display: inline-grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    margin-inline-end: 10px;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    vertical-align: middle;
  }

  .tick .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  /* Whatever stands alone in a line begins where the line does. */
  .receipt {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 12px;
  }

  .receipt .plain {
    padding-inline: 0;
  }

  .receipt code {
    direction: ltr;
    unicode-bidi: isolate;
    padding: 4px 8px;
    border-radius: 8px;
    background: var(--surface-sunken);
    /* By itself, “monospace” has a size of its own. */
    font: 0.875em ui-monospace, monospace;
  }

  @media (hover: hover) {
    .header button:hover {
      background: var(--surface-sunken);
      color: var(--text);
    }

    .primary:hover {
      background: color-mix(in srgb, var(--accent) 88%, var(--text));
    }

    .secondary:hover,
    .option:hover {
      border-color: var(--accent);
    }

    .plain:hover {
      color: var(--text);
    }
  }
`;
