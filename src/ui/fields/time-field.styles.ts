import { css } from 'lit';

/** A time of day, alone or under a date. */
export const timeStyles = css`
  .text.time {
    inline-size: min(100%, 12em);
  }

  .part > label {
    display: block;
    margin-block-end: 4px;
    font-size: 0.9375em;
  }

  .part .understood {
    margin-block-end: 12px;
  }
`;
