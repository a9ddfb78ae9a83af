import type { Condition } from './types.ts';

/** The ids of the questions a condition reads, each once. */
export function questionsRead(condition: Condition): string[] {
  if ('question' in condition) return [condition.question];
  if ('setting' in condition) return [];
  const parts = 'not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(questionsRead))];
}
