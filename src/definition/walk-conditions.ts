import type { AnswerCondition, Condition } from './types.ts';

/** Calls back with every leaf of a condition that reads an answer or a setting. */
export function walkCondition(condition: Condition, path: string, visit: (leaf: AnswerCondition | { setting: string }, path: string) => void): void {
  if ('all' in condition) condition.all.forEach((part, index) => walkCondition(part, `${path}.all[${index}]`, visit));
  else if ('any' in condition) condition.any.forEach((part, index) => walkCondition(part, `${path}.any[${index}]`, visit));
  else if ('not' in condition) walkCondition(condition.not, `${path}.not`, visit);
  else visit(condition, path);
}

/** The codes that a condition compares a question's answer with. */
export function codesRead(condition: Condition, question: string): Set<unknown> {
  const codes = new Set<unknown>();
  walkCondition(condition, '$', (leaf) => {
    if (!('question' in leaf) || leaf.question !== question) return;
    for (const operand of [leaf['='], leaf['!='], leaf.includes].flat()) if (operand !== undefined) codes.add(operand);
  });
  return codes;
}
