import { uses } from '../definition/uses.ts';
import { countInstances } from '../rules/instances.ts';
import type { AnswerKey } from '../rules/answer-key.ts';
import type { QuestionIndex } from '../rules/question-index.ts';
import { startingContext, type ConversationContext, type ConversationEvent } from './conversation.ts';
import { placedOrThrow } from './guards.ts';
import type { leaveStop as wholeLeaveStop } from './leave-stop.ts';
import { logSafety } from './log-safety.ts';
import { atKey, instanceIn, keyIn } from './place.ts';
import { entryFor, recordEntry } from './record-entry.ts';

/** An action: what a context becomes by an event at a question, or a group. */
export type Steps = Record<string, (context: ConversationContext, event: ConversationEvent, id: string) => ConversationContext>;

/** How a visit comes back from telling the clinic; it judges flags, which a page has only once its rest is there. */
export type LeaveStop = typeof wholeLeaveStop;

/** The machine's actions as functions from one context to the next. */
export function stepsFor(index: QuestionIndex, leaveStop: LeaveStop) {
  const keyAt = (context: ConversationContext, id: string): AnswerKey => keyIn(context, placedOrThrow(id, index));
  return {
    /** Keeps the answer, or that the question was skipped, and goes forward. */
    record(context, event, id) {
      const key = keyAt(context, id);
      const entry = event.type === 'question.answered' ? entryFor(key, event.value, { ...event, today: context.localDate }, index) : null;
      const kept = event.type === 'question.skipped' ? { status: 'skipped' as const, language: event.language, at: event.at } : entry;
      const forward = { ...context, direction: 'forward' as const };
      return kept ? recordEntry(forward, key, kept, index) : forward;
    },
    /** Holds the visit at a question's safety text. */
    hold: (context, _, id) => ({ ...context, heldAt: keyAt(context, id) }),
    goBack: (context) => ({ ...context, direction: 'back' }),
    reopen: (context, event) =>
      event.type === 'answer.reopened' ? { ...atKey(context, event.question, index), direction: 'here', returning: true } : context,
    ...safetySteps(index),
    ...(uses.groups ? groupSteps(index) : ({} as ReturnType<typeof groupSteps>)),
    leaveStop: (context, event) => leaveStop(context, event, index),
    /** The review is reached: nothing is left to return to. */
    arrive: (context) => ({ ...context, returning: false, direction: 'here' }),
    /** Forgets all that was said. */
    forget: startingContext,
  } satisfies Steps;
}

/** The actions at a safety text, and after one that stopped the visit. */
function safetySteps(index: QuestionIndex) {
  return {
    /** The visitor said "I am safe to go on", or has read a text that only pauses. */
    passSafety(context, event) {
      const { heldAt, pending } = context;
      return { ...logSafety(context, event, 'went-on', index), pending: pending.filter((key) => key !== heldAt), heldAt: null, direction: 'forward' };
    },
    tellClinic: (context, event) => ({
      ...logSafety(context, event, 'told-clinic', index),
      heldAt: null,
      stoppedAt: context.stoppedAt ?? context.heldAt,
      direction: 'forward',
    }),
    leaveSafety: (context, event) => ({
      ...logSafety(context, event, 'went-back', index),
      heldAt: null,
      direction: 'here',
    }),
  } satisfies Steps;
}

/** The actions in repeating groups. */
function groupSteps(index: QuestionIndex) {
  return {
    /** From the first question of an instance back to whether there is one more. */
    leaveInstance: (context, _, id) => ({ ...withInstance(context, id, (context.instances[id] ?? 1) - 1), direction: 'back' }),
    /** Into the next instance of a repeating group. */
    enterInstance: (context, _, id) => withInstance(context, id, (context.instances[id] ?? 0) + 1),
    /** Into a repeating group from outside: at its beginning, or from behind at its end; where an answer was reopened, the place is set already. */
    enterGroup(context, _, id) {
      const placed = index.byId.get(id);
      if (context.direction === 'here' || !placed) return context;
      const around = instanceIn(context, placed).slice(0, -1);
      return withInstance(context, id, context.direction === 'forward' ? 0 : countInstances(id, around, context.answers, index));
    },
  } satisfies Steps;
}

function withInstance(context: ConversationContext, id: string, number: number): ConversationContext {
  return { ...context, instances: { ...context.instances, [id]: number } };
}
