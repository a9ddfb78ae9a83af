import { css } from 'lit';

/** The current card: a question, a safety text, the review, or the end. */
export const cardStyles = css`
  .card {
    animation: arrive 200ms ease-out;
  }

  /* Its words have their full contrast from the first frame. */
  @keyframes arrive {
    from {
      transform: translateY(8px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .card {
      animation: none;
    }

    .progress rect {
      transition: none;
    }
  }

  h2,
  .card .greeting {
    margin: 0 0 8px;
    max-inline-size: 62ch;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  h3 {
    margin: 28px 0 4px;
    font-size: 1.0625em;
  }

  .card p {
    max-inline-size: 62ch;
    margin: 0 0 12px;
  }

  .help,
  .muted,
  .section-intro {
    color: var(--text-muted);
    font-size: 0.9375em;
  }

  .intro {
    margin-block-end: 24px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--line);
  }

  .draft {
    padding: 8px 12px;
    border: 1px dashed var(--line-strong);
    border-radius: 10px;
    font-size: 0.9375em;
  }

  .why {
    margin-block-end: 12px;
    color: var(--text-muted);
    font-size: 0.9375em;
  }

  .why summary {
    display: inline-block;
    padding-block: 6px 2px;
    margin-block-end: 4px;
    cursor: pointer;
    /* WebKit draws no line under the words of a summary. */
    border-block-end: 1px dotted;
  }

  .why summary::-webkit-details-marker {
    display: none;
  }

  .why p {
    margin: 4px 0 0;
  }

  .field {
    container-type: inline-size;
    margin-block-start: 16px;
  }

  .error {
    color: var(--urgent);
    font-weight: 600;
  }

  .card .error {
    margin: 12px 0 0;
  }

  .safety {
    margin-block: 16px;
    padding: 16px;
    padding-inline-start: 18px;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--urgent);
    border-radius: var(--radius);
    background: var(--surface-raised);
    font-size: 1.0625em;
  }

  .safety h3 {
    margin: 0 0 4px;
    font-size: 1em;
  }

  .number {
    font-size: 1.0625em;
  }

  .calls {
    display: grid;
    gap: 8px;
  }

  .calls:empty {
    display: none;
  }

  .quiet {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin: 12px -12px 4px;
  }

  .quiet:empty {
    display: none;
  }

  .stack,
  .pair {
    display: grid;
    gap: 10px;
    margin-block-start: 8px;
  }

  .pair {
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    margin-block-start: 20px;
  }

  .call .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
  }
`;
