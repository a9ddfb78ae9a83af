import { css } from 'lit';

/** Numbers, dates, scales and lists of answers. */
export const fieldStyles = css`
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

  .part > label {
    display: block;
    margin-block-end: 4px;
    font-size: 0.9375em;
  }

  .text:is(.number-line, .time) {
    inline-size: min(100%, 12em);
  }

  /* Numbers and addresses run from left to right in every language, and begin where its words do. */
  [dir='rtl'] .text[dir='ltr'] {
    text-align: right;
  }

  .card .understood {
    min-block-size: 1.45em;
    margin: 6px 0 0;
  }

  .part .understood {
    margin-block-end: 12px;
  }

  :is(.option, .scale label):has(:is([type='radio'], [type='checkbox']):focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  :is(.row, .scale label) input:focus-visible {
    outline: none;
  }

  .not-sure {
    margin-block-start: 12px;
  }

  .scale {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(44px, 1fr));
    gap: 8px;
  }

  /* Nought to ten in two lines alike, where one is too short. */
  @container (296px <= width < 564px) {
    .scale:has(> :nth-child(11):last-child) {
      grid-template-columns: repeat(6, 1fr);
    }
  }

  .scale label {
    display: grid;
    gap: 4px;
    justify-items: center;
    align-content: center;
    box-sizing: border-box;
    min-block-size: 56px;
    padding: 6px 2px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-inner);
    background: var(--surface-raised);
    cursor: pointer;
  }

  .scale input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
  }

  .scale label:has(input:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 0.5px var(--accent);
    background: var(--tint);
  }

  .card .ends {
    display: flex;
    justify-content: space-between;
    gap: 24px;
    max-inline-size: none;
    margin: 0 0 8px;
  }

  .ends > :last-child {
    text-align: end;
  }

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

  .fixed {
    padding: 12px 14px;
    border-inline-start: 3px solid var(--line-strong);
    background: var(--surface-sunken);
    border-radius: 4px;
  }

  .card .fixed p {
    margin: 0;
  }

  .group-title {
    font-weight: 600;
  }

  .card .group-title {
    margin-block-end: 4px;
  }

  @media (hover: hover) {
    .scale label:hover {
      border-color: var(--accent);
    }
  }

  @media (forced-colors: active) {
    .scale label:has(input:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
