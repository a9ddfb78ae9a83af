import { array, boolean, byMember, byType, number, object, text, type Issue, type Shape } from '../definition/shape.ts';
import type { AnswerValue, OwnWords } from '../questions/types.ts';

/** The most values of one answer. */
export const MOST_VALUES = 1_000;

const code = text({ max: 200 });
/** What a visitor typed or ticked, verbatim. */
const said = text({ max: 10_000, empty: true });
const anyNumber = number({ min: -Number.MAX_VALUE, max: Number.MAX_VALUE });

const coded = object({ code, text: said });
const uncoded = object({ text: said });

/** Own words, beside a code or instead of one. */
const ownWords: Shape<{ code: string; text: string } | OwnWords> = {
  ...uncoded,
  schema: { anyOf: [coded.schema, uncoded.schema] },
  check(value, path, issues: Issue[]): value is { code: string; text: string } | OwnWords {
    return Object.hasOwn(Object(value), 'code') ? coded.check(value, path, issues) : uncoded.check(value, path, issues);
  },
};

const single = { string: said, number: anyNumber, boolean, object: byMember({ text: ownWords, value: object({ value: anyNumber, unit: code }) }) };

/** An answer by its JSON type, as it travels; whether it answers its question is not said here. */
export const answerShapes = { ...single, array: array(byType(single), { max: MOST_VALUES }) };

/** An answer as it travels. */
export const answerShape = byType(answerShapes) satisfies Shape<AnswerValue>;
