import { html, nothing } from 'lit';
import { codeOf, toggleChoice, withOwnWords } from '../../questions/choice.ts';
import type { FieldTemplate, Hinted } from './field.ts';
import { choicesIn, optionRow, ownWordsRow, withWords } from './option-row.ts';

/** Checkboxes, one row each; "None of these" clears the others. */
export const checkboxField: FieldTemplate = {
  role: 'group',
  render(field) {
    const { question, change } = field;
    const chosen = choicesIn(field.value);
    return html`${(question.options ?? []).map((option) =>
      optionRow(option, field, { type: 'checkbox', chosen: chosen.find((choice) => codeOf(choice) === option.code) }, {
        toggle: (ticked) => change(toggleChoice(chosen, option.code, ticked, question)),
        write: (text) => change(chosen.map((choice) => (codeOf(choice) === option.code ? withWords(choice, text) : choice))),
      }),
    )}${question.openChoice
      ? ownWordsRow(chosen, field, 'checkbox', {
          toggle: (ticked) => change(withOwnWords(chosen, ticked ? '' : null, question)),
          write: (text) => change(withOwnWords(chosen, text, question)),
        })
      : nothing}`;
  },
};

/** Checkboxes that say how many of them may be ticked. */
export const multipleChoiceField: FieldTemplate = { ...checkboxField, hint: howMany };

/** How many options may be ticked, where the question does not say so itself. */
function howMany({ question: { minChoices = 1, maxChoices }, prose: { text, help }, strings }: Hinted): string | null {
  if (help) return null;
  const unsaid = (count: number): boolean => !text.includes(String(count));
  const least = minChoices > 1 && unsaid(minChoices) ? [strings.chooseAtLeast(minChoices)] : [];
  if (maxChoices === undefined) return least[0] ?? (minChoices > 1 ? null : strings.chooseAny);
  return [...least, ...(unsaid(maxChoices) ? [strings.chooseUpTo(maxChoices)] : [])].join(' ') || null;
}
