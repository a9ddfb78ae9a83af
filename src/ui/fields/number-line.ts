import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from './field.ts';
import { typed } from './typed.ts';

/** A line for a number, with the keyboard that has the signs it can need. */
export function numberLine(field: Field, mode: 'numeric' | 'decimal', { value, change, describedBy }: Pick<Field, 'value' | 'change' | 'describedBy'> = field): TemplateResult {
  const { min } = field.question;
  // The keyboards for numbers have no minus on some phones.
  const inputmode = typeof min === 'number' && min < 0 ? 'text' : mode;
  const shown = typeof value === 'number' && Number.isFinite(value) ? field.strings.valueWords.number(value) : typeof value === 'string' ? value : '';
  return html`<input
    class="text number-line"
    type="text"
    dir="ltr"
    inputmode=${inputmode}
    autocomplete="off"
    enterkeyhint="next"
    aria-labelledby=${field.labelledBy}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${field.invalid ? 'true' : 'false'}
    ${typed(shown, change)}
  />`;
}
