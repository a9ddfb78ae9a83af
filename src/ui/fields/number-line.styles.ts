import { css } from 'lit';

/** A line for a number is as short as numbers are. */
export const numberLineStyles = css`
  .text.number-line {
    inline-size: min(100%, 12em);
  }
`;
