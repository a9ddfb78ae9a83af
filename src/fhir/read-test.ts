import type { Element } from './element.ts';
import { EXTENSIONS } from './extensions.ts';
import type { Findings } from './findings.ts';
import { readExpression } from './read-expression.ts';
import { readLiteral } from './read-literal.ts';
import { OPERATORS, type Comparing, type Test } from './types.ts';

/** When an item is enabled, or why nobody can say. */
export interface ReadTest {
  test: Test | null;
  /** A FHIRPath expression that cannot be read. */
  undecided?: string;
}

/** Reads enableWhen with enableBehavior, and the enableWhenExpression of SDC. */
export function readTest(item: Element, findings: Findings): ReadTest {
  const parts = item.list('enableWhen').flatMap((one) => readComparing(one, findings) ?? []);
  const test = parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : combine(parts, item, findings);
  if (parts.length <= 1) item.raw('enableBehavior');
  const extension = item.extension(EXTENSIONS.enableWhenExpression);
  if (!extension) return { test };
  const expression = extension.child('valueExpression')?.string('expression') ?? '';
  const language = extension.child('valueExpression')?.string('language');
  extension.ignore();
  const read = language === undefined || language === 'text/fhirpath' ? readExpression(expression, extension.path) : null;
  if (!read) return { test, undecided: expression || 'no expression' };
  return { test: test ? { all: [test, read] } : read };
}

function combine(parts: Comparing[], item: Element, findings: Findings): Test {
  const behaviour = item.string('enableBehavior');
  if (behaviour !== 'any' && behaviour !== 'all') {
    findings.warn(item.path, 'several conditions without "enableBehavior"', 'all of them must hold; R4 requires "all" or "any" here');
  }
  return behaviour === 'any' ? { any: parts } : { all: parts };
}

function readComparing(element: Element, findings: Findings): Comparing | null {
  const linkId = element.string('question');
  const said = element.string('operator');
  const operator = OPERATORS.find((one) => one === said);
  if (linkId === undefined || !operator) {
    findings.refuse(element.path, `a condition without ${linkId === undefined ? '"question"' : 'an operator of R4'}`, `name a linkId, and one of: ${OPERATORS.join(', ')}`);
    return null;
  }
  const operand = readLiteral(element, 'answer');
  if (operand) return { linkId, operator, operand, path: element.path };
  if (operator === 'exists') {
    findings.warn(element.path, 'a condition with "exists" does not say true or false', 'true is assumed');
    return { linkId, operator, operand: { kind: 'boolean', value: true }, path: element.path };
  }
  findings.refuse(element.path, 'a condition has no answer[x] to compare with', 'add one, as answerCoding or answerBoolean');
  return null;
}
