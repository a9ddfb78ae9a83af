import type { Element } from './element.ts';
import { EXTENSIONS } from './extensions.ts';
import type { Findings } from './findings.ts';
import { isUnit } from './match-option.ts';
import { withoutGaps } from './read-literal.ts';
import { limitingQuantities } from './read-limits.ts';
import { optionsOfCodings, readCodings } from './read-options.ts';
import type { FormOption, ImportedQuantity, ItemType, Limits, Literal } from './types.ts';
import { optionsOfValueSet, type ValueSets } from './value-sets.ts';

/** Reads the units an item may be answered in: those it declares, else those its initial value and its limits are in. */
export function readUnits(item: Element, type: ItemType, initial: readonly Literal[], sets: ValueSets, findings: Findings): FormOption[] {
  const several = readCodings(item.extensions(EXTENSIONS.unitOption));
  const one = readCodings(item.extensions(EXTENSIONS.unit));
  const declared = several.length > 0 ? several : one;
  if (type !== 'quantity' || declared.length > 0) return declared;
  const name = item.extension(EXTENSIONS.unitValueSet)?.string('valueCanonical');
  const listed = name === undefined ? null : optionsOfValueSet(name, sets, findings);
  if (name !== undefined && !listed) findings.warn(item.path, `the units ${JSON.stringify(name)} are not in the form`, 'put the value set into "contained" to have them');
  return listed ?? unitsOfQuantities([...initial.flatMap((literal) => (literal.kind === 'quantity' ? [literal.value] : [])), ...limitingQuantities(item)], item.path);
}

/** The units that some quantities are in, each once. */
export function unitsOfQuantities(quantities: readonly ImportedQuantity[], path: string): FormOption[] {
  const units: { system?: string; code?: string; display?: string }[] = [];
  for (const quantity of quantities) {
    const { system, code, unit } = quantity;
    if ((code === undefined && unit === undefined) || units.some((known) => isUnit(known, quantity))) continue;
    units.push(withoutGaps({ system, code, display: unit }));
  }
  return optionsOfCodings(units.map((coding) => ({ coding, label: { own: coding.display ?? coding.code ?? '?', translations: new Map(), path } })));
}

/** Limits hold for the first unit, so that those in another one are not carried. */
export function limitsInFirstUnit(item: Element, limits: Limits, [first]: readonly FormOption[], findings: Findings): Limits {
  const other = limitingQuantities(item).some((one) => (one.unit !== undefined || one.code !== undefined) && first && !isUnit(first.value, one));
  if (!other) return limits;
  findings.warn(item.path, 'a limit in another than the first unit is not carried', 'list its unit first');
  const { min: _min, max: _max, ...others } = limits;
  return others;
}
