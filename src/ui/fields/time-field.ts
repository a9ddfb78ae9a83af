import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldTemplate } from './field.ts';
import { timeStyles } from './time-field.styles.ts';
import { withNotSure } from './with-not-sure.ts';

/** A time of day. */
export const timeField: FieldTemplate = withNotSure({
  role: 'group',
  describesItself: true,
  styles: [timeStyles],
  render(field) {
    const hear = ({ currentTarget }: Event & { currentTarget: HTMLInputElement }): void => field.change(currentTarget.value);
    return html`<input
      class="text time"
      type="time"
      autocomplete="off"
      aria-labelledby=${field.labelledBy}
      aria-describedby=${field.describedBy || nothing}
      aria-invalid=${field.invalid ? 'true' : 'false'}
      .value=${live(typeof field.value === 'string' ? field.value : '')}
      @input=${hear}
      @change=${hear}
    />`;
  },
});
