import { css } from 'lit';

/** Areas as a list in columns, and the drawing that is in step with it. */
export const bodyDrawingStyles = css`
  .areas {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 8px;
  }

  .areas .option {
    margin: 0;
  }

  .areas :is(.apart, .option:has(.text)) {
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

  .body {
    display: flex;
    align-items: flex-end;
    justify-content: center;
    gap: 4%;
    max-inline-size: 400px;
    margin: 20px auto 0;
  }

  .body figure {
    flex: 1;
    margin: 0;
  }

  .body svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .body path {
    fill: var(--surface-raised);
    stroke: var(--line-strong);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .body .region {
    cursor: pointer;
  }

  .body .chosen {
    fill: color-mix(in srgb, var(--accent) 38%, var(--surface-raised));
    stroke: var(--accent);
  }

  .body .lines {
    fill: none;
    pointer-events: none;
  }

  .body figcaption {
    margin-block-start: 8px;
    color: var(--text-muted);
    font-size: 0.8125em;
    text-align: center;
  }

  @media (hover: hover) {
    .body .region:not(.chosen):hover {
      fill: var(--tint);
      stroke: var(--accent);
    }
  }

  @media (forced-colors: active) {
    .body path {
      fill: Canvas;
      stroke: CanvasText;
    }

    .body .chosen {
      fill: Highlight;
      stroke: CanvasText;
    }
  }
`;
