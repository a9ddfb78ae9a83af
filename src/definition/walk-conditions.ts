import type { AnswerCondition, Condition } from './types.ts';

/** Calls back with every leaf of a condition that reads an answer or a setting. */
export function walkCondition(condition: Condition, path: string, visit: (leaf: AnswerCondition | { setting: string }, path: string) => void): void {
  if ('all' in condition) condition.all.forEach((part, index) => walkCondition(part, `${path}.all[${index}]`, visit));
  else if ('any' in condition) condition.any.forEach((part, index) => walkCondition(part, `${path}.any[${index}]`, visit));
  else if ('not' in condition) walkCondition(condition.not, `${path}.not`, visit);
  else visit(condition, path);
}

/** The ids of the questions a condition reads. */
export function questionsRead(condition: Condition): string[] {
  const ids = new Set<string>();
  walkCondition(condition, '$', (leaf) => {
    if ('question' in leaf) ids.add(leaf.question);
  });
  return [...ids];
}
