import { asciiDigits } from './ascii-digits.ts';
import { isBlank } from './is-blank.ts';
import { isUnsure } from './is-unsure.ts';
import { NOT_SURE, type QuestionType } from './types.ts';

const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** A time of day as HH:MM, with its seconds where it has any; null where the text is none. */
export function clockOf(text: string): string | null {
  const found = CLOCK.exec(asciiDigits(text));
  if (!found) return null;
  const [, hours = '', minutes = '', seconds = '00'] = found;
  const minute = `${hours.padStart(2, '0')}:${minutes}`;
  return seconds === '00' ? minute : `${minute}:${seconds}`;
}

const limitOf = (limit: number | string | undefined): string | null => (typeof limit === 'string' ? clockOf(limit) : null);

/** A time of day. */
export const time: QuestionType<string> = {
  details: ['min', 'max', 'notSure'],
  needs: [],
  repeatable: true,
  comparedWith: 'time',
  read(value, question) {
    if (isUnsure(value, question)) return { answer: NOT_SURE };
    if (isBlank(value)) return { problem: { code: 'required' } };
    if (typeof value !== 'string') return { problem: { code: 'wrong-kind' } };
    const said = clockOf(value.trim());
    if (said === null) return { problem: { code: 'not-a-time' } };
    const [from, to] = [limitOf(question.min), limitOf(question.max)];
    if (from !== null && said < from) return { problem: { code: 'too-low', limit: from } };
    return to !== null && said > to ? { problem: { code: 'too-high', limit: to } } : { answer: said };
  },
  values: (answer) => [answer === NOT_SURE ? { kind: 'not-sure' } : { kind: 'time', value: answer }],
};
