import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { isDate } from '../../definition/is-date.ts';
import { dateHint, dateLine } from './date-line.ts';
import type { Field, FieldTemplate } from './field.ts';
import { timeStyles } from './time-field.styles.ts';
import { withNotSure } from './with-not-sure.ts';

/** The two parts of a draft, whatever it is. */
function partsOf(draft: unknown): [date: string, clock: string] {
  const [, date = '', clock = ''] = typeof draft === 'string' ? (/^(.*?)(?:T(\d?\d:\d\d))?$/s.exec(draft) ?? []) : [];
  return [date, clock];
}

/** Which part keeps the answer from being taken: the one that is not whole, or both where each is. */
function wrongIn(date: string, clock: string, { invalid }: Field): { date: boolean; time: boolean } {
  const [isDay, isTime] = [isDate(date) && date.length === 10, clock !== ''];
  return { date: invalid && (!isDay || isTime), time: invalid && (!isTime || isDay) };
}

/** A date in one line and a time of day. */
export const dateTimeField: FieldTemplate = withNotSure({
  role: 'group',
  styles: [timeStyles],
  hint: ({ question, strings, today }) => dateHint({ ...question, precision: 'day' }, strings, today),
  render(field) {
    const { name, strings } = field;
    const [date, clock] = partsOf(field.value);
    const write = (day: string, time: string): void => field.change(time === '' ? day : `${day}T${time}`);
    // "Not sure" is said by the row under both parts.
    const { notSure: _, ...question } = field.question;
    const wrong = wrongIn(date, clock, field);
    const line = dateLine({ ...field, question, describedBy: '', invalid: wrong.date }, { draft: date, change: (day) => write(String(day), clock), id: `${name}-date` });
    const hearTime = ({ currentTarget }: Event & { currentTarget: HTMLInputElement }): void => write(date, currentTarget.value);
    return html`<div class="part"><label for="${name}-date">${strings.date}</label>${line}</div>
      <div class="part">
        <label for="${name}-time">${strings.time}</label>
        <input
          class="text time"
          type="time"
          id="${name}-time"
          autocomplete="off"
          aria-invalid=${wrong.time ? 'true' : 'false'}
          .value=${live(clock)}
          @input=${hearTime}
          @change=${hearTime}
        />
      </div>`;
  },
});
