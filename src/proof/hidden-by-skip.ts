import { answerKey } from '../rules/answer-key.ts';
import { entryOf } from '../rules/answers.ts';
import { judge } from '../rules/condition.ts';
import type { Facts } from '../rules/facts.ts';
import { hasInstances } from '../rules/instances.ts';
import { isShown } from '../rules/visibility.ts';
import type { Gate } from './condition-parts.ts';
import type { Model } from './model.ts';
import { judgeUnskipped } from './safety-questions.ts';
import type { Slot } from './slots.ts';

/** The condition that hides a question only because something was skipped; null where it is asked, or where an answer hides it in any case. */
export function hiddenBySkip(slot: Slot, facts: Facts, { gates }: Model): Gate | null {
  const { placed } = slot;
  if (isShown(placed, facts) || (!hasInstances(placed, facts) && !isGroupHidden(slot, facts))) return null;
  const judged = (gates.get(placed.question.id) ?? []).map((gate) => ({ gate, truth: judgeUnskipped(gate.condition, facts) }));
  if (judged.some(({ truth }) => truth === false)) return null;
  return judged.find(({ gate, truth }) => truth === null && !isOpen(gate, facts))?.gate ?? null;
}

/** Whether there is no instance to stand in because a skip has hidden the question for it. */
function isGroupHidden({ placed, instance }: Slot, { answers }: Facts): boolean {
  return placed.repeats.some((id, depth) =>
    Array.from({ length: instance[depth] ?? 0 }, (_, before) => entryOf(answers, answerKey(id, [...instance.slice(0, depth), before]))).some((entry) => entry?.status === 'skipped'),
  );
}

/** Whether a condition lets a question be asked. */
export const isOpen = (gate: Gate, facts: Facts): boolean => judge(gate.condition, facts) ?? gate.shows;
