import { addSpan } from '../definition/add-span.ts';
import { isDate } from '../definition/is-date.ts';
import { daysOf } from '../definition/local-date.ts';
import { extentOf } from '../definition/moment-text.ts';
import type { Comparison, Operand, Window } from '../definition/types.ts';
import type { Value } from '../questions/types.ts';
import type { Truth } from './kleene.ts';

/** A value with an amount or a moment of time. */
export type Amount = Exclude<Value, { kind: 'not-sure' | 'boolean' | 'coding' | 'string' | 'uri' }>;

/** What conditions may compare an answer with. */
export type Compared = Operand | Operand[] | Window;

/** The least and the greatest that a value can mean; both are the same where it says all. */
type Extent<T extends string | number = string | number> = readonly [T, T];

/** Whether an amount or a moment satisfies a comparison; null where it says too little, undefined where the two cannot be compared. */
export function compareAmounts(value: Amount, comparison: Comparison, operand: Compared, today: string): Truth | undefined {
  if (comparison === 'within') return isWithin(value, operand as Window, today);
  // Amounts in two units say nothing about each other, and must not count as a "no".
  if (value.kind === 'quantity' && typeof operand === 'object' && (operand as Exclude<Operand, string | number | boolean>).unit !== value.unit) return null;
  const extents = extentsOf(value, operand as Operand);
  return extents && compareExtents(extents[0], comparison, extents[1]);
}

/** A value and an operand on one scale; undefined where they have none in common. */
function extentsOf(value: Amount, operand: Operand): [Extent, Extent] | undefined {
  if (typeof value.value === 'number') {
    const number = numberOf(operand);
    return number === undefined ? undefined : [[value.value, value.value], [number, number]];
  }
  if (typeof operand !== 'string') return undefined;
  if (value.kind === 'date') return isDate(operand) ? [daysOf(value.value), daysOf(operand)] : undefined;
  return [extentOf(value.value), extentOf(operand)];
}

function numberOf(operand: Operand): number | undefined {
  return typeof operand === 'object' ? operand.value : typeof operand === 'number' ? operand : undefined;
}

function compareExtents([low, high]: Extent, comparison: Comparison, [from, to]: Extent): Truth | undefined {
  switch (comparison) {
    case '=':
      return low >= from && high <= to ? true : high < from || low > to ? false : null;
    case '>':
      return low > to ? true : high <= to ? false : null;
    case '<':
      return high < from ? true : low >= from ? false : null;
    case '>=':
      return low >= from ? true : high < from ? false : null;
    case '<=':
      return high <= to ? true : low > to ? false : null;
    default:
      return undefined;
  }
}

/** Whether a date lies in a stretch of days that ends or begins today; null where it is not said closely enough. */
function isWithin(value: Amount, window: Window, today: string): Truth {
  if (value.kind !== 'date' && value.kind !== 'date-time') return false;
  const day = value.value.split('T')[0] ?? '';
  const stretch: Extent = 'last' in window ? [addSpan(today, window.last, -1), today] : [today, addSpan(today, window.next, 1)];
  return compareExtents(daysOf(day), '=', stretch) ?? null;
}
