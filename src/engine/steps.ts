import { uses } from '../definition/uses.ts';
import { countInstances } from '../rules/instances.ts';
import type { QuestionIndex } from '../rules/question-index.ts';
import { startingContext, type ConversationContext, type ConversationEvent } from './conversation.ts';
import type { OfQuestion } from './guards.ts';
import type { leaveStop as wholeLeaveStop } from './leave-stop.ts';
import { logSafety } from './log-safety.ts';
import { atKey, instanceIn, keyIn } from './place.ts';
import { entryFor, recordEntry } from './record-entry.ts';

/** What an action is given. */
interface Done {
  context: ConversationContext;
  event: ConversationEvent;
}

/** How a visit comes back from telling the clinic; it judges flags, which a page has only once its rest is there. */
export type LeaveStop = typeof wholeLeaveStop;

/** The machine's actions as functions from one context to the next. */
export function stepsFor(index: QuestionIndex, leaveStop: LeaveStop) {
  return {
    /** Keeps the answer, or that the question was skipped, and goes forward. */
    record({ context, event }: Done, { id }: OfQuestion): ConversationContext {
      const forward = { ...context, direction: 'forward' as const };
      const placed = index.byId.get(id);
      if (!placed) return forward;
      const key = keyIn(context, placed);
      if (event.type === 'question.skipped') return recordEntry(forward, key, { status: 'skipped', language: event.language, at: event.at }, index);
      const entry = event.type === 'question.answered' ? entryFor(key, event.value, { ...event, today: context.localDate }, index) : null;
      return entry ? recordEntry(forward, key, entry, index) : forward;
    },
    /** Holds the visit at a question's safety text. */
    hold({ context }: Done, { id }: OfQuestion): ConversationContext {
      const placed = index.byId.get(id);
      return { ...context, heldAt: placed ? keyIn(context, placed) : null };
    },
    goBack: ({ context }: Done): ConversationContext => ({ ...context, direction: 'back' }),
    reopen: ({ context, event }: Done): ConversationContext =>
      event.type === 'answer.reopened' ? { ...atKey(context, event.question, index), direction: 'here', returning: true } : context,
    ...safetySteps(index),
    ...(uses.groups ? groupSteps(index) : ({} as ReturnType<typeof groupSteps>)),
    leaveStop: ({ context, event }: Done): ConversationContext => leaveStop(context, event, index),
    /** The review is reached: nothing is left to return to. */
    arrive: ({ context }: Done): ConversationContext => ({ ...context, returning: false, direction: 'here' }),
    /** Forgets all that was said. */
    forget: ({ context: { settings, startedAt, localDate, zone } }: Done): ConversationContext => startingContext({ settings, startedAt, localDate, zone }),
  };
}

/** The actions at a safety text, and after one that stopped the visit. */
function safetySteps(index: QuestionIndex) {
  return {
    /** The visitor said "I am safe to go on", or has read a text that only pauses. */
    passSafety({ context, event }: Done): ConversationContext {
      const { heldAt, pending } = context;
      return { ...logSafety(context, event, 'went-on', index), pending: pending.filter((key) => key !== heldAt), heldAt: null, direction: 'forward' };
    },
    tellClinic: ({ context, event }: Done): ConversationContext => ({
      ...logSafety(context, event, 'told-clinic', index),
      heldAt: null,
      stoppedAt: context.stoppedAt ?? context.heldAt,
      direction: 'forward',
    }),
    leaveSafety: ({ context, event }: Done): ConversationContext => ({
      ...logSafety(context, event, 'went-back', index),
      heldAt: null,
      direction: 'here',
    }),
  };
}

/** The actions in repeating groups. */
function groupSteps(index: QuestionIndex) {
  return {
    /** From the first question of an instance back to whether there is one more. */
    leaveInstance: ({ context }: Done, { id }: OfQuestion): ConversationContext => ({ ...withInstance(context, id, (context.instances[id] ?? 1) - 1), direction: 'back' }),
    /** Into the next instance of a repeating group. */
    enterInstance: ({ context }: Done, { id }: OfQuestion): ConversationContext => withInstance(context, id, (context.instances[id] ?? 0) + 1),
    /** Into a repeating group from outside: at its beginning, or from behind at its end; where an answer was reopened, the place is set already. */
    enterGroup({ context }: Done, { id }: OfQuestion): ConversationContext {
      const placed = index.byId.get(id);
      if (context.direction === 'here' || !placed) return context;
      const around = instanceIn(context, placed).slice(0, -1);
      return withInstance(context, id, context.direction === 'forward' ? 0 : countInstances(id, around, context.answers, index));
    },
  };
}

function withInstance(context: ConversationContext, id: string, number: number): ConversationContext {
  return { ...context, instances: { ...context.instances, [id]: number } };
}
