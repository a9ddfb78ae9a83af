import { css } from 'lit';

/** What the fields of several types have in common. */
export const fieldStyles = css`
  /* Numbers and addresses run from left to right in every language, and begin where its words do. */
  [dir='rtl'] .text[dir='ltr'] {
    text-align: right;
  }

  .card .understood,
  .card textarea + .help {
    min-block-size: 1.45em;
    margin: 6px 0 0;
  }

  /* What has not the focus within is not looked into. */
  .option:focus-within:has(:is([type='radio'], [type='checkbox']):focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .row input:focus-visible {
    outline: none;
  }

  .not-sure {
    margin-block-start: 12px;
  }

  .group-title {
    font-weight: 600;
  }

  .card .group-title {
    margin-block-end: 4px;
  }
`;
