import type { ImportedCoding } from '../definition/imported.ts';
import type { FormOption, ImportedQuantity, Literal, Operator } from './types.ts';

/** Whether two codings are the same: by code, where neither has one by display, and by system where both have one. */
export function sameCoding(one: ImportedCoding, other: ImportedCoding): boolean {
  if (one.code !== other.code || (one.code === undefined && (one.display === undefined || one.display !== other.display))) return false;
  return one.system === undefined || other.system === undefined || one.system === other.system;
}

/** Whether a quantity is in a unit: by its code and system where it has a code, else by its name. */
export function isUnit(coding: FormOption['value'], { unit, system, code }: ImportedQuantity): boolean {
  if (typeof coding !== 'object' || 'reference' in coding) return false;
  const own = coding as { system?: string; code?: string; display?: string };
  if (code !== undefined && own.code !== undefined) return sameCoding(own, { code, ...(system !== undefined && { system }) });
  return unit !== undefined && (own.display === unit || own.code === unit);
}

const isCoding = ({ element }: FormOption): boolean => element === 'valueCoding';

/** Whether an option is what a literal says. */
export function isOption(option: FormOption, literal: Literal): boolean {
  const { value } = option;
  if (literal.kind === 'coding') return isCoding(option) && typeof value === 'object' && sameCoding(value, literal.value);
  if (literal.kind === 'reference') return option.element === 'valueReference' && typeof value === 'object' && 'reference' in value && value.reference === literal.value.reference;
  return typeof value !== 'object' && value === literal.value;
}

/** The ids of the options that satisfy a comparison, for `!=` of those that are equal; null where there is no comparing them. */
export function optionCodes(options: readonly FormOption[], operator: Operator, operand: Literal): string[] | null {
  const comparable = options.filter((option) => isComparable(option, operand));
  // Whatever is chosen, it is not what none of them can be.
  if (comparable.length === 0) return operator === '!=' && options.length > 0 ? [] : null;
  if (operator === '=' || operator === '!=') return idsOf(comparable.filter((option) => isOption(option, operand)));
  if (operand.kind === 'coding' || operand.kind === 'reference' || operand.kind === 'string') return null;
  return idsOf(comparable.filter(({ value }) => isOrdered(value, operator, operand.value)));
}

const idsOf = (options: readonly FormOption[]): string[] => options.map(({ id }) => id);

function isComparable({ element }: FormOption, { kind }: Literal): boolean {
  switch (element) {
    case 'valueCoding':
      return kind === 'coding';
    case 'valueReference':
      return kind === 'reference';
    case 'valueInteger':
      return kind === 'number';
    default:
      return kind === 'string' || kind === (element === 'valueDate' ? 'date' : 'time');
  }
}

function isOrdered(value: FormOption['value'], operator: Operator, operand: Literal['value']): boolean {
  const [left, right] = typeof value === 'number' ? [value, Number(operand)] : [String(value), String(operand)];
  switch (operator) {
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '>=':
      return left >= right;
    default:
      return left <= right;
  }
}
