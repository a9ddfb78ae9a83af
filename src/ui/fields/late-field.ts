import { html } from 'lit';
import type { FieldTemplate } from './field.ts';
import type { fieldExtras } from './field-extras.ts';

/** The extras that are fields of their own. */
type LateName = { [Name in keyof typeof fieldExtras]: (typeof fieldExtras)[Name] extends FieldTemplate ? Name : never }[keyof typeof fieldExtras];

/** A field of one line that comes with the extras; until then its question waits for it. */
export const lateField = (name: LateName): FieldTemplate => ({
  role: 'group',
  describesItself: true,
  isLate: true,
  hint: (field) => field.extras?.[name]?.hint?.(field) ?? null,
  render: (field) => field.extras?.[name]?.render(field) ?? html``,
});
