import { css } from 'lit';
import { whenLow } from './when-low.styles.ts';

/** Where there is little height, everything scrolls but the header; where its words take several lines, so does the header. */
const low = css`
  .panel {
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block-start: 4.25em;
  }

  .header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--surface);
  }

  .all,
  .scroller {
    flex: 1 0 auto;
    overflow: visible;
  }

  .stage {
    scroll-margin-block-start: 0;
  }

  @media (max-width: 30em) {
    .panel {
      scroll-padding-block-start: 12px;
    }

    .header {
      position: static;
    }
  }
`;

/** The panel's places: header, progress, conversation, the current card, footer. */
export const panelStyles = css`
  :host {
    display: block;
    block-size: 100%;
  }

  /* Whatever is placed absolutely stays within, and adds nothing to the length of the page. */
  .panel,
  .scroller {
    position: relative;
  }

  .panel {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    block-size: 100%;
    background: var(--surface);
    color: var(--text);
    font-family: var(--preconsult-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif);
    font-size: var(--preconsult-font-size, medium);
    line-height: 1.45;
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }

  .all {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }

  [data-display='inline'] {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: clip;
  }

  .scroller {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: 12px;
  }

  [data-display='inline'] .scroller {
    overflow: visible;
  }

  [data-display='fullscreen'] .transcript,
  [data-display='fullscreen'] .stage,
  [data-display='fullscreen'] .footer p {
    max-inline-size: 560px;
    margin-inline: auto;
  }

  .transcript {
    padding: 16px 20px 0;
  }

  .transcript.none {
    padding: 0;
  }

  .acknowledgement {
    margin: 0;
    color: var(--text-muted);
    font-size: 0.9375em;
  }

  .stage {
    padding: 16px 20px 20px;
    scroll-margin-block-start: 8px;
  }

  .footer {
    flex: none;
    padding: 10px 20px max(10px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--line);
    background: var(--surface-sunken);
    color: var(--text-muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .footer p {
    margin: 0;
  }

  :is(.footer, .intro) a {
    color: inherit;
    border-radius: 4px;
  }

  [data-display='fullscreen'] .header {
    padding-block-start: env(safe-area-inset-top);
    padding-inline: max(20px, 50% - 280px) max(8px, 50% - 292px);
  }

  @media (max-width: 480px), (max-height: 480px) {
    [data-display='bubble'] {
      padding: env(safe-area-inset-top) env(safe-area-inset-right) 0 env(safe-area-inset-left);
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  ${whenLow(low)}
`;
