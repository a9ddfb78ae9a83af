import { html } from 'lit';
import { dateFields, datePartsOf, draftOf } from './date-parts.ts';
import type { FieldTemplate } from './field.ts';
import { withNotSure } from './with-not-sure.ts';

/** A date in three parts, of which those the question does not need may stay empty. */
export const dateField: FieldTemplate = withNotSure({
  role: 'group',
  hint: ({ question: { precision = 'year' }, strings }) => (precision === 'day' ? null : strings.mayLeaveEmpty(precision)),
  render: (field) => html`<div class="parts">${dateFields(field, datePartsOf(field.value), (parts) => field.change(draftOf(parts)))}</div>`,
});
