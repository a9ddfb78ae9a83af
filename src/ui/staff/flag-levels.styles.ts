import { css } from 'lit';

/** Flags under the bars of their levels. */
export const flagStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    padding: 2px 10px;
    border-inline-start: 4px solid var(--level);
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
    background: color-mix(in srgb, var(--level) 9%, var(--raised));
    font-size: 13px;
  }
  .bar h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--level);
  }
  .bar p {
    color: var(--level);
  }
  .urgent .bar p {
    font-weight: 650;
  }
  .mark {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
  }
  .count {
    font-size: 13px;
    font-weight: 400;
  }
  .nothing-flagged {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--line-strong);
    background: var(--sunken);
  }

  .flags > li {
    position: relative;
    padding: 4px 0;
    border-block-end: 1px solid var(--line);
    font-size: 14px;
  }
  .level .flags > li:last-child {
    border-block-end: 0;
  }
  .line,
  .shown {
    display: grid;
    gap: 0 16px;
    padding-inline-start: 28px;
  }
  .label {
    font-weight: 600;
  }
  .why {
    color: var(--muted);
    font-size: 13px;
  }
  .said {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
  }
  .later {
    font-weight: 600;
  }
  .later::before {
    content: '→ ' / '';
  }
  .shown {
    color: var(--level);
    font-size: 13px;
  }
  @container (min-width: 40rem) {
    .line {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    }
    .said,
    .later {
      grid-column: 2;
    }
    .why {
      grid-column: 1 / -1;
    }
  }
  .more > summary {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 0;
    inline-size: 24px;
    overflow: hidden;
    padding-inline: 6px;
  }
  .level > .restricted {
    padding-block-start: 4px;
    padding-inline-start: 6px;
  }
  @media (forced-colors: active) {
    .bar,
    .nothing-flagged {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
