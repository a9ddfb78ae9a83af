import { html } from 'lit';
import { codeOf, toggleChoice } from '../../questions/choice.ts';
import type { FieldTemplate } from './field.ts';
import { choicesIn, optionRow, withWords } from './option-row.ts';

/** Checkboxes, one row each; "None of these" clears the others. */
export const multipleChoiceField: FieldTemplate = {
  role: 'group',
  render(field) {
    const chosen = choicesIn(field.value);
    return html`${(field.question.options ?? []).map((option) =>
      optionRow(option, field, { type: 'checkbox', chosen: chosen.find((choice) => codeOf(choice) === option.code) }, {
        toggle: (ticked) => field.change(toggleChoice(chosen, option.code, ticked, field.question)),
        write: (text) => field.change(chosen.map((choice) => (codeOf(choice) === option.code ? withWords(choice, text) : choice))),
      }),
    )}`;
  },
};
