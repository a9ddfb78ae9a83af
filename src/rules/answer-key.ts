import { uses } from '../definition/uses.ts';

/** Names one answer of a visit: a question's id, and within repeating groups the number of each instance, as `dose#2` or `dose#2.1`. */
export type AnswerKey = string;

/** The key of a question in these instances of the repeating groups around it, outermost first. */
export function answerKey(question: string, instance: readonly number[]): AnswerKey {
  return !uses.groups || instance.length === 0 ? question : `${question}#${instance.join('.')}`;
}

/** The question of a key. */
export function questionOf(key: AnswerKey): string {
  const at = uses.groups ? key.indexOf('#') : -1;
  return at < 0 ? key : key.slice(0, at);
}

/** The instances of a key, outermost first, from 1; the question that asks for another one counts those before it. */
export function instanceOf(key: AnswerKey): number[] {
  const at = uses.groups ? key.indexOf('#') : -1;
  return at < 0 ? [] : key.slice(at + 1).split('.').map(Number);
}
