import type { IndexedDefinition } from '../engine/compile.ts';
import { consequence, currentSafetyTexts } from '../engine/guards.ts';
import { canSkip } from '../engine/question-node.ts';
import type { Rebuilt } from '../engine/rebuild-context.ts';
import type { FaultStrings } from '../locales/staff/strings.ts';
import { typeOf } from '../questions/question-types.ts';
import { entryOf } from '../rules/answers.ts';
import type { PathStep } from '../rules/walk-path.ts';
import { askedFor } from './summarise-answers.ts';
import type { Summary } from './types.ts';

/** What is wrong between a submission's answers and what the questionnaire lets a visit come to. */
export type Faults =
  /** Why nothing of it may be kept. */
  | { refused: string }
  /** Why the summary as sent cannot be replaced by the receiver's own, in staff's language. */
  | { faults: string[] };

/** Holds raw answers against the gates that every visit passes: age, consent, mandatory questions, safety texts. */
export function faultsOf(rebuilt: Rebuilt, summary: Summary, { index }: IndexedDefinition, words: FaultStrings): Faults {
  const { context, unreadable, hidden, missing } = rebuilt;
  const asked = askedFor(index.path, context, index);
  const texts = new Map(asked.map(({ key }) => [key, consequence(currentSafetyTexts(context, key, index), index)]));
  const minor = [...texts.values()].some((result) => result?.then === 'end-minor');
  const completed = summary.outcome === 'completed';
  const { stoppedAt } = summary;
  const stops = !completed && stoppedAt !== null && texts.get(stoppedAt)?.then === 'stop';
  const reached = stops ? asked.slice(0, asked.findIndex(({ key }) => key === stoppedAt) + 1) : asked;
  const withheld = reached.find((step) => isWithheld(step, rebuilt));
  if (minor) return { refused: 'the visitor is under 18: nothing is kept' };
  if (withheld) return { refused: `the required consent ("${withheld.key}") was not given: nothing is kept` };
  const list = (because: (keys: string) => string, ids: readonly string[]): string[] => (ids.length > 0 ? [because(ids.join(', '))] : []);
  const path = new Set(asked.map(({ key }) => key));
  const mandatory = asked.flatMap(({ key, placed }) => (!canSkip(placed.question) && entryOf(context.answers, key)?.status === 'skipped' ? [key] : []));
  const passed = [...texts].flatMap(([id, result]) => (completed && result && !result.mayGoOn ? [id] : []));
  return {
    faults: [
      ...list(words.unreadable, unreadable),
      ...list(words.hidden, hidden),
      // What an unreadable answer would have hidden or shown cannot be told.
      ...list(words.missing, completed && unreadable.length === 0 ? missing.filter((id) => path.has(id)) : []),
      ...list(words.mandatory, mandatory),
      ...list(words.passed, passed),
      ...(completed || stops ? [] : [words.notStopped]),
    ],
  };
}

/** Whether a consent that the visit cannot go on without was shown, and not given. */
function isWithheld({ key, placed: { question } }: PathStep, { context, missing, unreadable }: Rebuilt): boolean {
  if (!typeOf(question).agrees || !question.options?.some((option) => option.required)) return false;
  return missing.includes(key) || unreadable.includes(key) || entryOf(context.answers, key)?.status === 'skipped';
}
