import type { AnswerCondition, Condition, Operand, Question, Span } from '../definition/types.ts';
import type { FormSources } from './to-enable-when.ts';

/** A condition as FHIRPath over a response, and whether it left out what only a clinic's settings can say. */
export interface Expression {
  expression: string;
  /** Settings taken for true. */
  settings: string[];
}

/** A condition as FHIRPath (http://hl7.org/fhirpath/N1/); each comparison is written so that it is never empty, and says of the unknown what `showsUnknown` does. */
export function toExpression(condition: Condition, showsUnknown: boolean, sources: FormSources): Expression {
  const settings: string[] = [];
  const write = (part: Condition, negated: boolean): string => {
    if ('all' in part) return joined(part.all.map((one) => write(one, negated)), negated ? 'or' : 'and');
    if ('any' in part) return joined(part.any.map((one) => write(one, negated)), negated ? 'and' : 'or');
    if ('not' in part) return write(part.not, !negated);
    if ('setting' in part) {
      settings.push(part.setting);
      return negated ? 'false' : 'true';
    }
    return writeLeaf(part, negated, showsUnknown, sources);
  };
  const expression = write(condition, false);
  return { expression: expression.startsWith('(') ? expression.slice(1, -1) : expression, settings };
}

/** Whatever joins several parts stands in brackets, so that an expression that begins with one ends with its pair. */
const joined = (parts: readonly string[], word: string): string => (parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(` ${word} `)})`);

function writeLeaf(leaf: AnswerCondition, negated: boolean, showsUnknown: boolean, sources: FormSources): string {
  const question = sources.question(leaf.question);
  const answer = `%resource.descendants().where(linkId=${quoted(sources.linkId(leaf.question))}).answer`;
  if (leaf.exists !== undefined) return leaf.exists === negated ? `${answer}.empty()` : `${answer}.exists()`;
  const tests = question ? testsOf(leaf, question) : [];
  const meets = tests.map(({ test, not }) => `${answer}.value.where(${test}).exists()${not === negated ? '' : '.not()'}`);
  // Any code is enough; where it is negated, none may be there.
  const held = joined(meets, negated ? 'and' : 'or');
  const needsAnswer = negated || tests.some(({ not }) => not);
  if (showsUnknown) return `(${answer}.empty() or ${held})`;
  return needsAnswer ? `(${answer}.exists() and ${held})` : held;
}

/** The comparisons of a leaf with one value, any of which is enough; `not` marks those that no value may satisfy. */
function testsOf(leaf: AnswerCondition, question: Question): { test: string; not: boolean }[] {
  if (leaf.within) return [{ test: withinOf(leaf.within), not: false }];
  const codes = [leaf.includes ?? []].flat();
  if (codes.length > 0) return codes.map((code) => ({ test: compared('=', code, question), not: false }));
  for (const operator of ['=', '>', '<', '>=', '<='] as const) {
    const operand = leaf[operator];
    if (operand !== undefined) return [{ test: compared(operator, operand, question), not: false }];
  }
  return leaf['!='] === undefined ? [] : [{ test: compared('=', leaf['!='], question), not: true }];
}

function compared(operator: string, operand: Operand, question: Question): string {
  const source = question.options?.find(({ code }) => code === operand)?.source?.value;
  if (typeof operand === 'object') {
    const unit = question.options?.find(({ code }) => code === operand.unit)?.source?.value;
    const name = typeof unit === 'object' && 'code' in unit ? unit.code : undefined;
    return `value ${operator} ${operand.value} and ${name === undefined ? 'unit' : 'code'} = ${quoted(name ?? operand.unit)}`;
  }
  if (typeof source === 'string' || typeof source === 'number') return `$this ${operator} ${literal(source, question)}`;
  if (source && 'reference' in source) return `reference = ${quoted(source.reference ?? '')}`;
  if (question.options) return `code ${operator} ${quoted((source && 'code' in source ? source.code : undefined) ?? String(operand))}`;
  return `$this ${operator} ${literal(operand, question)}`;
}

function literal(operand: string | number | boolean, { type }: Question): string {
  if (typeof operand !== 'string') return String(operand);
  if (type === 'time') return `@T${operand}`;
  return type === 'date' || type === 'date-time' ? `@${operand}` : quoted(operand);
}

function withinOf(window: { last: Span } | { next: Span }): string {
  const [[unit, count]] = Object.entries('last' in window ? window.last : window.next) as [[string, number]];
  return 'last' in window ? `$this >= today() - ${count} ${unit} and $this <= today()` : `$this >= today() and $this <= today() + ${count} ${unit}`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
