import { html } from 'lit';
import { NOT_SURE } from '../../questions/types.ts';
import { choiceRow } from './choice-row.ts';
import type { FieldTemplate } from './field.ts';

/** The same field, with "I am not sure" under it where the question lets a visitor say so. */
export function withNotSure(template: FieldTemplate): FieldTemplate {
  return {
    ...template,
    render(field) {
      const unsure = field.value === NOT_SURE;
      const drawn = template.render(unsure ? { ...field, value: undefined } : field);
      if (!field.question.notSure) return drawn;
      const { name, strings, change } = field;
      const type = template.role === 'radiogroup' ? 'radio' : 'checkbox';
      return html`${drawn}
        <div class="not-sure">
          ${choiceRow({ type, id: `${name}-not-sure`, name, label: strings.iAmNotSure, ticked: unsure, toggle: (ticked) => change(ticked ? NOT_SURE : undefined) })}
        </div>`;
    },
  };
}
