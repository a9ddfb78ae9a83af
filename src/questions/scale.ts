import type { Question } from '../definition/types.ts';
import { isUnsure } from './is-unsure.ts';
import { readNumber } from './typed-number.ts';
import { NOT_SURE, type QuestionType } from './types.ts';

const numberOr = (limit: number | string | undefined, otherwise: number): number => (typeof limit === 'number' ? limit : otherwise);

/** The limits of a scale and the distance between its values. */
export function rangeOf({ min, max, step = 1 }: Question): { min: number; max: number; step: number } {
  return { min: numberOr(min, 0), max: numberOr(max, 10), step: step > 0 ? step : 1 };
}

/** The number of values of a scale. */
export function sizeOf(question: Question): number {
  const { min, max, step } = rangeOf(question);
  return Math.max(0, Math.floor((max - min) / step) + 1);
}

/** A whole number on a scale between two ends. */
export const scale: QuestionType<number | string> = {
  details: ['min', 'max', 'step', 'notSure'],
  needs: ['min', 'max'],
  comparedWith: 'number',
  read(value, question) {
    if (isUnsure(value, question)) return { answer: NOT_SURE };
    const { min, max, step } = rangeOf(question);
    const reading = readNumber(value, { ...question, min, max }, 0);
    if ('problem' in reading) return reading.problem.code === 'required' ? { problem: { code: 'choose-one' } } : reading;
    const { number } = reading;
    return (number - min) % step === 0 ? { answer: number } : { problem: { code: 'unknown-option', option: String(number) } };
  },
  values: (answer) => [typeof answer === 'number' ? { kind: 'integer', value: answer } : { kind: 'not-sure' }],
};
