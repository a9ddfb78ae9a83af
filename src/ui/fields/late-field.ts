import { html } from 'lit';
import type { FieldTemplate } from './field.ts';
import type { FieldExtras } from './field-extras.ts';

/** The extras that are fields of their own. */
type LateName = { [Name in keyof FieldExtras]: FieldExtras[Name] extends FieldTemplate ? Name : never }[keyof FieldExtras];

/** A field of one line that comes with the extras; until then its question waits for it. */
export const lateField = (name: LateName): FieldTemplate => ({
  role: 'group',
  describesItself: true,
  isLate: true,
  hint: (field) => field.extras?.[name].hint?.(field) ?? null,
  render: (field) => field.extras?.[name].render(field) ?? html``,
});
