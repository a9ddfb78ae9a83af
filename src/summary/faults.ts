import type { IndexedDefinition } from '../engine/compile.ts';
import { consequence, currentSafetyTexts } from '../engine/guards.ts';
import { placedOf } from '../engine/place.ts';
import { canSkip } from '../engine/question-node.ts';
import type { Rebuilt } from '../engine/rebuild-context.ts';
import { typeOf } from '../questions/question-types.ts';
import type { AnswerKey } from '../rules/answer-key.ts';
import { entryOf } from '../rules/answers.ts';
import type { QuestionIndex } from '../rules/question-index.ts';
import type { PathStep } from '../rules/walk-path.ts';
import { askedFor } from './summarise-answers.ts';
import type { Summary } from './types.ts';

/** What is wrong between a submission's answers and what the questionnaire lets a visit come to. */
export interface Faults {
  /** Why nothing of it may be kept; null where it may. */
  refused: string | null;
  /** Why the summary as sent cannot be replaced by the receiver's own. */
  faults: string[];
}

/** Holds raw answers against the gates that every visit passes: age, consent, mandatory questions, safety texts. */
export function faultsOf(rebuilt: Rebuilt, summary: Summary, { index }: IndexedDefinition): Faults {
  const { context, unreadable, hidden, missing } = rebuilt;
  const asked = askedFor(index.path, context, index);
  const answered = asked.filter(({ key }) => entryOf(context.answers, key)?.status === 'answered');
  const texts = new Map(answered.map(({ key }) => [key, consequence(currentSafetyTexts(context, key, index), index)]));
  const minor = [...texts.values()].some((result) => result?.then === 'end-minor');
  const withheld = asked.find((step) => isWithheld(step, rebuilt) && !isBehind(step, summary.stoppedAt, index));
  if (minor) return { refused: 'the visitor is under 18: nothing is kept', faults: [] };
  if (withheld) return { refused: `the required consent ("${withheld.key}") was not given: nothing is kept`, faults: [] };
  const list = (because: string, ids: readonly string[]): string[] => (ids.length > 0 ? [`${because}: ${ids.join(', ')}`] : []);
  const completed = summary.outcome === 'completed';
  const path = new Set(asked.map(({ key }) => key));
  const mandatory = asked.flatMap(({ key, placed }) => (!canSkip(placed.question) && entryOf(context.answers, key)?.status === 'skipped' ? [key] : []));
  const passed = [...texts].flatMap(([id, result]) => (completed && result && !result.mayGoOn ? [id] : []));
  const { stoppedAt } = summary;
  const stops = stoppedAt !== null && texts.get(stoppedAt)?.then === 'stop';
  return {
    refused: null,
    faults: [
      ...list('these answers do not fit their questions', unreadable),
      ...list('these answers belong to questions that were not asked', hidden),
      // What an unreadable answer would have hidden or shown cannot be told.
      ...list('these questions were shown and have no answer', completed && unreadable.length === 0 ? missing.filter((id) => path.has(id)) : []),
      ...list('these questions cannot be skipped', mandatory),
      ...list('these answers end a visit', passed),
      ...(completed || stops ? [] : ['no answer stopped this visit']),
    ],
  };
}

/** Whether a consent that the visit cannot go on without was shown, and not given. */
function isWithheld({ key, placed: { question } }: PathStep, { context, missing, unreadable }: Rebuilt): boolean {
  if (!typeOf(question).agrees || !question.options?.some((option) => option.required)) return false;
  return missing.includes(key) || unreadable.includes(key) || entryOf(context.answers, key)?.status === 'skipped';
}

/** Whether a question stands behind the one that stopped the visit, so that it was not reached. */
function isBehind({ placed }: PathStep, stoppedAt: AnswerKey | null, index: QuestionIndex): boolean {
  const stop = stoppedAt === null ? undefined : placedOf(stoppedAt, index);
  return stop !== undefined && placed.order > stop.order;
}
