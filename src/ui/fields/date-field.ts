import { html } from 'lit';
import { dateHint, dateLine } from './date-line.ts';
import type { FieldTemplate } from './field.ts';
import { notSureRow } from './with-not-sure.ts';

/** A date in one line, typed as precisely as it is known. */
export const dateField: FieldTemplate = {
  role: 'group',
  describesItself: true,
  hint: ({ question, strings, today }) => dateHint(question, strings, today),
  render: (field) => html`${dateLine(field, { draft: field.value, change: field.change })}${notSureRow(field, 'checkbox')}`,
};
