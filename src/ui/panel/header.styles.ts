import { css } from 'lit';

/** The header: who asks, the language, what can be done at any time, and how far the visit is. */
export const headerStyles = css`
  .header {
    display: flex;
    align-items: center;
    gap: 4px;
    flex: none;
    min-block-size: 56px;
    padding-inline: 20px 8px;
  }

  .who {
    flex: 1;
    padding-block: 8px;
    line-height: 1.25;
  }

  .who strong,
  .who span {
    display: block;
  }

  .who span {
    color: var(--text-muted);
    font-size: 0.8125em;
  }

  .progress {
    flex: none;
    block-size: 3px;
    background: var(--line);
  }

  .progress svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  [dir='rtl'] .progress svg {
    transform: scaleX(-1);
  }

  .progress rect {
    fill: var(--accent);
    transition: width 200ms ease-out;
  }

  .header button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 22px;
    background: none;
  }

  .header .again .icon,
  .languages .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  .languages {
    position: relative;
    flex: none;
    font-size: 0.8125em;
  }

  .languages > button {
    padding-inline: 8px;
    color: var(--text-muted);
  }

  .report {
    margin: 0;
    padding: 10px 20px;
    border-block-end: 1px solid var(--line);
    background: var(--surface-sunken);
    font-size: 0.9375em;
  }

  @media (max-width: 359px) {
    .languages > button span {
      display: none;
    }
  }

  @media (prefers-contrast: more) {
    .progress {
      border-block-end: 1px solid var(--line);
      background: var(--surface-sunken);
    }
  }

  @media (forced-colors: active) {
    .progress {
      background: Canvas;
      border-block-end: 1px solid CanvasText;
    }

    .progress rect {
      fill: Highlight;
    }
  }
`;
