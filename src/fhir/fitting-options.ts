import type { Element } from './element.ts';
import type { Findings } from './findings.ts';
import type { FormOption, ItemType } from './types.ts';

/** What an option of each type holds; an answer to a choice may be anything that an option is, one to any other type nothing of its own kind (que-5 lets them have none). */
const HOLDS: Readonly<Partial<Record<ItemType, FormOption['element']>>> = {
  decimal: 'valueInteger',
  integer: 'valueInteger',
  date: 'valueDate',
  dateTime: 'valueDate',
  time: 'valueTime',
  string: 'valueString',
  text: 'valueString',
  reference: 'valueReference',
};

/** Whether a type is answered by codings. */
export const takesCodings = (type: ItemType): boolean => type === 'choice' || type === 'open-choice';

/** Whether a value set can say what is offered: by its codings, or by what they are called. */
export const takesValueSet = (type: ItemType): boolean => takesCodings(type) || HOLDS[type] === 'valueString';

/** A type in a sentence. */
export const withArticle = (type: string): string => `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`;

/** The options that an item of this type can be answered with; the others are listed. */
export function fittingOptions(options: readonly FormOption[], type: ItemType, { path }: Element, findings: Findings): FormOption[] {
  if (takesCodings(type) || options.length === 0) return [...options];
  const element = HOLDS[type];
  if (element === 'valueString' && options.some((option) => option.element === 'valueCoding')) {
    findings.warn(path, `the options of ${withArticle(type)} are codings`, 'what they are called is offered as texts; make it a choice to have their codes');
  }
  const fitting = options.map((option) => (element === 'valueString' ? named(option) : option)).filter((option) => option.element === element);
  if (fitting.length === 0) findings.warn(path, `options of ${withArticle(type)} are not carried`, 'it is asked without them');
  else if (fitting.length < options.length) findings.warn(path, `some options of ${withArticle(type)} are of another type`, 'they are not offered');
  return fitting;
}

/** A coding by what it is called. */
function named(option: FormOption): FormOption {
  return option.element === 'valueCoding' ? { ...option, element: 'valueString', value: option.label.own } : option;
}
