import { css } from 'lit';

/** Places on the body in columns. */
export const areasStyles = css`
  .areas {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 8px;
  }

  .areas .option {
    margin: 0;
  }

  .areas .option:not(.apart) + .option.apart {
    margin-block-start: 17px;
  }

  .areas :is(.search, .apart, .option:has(.text)) {
    grid-column: 1 / -1;
  }

  .areas .row {
    block-size: 100%;
    align-items: center;
    padding: 8px 12px;
    font-size: 1em;
    line-height: 1.25;
  }

  .areas .row input {
    margin: 0;
  }
`;
