import { html } from 'lit';
import { uses } from '../../definition/uses.ts';
import { codeOf, isOwnWords, toggleChoice, withOwnWords } from '../../questions/choice.ts';
import { areasStyles } from './areas-field.styles.ts';
import type { Field, FieldTemplate, Hinted } from './field.ts';
import { optionList, withOwnWordsRow, type ListedRow } from './option-list.ts';
import { choicesIn, optionRow, ownWordsRow, withWords } from './option-row.ts';

/** Checkboxes, one row each; "None of these" clears the others. */
export const checkboxField: FieldTemplate = { role: 'group', render: (field) => html`${optionList(checkboxes(field), field)}` };

/** Checkboxes that say how many of them may be ticked. */
export const multipleChoiceField: FieldTemplate = { ...checkboxField, hint: howMany };

/** Places on the body: the same in columns, and a drawing that is in step with them. */
export const areasField: FieldTemplate = {
  ...multipleChoiceField,
  styles: [areasStyles],
  render(field) {
    const { question, extras, change } = field;
    const chosen = choicesIn(field.value);
    const codes = new Set(chosen.flatMap((choice) => codeOf(choice) ?? []));
    const toggle = (code: string): void => change(toggleChoice(chosen, code, !codes.has(code), question));
    return html`<div class="areas">${optionList(checkboxes(field), field)}</div>
      ${extras?.drawing?.(field, { chosen: codes, toggle })}`;
  },
};

function checkboxes(field: Field): ListedRow[] {
  const { question, change } = field;
  const chosen = choicesIn(field.value);
  const rows = (question.options ?? []).map((option) => {
    const found = chosen.find((choice) => codeOf(choice) === option.code);
    return optionRow(option, field, { type: 'checkbox', chosen: found }, {
      toggle: (ticked) => change(toggleChoice(chosen, option.code, ticked, question)),
      write: (text) => change(chosen.map((choice) => (codeOf(choice) === option.code ? withWords(choice, text) : choice))),
    });
  });
  if (!uses.openChoice || !question.openChoice) return rows;
  const own = ownWordsRow(chosen.filter(isOwnWords), field, 'checkbox', {
    toggle: (ticked) => change(withOwnWords(chosen, ticked ? '' : null, question)),
    write: (text) => change(withOwnWords(chosen, text, question)),
  });
  return withOwnWordsRow(rows, own);
}

/** How many options may be ticked, where the question does not say so itself. */
function howMany({ question: { minChoices = 1, maxChoices }, prose: { text, help }, strings }: Hinted): string | null {
  if (help) return null;
  const unsaid = (count: number): boolean => !text.includes(String(count));
  const least = minChoices > 1 && unsaid(minChoices) ? [strings.chooseAtLeast(minChoices)] : [];
  if (maxChoices === undefined) return least[0] ?? (minChoices > 1 ? null : strings.chooseAny);
  return [...least, ...(unsaid(maxChoices) ? [strings.chooseUpTo(maxChoices)] : [])].join(' ') || null;
}
