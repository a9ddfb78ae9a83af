import { css } from 'lit';

/** A number with its unit beside it. */
export const quantityStyles = css`
  .quantity {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .quantity .text {
    inline-size: auto;
  }

  .quantity .number-line {
    flex: 0 1 8em;
    min-inline-size: 5em;
  }
`;
