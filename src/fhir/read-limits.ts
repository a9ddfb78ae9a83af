import type { Element } from './element.ts';
import { EXTENSIONS } from './extensions.ts';
import type { Findings } from './findings.ts';
import { readLiteral, withoutGaps } from './read-literal.ts';
import type { ImportedQuantity, Limits } from './types.ts';

/** Reads what an item and its extensions say of the least, the most, the length and the form of its answers. */
export function readLimits(item: Element, findings: Findings): Limits {
  const integer = (url: string): number | undefined => item.extension(url)?.number('valueInteger');
  return withoutGaps({
    min: readBound(item, EXTENSIONS.minValue, findings) ?? readQuantities(item, EXTENSIONS.minQuantity)[0]?.value,
    max: readBound(item, EXTENSIONS.maxValue, findings) ?? readQuantities(item, EXTENSIONS.maxQuantity)[0]?.value,
    minOccurs: integer(EXTENSIONS.minOccurs),
    maxOccurs: integer(EXTENSIONS.maxOccurs),
    minLength: integer(EXTENSIONS.minLength),
    maxLength: item.number('maxLength'),
    pattern: readPattern(item.extension(EXTENSIONS.regex)?.string('valueString')),
    decimals: integer(EXTENSIONS.maxDecimalPlaces),
    step: integer(EXTENSIONS.sliderStepValue),
  });
}

/** The quantities that limit an answer, with their units. */
export function limitingQuantities(item: Element): ImportedQuantity[] {
  return [EXTENSIONS.minQuantity, EXTENSIONS.maxQuantity, EXTENSIONS.minValue, EXTENSIONS.maxValue].flatMap((url) => readQuantities(item, url));
}

function readQuantities(item: Element, url: string): ImportedQuantity[] {
  const literal = item.extensions(url).map((extension) => readLiteral(extension));
  return literal.flatMap((one) => (one?.kind === 'quantity' ? [one.value] : []));
}

function readBound(item: Element, url: string, findings: Findings): number | string | undefined {
  const extension = item.extension(url);
  if (!extension) return undefined;
  const literal = readLiteral(extension);
  if (literal?.kind === 'number' || literal?.kind === 'date' || literal?.kind === 'time') return literal.value;
  // A limit with an offset is read on the visitor's own clock, as the answers are.
  if (literal?.kind === 'dateTime') return literal.value.slice(0, 16);
  if (literal?.kind === 'quantity') return literal.value.value;
  return calculatedBound(extension, findings);
}

/** Limits that move with the day of the visit: only today itself can be carried. */
function calculatedBound(extension: Element, findings: Findings): string | undefined {
  const beside = extension.names.find((name) => name.startsWith('_value'));
  const calculated = beside === undefined ? undefined : extension.beside(beside.slice(1))?.extension(EXTENSIONS.calculatedValue)?.child('valueExpression');
  const expression = calculated?.string('expression')?.trim();
  calculated?.ignore();
  if (expression === 'today()' || expression === 'now()') return 'today';
  const says = expression === undefined ? 'a limit without a value that can be read' : `the limit ${JSON.stringify(expression)} is not carried`;
  findings.warn(extension.path, says, 'any value is accepted on that side');
  return undefined;
}

/** Expressions of other engines than the one of JavaScript: `\h` is a space or a tab, and anchors are added anyway. */
function readPattern(pattern: string | undefined): string | undefined {
  return pattern?.replaceAll('\\h', ' \\t').replace(/^\^/, '').replace(/(?<!\\)\$$/, '').replaceAll('\\A', '').replaceAll('\\z', '');
}
