import { css } from 'lit';

/** The values of a scale side by side. */
export const scaleStyles = css`
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

  .scale label:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .scale input:focus-visible {
    outline: none;
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
