import type { AnswerCondition, Comparison, Condition, Operand } from '../definition/types.ts';
import { valuesOf } from '../questions/question-types.ts';
import type { Value } from '../questions/types.ts';
import { valueOf, type Answers } from './answers.ts';
import type { QuestionIndex } from './question-index.ts';

/** A Kleene truth value: true, false, or null for unknown. */
export type Truth = boolean | null;

/** What a condition is judged by. */
export interface Facts {
  index: QuestionIndex;
  answers: Answers;
  /** The clinic's settings. */
  settings: readonly string[];
}

/** Judges a condition in Kleene's three-valued logic (S. C. Kleene, Introduction to Metamathematics, §64). */
export function judge(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return every(condition.all, facts);
  if ('any' in condition) return negate(every(condition.any, facts, true));
  if ('not' in condition) return negate(judge(condition.not, facts));
  if ('setting' in condition) return facts.settings.includes(condition.setting);
  return judgeAnswer(condition, facts);
}

const negate = (truth: Truth): Truth => (truth === null ? null : !truth);

/** Conjunction of the conditions, or of their negations. */
function every(conditions: readonly Condition[], facts: Facts, negated = false): Truth {
  let result: Truth = true;
  for (const condition of conditions) {
    const truth = judge(condition, facts);
    const taken = negated ? negate(truth) : truth;
    if (taken === false) return false;
    if (taken === null) result = null;
  }
  return result;
}

function judgeAnswer(condition: AnswerCondition, { index, answers }: Facts): Truth {
  const value = valueOf(answers, condition.question);
  if (condition.exists !== undefined) return (value !== undefined) === condition.exists;
  const question = index.byId.get(condition.question)?.question;
  if (value === undefined || !question) return null;
  const values = valuesOf(value, question);
  return Object.entries(condition).every(([name, operand]) => name === 'question' || compare(values, name as Comparison, operand));
}

/** With several values, one that satisfies is enough; `!=` asks that none is equal. */
function compare(values: Value[], comparison: Comparison, operand: Operand | Operand[]): boolean {
  if (comparison === 'includes') return [operand].flat().some((one) => values.some((value) => order(value, one) === 0));
  if (comparison === '!=') return values.every((value) => order(value, operand) !== 0);
  return values.some((value) => {
    const sign = order(value, operand);
    if (Number.isNaN(sign)) return false;
    if (comparison === '=') return sign === 0;
    if (comparison === '>') return sign > 0;
    if (comparison === '<') return sign < 0;
    return comparison === '>=' ? sign >= 0 : sign <= 0;
  });
}

/** The sign of value minus operand; NaN where they cannot be compared, which no comparison satisfies. */
function order(value: Value, operand: Operand | Operand[]): number {
  const scalar = value.kind === 'coding' ? value.code : value.text;
  if (scalar === operand) return 0;
  return NaN;
}
