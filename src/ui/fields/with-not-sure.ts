import { html, nothing, type TemplateResult } from 'lit';
import { NOT_SURE } from '../../questions/types.ts';
import { choiceRow } from './choice-row.ts';
import type { Field, FieldTemplate } from './field.ts';

/** The same field, with "I am not sure" under it where the question lets a visitor say so. */
export function withNotSure(template: FieldTemplate): FieldTemplate {
  const type = template.role === 'radiogroup' ? 'radio' : 'checkbox';
  return {
    ...template,
    render: (field) => html`${template.render(field.value === NOT_SURE ? { ...field, value: undefined } : field)}${notSureRow(field, type)}`,
  };
}

/** "I am not sure", where the question lets a visitor say so. */
export function notSureRow({ name, question, strings, value, change }: Field, type: 'radio' | 'checkbox'): TemplateResult | typeof nothing {
  if (!question.notSure) return nothing;
  const row = choiceRow({
    type,
    id: `${name}-not-sure`,
    name,
    label: strings.iAmNotSure,
    ticked: value === NOT_SURE,
    toggle: (ticked) => change(ticked ? NOT_SURE : undefined),
  });
  return html`<div class="not-sure">${row}</div>`;
}
