import type { ImportedCoding } from '../definition/imported.ts';
import type { Element } from './element.ts';
import { EXTENSIONS } from './extensions.ts';
import type { Findings } from './findings.ts';
import { KebabIds } from './kebab-ids.ts';
import { readCoding, readLiteral } from './read-literal.ts';
import type { FormOption, Literal, Said } from './types.ts';

/** An option before anything is said of how it is chosen. */
type Plain = Omit<FormOption, 'exclusive' | 'selected'>;

const saidAsIs = (own: string, path: string): Said => ({ own, translations: new Map(), path });

/** Reads the answerOptions of an item; the ids are unique among them. */
export function readOptions(item: Element, findings: Findings): FormOption[] {
  const ids = new KebabIds('option');
  return item.list('answerOption').flatMap((option) => {
    const literal = readLiteral(option);
    const read = literal ? optionOf(literal, option, ids) : null;
    if (!read) {
      findings.warn(option.path, 'an option has no value of a type that options have in R4, or an empty one', 'it is not offered');
      return [];
    }
    const ordinal = ordinalOf(option) ?? ordinalOf(option.child('valueCoding'));
    const exclusive = option.extension(EXTENSIONS.optionExclusive)?.boolean('valueBoolean') ?? false;
    return { ...read, ...(ordinal !== undefined && { ordinal }), exclusive, selected: option.boolean('initialSelected') ?? false };
  });
}

/** The score that an option, its coding or a concept has. */
export const ordinalOf = (element: Element | undefined): number | undefined => element?.extension(EXTENSIONS.ordinalValue)?.number('valueDecimal');

/** A coding, what it is called, and its score. */
export interface Coded {
  coding: ImportedCoding;
  label: Said;
  ordinal?: number;
}

/** The options that the codings of a value set make. */
export function optionsOfCodings(codings: readonly Coded[]): FormOption[] {
  const ids = new KebabIds('option');
  return codings.map(({ coding, label, ordinal }) => ({ ...codedOption(coding, label, ids), ...(ordinal !== undefined && { ordinal }), exclusive: false, selected: false }));
}

/** Reads codings that stand each in an element of its own, as units do. */
export function readCodings(elements: readonly Element[]): FormOption[] {
  const read = elements.flatMap((element) => {
    const coding = element.child('valueCoding');
    return coding ? { coding: readCoding(coding), label: labelOf(coding) } : [];
  });
  return optionsOfCodings(read.filter(isNamed));
}

/** Whether there is anything to choose a coding by. */
export const isNamed = ({ coding }: Coded): boolean => coding.code !== undefined || coding.display !== undefined;

/** What a coding is called: its display, else its code. */
export function labelOf(coding: Element): Said {
  return coding.said('display') ?? saidAsIs(coding.code('code') ?? '?', coding.at('code'));
}

function codedOption(value: ImportedCoding, label: Said, ids: KebabIds): Plain {
  return { element: 'valueCoding', value, label, id: ids.give(value.code ?? value.display ?? '') };
}

function optionOf(literal: Literal, option: Element, ids: KebabIds): Plain | null {
  const name = option.valueName() ?? '';
  switch (literal.kind) {
    case 'coding': {
      const coding = option.child(name);
      const { code, display } = literal.value;
      return coding && (code !== undefined || display !== undefined) ? codedOption(literal.value, labelOf(coding), ids) : null;
    }
    case 'reference': {
      const { reference, display } = literal.value;
      if (reference === undefined && display === undefined) return null;
      const label = display ?? reference ?? '?';
      return { element: 'valueReference', value: literal.value, label: saidAsIs(label, option.at(name)), id: ids.give(reference ?? label) };
    }
    case 'number':
      if (name !== 'valueInteger') return null;
      return { element: 'valueInteger', value: literal.value, label: saidAsIs(String(literal.value), option.at(name)), id: ids.give(integerName(literal.value)) };
    case 'string':
    case 'date':
    case 'time': {
      if (literal.value.trim() === '') return null;
      const element = literal.kind === 'string' ? 'valueString' : literal.kind === 'date' ? 'valueDate' : 'valueTime';
      return { element, value: literal.value, label: option.said(name) ?? saidAsIs(literal.value, option.at(name)), id: ids.give(literal.value) };
    }
    default:
      return null;
  }
}

const integerName = (value: number): string => (value < 0 ? `minus-${-value}` : String(value));
