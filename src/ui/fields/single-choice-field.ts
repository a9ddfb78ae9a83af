import { html, nothing } from 'lit';
import { codeOf } from '../../questions/choice.ts';
import type { FieldTemplate } from './field.ts';
import { choicesIn, optionRow, ownWordsRow, withWords } from './option-row.ts';

/** Radio buttons, one row each. */
export const singleChoiceField: FieldTemplate = {
  role: 'radiogroup',
  render(field) {
    const { options = [], openChoice } = field.question;
    const [chosen] = choicesIn(field.value);
    return html`${options.map((option) =>
      optionRow(option, field, { type: 'radio', chosen: chosen !== undefined && codeOf(chosen) === option.code ? chosen : undefined }, {
        toggle: () => field.change(option.code),
        write: (text) => field.change(withWords(option.code, text)),
      }),
    )}${openChoice
      ? ownWordsRow(chosen === undefined ? [] : [chosen], field, 'radio', { toggle: () => field.change({ text: '' }), write: (text) => field.change({ text }) })
      : nothing}`;
  },
};
