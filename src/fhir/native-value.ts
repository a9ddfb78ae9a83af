import type { Question } from '../definition/types.ts';
import { readAnswer } from '../questions/question-types.ts';
import type { Findings } from './findings.ts';
import { isOption, isUnit } from './match-option.ts';
import { literalInWords } from './read-literal.ts';
import type { FormItem, Literal } from './types.ts';

/** A day to read initial values on: whether they fit must not depend on when a form is imported. */
const SOME_DAY = '2000-01-01';

/** The initial value of an item as its question has it; undefined where it has none that fits. */
export function initialValue({ initial, options, units, path }: FormItem, question: Question, findings: Findings): unknown {
  if (initial.length === 0) return undefined;
  const several = question.type === 'multiple-choice' || question.repeats !== undefined;
  if (initial.length > 1 && !several) findings.warn(path, 'several initial values for one answer', 'the first is taken');
  const values = initial.map((literal) => valueOf(literal, question, options, units));
  const value = several ? values : values[0];
  const { readOnly: _, ...limited } = question;
  const { min: _min, max: _max, ...free } = limited;
  // The ends of a scale are numbers, and say what its values are; other limits may move with the day.
  const reading = readAnswer(value, question.type === 'scale' ? limited : free, SOME_DAY);
  if ('answer' in reading) return reading.answer;
  findings.warn(path, `the initial value ${initial.map(literalInWords).join(', ')} is no answer to it`, 'the question begins without one');
  return undefined;
}

function valueOf(literal: Literal, question: Question, options: FormItem['options'], units: FormItem['units']): unknown {
  if (question.type === 'single-choice' || question.type === 'multiple-choice') {
    const option = options.find((one) => isOption(one, literal));
    if (option) return option.id;
    return question.openChoice && literal.kind === 'string' ? { text: literal.value } : null;
  }
  if (literal.kind === 'quantity') {
    const unit = units.find((one) => isUnit(one.value, literal.value)) ?? (literal.value.unit === undefined && literal.value.code === undefined ? units[0] : undefined);
    return question.type === 'quantity' ? unit && { value: literal.value.value, unit: unit.id } : literal.value.value;
  }
  if (literal.kind === 'dateTime') return question.type === 'date' ? literal.value.slice(0, 10) : literal.value.slice(0, 16);
  if (literal.kind === 'coding') return literal.value.display ?? literal.value.code;
  return literal.kind === 'reference' ? (literal.value.display ?? literal.value.reference) : literal.value;
}
