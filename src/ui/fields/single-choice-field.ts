import { html } from 'lit';
import { uses } from '../../definition/uses.ts';
import { codeOf, isOwnWords } from '../../questions/choice.ts';
import type { FieldTemplate } from './field.ts';
import { optionList, withOwnWordsRow } from './option-list.ts';
import { choicesIn, optionRow, ownWordsRow, withWords } from './option-row.ts';

/** Radio buttons, one row each. */
export const singleChoiceField: FieldTemplate = {
  role: 'radiogroup',
  render(field) {
    const { options = [], openChoice } = field.question;
    const [chosen] = choicesIn(field.value);
    const rows = options.map((option) =>
      optionRow(option, field, { type: 'radio', chosen: chosen !== undefined && codeOf(chosen) === option.code ? chosen : undefined }, {
        toggle: () => field.change(option.code),
        write: (text) => field.change(withWords(option.code, text)),
      }),
    );
    if (!uses.openChoice || !openChoice) return html`${optionList(rows, field)}`;
    const words = chosen === undefined ? [] : [chosen].filter(isOwnWords);
    const own = ownWordsRow(words, field, 'radio', { toggle: () => field.change({ text: '' }), write: (text) => field.change({ text }) });
    return html`${optionList(withOwnWordsRow(rows, own), field)}`;
  },
};
