import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill, optionProse } from '../../definition/wording.ts';
import { folded } from '../../questions/folded.ts';
import { readAnswer } from '../../questions/question-types.ts';
import type { Field, FieldTemplate } from './field.ts';
import { numberLine } from './number-line.ts';
import { numberLineStyles } from './number-line.styles.ts';
import { quantityStyles } from './quantity-field.styles.ts';
import { withNotSure } from './with-not-sure.ts';

interface Parts {
  value: unknown;
  unit: string;
}

/** The parts of a draft, whatever it is; one that is just a number has the only unit there is. */
function partsOf(draft: unknown, units: readonly string[]): Parts {
  const [only = ''] = units.length === 1 ? units : [];
  if (typeof draft !== 'object' || draft === null) return { value: draft, unit: only };
  const unit = 'unit' in draft && typeof draft.unit === 'string' ? draft.unit : only;
  return { value: 'value' in draft ? draft.value : '', unit };
}

/** One line for a number, and its unit beside it, to be chosen where there are several. */
export const quantityField: FieldTemplate = withNotSure({
  role: 'group',
  describesItself: true,
  styles: [quantityStyles, numberLineStyles],
  render(field) {
    const { question, name, change } = field;
    const units = (question.options ?? []).map(({ code }) => code);
    const parts = partsOf(field.value, units);
    const several = units.length > 1;
    const write = (changed: Partial<Parts>): void => {
      const { value, unit } = { ...parts, ...changed };
      // With nothing written there is nothing to answer, unless a unit was chosen.
      change(value === '' && (!several || unit === '') ? '' : { value, unit });
    };
    const describedBy = several ? field.describedBy : `${name}-unit ${field.describedBy}`.trim();
    return html`<div class="quantity">
      ${numberLine({ ...field, invalid: field.invalid && !lacksOnlyUnit(parts, units, field) }, 'decimal', { value: parts.value, change: (value) => write(numberAndUnit(String(value), units, field, parts.unit) ?? { value }), describedBy })}
      ${several ? unitList(units, parts.unit, field, (unit) => write({ unit })) : html`<span id="${name}-unit">${labelOf(units[0] ?? '', field)}</span>`}
    </div>`;
  },
});

/** The two parts of an amount that is typed with its unit, "70 kg" or "154 lbs"; null as long as no unit, or more than one, may be meant. */
function numberAndUnit(text: string, units: readonly string[], field: Field, chosen: string): Parts | null {
  const [, value = '', typed = ''] = /^(.*\d)\s*([^\d\s].*)$/s.exec(text) ?? [];
  const words = folded(typed.trim());
  // As soon as a unit is whole it is taken out of the line, and the end of its plural comes after.
  const isEnd = words === 's' && !units.some((unit) => namesOf(unit, field).some((name) => name.startsWith(words)));
  const unit = unitNamed(words, units, field) ?? unitNamed(words.replace(/s$/, ''), units, field) ?? (isEnd && chosen);
  return unit ? { value, unit } : null;
}

const namesOf = (unit: string, field: Field): string[] => [unit, labelOf(unit, field)].map(folded);

/** The one unit that these words name whole, and of no other begin the name. */
function unitNamed(words: string, units: readonly string[], field: Field): string | undefined {
  const [unit, ...others] = units.filter((one) => namesOf(one, field).some((name) => name.startsWith(words)));
  return unit !== undefined && others.length === 0 && namesOf(unit, field).includes(words) ? unit : undefined;
}

/** Whether the number is one, and it is the unit alone that is missing. */
function lacksOnlyUnit({ value, unit }: Parts, [first]: readonly string[], { question, today }: Field): boolean {
  const { min: _min, max: _max, repeats: _repeats, ...unlimited } = question;
  return unit === '' && 'answer' in readAnswer({ value, unit: first }, unlimited, today);
}

const labelOf = (unit: string, { prose, clinic }: Field): string => fill(optionProse(prose, unit).label, clinic);

function unitList(units: readonly string[], chosen: string, field: Field, choose: (unit: string) => void): TemplateResult {
  return html`<select
    class="text"
    aria-label=${field.strings.unit}
    aria-invalid=${field.invalid && chosen === '' ? 'true' : 'false'}
    @change=${(event: Event & { currentTarget: HTMLSelectElement }) => choose(event.currentTarget.value)}
  >
    ${['', ...units].map((unit) => html`<option value=${unit} .selected=${live(unit === chosen)}>${unit === '' ? field.strings.choose : labelOf(unit, field)}</option>`)}
  </select>`;
}
