import type { AnswerCondition, Comparison, Condition, Question } from '../definition/types.ts';
import { typeOf, valuesOf } from '../questions/kinds.ts';
import type { AnswerValue, Value } from '../questions/types.ts';
import type { AnswerKey } from './answer-key.ts';
import { valueOf } from './answers.ts';
import { compareValues } from './compare-values.ts';
import type { Facts } from './facts.ts';
import { keysMeant } from './instances.ts';
import { every, negate, some, type Truth } from './kleene.ts';
import type { Placed } from './question-index.ts';

/** Judges a condition in Kleene's three-valued logic (S. C. Kleene, Introduction to Metamathematics, §64). */
export function judge(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return every(condition.all.map((part) => judge(part, facts)));
  if ('any' in condition) return some(condition.any.map((part) => judge(part, facts)));
  if ('not' in condition) return negate(judge(condition.not, facts));
  if ('setting' in condition) return facts.settings.includes(condition.setting);
  return judgeAnswer(condition, facts);
}

/** Judges one answer, or the answers of every instance that is meant; none at all is unknown. */
function judgeAnswer(condition: AnswerCondition, facts: Facts): Truth {
  const placed = facts.index.byId.get(condition.question);
  const found = placed ? answersMeant(placed, facts) : [];
  if (condition.exists !== undefined) return found.length > 0 === condition.exists;
  if (!placed || found.length === 0) return null;
  const values = found.flatMap(([, value]) => comparedValues(value, placed.question));
  const comparisons = Object.entries(condition).filter(([name]) => name !== 'question');
  return every(comparisons.map(([name, operand]) => compareValues(values, name as Comparison, operand, { compare: facts.index.compare, today: facts.today })));
}

/** The answers to a question that a reader in this place means, with their keys; that a text was shown is none. */
export function answersMeant(placed: Placed, facts: Facts): [AnswerKey, AnswerValue][] {
  if (typeOf(placed.question).showsOnly) return [];
  return keysMeant(placed, facts).flatMap((key): [AnswerKey, AnswerValue][] => {
    const value = valueOf(facts.answers, key);
    return value === undefined ? [] : [[key, value]];
  });
}

/** What of an answer is compared: own words instead of an option are none of the codes, even where they read like one. */
function comparedValues(answer: AnswerValue, question: Question): Value[] {
  const values = valuesOf(answer, question);
  if (typeOf(question).comparedWith !== 'code') return values;
  return values.map((value) => (value.kind === 'string' ? { kind: 'coding', code: '' } : value));
}
