import type { Element } from './element.ts';
import { EXTENSIONS } from './extensions.ts';
import type { Findings } from './findings.ts';
import { fittingOptions, takesCodings, takesValueSet, withArticle } from './fitting-options.ts';
import type { KebabIds } from './kebab-ids.ts';
import { readCoding, readLiteral, withoutGaps } from './read-literal.ts';
import { readLimits } from './read-limits.ts';
import { readOptions } from './read-options.ts';
import { readTest } from './read-test.ts';
import { limitsInFirstUnit, readUnits } from './read-units.ts';
import { ITEM_TYPES, type FormItem, type FormOption, type ItemType, type Literal } from './types.ts';
import { optionsOfValueSet, type ValueSets } from './value-sets.ts';

/** What is said of how things look. */
export const KEPT = 'the widget chooses how a question looks; export-fhir says it again';

/** What reading the items of one form shares. */
export interface ReadingItems {
  findings: Findings;
  sets: ValueSets;
  ids: KebabIds;
  byLinkId: Map<string, FormItem>;
}

/** Type names of other versions of FHIR, and what they are in R4. */
const OTHER_NAMES: Readonly<Record<string, ItemType>> = { question: 'string', coding: 'choice', uri: 'url', email: 'string', phone: 'string', number: 'decimal' };

/** Nobody looks through more options than these. */
const MOST_OPTIONS = 1000;

const CALCULATED = [EXTENSIONS.calculatedExpression, EXTENSIONS.initialExpression, EXTENSIONS.answerExpression] as const;

/** Reads one item without those under it; null where it has no linkId. */
export function readItem(element: Element, parent: FormItem | null, reading: ReadingItems): FormItem | null {
  const { findings, ids, byLinkId } = reading;
  const linkId = linkIdOf(element, findings);
  if (linkId === null) return null;
  const other = byLinkId.get(linkId);
  if (other) {
    findings.refuse(element.at('linkId'), `${JSON.stringify(linkId)} is the linkId of two items, this and ${other.path}`, 'give each item a linkId of its own');
    return null;
  }
  const type = readType(element, findings);
  const item: FormItem = {
    path: element.path,
    linkId,
    id: ids.give(linkId),
    type,
    place: byLinkId.size,
    parent,
    items: [],
    text: element.said('text') ?? null,
    ...linksOf(element),
    displays: [],
    looks: [],
    ...orientationOf(element, findings),
    format: element.extension(EXTENSIONS.entryFormat)?.said('valueString') ?? null,
    ends: {},
    ...withoutGaps({ prefix: element.words('prefix'), definition: element.uri('definition') }),
    code: element.list('code').map(readCoding).filter((coding) => Object.keys(coding).length > 0),
    ...switches(element),
    ...readAnswers(element, type, reading),
    ...readTest(element, findings),
    computed: readComputed(element, findings),
    moved: false,
  };
  byLinkId.set(linkId, item);
  return item;
}

/** The linkId of an item; a text that nobody answers does without one, since no response names it. */
function linkIdOf(element: Element, findings: Findings): string | null {
  const linkId = element.string('linkId');
  if (linkId !== undefined && linkId.trim() !== '') return linkId;
  if (element.string('type') === 'display' && !element.has('item')) {
    findings.warnOnce(element.path, 'a display has no linkId', 'R4 requires one; its place in the form stands for it');
    return element.path;
  }
  findings.refuse(element.path, 'an item has no linkId', 'give each item a linkId of its own');
  return null;
}

/** What an item says of its answers: options, units, limits, and what they begin with. */
function readAnswers(element: Element, type: ItemType, reading: ReadingItems): Pick<FormItem, 'options' | 'units' | 'elsewhere' | 'crowded' | 'initial' | 'limits'> {
  const { findings, sets } = reading;
  const { options, ...where } = choicesOf(element, type, reading);
  const initial = initialOf(element, options);
  const units = readUnits(element, type, initial, sets, findings);
  const limits = limitsInFirstUnit(element, readLimits(element, findings), units, findings);
  return { options: where.crowded === undefined ? options : [], units, ...where, initial, limits };
}

function readType(element: Element, findings: Findings): ItemType {
  const said = element.string('type');
  const known = ITEM_TYPES.find((type) => type === said);
  if (known) return opened(known, element);
  const other = said !== undefined && Object.hasOwn(OTHER_NAMES, said) ? OTHER_NAMES[said] : undefined;
  const read = other ?? (element.has('item') && !element.has('answerOption') ? 'group' : element.has('answerOption') ? 'choice' : 'string');
  const says = said === undefined ? 'an item has no type' : `${JSON.stringify(said)} is no item type of R4`;
  findings[other ? 'warnOnce' : 'warn'](element.at('type'), says, `it is read as "${read}"`);
  return opened(read, element);
}

/** R5 says beside the type whether there may be own words beside the options. */
function opened(type: ItemType, element: Element): ItemType {
  const constraint = element.string('answerConstraint');
  const open = (constraint === 'optionsOrString' || constraint === 'optionsOrType') && takesValueSet(type);
  return open && (element.has('answerOption') || element.has('answerValueSet')) ? 'open-choice' : type;
}

function switches(element: Element): Pick<FormItem, 'repeats' | 'required' | 'readOnly' | 'hidden' | 'slider'> {
  return {
    repeats: element.boolean('repeats') ?? false,
    required: element.boolean('required') ?? false,
    readOnly: element.boolean('readOnly') ?? false,
    hidden: element.extension(EXTENSIONS.hidden)?.boolean('valueBoolean') ?? false,
    slider: controlsOf(element).includes('slider'),
  };
}

/** The codes of itemControl; those that only say how a control looks are listed as not carried. */
export function controlsOf(element: Element): string[] {
  return element.extensions(EXTENSIONS.itemControl).flatMap((extension) => {
    const concept = extension.child('valueCodeableConcept');
    const codes = (concept?.list('coding') ?? []).flatMap((coding) => coding.string('code') ?? []);
    concept?.ignore();
    return codes;
  });
}

/** The options of an item, and where they are if not in the form; more than anybody looks through are as good as elsewhere. */
function choicesOf(element: Element, type: ItemType, reading: ReadingItems): { options: FormOption[]; elsewhere?: string; crowded?: number } {
  const choices = offeredBy(element, type, reading);
  const { length } = choices.options;
  return length > MOST_OPTIONS ? { ...choices, elsewhere: element.string('answerValueSet') ?? '', crowded: length } : choices;
}

function offeredBy(element: Element, type: ItemType, { sets, findings }: ReadingItems): { options: FormOption[]; elsewhere?: string } {
  const options = fittingOptions(readOptions(element, findings), type, element, findings);
  const name = element.string('answerValueSet');
  if (name === undefined) return { options, ...(options.length === 0 && takesCodings(type) && { elsewhere: '' }) };
  const at = element.at('answerValueSet');
  if (options.length > 0) findings.warn(at, 'an item has both answerOption and answerValueSet', 'only its answerOptions are read');
  if (options.length > 0) return { options };
  if (!takesValueSet(type)) findings.warn(at, `the value set of ${withArticle(type)} is not carried`, 'it is asked without options');
  const found = takesValueSet(type) ? optionsOfValueSet(name, sets, findings) : [];
  return found ? { options: fittingOptions(found, type, element, findings) } : { options, elsewhere: name };
}

function linksOf(element: Element): Pick<FormItem, 'help' | 'links'> {
  const help = element.extensions(EXTENSIONS.supportLink).flatMap((extension) => extension.said('valueUri') ?? []);
  return { help, links: help.map(({ own }) => own) };
}

function orientationOf(element: Element, findings: Findings): { orientation?: string } {
  const orientation = element.extension(EXTENSIONS.choiceOrientation)?.string('valueCode');
  if (orientation === undefined) return {};
  findings.warnOnce(element.path, 'which way options run (choiceOrientation) is not shown', KEPT);
  return { orientation };
}

function initialOf(element: Element, options: readonly FormOption[]): Literal[] {
  const said = element.list('initial').flatMap((one) => readLiteral(one) ?? []);
  return said.length > 0 ? said : options.filter(({ selected }) => selected).flatMap((option) => literalOf(option));
}

/** The value of an option. */
export function literalOf({ element, value }: FormOption): Literal {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: element === 'valueDate' ? 'date' : element === 'valueTime' ? 'time' : 'string', value };
  return element === 'valueReference' ? { kind: 'reference', value } : { kind: 'coding', value };
}

function readComputed(element: Element, findings: Findings): boolean {
  let computed = false;
  for (const url of CALCULATED) {
    for (const extension of element.extensions(url)) {
      extension.ignore();
      computed ||= url !== EXTENSIONS.answerExpression;
      const name = url.slice(url.lastIndexOf('-') + 1);
      const says = name === 'answerExpression' ? 'its own options are offered, or own words' : 'the item is left blank for the visitor to fill in';
      findings.warnOnce(extension.path, `the FHIRPath of ${name} is not evaluated`, says);
    }
  }
  return computed;
}
