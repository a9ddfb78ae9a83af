import { uses } from '../definition/uses.ts';
import { answerKey, instanceOf, questionOf, type AnswerKey } from '../rules/answer-key.ts';
import type { Facts } from '../rules/facts.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import type { ConversationContext } from './conversation.ts';

/** The instances a question stands in now. */
export function instanceIn({ instances }: ConversationContext, { repeats }: Placed): number[] {
  return uses.groups ? repeats.map((id) => instances[id] ?? 0) : [];
}

/** The key of a question where the conversation is now. */
export function keyIn(context: ConversationContext, placed: Placed): AnswerKey {
  return answerKey(placed.question.id, instanceIn(context, placed));
}

/** The question of a key. */
export function placedOf(key: AnswerKey, index: QuestionIndex): Placed | undefined {
  return index.byId.get(questionOf(key));
}

/** What conditions are judged by, read from a question in these instances. */
export function factsFor(context: ConversationContext, index: QuestionIndex, placed?: Placed, instance: readonly number[] = []): Facts {
  const { answers, settings, localDate } = context;
  return { index, answers, settings, today: localDate, repeats: placed?.repeats ?? [], instance };
}

/** The context with its repeating groups at the instances of a key. */
export function atKey(context: ConversationContext, key: AnswerKey, index: QuestionIndex): ConversationContext {
  if (!uses.groups) return context;
  const repeats = placedOf(key, index)?.repeats ?? [];
  const instance = instanceOf(key);
  return { ...context, instances: { ...context.instances, ...Object.fromEntries(repeats.map((id, depth) => [id, instance[depth] ?? 0])) } };
}
