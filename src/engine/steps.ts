import { entryOf, withoutEntries } from '../rules/answers.ts';
import type { QuestionIndex } from '../rules/question-index.ts';
import { startingContext, type ConversationContext, type ConversationEvent, type RetractedAnswer, type SafetyRecord } from './conversation.ts';
import { currentSafetyTexts } from './guards.ts';
import { entryFor, recordEntry, safetyTextsFor } from './record-entry.ts';

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
      heldAt: null,
      stoppedAt: context.stoppedAt ?? context.heldAt,
      direction: 'forward',
    }),
    leaveSafety: (context: ConversationContext, event: ConversationEvent): ConversationContext => ({
      ...logSafety(context, event, 'went-back', index),
      heldAt: null,
      direction: 'here',
    }),
    leaveStop: (context: ConversationContext, event: ConversationEvent): ConversationContext => leaveStop(context, event, index),
    /** The review is reached: nothing is left to return to. */
    arrive: (context: ConversationContext): ConversationContext => ({ ...context, returning: false, direction: 'here' }),
    /** Forgets all that was said. */
    forget: ({ settings, startedAt, localDate, zone }: ConversationContext): ConversationContext => startingContext({ settings, startedAt, localDate, zone }),
  };
}

/** Back from telling the clinic to the question that stopped the visit; what was said to the clinic then no longer counts. */
function leaveStop(context: ConversationContext, event: ConversationEvent, index: QuestionIndex): ConversationContext {
  const ids = index.afterStop.map(({ question }) => question.id);
  const logged = logSafety({ ...context, heldAt: context.stoppedAt }, event, 'went-back', index);
  const said = ids.flatMap((id) => {
    const entry = entryOf(context.answers, id);
    return entry?.status === 'answered' ? [{ question: id, value: entry.value, language: entry.language, at: entry.at, reason: 'left-path' as const }] : [];
  });
  // A name or a number given for the stop is dropped, but words that showed a safety text are not.
  const showed = ({ question, value, language, at }: RetractedAnswer): boolean =>
    safetyTextsFor(question, { status: 'answered', value, language, at }, index).length > 0;
  return {
    ...logged,
    answers: withoutEntries(context.answers, ids),
    retractions: [...context.retractions, ...said].filter((one) => !ids.includes(one.question) || showed(one)),
    heldAt: null,
    stoppedAt: null,
    direction: 'here',
  };
}

function logSafety(context: ConversationContext, event: ConversationEvent, choice: SafetyRecord['choice'], index: QuestionIndex): ConversationContext {
  const { heldAt } = context;
  if (heldAt === null || !('at' in event)) return context;
  const record = { question: heldAt, texts: currentSafetyTexts(context, heldAt, index), language: event.language, at: event.at, choice };
  return { ...context, safetyRecords: [...context.safetyRecords, record] };
}
