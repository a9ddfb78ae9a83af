import { html, nothing } from 'lit';
import type { FieldTemplate } from './field.ts';

/** A text to read has no field of its own; Continue says that it was seen. */
export const displayField: FieldTemplate = { role: 'group', commits: true, render: () => html`${nothing}` };

/** Something to bring to the visit, until it can be attached here. */
export const attachmentField: FieldTemplate = { role: 'group', commits: true, hint: ({ strings }) => strings.bringThis, render: () => html`${nothing}` };

/** An answer that cannot be changed, in words. */
export const readOnlyField: FieldTemplate = {
  role: 'group',
  render: ({ inWords }) => html`<div class="fixed">${inWords.map((line) => html`<p>${line}</p>`)}</div>`,
};
