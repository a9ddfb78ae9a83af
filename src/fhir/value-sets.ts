import type { ImportedCoding } from '../definition/imported.ts';
import type { Element } from './element.ts';
import type { Findings } from './findings.ts';
import { sameCoding } from './match-option.ts';
import { withoutGaps } from './read-literal.ts';
import { labelOf, optionsOfCodings } from './read-options.ts';
import type { FormOption, Said } from './types.ts';

type Coded = { coding: ImportedCoding; label: Said };

const coded = (system: string, codes: Readonly<Record<string, string>>): Coded[] =>
  Object.entries(codes).map(([code, display]) => ({ coding: { system, code, display }, label: { own: display, translations: new Map(), path: '$' } }));

/** Value sets of R4 itself that forms name without holding them (https://hl7.org/fhir/R4/terminologies-valuesets.html). */
const KNOWN: ReadonlyMap<string, Coded[]> = new Map([
  [
    'http://hl7.org/fhir/ValueSet/administrative-gender',
    coded('http://hl7.org/fhir/administrative-gender', { male: 'Male', female: 'Female', other: 'Other', unknown: 'Unknown' }),
  ],
  [
    'http://hl7.org/fhir/ValueSet/yesnodontknow',
    [
      ...coded('http://terminology.hl7.org/CodeSystem/v2-0136', { Y: 'Yes', N: 'No' }),
      ...coded('http://terminology.hl7.org/CodeSystem/data-absent-reason', { 'asked-unknown': "Don't know" }),
    ],
  ],
]);

/** The value sets that a form holds, by the names they are referred to with. */
export type ValueSets = ReadonlyMap<string, Element>;

/** Finds the value sets a form holds: by `#id`, and by address with and without version. */
export function containedValueSets(form: Element): ValueSets {
  const found = new Map<string, Element>();
  for (const resource of form.list('contained')) {
    if (resource.string('resourceType') !== 'ValueSet') continue;
    const [id, url, version] = [resource.string('id'), resource.string('url'), resource.string('version')];
    const names = [id && `#${id}`, url, url && version && `${url}|${version}`];
    for (const name of names) if (name) found.set(name, resource);
  }
  return found;
}

/** The options of a value set, or null where it is not at hand. */
export function optionsOfValueSet(name: string, sets: ValueSets, findings: Findings): FormOption[] | null {
  const bare = name.replace(/\|.*$/, '');
  const set = sets.get(name) ?? sets.get(bare);
  if (!set) {
    const known = KNOWN.get(bare);
    return known ? optionsOfCodings(known) : null;
  }
  const expanded = codingsOf(set.child('expansion')?.list('contains') ?? []);
  const codings = expanded.length > 0 ? expanded : composed(set, findings);
  set.ignore();
  return codings.length > 0 ? optionsOfCodings(codings) : null;
}

/** The codings of an expansion, with those under them. */
function codingsOf(entries: readonly Element[]): Coded[] {
  return entries.flatMap((entry) => {
    const under = codingsOf(entry.list('contains'));
    const shown = entry.boolean('abstract') !== true && entry.has('code');
    return shown ? [concept(entry, entry.string('system')), ...under] : under;
  });
}

function composed(set: Element, findings: Findings): Coded[] {
  const compose = set.child('compose');
  const included = codedIn(compose?.list('include') ?? [], 'includes', findings);
  const excluded = codedIn(compose?.list('exclude') ?? [], 'excludes', findings);
  return included.filter(({ coding }) => !excluded.some((one) => sameCoding(one.coding, coding)));
}

function codedIn(parts: readonly Element[], does: string, findings: Findings): Coded[] {
  return parts.flatMap((part) => {
    const concepts = part.list('concept');
    if (concepts.length === 0) findings.warn(part.path, `a value set ${does} codes without naming them`, 'put its expansion into the form to have the right options');
    return concepts.map((entry) => concept(entry, part.string('system')));
  });
}

function concept(entry: Element, system: string | undefined): Coded {
  const coding = withoutGaps({ system, code: entry.string('code'), display: entry.string('display') });
  return { coding, label: withDesignations(labelOf(entry), entry) };
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
