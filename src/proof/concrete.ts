import { canSkip } from '../engine/question-node.ts';
import type { AnswerValue } from '../questions/types.ts';
import { withEntry, type Answers, type Entry } from '../rules/answers.ts';
import type { Facts } from '../rules/facts.ts';
import { isShown } from '../rules/visibility.ts';
import { answersHolding } from './answers-holding.ts';
import type { Visits } from './explore.ts';
import { triggersIn, type Model } from './model.ts';
import type { Slot } from './slots.ts';
import { pathOf } from './trail.ts';
import type { ProofPath, ProofStep } from './types.ts';
import { waysAfter, type Way } from './ways-after.ts';

/** An entry's time and language decide nothing. */
const ACT = { language: '', at: '' };

const entryOf = ({ answer }: ProofStep): Entry => (answer === null ? { status: 'skipped', ...ACT } : { status: 'answered', value: answer, ...ACT });

/** What conditions and flags are judged by at the end of a path. */
export function factsAfter({ settings, steps }: ProofPath, { index, today }: Model): Facts {
  const answers = steps.reduce<Answers>((all, step) => withEntry(all, step.question, entryOf(step)), {});
  return { index, answers, settings, today, repeats: [], instance: [] };
}

/** The path of visits with one more answer, and on to an end with as little said as possible; null where the visit ends and keeps nothing. */
export function pathThrough(visits: Visits, slot: Slot, value: AnswerValue, model: Model): ProofPath | null {
  const { settings, steps } = pathOf(visits.trail, visits.settings);
  const path: ProofPath = { settings, steps: [...steps] };
  let answer: AnswerValue | null = value;
  let at: Slot | undefined = slot;
  while (at) {
    const way: Way | undefined = answer === null ? 'onward' : waysAfter(answer, at.placed, model)[0];
    if (way === undefined || way === 'ended') return null;
    path.steps.push({ question: at.key, answer, ...((way === 'went-on' || way === 'told-clinic') && { then: way }) });
    if (way === 'told-clinic') return path;
    at = nextShown(at, path, model);
    answer = at ? quietest(at, model) : null;
  }
  return path;
}

function nextShown({ at, afterStop }: Slot, path: ProofPath, model: Model): Slot | undefined {
  const facts = factsAfter(path, model);
  return model.slots
    .slice(at + 1)
    .find((slot) => slot.afterStop === afterStop && isShown(slot.placed, { ...facts, repeats: slot.placed.repeats, instance: slot.instance }));
}

/** The answer that sets off least; null where the question can be skipped. */
function quietest({ placed }: Slot, model: Model): AnswerValue | null {
  if (canSkip(placed.question)) return null;
  const loudness = (value: AnswerValue): number => triggersIn(value, placed.question, model).filter(({ flags, safetyText }) => flags.length > 0 || safetyText).length;
  const [first] = [...answersHolding(placed, model)].sort((a, b) => loudness(a) - loudness(b));
  return first ?? null;
}
