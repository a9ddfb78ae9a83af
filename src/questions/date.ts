import { isDate } from '../definition/is-date.ts';
import type { Problem } from '../definition/problem.ts';
import type { Question } from '../definition/types.ts';
import { asciiDigits } from './ascii-digits.ts';
import { dateKind } from './date-kind.ts';
import { isBlank } from './is-blank.ts';
import { isUnsure } from './is-unsure.ts';
import { NOT_SURE, type QuestionType } from './types.ts';

/** The number of parts that a date has at least. */
const PARTS = { year: 1, month: 2, day: 3 };

/** A date as precise as the visitor knows it: a year, a month of it, or a day. */
export const date: QuestionType<string> = {
  ...dateKind,
  read(value, question, today) {
    if (isUnsure(value, question)) return { answer: NOT_SURE };
    if (isBlank(value)) return { problem: { code: 'required' } };
    if (typeof value !== 'string') return { problem: { code: 'wrong-kind' } };
    const said = fullParts(value.trim());
    if (!isDate(said)) return { problem: { code: 'not-a-date' } };
    if (said.split('-').length < PARTS[question.precision ?? 'year']) return { problem: { code: 'too-vague' } };
    const problem = outside(said, question, today);
    return problem ? { problem } : { answer: said };
  },
};

/** A date's text with both figures of its month and its day. */
export const fullParts = (text: string): string => asciiDigits(text).replace(/-(\d)(?=-|$)/g, '-0$1');

/** A date or `today` as a limit; null where it is none. */
function limitOf(limit: number | string | undefined, today: string): string | null {
  const said = limit === 'today' ? today : limit;
  return typeof said === 'string' && isDate(said) ? said : null;
}

/** The first and the last day that a date can mean, as texts to compare; no month has a day between its last and a 31st. */
const first = (date: string): string => date + '-01-01'.slice(date.length - 4);
const last = (date: string): string => date + '-12-31'.slice(date.length - 4);

/** A partial date is out of range only where each of its days is. */
function outside(said: string, { min, max }: Question, today: string): Problem | null {
  const [from, to] = [limitOf(min, today), limitOf(max, today)];
  if (from !== null && last(said) < first(from)) return { code: 'too-low', limit: min ?? from };
  return to !== null && first(said) > last(to) ? { code: 'too-high', limit: max ?? to } : null;
}
