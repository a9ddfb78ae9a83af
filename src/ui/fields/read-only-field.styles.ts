import { css } from 'lit';

/** An answer that cannot be changed. */
export const readOnlyStyles = css`
  .fixed {
    padding: 12px 14px;
    border-inline-start: 3px solid var(--line-strong);
    background: var(--surface-sunken);
    border-radius: 4px;
  }

  .card .fixed p {
    margin: 0;
  }
`;
