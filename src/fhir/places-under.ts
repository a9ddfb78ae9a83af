import type { Condition, Question } from '../definition/types.ts';
import type { Value } from '../questions/types.ts';
import type { FormNode } from './form-tree.ts';

/**
 * Under which answers of a question, by their number, stands what was asked once beneath all of them: where its condition names options, under the first
 * of those; where it is required, and so R4 demands it of each answer, under each; else under the first.
 */
export function placesUnder({ placed }: FormNode, above: Question, answers: readonly Value[]): number[] {
  const condition = placed.kind === 'question' ? placed.question.showWhen : placed.kind === 'group' ? placed.group.showWhen : undefined;
  const codes = condition ? codesNamed(condition, above.id) : [];
  const named = answers.findIndex((answer) => answer.kind === 'coding' && codes.includes(answer.code));
  if (named >= 0) return [named];
  const demanded = codes.length === 0 && placed.kind === 'question' && placed.question.mandatory !== undefined;
  return demanded ? answers.map((_, at) => at) : [0];
}

/** The options of a question that a condition asks for. */
function codesNamed(condition: Condition, question: string): unknown[] {
  if ('all' in condition) return condition.all.flatMap((part) => codesNamed(part, question));
  if ('any' in condition) return condition.any.flatMap((part) => codesNamed(part, question));
  if (!('question' in condition) || condition.question !== question) return [];
  return [condition['='] ?? condition.includes ?? []].flat();
}
