import type { QuestionIndex } from '../rules/question-index.ts';
import type { ConversationContext, ConversationEvent, SafetyRecord } from './conversation.ts';
import { currentSafetyTexts } from './guards.ts';

/** The context with a record of the safety texts that hold the visit, and of what the visitor did then. */
export function logSafety(context: ConversationContext, event: ConversationEvent, choice: SafetyRecord['choice'], index: QuestionIndex): ConversationContext {
  const { heldAt } = context;
  if (heldAt === null || !('at' in event)) return context;
  const record = { question: heldAt, texts: currentSafetyTexts(context, heldAt, index), language: event.language, at: event.at, choice };
  return { ...context, safetyRecords: [...context.safetyRecords, record] };
}
