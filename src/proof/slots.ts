import { answerKey, type AnswerKey } from '../rules/answer-key.ts';
import { isAskedFor, limitsOf } from '../rules/instances.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { endOfRepeat } from '../rules/walk-path.ts';

/** A question in one instance of the repeating groups around it: one place that every path passes, asked or not. */
export interface Slot {
  /** Its place among all slots, from 0; those after a stop come last. */
  at: number;
  key: AnswerKey;
  placed: Placed;
  instance: readonly number[];
  afterStop: boolean;
}

/** Every slot of a questionnaire whose repeating groups are bounded, in the order in which a visit passes them. */
export function slotsOf(index: QuestionIndex): Slot[] {
  const slots: Slot[] = [];
  const add = (path: readonly Placed[], afterStop: boolean): void => {
    for (const { placed, instance } of placesIn(path, index, 0, [])) {
      slots.push({ at: slots.length, key: answerKey(placed.question.id, instance), placed, instance, afterStop });
    }
  };
  add(index.path, false);
  add(index.afterStop, true);
  return slots;
}

function* placesIn(path: readonly Placed[], index: QuestionIndex, depth: number, instance: readonly number[]): Generator<Pick<Slot, 'placed' | 'instance'>> {
  let at = 0;
  for (let placed = path[at]; placed; placed = path[at]) {
    if (!placed.asksFor) {
      yield { placed, instance };
      at += 1;
      continue;
    }
    const end = endOfRepeat(path, at, depth);
    const { max } = limitsOf(placed.question.id, index);
    for (let before = 0; before < max; before++) {
      if (isAskedFor(placed.question.id, before, index)) yield { placed, instance: [...instance, before] };
      yield* placesIn(path.slice(at + 1, end), index, depth + 1, [...instance, before + 1]);
    }
    at = end;
  }
}
