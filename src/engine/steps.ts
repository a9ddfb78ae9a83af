import { entriesOf, entryOf, withEntry, withoutEntries } from '../rules/answers.ts';
import { instanceOf, questionOf } from '../rules/answer-key.ts';
import { raisedBy } from '../rules/flags.ts';
import { countInstances } from '../rules/instances.ts';
import type { QuestionIndex } from '../rules/question-index.ts';
import { startingContext, type ConversationContext, type ConversationEvent, type RetractedAnswer, type SafetyRecord } from './conversation.ts';
import { currentSafetyTexts, type OfQuestion } from './guards.ts';
import { atKey, factsFor, instanceIn, keyIn } from './place.ts';
import { entryFor, recordEntry, safetyTextsFor } from './record-entry.ts';

/** What an action is given. */
interface Done {
  context: ConversationContext;
  event: ConversationEvent;
}

/** The machine's actions as functions from one context to the next. */
export function stepsFor(index: QuestionIndex) {
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
    reopen: ({ context, event }: Done): ConversationContext =>
      event.type === 'answer.reopened' ? { ...atKey(context, event.question, index), direction: 'here', returning: true } : context,
    ...safetySteps(index),
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
    leaveStop: ({ context, event }: Done): ConversationContext => leaveStop(context, event, index),
  };
}

function withInstance(context: ConversationContext, id: string, number: number): ConversationContext {
  return { ...context, instances: { ...context.instances, [id]: number } };
}

/** Back from telling the clinic to the question that stopped the visit; what was said to the clinic then no longer counts. */
function leaveStop(context: ConversationContext, event: ConversationEvent, index: QuestionIndex): ConversationContext {
  const { stoppedAt } = context;
  const isAfterStop = (key: string): boolean => index.afterStop.some(({ question }) => question.id === questionOf(key));
  const logged = logSafety({ ...context, heldAt: stoppedAt }, event, 'went-back', index);
  const keys = inDocumentOrder(entriesOf(context.answers).map(([key]) => key).filter(isAfterStop), index);
  const said = keys.flatMap((key) => {
    const entry = entryOf(context.answers, key);
    return entry?.status === 'answered' ? [{ question: key, value: entry.value, language: entry.language, at: entry.at, reason: 'left-path' as const }] : [];
  });
  // A name or a number given for the stop is dropped, but what showed a safety text or raised an urgent flag is not.
  const isPressing = ({ question, value, language, at }: RetractedAnswer): boolean => {
    const entry = { status: 'answered' as const, value, language, at };
    const facts = factsFor({ ...context, answers: withEntry(context.answers, question, entry) }, index);
    return safetyTextsFor(question, entry, index).length > 0 || raisedBy(question, facts).some(({ level }) => level === 'urgent');
  };
  return {
    ...(stoppedAt === null ? logged : atKey(logged, stoppedAt, index)),
    answers: withoutEntries(context.answers, keys),
    pending: context.pending.filter((key) => !isAfterStop(key)),
    retractions: [...context.retractions, ...said].filter((one) => !isAfterStop(one.question) || isPressing(one)),
    heldAt: null,
    stoppedAt: null,
    direction: 'here',
  };
}

function inDocumentOrder(keys: readonly string[], index: QuestionIndex): string[] {
  const order = (key: string): number => index.byId.get(questionOf(key))?.order ?? 0;
  const instance = (key: string): string => instanceOf(key).map((number) => String(number).padStart(4, '0')).join('.');
  return [...keys].sort((a, b) => order(a) - order(b) || (instance(a) < instance(b) ? -1 : 1));
}

function logSafety(context: ConversationContext, event: ConversationEvent, choice: SafetyRecord['choice'], index: QuestionIndex): ConversationContext {
  const { heldAt } = context;
  if (heldAt === null || !('at' in event)) return context;
  const record = { question: heldAt, texts: currentSafetyTexts(context, heldAt, index), language: event.language, at: event.at, choice };
  return { ...context, safetyRecords: [...context.safetyRecords, record] };
}
