import type { Question } from '../definition/types.ts';

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

const KINDS: Readonly<Record<string, string>> = {
  consent: 'tick what you agree to',
  'single-choice': 'choose one',
  'multiple-choice': 'choose any',
  areas: 'choose areas',
  'yes-no': 'yes or no',
  integer: 'a whole number',
  decimal: 'a number',
  quantity: 'a number with its unit',
  scale: 'a point on a scale',
  date: 'a date',
  time: 'a time',
  'date-time': 'a date and a time',
  'short-text': 'a short text',
  'long-text': 'a text',
  url: 'a web address',
  phone: 'a phone number',
  email: 'an e-mail address',
  display: 'shown only',
  attachment: 'to bring to the visit',
};

const PRECISIONS: Readonly<Record<string, string>> = { month: 'at least the month', day: 'the exact day' };

/** Dates and times are later or earlier, numbers more or less. */
function range(type: string, min: Question['min'], max: Question['max']): string | false {
  const time = type === 'date' || type === 'time' || type === 'date-time';
  if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
  if (min !== undefined) return `${time ? 'no earlier than' : 'at least'} ${min}`;
  return max !== undefined && `${time ? 'no later than' : 'at most'} ${max}`;
}

function limits({ type, min, max, step, decimals, minLength, maxLength, minChoices, maxChoices, pattern, precision }: Question): string[] {
  const said = [
    minChoices !== undefined && `at least ${minChoices}`,
    maxChoices !== undefined && `at most ${maxChoices}`,
    range(type, min, max),
    step !== undefined && `in steps of ${step}`,
    decimals !== undefined && `at most ${plural(decimals, 'decimal place', 'decimal places')}`,
    minLength !== undefined && `at least ${plural(minLength, 'character', 'characters')}`,
    maxLength !== undefined && `at most ${plural(maxLength, 'character', 'characters')}`,
    pattern !== undefined && `of the form ${pattern}`,
    type === 'date' && precision !== undefined && (PRECISIONS[precision] ?? 'at least the year'),
  ];
  return said.filter((one) => typeof one === 'string');
}

/** What a question takes as its answer, in English: “choose any, at most 3”. */
export function kindInWords(question: Question): string {
  const { type, openChoice, notSure, repeats } = question;
  const said = [
    Object.hasOwn(KINDS, type) ? (KINDS[type] ?? type) : type,
    ...limits(question),
    openChoice === true && 'or own words',
    notSure === true && 'or “not sure”',
    repeats !== undefined && (repeats.max === undefined ? 'several times' : `up to ${plural(repeats.max, 'time', 'times')}`),
  ];
  return said.filter((one) => typeof one === 'string').join(', ');
}

/** What must be known about a question beside its answer, in English. */
export function traitsInWords({ mandatory, restricted, readOnly, core }: Question): string[] {
  const said = [
    mandatory === 'safety' && 'cannot be skipped, for safety',
    mandatory === 'required' && 'cannot be skipped',
    readOnly === true && 'cannot be changed',
    restricted === true && 'for clinicians only',
    core === true && 'staff are told where it was not asked',
  ];
  return said.filter((one) => typeof one === 'string');
}
