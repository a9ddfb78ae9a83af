import { canonicalJson } from '../definition/canonical-json.ts';
import type { Question } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import { isBlank } from './is-blank.ts';
import { typeName } from './kinds.ts';
import type { AnswerValue, Kind, Reading, SingleValue } from './types.ts';

/** Reads an untrusted value as an answer to a question; `today` is the visitor's local date. */
export type AnswerReader = (value: unknown, question: Question, today: string) => Reading;

/** The most answers to a repeating question that does not say. */
export const MOST_ANSWERS = 50;

/** What reads answers by these types; to a question whose type cannot read any there is none yet. */
export function answerReader(types: Readonly<Record<string, Kind>>): AnswerReader {
  const readOne: AnswerReader = (value, question, today) => {
    // An answer is only ever kept after its own type has read it.
    const type = types[typeName(question)] as Kind<AnswerValue>;
    return type.read?.(value, question, today) ?? { problem: { code: 'required' } };
  };
  const read: AnswerReader = (value, question, today) => {
    if (uses.readOnly && question.readOnly) return readFixed(value, question, today, read);
    return uses.repeats && question.repeats ? readSeveral(value, question, today, readOne) : readOne(value, question, today);
  };
  return read;
}

/** Reads the answer to a question that cannot be changed: nothing else than what it begins with. */
function readFixed(value: unknown, { readOnly: _, ...question }: Question, today: string, read: AnswerReader): Reading {
  const fixed = read(question.initial, question, today);
  if (value === undefined || 'problem' in fixed) return fixed;
  const reading = read(value, question, today);
  const isSame = 'answer' in reading && canonicalJson(reading.answer) === canonicalJson(fixed.answer);
  return isSame ? fixed : { problem: { code: 'read-only' } };
}

/** Reads one answer or a list of them; blank ones count for none. */
function readSeveral(value: unknown, question: Question, today: string, readOne: AnswerReader): Reading {
  const list: unknown[] = (Array.isArray(value) ? value : [value]).filter((one) => !isBlank(one));
  const limit = question.repeats?.max ?? MOST_ANSWERS;
  if (list.length === 0) return { problem: { code: 'required' } };
  if (list.length > limit) return { problem: { code: 'too-many-answers', limit } };
  const answers: SingleValue[] = [];
  for (const one of list) {
    const reading = readOne(one, question, today);
    if ('problem' in reading) return reading;
    if (!Array.isArray(reading.answer)) answers.push(reading.answer);
  }
  return { answer: answers };
}
