import { svg, html, type TemplateResult } from 'lit';
import type { FlagLevel } from '../../definition/types.ts';

const DRAWINGS = {
  urgent: svg`<path d="M8 2.2 14.4 13.4H1.6Z" /><path d="M8 6.6v3.2M8 11.4v.1" />`,
  hold: svg`<circle cx="8" cy="8" r="6.1" /><path d="M6.3 5.8v4.4M9.7 5.8v4.4" />`,
  review: svg`<circle cx="7" cy="7" r="4.6" /><path d="m10.4 10.4 3.4 3.4" />`,
  note: svg`<path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h6.5" />`,
} satisfies Record<FlagLevel, TemplateResult<2>>;

/** A drawn mark, so that levels differ in shape as well as in word and colour. */
export function levelMark(level: FlagLevel): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor"
    stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${DRAWINGS[level]}</svg>`;
}
