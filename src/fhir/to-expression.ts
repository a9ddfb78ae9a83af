import type { AnswerCondition, Condition, Operand, Question, Span } from '../definition/types.ts';
import { answerOf, type FormSources, type R4Operand } from './to-enable-when.ts';

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
  const tests = question ? testsOf(leaf, question, sources) : [];
  const meets = tests.map(({ test, not }) => `${answer}.value.where(${test}).exists()${not === negated ? '' : '.not()'}`);
  // Any code is enough; where it is negated, none may be there.
  const held = joined(meets, negated ? 'and' : 'or');
  const needsAnswer = negated || tests.some(({ not }) => not);
  if (showsUnknown) return `(${answer}.empty() or ${held})`;
  return needsAnswer ? `(${answer}.exists() and ${held})` : held;
}

/** The comparisons of a leaf with one value, any of which is enough; `not` marks those that no value may satisfy. */
function testsOf(leaf: AnswerCondition, question: Question, sources: FormSources): { test: string; not: boolean }[] {
  if (leaf.within) return [{ test: withinOf(leaf.within), not: false }];
  const compared = (operator: string, operand: Operand): string => testOf(operator, answerOf(operand, question, sources));
  const codes = [leaf.includes ?? []].flat();
  if (codes.length > 0) return codes.map((code) => ({ test: compared('=', code), not: false }));
  for (const operator of ['=', '>', '<', '>=', '<='] as const) {
    const operand = leaf[operator];
    if (operand !== undefined) return [{ test: compared(operator, operand), not: false }];
  }
  return leaf['!='] === undefined ? [] : [{ test: compared('=', leaf['!=']), not: true }];
}

/** What of a value an operand is compared with, as a response holds it: a code, or where it has none the words. */
function testOf(operator: string, operand: R4Operand): string {
  const { answerCoding, answerReference, answerQuantity, answerDate, answerDateTime, answerTime, answerString } = operand;
  if (answerCoding) return named('code', answerCoding.code, answerCoding.display);
  if (answerReference) return named('reference', answerReference.reference, answerReference.display);
  if (answerQuantity) {
    const { value, code, unit } = answerQuantity;
    return [`value ${operator} ${value}`, ...(code === undefined && unit === undefined ? [] : [code === undefined ? `unit = ${quoted(unit ?? '')}` : `code = ${quoted(code)}`])].join(' and ');
  }
  if (answerTime !== undefined) return `$this ${operator} @T${answerTime}`;
  // The visitor's local time is compared with a local time, whatever offset enableWhen has to give.
  if (answerDate !== undefined || answerDateTime !== undefined) return `$this ${operator} @${answerDate ?? answerDateTime?.replace(/Z$/, '')}`;
  return `$this ${operator} ${answerString === undefined ? String(operand.answerBoolean ?? operand.answerInteger ?? operand.answerDecimal) : quoted(answerString)}`;
}

const named = (element: string, value: string | undefined, display: string | undefined): string =>
  value === undefined ? `display = ${quoted(display ?? '')}` : `${element} = ${quoted(value)}`;

function withinOf(window: { last: Span } | { next: Span }): string {
  const [[unit, count]] = Object.entries('last' in window ? window.last : window.next) as [[string, number]];
  return 'last' in window ? `$this >= today() - ${count} ${unit} and $this <= today()` : `$this >= today() and $this <= today() + ${count} ${unit}`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
