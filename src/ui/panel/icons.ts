import { svg, type SVGTemplateResult } from 'lit';

/** A drawn icon of one line. */
export const icon = (path: string): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const closeIcon = icon('M6 6l12 12M18 6 6 18');
export const phoneIcon = icon('M5 4h3.5l1.6 4.2-2.1 1.6a12 12 0 0 0 6.2 6.2l1.6-2.1L20 15.5V19a1.5 1.5 0 0 1-1.6 1.5C10.5 20 4 13.5 3.5 5.6A1.5 1.5 0 0 1 5 4z');
export const globeIcon = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 9.5h17M3.5 14.5h17M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18');
export const againIcon = icon('M4.5 12a7.5 7.5 0 1 0 2.4-5.5L4.5 8.8M4.5 4v4.8h4.8');
