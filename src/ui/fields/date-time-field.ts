import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { dateFields, datePartsOf, draftOf } from './date-parts.ts';
import type { FieldTemplate } from './field.ts';
import { withNotSure } from './with-not-sure.ts';

/** A date in three parts and a time of day. */
export const dateTimeField: FieldTemplate = withNotSure({
  role: 'group',
  render(field) {
    const [date = '', clock = ''] = typeof field.value === 'string' ? field.value.split('T') : [];
    const id = `${field.name}-time`;
    const write = (day: string, time: string): void => field.change(time === '' ? day : `${day}T${time}`);
    return html`<div class="parts">
      ${dateFields(field, datePartsOf(date), (parts) => write(draftOf(parts), clock))}
      <div class="part">
        <label for=${id}>${field.strings.time}</label>
        <input
          class="text time"
          type="time"
          id=${id}
          autocomplete="off"
          aria-invalid=${field.invalid ? 'true' : 'false'}
          .value=${live(clock)}
          @input=${(event: Event & { currentTarget: HTMLInputElement }) => write(date, event.currentTarget.value)}
        />
      </div>
    </div>`;
  },
});
