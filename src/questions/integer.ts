import { isUnsure } from './is-unsure.ts';
import { readNumber } from './typed-number.ts';
import { NOT_SURE, type QuestionType } from './types.ts';

/** The integers that every reader of an answer can carry (https://hl7.org/fhir/R4/datatypes.html#integer). */
const [LEAST, GREATEST] = [-2_147_483_648, 2_147_483_647];

/** A whole number. */
export const integer: QuestionType<number | string> = {
  details: ['min', 'max', 'notSure'],
  needs: [],
  repeatable: true,
  comparedWith: 'number',
  read(value, question) {
    if (isUnsure(value, question)) return { answer: NOT_SURE };
    const { min = LEAST, max = GREATEST } = question;
    const reading = readNumber(value, { ...question, min, max }, 0);
    return 'problem' in reading ? reading : { answer: reading.number };
  },
  values: (answer) => [typeof answer === 'number' ? { kind: 'integer', value: answer } : { kind: 'not-sure' }],
};
