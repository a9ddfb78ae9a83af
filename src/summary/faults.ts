import type { IndexedDefinition } from '../engine/compile.ts';
import { consequence, currentSafetyTexts } from '../engine/guards.ts';
import type { Rebuilt } from '../engine/rebuild-context.ts';
import { entryOf } from '../rules/answers.ts';
import type { Summary } from './types.ts';

/** What is wrong between a submission's answers and what the questionnaire lets a visit come to. */
export interface Faults {
  /** Why nothing of it may be kept; null where it may. */
  refused: string | null;
  /** Why the summary as sent cannot be replaced by the receiver's own. */
  faults: string[];
}

/** Holds raw answers against the gates that every visit passes: age, consent, mandatory questions, safety texts. */
export function faultsOf({ context, unreadable, hidden, missing }: Rebuilt, summary: Summary, conversation: IndexedDefinition): Faults {
  const { index } = conversation;
  const answered = index.path.filter(({ question }) => entryOf(context.answers, question.id)?.status === 'answered');
  const texts = new Map(answered.map(({ question }) => [question.id, consequence(currentSafetyTexts(context, question.id, index), index)]));
  const minor = [...texts.values()].some((result) => result?.then === 'end-minor');
  const consent = index.path.find(({ question }) => question.type === 'consent')?.question.id;
  if (minor) return { refused: 'the visitor is under 18: nothing is kept', faults: [] };
  if (consent !== undefined && !texts.has(consent)) return { refused: `the required consent ("${consent}") was not given: nothing is kept`, faults: [] };
  const list = (because: string, ids: readonly string[]): string[] => (ids.length > 0 ? [`${because}: ${ids.join(', ')}`] : []);
  const completed = summary.outcome === 'completed';
  const path = new Set(index.path.map(({ question }) => question.id));
  const mandatory = index.path.flatMap(({ question: { id, mandatory: must } }) => (must && entryOf(context.answers, id)?.status === 'skipped' ? [id] : []));
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
