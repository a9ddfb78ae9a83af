import type { Findings } from './findings.ts';
import { takesCodings } from './fitting-options.ts';
import { KebabIds } from './kebab-ids.ts';
import { isOption, sameCoding } from './match-option.ts';
import { comparingsOf, type ByLinkId } from './order-items.ts';
import { optionsOfCodings } from './read-options.ts';
import { unitsOfQuantities } from './read-units.ts';
import type { Comparing, FormItem, ImportedQuantity, Literal, Said } from './types.ts';

type Named = { coding: { system?: string; version?: string; code?: string; display?: string }; label: Said };

/** A form that names more than these does not mean them to be chosen from. */
const MOST_NAMED = 200;

/** Gives a quantity whose units the form does not say those that conditions compare it in. */
export function adoptNamedUnits(byLinkId: ByLinkId): void {
  const named = new Map<FormItem, ImportedQuantity[]>();
  for (const { test } of byLinkId.values()) {
    for (const { linkId, operand } of test ? comparingsOf(test) : []) {
      const source = byLinkId.get(linkId);
      if (source?.type !== 'quantity' || source.units.length > 0 || operand.kind !== 'quantity') continue;
      const list = named.get(source) ?? [];
      named.set(source, list);
      if (list.length < MOST_NAMED) list.push(operand.value);
    }
  }
  for (const [item, quantities] of named) item.units = unitsOfQuantities(quantities, item.path);
}

/** Own words that a condition names become an option of the open choice: conditions read nothing but options there. */
function adoptWords(source: FormItem | undefined, { operator, operand, path }: Comparing, findings: Findings): void {
  if (source?.type !== 'open-choice' || operand.kind !== 'string' || (operator !== '=' && operator !== '!=')) return;
  const { options, linkId } = source;
  if (options.length === 0 || options.some((option) => isOption(option, operand))) return;
  const ids = new KebabIds('option', options.map(({ id }) => id));
  const label = { own: operand.value, translations: new Map(), path };
  source.options = [...options, { element: 'valueString', value: operand.value, label, id: ids.give(operand.value), exclusive: false, selected: false }];
  findings.warn(path, `the condition reads own words of ${JSON.stringify(linkId)}: ${JSON.stringify(operand.value)}`, 'they are offered as one more option');
}

/** Gives a choice whose options are not in the form those that conditions and initial values name, so that these keep their meaning. */
export function adoptNamedOptions(byLinkId: ByLinkId, findings: Findings): void {
  const named = new Map<FormItem, Named[]>();
  const adopt = (source: FormItem | undefined, operand: Literal, path: string): void => {
    if (source?.elsewhere === undefined || !takesCodings(source.type) || source.options.length > 0 || operand.kind !== 'coding') return;
    const list = named.get(source) ?? [];
    named.set(source, list);
    const coding = operand.value;
    if (list.length === MOST_NAMED || list.some((one) => sameCoding(one.coding, coding))) return;
    list.push({ coding, label: { own: coding.display ?? coding.code ?? '?', translations: new Map(), path } });
  };
  for (const item of byLinkId.values()) {
    for (const comparing of item.test ? comparingsOf(item.test) : []) adoptWords(byLinkId.get(comparing.linkId), comparing, findings);
    for (const literal of item.initial) adopt(item, literal, item.path);
    for (const { linkId, operand, path } of item.test ? comparingsOf(item.test) : []) adopt(byLinkId.get(linkId), operand, path);
  }
  for (const [item, list] of named) {
    item.options = optionsOfCodings(list);
    findings.warn(item.path, `the options of ${JSON.stringify(item.linkId)} are not in the form, but conditions or its initial value name some`, 'those are offered, beside own words');
  }
}
