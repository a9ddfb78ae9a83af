import { isDate } from '../definition/is-date.ts';
import { daysOf } from '../definition/local-date.ts';
import type { Problem } from '../definition/problem.ts';
import type { Question } from '../definition/types.ts';
import { fullParts } from './date.ts';
import { isBlank } from './is-blank.ts';
import { isUnsure } from './is-unsure.ts';
import { clockOf } from './time.ts';
import { NOT_SURE, type QuestionType } from './types.ts';

/** A day and a time of day, to the minute, on the visitor's own clock. */
export const dateTime: QuestionType<string> = {
  details: ['min', 'max', 'notSure'],
  needs: [],
  repeatable: true,
  comparedWith: 'date-time',
  read(value, question, today) {
    if (isUnsure(value, question)) return { answer: NOT_SURE };
    if (isBlank(value)) return { problem: { code: 'required' } };
    if (typeof value !== 'string') return { problem: { code: 'wrong-kind' } };
    const [date = '', clock = '', ...rest] = value.trim().split('T');
    const day = fullParts(date);
    if (rest.length > 0 || !isDate(day)) return { problem: { code: 'not-a-date' } };
    if (day.split('-').length !== 3) return { problem: { code: 'too-vague' } };
    const time = clockOf(clock);
    if (time === null) return { problem: { code: 'not-a-time' } };
    const said = `${day}T${time.slice(0, 5)}`;
    const problem = outside(said, question, today);
    return problem ? { problem } : { answer: said };
  },
  values: (answer) => [answer === NOT_SURE ? { kind: 'not-sure' } : { kind: 'date-time', value: answer }],
};

/** The first and the last minute that a limit means; null where it is none. */
function minutesOf(limit: number | string | undefined, today: string): [first: string, last: string] | null {
  const [date = '', clock] = limit === 'today' ? [today] : String(limit ?? '').split('T');
  if (!isDate(date)) return null;
  const [first, last] = daysOf(date);
  const time = clock === undefined ? null : (clockOf(clock)?.slice(0, 5) ?? null);
  return [`${first}T${time ?? '00:00'}`, `${last}T${time ?? '23:59'}`];
}

function outside(said: string, { min, max }: Question, today: string): Problem | null {
  const [from, to] = [minutesOf(min, today), minutesOf(max, today)];
  if (from && said < from[0]) return { code: 'too-low', limit: min ?? from[0] };
  return to && said > to[1] ? { code: 'too-high', limit: max ?? to[1] } : null;
}
