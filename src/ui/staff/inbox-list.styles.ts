import { css } from 'lit';

/** The rows of the inbox. */
export const listStyles = css`
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    min-block-size: 64px;
    padding: 8px 16px 8px 13px;
    border-inline-start: 3px solid transparent;
    border-block-end: 1px solid var(--line);
    color: var(--text);
    text-decoration: none;
  }
  .row:hover {
    background: color-mix(in srgb, var(--accent) 6%, transparent);
  }
  .row:focus-visible {
    outline-offset: -3px;
  }
  .row[aria-current] {
    border-inline-start-color: var(--accent);
    background: var(--raised);
  }
  .rank {
    display: flex;
    align-items: center;
    gap: 6px;
    grid-column: 1;
    grid-row: 1;
    color: var(--level);
    font-size: 13px;
    font-weight: 600;
  }
  .mark {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
  }
  .row time {
    grid-column: 2;
    grid-row: 1;
    justify-self: end;
    color: var(--muted);
    font-size: 13px;
    white-space: nowrap;
  }
  .who,
  .what {
    overflow: hidden;
    grid-column: 1;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .what {
    grid-column: 1 / -1;
    color: var(--muted);
    font-size: 13px;
  }
  .unopened .who {
    font-weight: 700;
  }
  .replaced .who {
    color: var(--muted);
  }
  .tag {
    grid-column: 2;
    grid-row: 2;
    align-self: center;
    justify-self: end;
    color: var(--muted);
    font-size: 13px;
  }
  .tag.new {
    color: var(--accent);
    font-weight: 700;
  }
  .end {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 16px;
  }
  .end p {
    margin: 0;
    font-size: 13px;
  }
  .empty {
    padding: 24px 16px;
  }
  @media (forced-colors: active) {
    .row {
      border-inline-start-color: Canvas;
    }
    .row[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
