import { html, nothing, svg, type TemplateResult } from 'lit';
import { fill, optionProse } from '../../definition/wording.ts';
import { bodyDrawingStyles } from './body-drawing.styles.ts';
import { figures, type Figure, type Region } from './body-figures.ts';
import type { Field } from './field.ts';
import { withStyles } from './with-styles.ts';

/** What a drawing of the body is in step with. */
export interface DrawnAreas {
  chosen: ReadonlySet<string>;
  toggle: (code: string) => void;
}

/** The face and both sides of the body, on which areas are chosen by touch; the list beside it is the way for everybody else, so it is hidden from screen readers. */
export function bodyDrawing(field: Field, areas: DrawnAreas): TemplateResult | typeof nothing {
  const offered = new Set((field.question.options ?? []).map(({ code }) => code));
  const shown = figures.filter(({ regions }) => regions.some(({ code }) => offered.has(code)));
  if (shown.length === 0) return nothing;
  const places = new Set(shown.flatMap(({ regions }) => regions.map(({ code }) => code)));
  const named = [...offered].filter((code) => places.has(code) && areas.chosen.has(code)).map((code) => labelOf(code, field));
  return html`<div class="body" aria-hidden="true" ${withStyles(bodyDrawingStyles)}>
    <div class="figures">${shown.map((figure) => drawn(figure, field, offered, areas))}</div>
    <p class="help named">${named.join(' · ')}</p>
  </div>`;
}

function drawn({ name, height, regions, lines }: Figure, field: Field, offered: ReadonlySet<string>, { chosen, toggle }: DrawnAreas): TemplateResult {
  const shape = ({ code, path }: Region): TemplateResult =>
    offered.has(code)
      ? svg`<path class="region ${chosen.has(code) ? 'chosen' : ''}" d=${path} @click=${() => toggle(code)}><title>${labelOf(code, field)}</title></path>`
      : svg`<path d=${path}></path>`;
  return html`<figure>
    <svg viewBox="-2 -2 104 ${height + 4}">${regions.map(shape)}<path class="lines" d=${lines}></path></svg>
    <figcaption>${field.strings.drawnSides[name]}</figcaption>
  </figure>`;
}

const labelOf = (code: string, { prose, clinic }: Field): string => fill(optionProse(prose, code).label, clinic);
