import type { Comparison, Operand } from '../definition/types.ts';
import type { Value } from '../questions/types.ts';
import type { Compared, compareAmounts } from './compare-amounts.ts';
import { every, negate, some, type Truth } from './kleene.ts';

/** How amounts and moments are compared, and by which local date of the visitor, YYYY-MM-DD. */
interface By {
  compare: typeof compareAmounts;
  today: string;
}

/** Compares all values of an answer: one that satisfies is enough; `!=` asks that none is equal. */
export function compareValues(values: readonly Value[], comparison: Comparison, operand: Compared, by: By): Truth {
  if (comparison === 'includes') return some([operand as Operand | Operand[]].flat().map((one) => compareValues(values, '=', one, by)));
  const results = values.map((value) => compareValue(value, comparison === '!=' ? '=' : comparison, operand, by));
  if (comparison !== '!=') return some(results.map((result) => (result === undefined ? false : result)));
  // What cannot be compared satisfies no comparison, this one included.
  return results.includes(undefined) ? false : every(results.map((result) => negate(result ?? null)));
}

/** Whether one value satisfies a comparison; null where it says too little, undefined where the two cannot be compared. */
function compareValue(value: Value, comparison: Comparison, operand: Compared, { compare, today }: By): Truth | undefined {
  const equals = (said: unknown): boolean | undefined => (comparison === '=' ? said === operand : undefined);
  switch (value.kind) {
    case 'not-sure':
      return null;
    case 'boolean':
      return typeof operand === 'boolean' ? equals(value.value) : undefined;
    case 'coding':
      return equals(value.code);
    case 'string':
      return equals(value.text);
    case 'uri':
      return equals(value.value);
    default:
      return compare(value, comparison, operand, today);
  }
}
