/** A number with the code of its unit. */
export interface Quantity {
  value: number;
  unit: string;
}

/** What a condition compares an answer with; dates are written YYYY, YYYY-MM or YYYY-MM-DD, times HH:MM. */
export type Operand = string | number | boolean | Quantity;

/** A length of calendar time. */
export type Span = { days: number } | { weeks: number } | { months: number } | { years: number };

/** A stretch of days that ends or begins today, both ends included. */
export type Window = { last: Span } | { next: Span };

/** The comparison operators of FHIR R4 enableWhen, `includes` for any of several codes, and `within` for dates relative to today. */
export const COMPARISONS = ['=', '!=', '>', '<', '>=', '<=', 'includes', 'exists', 'within'] as const;

export type Comparison = (typeof COMPARISONS)[number];

interface ComparedWith extends Record<Comparison, Operand | Operand[] | Window> {
  '=': Operand;
  '!=': Operand;
  '>': Operand;
  '<': Operand;
  '>=': Operand;
  '<=': Operand;
  includes: Operand | Operand[];
  exists: boolean;
  within: Window;
}

/** Reads one earlier answer, as `{ "question": "age-band", "=": "60-plus" }`: exactly one comparison. */
export type AnswerCondition = { question: string } & { [C in Comparison]?: ComparedWith[C] };

/** A three-valued test over answers and the clinic's settings. */
export type Condition =
  | AnswerCondition
  | { setting: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };
