import type { Outcome } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { AnswerKey } from '../rules/answer-key.ts';
import { entryOf, type Entry } from '../rules/answers.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { walkPath } from '../rules/walk-path.ts';
import type { Conversation } from './compile.ts';
import type { ConversationContext } from './conversation.ts';
import { consequence, currentSafetyTexts, hasShownBefore } from './guards.ts';
import { locate } from './locate.ts';
import { keyIn } from './place.ts';
import { canSkip } from './question-node.ts';

/** What of a snapshot the view reads. */
export interface ConversationSnapshot {
  value: unknown;
  context: ConversationContext;
  status: string;
}

/** A question of the path and what became of it. */
export interface Walked {
  key: AnswerKey;
  placed: Placed;
  entry: Entry;
}

/** What a screen must show now. */
export type Step =
  | {
      kind: 'question';
      key: AnswerKey;
      placed: Placed;
      /** The value to begin with: the present answer, the last one before it was retracted, or the questionnaire's initial one. */
      value: AnswerValue | undefined;
      canGoBack: boolean;
      canSkip: boolean;
      /** The visitor is telling the clinic why the visit stopped. */
      afterStop: boolean;
      /** The safety texts that stopped it; empty otherwise. */
      stoppedBy: string[];
    }
  | { kind: 'safety'; key: AnswerKey; placed: Placed; texts: string[]; mayGoOn: boolean; stops: boolean }
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
  return { step: stepOf(placed, held, name, context, index), walked: walkedBefore(placed, context, index), progress: { section: section || of, of } };
}

/** The entries of the path before a question; all of them at the review, after a stop, and at the end. */
function walkedBefore(here: Placed | undefined, context: ConversationContext, index: QuestionIndex): Walked[] {
  const until = here && !index.afterStop.includes(here) ? keyIn(context, here) : null;
  const walked: Walked[] = [];
  for (const { key, placed } of walkPath(index.path, index, () => context.answers)) {
    if (key === until) break;
    const entry = entryOf(context.answers, key);
    if (entry) walked.push({ key, placed, entry });
  }
  return walked;
}

function stepOf(placed: Placed | undefined, held: boolean, name: string, context: ConversationContext, index: QuestionIndex): Step {
  if (!placed) return name === 'review' ? { kind: 'review' } : { kind: 'ended', outcome: name as Outcome };
  const key = keyIn(context, placed);
  if (held) {
    const texts = currentSafetyTexts(context, key, index);
    const result = consequence(texts, index);
    return { kind: 'safety', key, placed, texts, mayGoOn: result?.mayGoOn ?? true, stops: result?.then === 'stop' };
  }
  const afterStop = index.afterStop.includes(placed);
  return {
    kind: 'question',
    key,
    placed,
    value: valueToBegin(placed, key, context, index),
    canGoBack: afterStop || hasShownBefore(context, placed, index),
    canSkip: canSkip(placed.question),
    afterStop,
    stoppedBy: afterStop && context.stoppedAt !== null ? currentSafetyTexts(context, context.stoppedAt, index) : [],
  };
}

/** The present answer, or the last one before it was taken back, or where neither was given the questionnaire's own. */
function valueToBegin({ question }: Placed, key: AnswerKey, { answers, drafts, localDate }: ConversationContext, { read }: QuestionIndex): AnswerValue | undefined {
  const entry = entryOf(answers, key);
  if (entry?.status === 'answered') return entry.value;
  if (Object.hasOwn(drafts, key)) return drafts[key];
  if (!uses.initial || entry || question.initial === undefined) return undefined;
  const reading = read(question.initial, question, localDate);
  return 'answer' in reading ? reading.answer : undefined;
}
