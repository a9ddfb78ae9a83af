import type { Quantity, Question } from '../definition/types.ts';
import { isBlank } from './is-blank.ts';
import { isUnsure } from './is-unsure.ts';
import { readNumber } from './typed-number.ts';
import { NOT_SURE, type QuestionType, type Reading } from './types.ts';

/** A number with one of the question's units; its limits are in the first of them, and hold for that one only. */
export const quantity: QuestionType<Quantity | string> = {
  details: ['options', 'min', 'max', 'decimals', 'notSure'],
  needs: ['options'],
  repeatable: true,
  comparedWith: 'quantity',
  read(value, question) {
    if (isUnsure(value, question)) return { answer: NOT_SURE };
    if (isBlank(value)) return { problem: { code: 'required' } };
    if (Array.isArray(value)) return { problem: { code: 'wrong-kind' } };
    return typeof value === 'object' && value !== null && 'value' in value
      ? readParts(value.value, 'unit' in value ? value.unit : undefined, question)
      : readParts(value, undefined, question);
  },
  values: (answer) => [typeof answer === 'object' ? { kind: 'quantity', value: answer.value, unit: answer.unit } : { kind: 'not-sure' }],
};

function readParts(value: unknown, said: unknown, question: Question): Reading<Quantity> {
  const units = (question.options ?? []).map(({ code }) => code);
  const [first] = units;
  const unit = isBlank(said) && units.length === 1 ? first : said;
  const { min: _min, max: _max, ...unlimited } = question;
  const reading = readNumber(value, unit === first || isBlank(unit) ? question : unlimited);
  if ('problem' in reading) return reading;
  if (isBlank(unit)) return { problem: { code: 'choose-unit' } };
  if (typeof unit !== 'string') return { problem: { code: 'wrong-kind' } };
  return units.includes(unit) ? { answer: { value: reading.number, unit } } : { problem: { code: 'unknown-option', option: unit } };
}
