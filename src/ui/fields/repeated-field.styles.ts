import { css } from 'lit';

/** The same field several times. */
export const repeatedStyles = css`
  .instance {
    margin-block-end: 12px;
  }

  .instance-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 32px;
  }

  .repeated .plain {
    margin-inline: -12px;
  }
`;
