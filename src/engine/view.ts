import type { Outcome } from '../definition/types.ts';
import type { AnswerValue } from '../questions/types.ts';
import { entryOf, type Entry } from '../rules/answers.ts';
import type { Placed } from '../rules/question-index.ts';
import type { Conversation } from './compile.ts';
import type { ConversationContext } from './conversation.ts';
import { consequence, currentSafetyTexts, hasShownBefore } from './guards.ts';

/** What of a snapshot the view reads. */
export interface ConversationSnapshot {
  value: unknown;
  context: ConversationContext;
  status: string;
}

/** A question of the path and what became of it. */
export interface Walked {
  placed: Placed;
  entry: Entry;
}

/** What a screen must show now. */
export type Step =
  | {
      kind: 'question';
      placed: Placed;
      /** The value to begin with: the present answer, or the last one before it was retracted. */
      value: AnswerValue | undefined;
      canGoBack: boolean;
      canSkip: boolean;
      /** The visitor is telling the clinic why the visit stopped. */
      afterStop: boolean;
      /** The safety texts that stopped it; empty otherwise. */
      stoppedBy: string[];
    }
  | { kind: 'safety'; placed: Placed; texts: string[]; mayGoOn: boolean; stops: boolean }
  | { kind: 'review' }
  | { kind: 'ended'; outcome: Outcome };

/** The conversation as a screen shows it. */
export interface View {
  step: Step;
  /** The questions of the path so far with their entries, in order. */
  walked: Walked[];
  /** The section the visit is in, from 1, of a constant number. */
  progress: { section: number; of: number };
}

/** Projects a snapshot to what a screen must show; the same snapshot gives the same view. */
export function viewOf(snapshot: ConversationSnapshot, { index }: Conversation): View {
  const { context } = snapshot;
  const { placed, held, name } = locate(snapshot.value, index.byId);
  const of = index.questionnaire.sections.length + 1;
  const section = placed ? index.questionnaire.sections.indexOf(placed.section) + 1 : 0;
  const limit = placed && !index.afterStop.includes(placed) ? placed.order : index.path.length;
  const walked = index.path.slice(0, limit).flatMap((one) => {
    const entry = entryOf(context.answers, one.question.id);
    return entry ? [{ placed: one, entry }] : [];
  });
  return { step: stepOf(placed, held, name, context, index), walked, progress: { section: section || of, of } };
}

/** Finds the state's question by the names in its value. */
function locate(value: unknown, byId: ReadonlyMap<string, Placed>): { placed: Placed | undefined; held: boolean; name: string } {
  if (typeof value === 'string') return { placed: undefined, held: false, name: value };
  const [inner] = typeof value === 'object' && value !== null ? Object.values(value as Record<string, unknown>) : [];
  if (typeof inner === 'string') return { placed: byId.get(inner), held: false, name: inner };
  const [entry] = typeof inner === 'object' && inner !== null ? Object.entries(inner) : [];
  return { placed: byId.get(entry?.[0] ?? ''), held: entry?.[1] === 'safety', name: entry?.[0] ?? '' };
}

function stepOf(placed: Placed | undefined, held: boolean, name: string, context: ConversationContext, index: Conversation['index']): Step {
  if (!placed) return name === 'review' ? { kind: 'review' } : { kind: 'ended', outcome: name as Outcome };
  const { id, mandatory } = placed.question;
  if (held) {
    const texts = currentSafetyTexts(context, id, index);
    const result = consequence(texts, index);
    return { kind: 'safety', placed, texts, mayGoOn: result?.mayGoOn ?? true, stops: result?.then === 'stop' };
  }
  const entry = entryOf(context.answers, id);
  const value = entry?.status === 'answered' ? entry.value : Object.hasOwn(context.drafts, id) ? context.drafts[id] : undefined;
  const afterStop = index.afterStop.includes(placed);
  const stoppedBy = afterStop && context.stoppedAt !== null ? currentSafetyTexts(context, context.stoppedAt, index) : [];
  return { kind: 'question', placed, value, canGoBack: afterStop || hasShownBefore(context, id, index), canSkip: mandatory !== 'safety', afterStop, stoppedBy };
}
