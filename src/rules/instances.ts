import { uses } from '../definition/uses.ts';
import { answerKey, type AnswerKey } from './answer-key.ts';
import { valueOf, type Answers } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Placed, QuestionIndex } from './question-index.ts';

/** The most instances of a repeating group that does not say. */
export const MOST_INSTANCES = 50;

/** How many instances of a repeating group there must be, and how many there can be. */
export function limitsOf(id: string, index: QuestionIndex): { min: number; max: number } {
  const { min = 0, max = MOST_INSTANCES } = index.byId.get(id)?.asksFor?.repeats ?? {};
  return { min, max };
}

/** Whether an instance of a repeating group follows after as many: it must, or the visitor said so. */
export function hasNext(id: string, around: readonly number[], before: number, answers: Answers, index: QuestionIndex): boolean {
  if (!uses.groups) return false;
  const { min, max } = limitsOf(id, index);
  if (before < min) return true;
  return before < max && valueOf(answers, answerKey(id, [...around, before])) === true;
}

/** How many instances of a repeating group there are. */
export function countInstances(id: string, around: readonly number[], answers: Answers, index: QuestionIndex): number {
  let count = 0;
  while (hasNext(id, around, count, answers, index)) count += 1;
  return count;
}

/** Whether the question whether there is one more is asked after as many instances: below the least there must be, at the most there cannot. */
export function isAskedFor(id: string, before: number, index: QuestionIndex): boolean {
  const { min, max } = limitsOf(id, index);
  return before >= min && before < max;
}

/** Whether every instance that the facts stand in is there; a question for one more also has to be needed. */
export function hasInstances({ question, repeats, asksFor }: Placed, { index, answers, instance }: Facts): boolean {
  if (!uses.groups) return true;
  return repeats.every((id, depth) => {
    const number = instance[depth] ?? 0;
    const there = number <= countInstances(id, instance.slice(0, depth), answers, index);
    return there && (asksFor && id === question.id ? isAskedFor(id, number, index) : number > 0);
  });
}

/** The keys of a question's answers that a reader in this place means: the same instance of the groups they share, and every one of the others. */
export function keysMeant({ question, repeats, asksFor }: Placed, { index, answers, repeats: own, instance }: Facts): AnswerKey[] {
  if (!uses.groups) return [question.id];
  const shared = repeats.findIndex((id, depth) => id !== own[depth]);
  const common = shared < 0 ? repeats.length : shared;
  let places: number[][] = [instance.slice(0, common)];
  for (let depth = common; depth < repeats.length; depth++) {
    const id = repeats[depth] ?? '';
    const from = asksFor && id === question.id ? 0 : 1;
    places = places.flatMap((around) => range(from, countInstances(id, around, answers, index)).map((number) => [...around, number]));
  }
  return places.map((place) => answerKey(question.id, place));
}

const range = (from: number, to: number): number[] => [...Array(Math.max(0, to - from + 1)).keys()].map((at) => from + at);
