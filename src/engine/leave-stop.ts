import { instanceOf, questionOf } from '../rules/answer-key.ts';
import { entriesOf, entryOf, withEntry, withoutEntries } from '../rules/answers.ts';
import { raisedBy } from '../rules/flags.ts';
import type { QuestionIndex } from '../rules/question-index.ts';
import type { ConversationContext, ConversationEvent, RetractedAnswer } from './conversation.ts';
import { logSafety } from './log-safety.ts';
import { atKey, factsFor } from './place.ts';
import { safetyTextsFor } from './record-entry.ts';

/** Back from telling the clinic to the question that stopped the visit; what was said to the clinic then no longer counts. */
export function leaveStop(context: ConversationContext, event: ConversationEvent, index: QuestionIndex): ConversationContext {
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
