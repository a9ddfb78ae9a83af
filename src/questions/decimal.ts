import { isUnsure } from './is-unsure.ts';
import { readNumber } from './typed-number.ts';
import { NOT_SURE, type QuestionType } from './types.ts';

/** A number that may have decimal places. */
export const decimal: QuestionType<number | string> = {
  details: ['min', 'max', 'decimals', 'notSure'],
  needs: [],
  repeatable: true,
  comparedWith: 'number',
  read(value, question) {
    if (isUnsure(value, question)) return { answer: NOT_SURE };
    const reading = readNumber(value, question);
    return 'problem' in reading ? reading : { answer: reading.number };
  },
  values: (answer) => [typeof answer === 'number' ? { kind: 'decimal', value: answer } : { kind: 'not-sure' }],
};
