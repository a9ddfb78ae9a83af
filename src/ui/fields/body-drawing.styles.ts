import { css } from 'lit';

/** The drawing of the body; it comes with it. */
export const bodyDrawingStyles = css`
  .body {
    max-inline-size: 400px;
    margin: 20px auto 0;
  }

  .figures {
    display: flex;
    align-items: flex-end;
    justify-content: center;
    gap: 4%;
  }

  .card .named {
    min-block-size: 1.45em;
    margin: 6px 0 0;
    text-align: center;
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
    touch-action: manipulation;
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
