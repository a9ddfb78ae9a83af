import type { ImportedCoding } from '../definition/imported.ts';
import type { Element } from './element.ts';
import type { Findings } from './findings.ts';
import { sameCoding } from './match-option.ts';
import { withoutGaps } from './read-literal.ts';
import { isNamed, labelOf, optionsOfCodings, ordinalOf, type Coded } from './read-options.ts';
import type { FormOption, Said } from './types.ts';

const coded = (system: string, codes: Readonly<Record<string, string>>): Coded[] =>
  Object.entries(codes).map(([code, display]) => ({ coding: { system, code, display }, label: { own: display, translations: new Map(), path: '$' } }));

/** Value sets of R4 itself that forms name without holding them (https://hl7.org/fhir/R4/terminologies-valuesets.html). */
const KNOWN: ReadonlyMap<string, Coded[]> = new Map([
  [
    'http://hl7.org/fhir/ValueSet/administrative-gender',
    coded('http://hl7.org/fhir/administrative-gender', { male: 'Male', female: 'Female', other: 'Other', unknown: 'Unknown' }),
  ],
  ['http://terminology.hl7.org/ValueSet/v2-0136', coded('http://terminology.hl7.org/CodeSystem/v2-0136', { Y: 'Yes', N: 'No' })],
  [
    'http://hl7.org/fhir/ValueSet/yesnodontknow',
    [
      ...coded('http://terminology.hl7.org/CodeSystem/v2-0136', { Y: 'Yes', N: 'No' }),
      ...coded('http://terminology.hl7.org/CodeSystem/data-absent-reason', { 'asked-unknown': "Don't know" }),
    ],
  ],
]);

/** The value sets and code systems that a form holds, by the names they are referred to with. */
export type ValueSets = ReadonlyMap<string, Element>;

/** Finds the value sets and code systems a form holds: by `#id`, and by address with and without version. */
export function containedValueSets(form: Element): ValueSets {
  const found = new Map<string, Element>();
  for (const resource of form.list('contained')) {
    const type = resource.string('resourceType');
    if (type !== 'ValueSet' && type !== 'CodeSystem') continue;
    // What a code system says beside the codes that are asked for is nothing a questionnaire could carry.
    if (type === 'CodeSystem') resource.ignore();
    const [id, url, version] = [resource.string('id'), resource.string('url'), resource.string('version')];
    const own = type === 'ValueSet' ? [id && `#${id}`, url, url && version && `${url}|${version}`] : [url && systemNamed(url)];
    for (const name of own) if (name) found.set(name, resource);
  }
  return found;
}

/** A code system and the value set of all its codes may have one address. */
const systemNamed = (url: string): string => `system ${url}`;

/** The options of a value set, or null where it is not at hand. */
export function optionsOfValueSet(name: string, sets: ValueSets, findings: Findings): FormOption[] | null {
  const bare = name.replace(/\|.*$/, '');
  const set = sets.get(name) ?? sets.get(bare);
  if (!set) {
    const known = KNOWN.get(bare);
    return known ? optionsOfCodings(known) : null;
  }
  const codings = codingsIn(set, sets, findings, []);
  return codings.length > 0 ? optionsOfCodings(codings) : null;
}

/** The codings of a value set; `within` are the sets it is read for, which it cannot include again. */
function codingsIn(set: Element, sets: ValueSets, findings: Findings, within: readonly Element[]): Coded[] {
  const expanded = codingsOf(set.child('expansion')?.list('contains') ?? []);
  const codings = expanded.length > 0 ? expanded : composed(set, { sets, findings, within: [...within, set] });
  set.ignore();
  return codings;
}

/** What reading the parts of a value set goes by. */
interface Composing {
  sets: ValueSets;
  findings: Findings;
  within: readonly Element[];
}

/** The codings of an expansion, with those under them. */
function codingsOf(entries: readonly Element[]): Coded[] {
  return entries.flatMap((entry) => {
    const under = codingsOf(entry.list('contains'));
    const shown = entry.boolean('abstract') !== true && entry.has('code');
    return shown ? [concept(entry, entry.uri('system')), ...under].filter(isNamed) : under;
  });
}

function composed(set: Element, composing: Composing): Coded[] {
  const compose = set.child('compose');
  const included = codedIn(compose?.list('include') ?? [], 'includes', composing);
  const excluded = codedIn(compose?.list('exclude') ?? [], 'excludes', composing);
  const isExcluded = among(excluded);
  return included.filter((one) => !isExcluded(one));
}

function codedIn(parts: readonly Element[], does: string, composing: Composing): Coded[] {
  return parts.flatMap((part) => {
    const concepts = part.list('concept');
    const coded = concepts.length > 0 ? concepts.map((entry) => concept(entry, part.uri('system'))).filter(isNamed) : namedElsewhere(part, composing);
    if (coded.length === 0) composing.findings.warn(part.path, `a value set ${does} codes without naming them`, 'put its expansion into the form to have the right options');
    return coded;
  });
}

/** The codes that are in all value sets that a part names, or all of its code system; none where the form does not hold these, or they are filtered. */
function namedElsewhere(part: Element, { sets, findings, within }: Composing): Coded[] {
  if (part.has('filter')) return [];
  const names = part.strings('valueSet');
  const url = part.uri('system');
  const system = url === undefined ? undefined : sets.get(systemNamed(url));
  const lists = names.map((name) => {
    const set = sets.get(name) ?? sets.get(name.replace(/\|.*$/, ''));
    return set && !within.includes(set) ? codingsIn(set, sets, findings, within) : [];
  });
  if (url !== undefined) lists.unshift(system ? conceptsOf(system.list('concept'), url) : []);
  const [first = [], ...others] = lists;
  const areIn = others.map(among);
  return first.filter((one) => areIn.every((isIn) => isIn(one)));
}

/** Whether a coding is among these, found by its code: value sets may be as long as a form. */
function among(list: readonly Coded[]): (one: Coded) => boolean {
  const byCode = new Map<string | undefined, ImportedCoding[]>();
  for (const { coding } of list) {
    const known = byCode.get(coding.code);
    if (known) known.push(coding);
    else byCode.set(coding.code, [coding]);
  }
  return ({ coding }) => byCode.get(coding.code)?.some((other) => sameCoding(other, coding)) ?? false;
}

/** The concepts of a code system, with those under them. */
function conceptsOf(entries: readonly Element[], system: string): Coded[] {
  return entries.flatMap((entry) => [concept(entry, system), ...conceptsOf(entry.list('concept'), system)]);
}

function concept(entry: Element, system: string | undefined): Coded {
  const coding = withoutGaps({ system, code: entry.code('code'), display: entry.words('display') });
  const ordinal = ordinalOf(entry);
  return { coding, label: withDesignations(labelOf(entry), entry), ...(ordinal !== undefined && { ordinal }) };
}

/** Designations in other languages are translations too. */
function withDesignations(label: Said, entry: Element): Said {
  const translations = new Map(label.translations);
  for (const designation of entry.list('designation')) {
    const [language, value] = [designation.string('language'), designation.string('value')];
    if (language && value && !translations.has(language)) translations.set(language, value);
  }
  return { ...label, translations };
}
