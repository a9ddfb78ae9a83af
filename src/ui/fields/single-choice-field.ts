import { html } from 'lit';
import { codeOf } from '../../questions/choice.ts';
import type { FieldTemplate } from './field.ts';
import { choicesIn, optionRow, withWords } from './option-row.ts';

/** Radio buttons, one row each. */
export const singleChoiceField: FieldTemplate = {
  role: 'radiogroup',
  render(field) {
    const [chosen] = choicesIn(field.value);
    return html`${(field.question.options ?? []).map((option) =>
      optionRow(option, field, { type: 'radio', chosen: chosen !== undefined && codeOf(chosen) === option.code ? chosen : undefined }, {
        toggle: () => field.change(option.code),
        write: (text) => field.change(withWords(option.code, text)),
      }),
    )}`;
  },
};
