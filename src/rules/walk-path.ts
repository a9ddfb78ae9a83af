import { uses } from '../definition/uses.ts';
import { answerKey, type AnswerKey } from './answer-key.ts';
import type { Answers } from './answers.ts';
import { hasNext } from './instances.ts';
import type { Placed, QuestionIndex } from './question-index.ts';

/** One place on the way through a questionnaire: a question in one instance of the repeating groups around it. */
export interface PathStep {
  key: AnswerKey;
  placed: Placed;
  instance: readonly number[];
}

/** The answers so far; asked for anew at each repeating group, so that they may come in on the way. */
type AnswersSoFar = () => Answers;

/** How many repeating groups a question stands in; one that asks for another instance stands before its own. */
export const depthOf = ({ repeats, asksFor }: Placed): number => repeats.length - (asksFor ? 1 : 0);

/** Every question in document order, those of a repeating group once for each instance; shown or not. */
export function* walkPath(path: readonly Placed[], index: QuestionIndex, answers: AnswersSoFar, depth = 0, instance: readonly number[] = []): Generator<PathStep> {
  for (let at = 0; at < path.length; ) {
    const placed = path[at];
    if (!placed) return;
    if (!uses.groups || !placed.asksFor) {
      yield { key: answerKey(placed.question.id, instance), placed, instance };
      at += 1;
      continue;
    }
    const end = endOfRepeat(path, at, depth);
    const inside = path.slice(at + 1, end);
    for (let before = 0; ; before++) {
      const counted = [...instance, before];
      yield { key: answerKey(placed.question.id, counted), placed, instance: counted };
      if (!hasNext(placed.question.id, instance, before, answers(), index)) break;
      yield* walkPath(inside, index, answers, depth + 1, [...instance, before + 1]);
    }
    at = end;
  }
}

/** Where the repeating group ends whose own question stands here. */
export function endOfRepeat(path: readonly Placed[], at: number, depth: number): number {
  const id = path[at]?.question.id;
  let end = at + 1;
  while (end < path.length && path[end]?.repeats[depth] === id) end += 1;
  return end;
}
