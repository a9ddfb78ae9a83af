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

  .languages ul {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    z-index: 2;
    min-inline-size: 11em;
    margin: 0;
    padding: 6px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
    box-shadow: 0 8px 24px rgb(20 30 26 / 0.18);
    font-size: 1.154em;
    list-style: none;
  }

  .languages li button {
    justify-content: space-between;
    inline-size: 100%;
    padding-inline: 12px;
    border-radius: 10px;
    text-align: start;
  }

  .languages li button[aria-current] {
    background: var(--tint);
    font-weight: 600;
  }

  .report,
  .cleared {
    margin: 0;
    padding: 10px 20px;
    border-block-end: 1px solid var(--line);
    background: var(--surface-sunken);
    font-size: 0.9375em;
  }

  .cleared {
    margin-block-end: 16px;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius-inner);
  }

  .veil {
    position: absolute;
    inset: 0;
    z-index: 3;
    display: grid;
    align-items: center;
    padding: 20px;
    background: color-mix(in srgb, var(--surface-sunken) 82%, transparent);
  }

  .ask {
    position: sticky;
    inset-block: 20px;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 24em;
    margin-inline: auto;
    padding: 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
    box-shadow: 0 8px 32px rgb(20 30 26 / 0.22);
  }

  .ask p {
    margin: 0 0 8px;
  }

  @media (hover: hover) {
    .header button:hover {
      background: var(--surface-sunken);
      color: var(--text);
    }
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
