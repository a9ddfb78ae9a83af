import { array, boolean, byMember, byType, number, object, recursive, text, type Shape } from './shape.ts';
import { COMPARISONS, type Condition } from './types.ts';
import { kebab } from './word-shapes.ts';

const span = number({ min: 1, max: 100_000, integer: true });
const spanShape = byMember({ days: object({ days: span }), weeks: object({ weeks: span }), months: object({ months: span }), years: object({ years: span }) });
const operands = { string: text({ max: 200 }), number: number(), boolean, object: object({ value: number(), unit: kebab }) };
const operand = byType(operands, 'write one value; "includes" takes a list');

const comparison = {
  '=': operand,
  '!=': operand,
  '>': operand,
  '<': operand,
  '>=': operand,
  '<=': operand,
  includes: byType({ ...operands, array: array(operand, { min: 1 }) }),
  exists: boolean,
  within: byMember({ last: object({ last: spanShape }), next: object({ next: spanShape }) }),
} satisfies Record<(typeof COMPARISONS)[number], Shape<unknown>>;
const answerCondition = byMember(Object.fromEntries(COMPARISONS.map((name) => [name, object({ question: kebab, [name]: comparison[name] })])));

/** A condition, of any nesting. */
export const conditionShape: Shape<Condition> = byMember({
  question: answerCondition,
  setting: object({ setting: kebab }),
  all: object({ all: array(recursive('condition', () => conditionShape), { min: 1 }) }),
  any: object({ any: array(recursive('condition', () => conditionShape), { min: 1 }) }),
  not: object({ not: recursive('condition', () => conditionShape) }),
}) as Shape<Condition>;

/** A condition where it stands in something else. */
export const condition = recursive('condition', () => conditionShape);
