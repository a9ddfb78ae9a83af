import type { Option } from '../../definition/types.ts';
import { fill, optionProse } from '../../definition/wording.ts';
import { codeOf } from '../../questions/choice.ts';
import type { Choice } from '../../questions/types.ts';
import { choiceRow } from './choice-row.ts';
import type { Field } from './field.ts';
import type { ListedRow } from './option-list.ts';

/** How a row of options is chosen from. */
export interface RowHandlers {
  toggle: (ticked: boolean) => void;
  write: (text: string) => void;
}

const isChoice = (value: unknown): value is Choice => {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && ('code' in value || ('text' in value && typeof value.text === 'string'));
};

/** The choices in a draft, whatever the draft is. */
export function choicesIn(value: unknown): Choice[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(isChoice);
}

/** One option as a row. */
export function optionRow(option: Option, field: Field, control: { type: 'radio' | 'checkbox'; chosen: Choice | undefined }, { toggle, write }: RowHandlers): ListedRow {
  const { label, help } = optionProse(field.prose, option.code);
  const words = fill(label, field.clinic);
  const { chosen } = control;
  const apart = Boolean(option.exclusive || option.means);
  const drawn = choiceRow({
    type: control.type,
    id: `${field.name}-option-${option.code}`,
    name: field.name,
    label: words,
    help: help && fill(help, field.clinic),
    ticked: chosen !== undefined,
    invalid: field.invalid,
    apart,
    toggle,
    ...(option.ownWords && { words: placeFor(words, typeof chosen === 'object' ? chosen.text : '', field, write) }),
  });
  return { words: `${words} ${help ?? ''}`, ticked: chosen !== undefined, apart, always: apart || option.ownWords === true, drawn };
}

/** The row for own words instead of an option. */
export function ownWordsRow(own: readonly Choice[], field: Field, type: 'radio' | 'checkbox', { toggle, write }: RowHandlers): ListedRow {
  const label = field.strings.somethingElse;
  const texts = own.map((choice) => (typeof choice === 'object' ? choice.text : ''));
  const words = placeFor(label, texts.join(', '), field, write);
  const ticked = texts.length > 0;
  const drawn = choiceRow({ type, id: `${field.name}-own-words`, name: field.name, label, ticked, invalid: field.invalid, toggle, words });
  return { words: label, ticked, apart: false, always: true, drawn };
}

function placeFor(label: string, text: string, { strings }: Field, write: (text: string) => void) {
  return { text, label: strings.yourOwnWords(label), placeholder: strings.inYourOwnWords, write };
}

/** The choice with these own words, or the bare code where there are none. */
export function withWords(choice: Choice, text: string): Choice {
  const code = codeOf(choice);
  if (code === null) return { text };
  return text ? { code, text } : code;
}
