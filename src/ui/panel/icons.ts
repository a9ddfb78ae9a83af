import { svg, type SVGTemplateResult } from 'lit';

const icon = (path: string): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const closeIcon = icon('M6 6l12 12M18 6 6 18');
export const pencilIcon = icon('M4 20l1-4L16 5l3 3L8 19l-4 1zM14 7l3 3');
export const tickIcon = icon('M4.5 12.8 9.6 18 19.5 6.5');
export const phoneIcon = icon('M5 4h3.5l1.6 4.2-2.1 1.6a12 12 0 0 0 6.2 6.2l1.6-2.1L20 15.5V19a1.5 1.5 0 0 1-1.6 1.5C10.5 20 4 13.5 3.5 5.6A1.5 1.5 0 0 1 5 4z');
