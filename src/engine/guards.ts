import type { QuestionIndex } from '../rules/question-index.ts';
import { isShown } from '../rules/visibility.ts';
import { entryOf } from '../rules/answers.ts';
import { strictest } from '../rules/triggers.ts';
import type { ConversationContext, ConversationEvent } from './conversation.ts';
import { entryFor, safetyTextsFor } from './record-entry.ts';

/** The question a guard or an action speaks of. */
export interface OfQuestion {
  id: string;
}

/** The machine's guards as plain predicates. */
export interface ConversationGuards {
  isPassedBack(context: ConversationContext, id: string): boolean;
  isPassedOn(context: ConversationContext, id: string): boolean;
  endsMinor(event: ConversationEvent, id: string): boolean;
  showsSafety(event: ConversationEvent, id: string): boolean;
  isAnswer(event: ConversationEvent, id: string): boolean;
  isSkipped(event: ConversationEvent, id: string): boolean;
  mayGoOn(context: ConversationContext, id: string): boolean;
  isStop(context: ConversationContext, id: string): boolean;
  hasShownBefore(context: ConversationContext, id: string): boolean;
  isReopened(context: ConversationContext, event: ConversationEvent, id: string): boolean;
}

/** The safety texts that the present answer of a question shows. */
export function currentSafetyTexts(context: ConversationContext, id: string, index: QuestionIndex): string[] {
  return safetyTextsFor(id, entryOf(context.answers, id), index);
}

/** What the safety texts lead to together. */
export function consequence(ids: readonly string[], index: QuestionIndex): ReturnType<typeof strictest> {
  return strictest(ids.flatMap((id) => index.questionnaire.safetyTexts[id] ?? []));
}

/** Whether any question before this one is shown, so that there is a way back. */
export function hasShownBefore(context: ConversationContext, id: string, index: QuestionIndex): boolean {
  const { answers, settings } = context;
  for (let at = (index.byId.get(id)?.order ?? index.path.length) - 1; at >= 0; at--) {
    const before = index.path[at];
    if (before && isShown(before.question, { index, answers, settings })) return true;
  }
  return false;
}

/** The machine's guards, bound to one questionnaire. */
export function guardsFor(index: QuestionIndex): ConversationGuards {
  const shown = (context: ConversationContext, id: string): boolean => {
    const placed = index.byId.get(id);
    return placed !== undefined && isShown(placed.question, { index, answers: context.answers, settings: context.settings });
  };
  const settled = (context: ConversationContext, id: string): boolean => entryOf(context.answers, id) !== undefined && !context.pending.includes(id);
  /** Whether a question before this one still has to be answered; reopening behind it would pass it over. */
  const owesBefore = (context: ConversationContext, id: string): boolean => {
    const order = index.byId.get(id)?.order ?? 0;
    return index.path.some((placed) => placed.order < order && shown(context, placed.question.id) && !settled(context, placed.question.id));
  };
  const textsOf = (event: ConversationEvent, id: string): string[] =>
    event.type === 'question.answered' && event.question === id ? safetyTextsFor(id, entryFor(id, event.value, event, index), index) : [];
  return {
    isPassedBack: (context, id) => context.direction === 'back' && !shown(context, id),
    isPassedOn: (context, id) => context.direction === 'forward' && (!shown(context, id) || (context.returning && settled(context, id))),
    endsMinor: (event, id) => consequence(textsOf(event, id), index)?.then === 'end-minor',
    showsSafety: (event, id) => textsOf(event, id).length > 0,
    isAnswer: (event, id) => event.type === 'question.answered' && event.question === id && entryFor(id, event.value, event, index) !== null,
    isSkipped: (event, id) => event.type === 'question.skipped' && event.question === id,
    mayGoOn: (context, id) => consequence(currentSafetyTexts(context, id, index), index)?.mayGoOn === true,
    isStop: (context, id) => consequence(currentSafetyTexts(context, id, index), index)?.then === 'stop',
    hasShownBefore: (context, id) => hasShownBefore(context, id, index),
    isReopened: (context, event, id) => {
      if (event.type !== 'answer.reopened' || event.question !== id) return false;
      const free = context.heldAt === null && context.stoppedAt === null;
      return free && entryOf(context.answers, id) !== undefined && !owesBefore(context, id);
    },
  };
}
