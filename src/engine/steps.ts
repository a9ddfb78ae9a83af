import type { QuestionIndex } from '../rules/question-index.ts';
import { isShown } from '../rules/visibility.ts';
import { entryOf } from '../rules/answers.ts';
import { strictest } from '../rules/triggers.ts';
import { startingContext, type ConversationContext, type ConversationEvent, type SafetyRecord } from './conversation.ts';
import { entryFor, recordEntry, safetyTextsFor } from './record-entry.ts';

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

export function guardsFor(index: QuestionIndex): ConversationGuards {
  const shown = (context: ConversationContext, id: string): boolean => {
    const placed = index.byId.get(id);
    return placed !== undefined && isShown(placed.question, { index, answers: context.answers, settings: context.settings });
  };
  const settled = (context: ConversationContext, id: string): boolean => entryOf(context.answers, id) !== undefined && !context.pending.includes(id);
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
    isReopened: (context, event, id) =>
      event.type === 'answer.reopened' && event.question === id && context.heldAt === null && entryOf(context.answers, id) !== undefined,
  };
}

/** The machine's actions as functions from one context to the next. */
export function stepsFor(index: QuestionIndex) {
  return {
    /** Keeps the answer, or that the question was skipped, and goes forward. */
    record(context: ConversationContext, event: ConversationEvent, id: string): ConversationContext {
      const forward = { ...context, direction: 'forward' as const };
      if (event.type === 'question.skipped') return recordEntry(forward, id, { status: 'skipped', language: event.language, at: event.at }, index);
      const entry = event.type === 'question.answered' ? entryFor(id, event.value, event, index) : null;
      return entry ? recordEntry(forward, id, entry, index) : forward;
    },
    /** Holds the visit at a question's safety text. */
    hold: (context: ConversationContext, _event: ConversationEvent, id: string): ConversationContext => ({ ...context, heldAt: id }),
    goBack: (context: ConversationContext): ConversationContext => ({ ...context, direction: 'back' }),
    reopen: (context: ConversationContext): ConversationContext => ({ ...context, direction: 'here', returning: true }),
    /** The visitor said "I am safe to go on", or has read a text that only pauses. */
    passSafety(context: ConversationContext, event: ConversationEvent): ConversationContext {
      const { heldAt, pending } = context;
      return { ...logSafety(context, event, 'went-on', index), pending: pending.filter((id) => id !== heldAt), heldAt: null, direction: 'forward' };
    },
    tellClinic: (context: ConversationContext, event: ConversationEvent): ConversationContext => ({
      ...logSafety(context, event, 'told-clinic', index),
      direction: 'forward',
    }),
    leaveSafety: (context: ConversationContext, event: ConversationEvent): ConversationContext => ({
      ...logSafety(context, event, 'went-back', index),
      heldAt: null,
      direction: 'here',
    }),
    /** The review is reached: nothing is left to return to. */
    arrive: (context: ConversationContext): ConversationContext => ({ ...context, returning: false, direction: 'here' }),
    /** Forgets all that was said. */
    forget: ({ settings, startedAt, localDate, zone }: ConversationContext): ConversationContext => startingContext({ settings, startedAt, localDate, zone }),
  };
}

function logSafety(context: ConversationContext, event: ConversationEvent, choice: SafetyRecord['choice'], index: QuestionIndex): ConversationContext {
  const { heldAt } = context;
  if (heldAt === null || !('at' in event)) return context;
  const record = { question: heldAt, texts: currentSafetyTexts(context, heldAt, index), language: event.language, at: event.at, choice };
  return { ...context, safetyRecords: [...context.safetyRecords, record] };
}
