import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from './field.ts';

type Part = 'day' | 'month' | 'year';
type Typed = Event & { currentTarget: HTMLInputElement };

/** A date while it is being written: any of its parts may be missing. */
export type DateParts = Record<Part, string>;

/** The parts of a draft, whatever it is. */
export function datePartsOf(draft: unknown): DateParts {
  const [year = '', month = '', day = ''] = typeof draft === 'string' ? draft.split('-') : [];
  return { year, month, day };
}

/** A draft of these parts, which is a date as soon as enough of them are there. */
export const draftOf = ({ year, month, day }: DateParts): string => [year, month, day].join('-').replace(/-+$/, '');

/** Day, month and year with a name each, in the order of the language. */
export function dateFields(field: Field, parts: DateParts, write: (parts: DateParts) => void): TemplateResult {
  return html`${field.strings.dateOrder.map((part) => {
    const change = (text: string): void => write({ ...parts, [part]: text.replace(/[\s\-T]/g, '') });
    return part === 'month' ? monthList(field, parts.month, change) : figures(field, part, parts[part], change);
  })}`;
}

function figures({ name, strings, invalid }: Field, part: 'day' | 'year', value: string, change: (text: string) => void): TemplateResult {
  const id = `${name}-${part}`;
  return html`<div class="part">
    <label for=${id}>${strings[part]}</label>
    <input
      class="text ${part}"
      type="text"
      id=${id}
      inputmode="numeric"
      autocomplete="off"
      maxlength=${part === 'day' ? 2 : 4}
      aria-invalid=${invalid ? 'true' : 'false'}
      .value=${live(value)}
      @input=${(event: Typed) => change(event.currentTarget.value)}
    />
  </div>`;
}

function monthList({ name, strings, invalid }: Field, value: string, change: (text: string) => void): TemplateResult {
  const id = `${name}-month`;
  const chosen = value === '' ? '' : value.padStart(2, '0');
  const words = new Intl.DateTimeFormat(strings.language, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, at) => ({ code: String(at + 1).padStart(2, '0'), label: words.format(new Date(Date.UTC(2000, at, 1))) }));
  return html`<div class="part">
    <label for=${id}>${strings.month}</label>
    <select class="text month" id=${id} autocomplete="off" aria-invalid=${invalid ? 'true' : 'false'} @change=${(event: Event & { currentTarget: HTMLSelectElement }) => change(event.currentTarget.value)}>
      ${[{ code: '', label: strings.choose }, ...months].map(({ code, label }) => html`<option value=${code} .selected=${live(code === chosen)}>${label}</option>`)}
    </select>
  </div>`;
}
