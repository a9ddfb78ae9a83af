import type { Plugin } from 'vite';
import { groupsOf, itemsOf, questionsOf } from '../src/definition/walk-items.ts';
import type { Definition, Item } from '../src/definition/types.ts';
import { values } from '../src/locales/values.ts';
import type { fieldExtras } from '../src/ui/fields/field-extras.ts';
import { MOST_AT_A_GLANCE } from '../src/ui/fields/option-list.ts';
import { cut, edited, nodesOf, type Node } from './syntax.ts';

/** Modules that hold a registry, and the registry's name. */
type Registries = Readonly<Record<string, string>>;

const TYPES: Registries = { 'src/questions/kinds.ts': 'kinds', 'src/ui/fields/fields.ts': 'fields' };
const EXTRAS: Registries = { 'src/ui/fields/field-extras.ts': 'fieldExtras' };
const LANGUAGES: Registries = { 'src/locales/values.ts': 'values', 'src/locales/clinic-words.ts': 'clinicWords' };

interface Entry extends Node {
  key: { name?: string; value?: string };
}

/** The entries of the object that a variable of this name holds. */
function entriesOf(tree: Node, name: string): Entry[] {
  const found = [...nodesOf(tree)].find((node) => node.type === 'VariableDeclarator' && (node as Node & { id: { name?: string } }).id.name === name);
  return (found as (Node & { init?: { properties?: Entry[] } }) | undefined)?.init?.properties ?? [];
}

const itemsOfAll = (treatments: readonly Definition[]): Item[] => treatments.flatMap(({ questionnaire }) => itemsOf(questionnaire));

/** The question types that treatments use. */
export function typesUsedBy(treatments: readonly Definition[]): Set<string> {
  const items = itemsOfAll(treatments);
  // Whether there is one more of a repeating group is asked as yes or no.
  const asksForMore = groupsOf(items).some(({ repeats }) => repeats);
  return new Set([...questionsOf(items).map(({ type }) => type), ...(asksForMore ? ['yes-no'] : [])]);
}

/** What makes fields better that treatments have a use for. */
export function extrasUsedBy(treatments: readonly Definition[]): Set<string> {
  const questions = questionsOf(itemsOfAll(treatments));
  const extras = {
    drawing: questions.some(({ type }) => type === 'areas'),
    search: questions.some(({ options = [] }) => options.length > MOST_AT_A_GLANCE),
    date: questions.some(({ type }) => type === 'date'),
  } satisfies Record<keyof typeof fieldExtras, boolean>;
  return new Set(Object.entries(extras).flatMap(([name, isUsed]) => (isUsed ? [name] : [])));
}

/** The languages that treatments speak and the widget has words of, and English, which stands in for any other. */
export function languagesUsedBy(treatments: readonly Definition[]): Set<string> {
  const spoken = treatments.flatMap(({ questionnaire: { languages } }) => languages);
  return new Set(Object.keys(values).filter((tag) => tag === 'en' || spoken.some((one) => one === tag || one.startsWith(`${tag}-`))));
}

/** Leaves out of the registries, in one environment, the question types that no treatment of this build uses. */
export const usedTypes = (environment: string, types: ReadonlySet<string>): Plugin => used(environment, TYPES, types);

/** The same of what makes fields better. */
export const usedExtras = (environment: string, extras: ReadonlySet<string>): Plugin => used(environment, EXTRAS, extras);

/** The same of the words that a summary has of each language. */
export const usedLanguages = (environment: string, languages: ReadonlySet<string>): Plugin => used(environment, LANGUAGES, languages);

function used(environment: string, registries: Registries, types: ReadonlySet<string>): Plugin {
  return {
    name: `preconsult-used-${Object.values(registries).join('-')}`,
    applyToEnvironment: ({ name }) => name === environment,
    transform(code, id) {
      const registry = Object.entries(registries).find(([file]) => id.endsWith(file))?.[1];
      if (!registry) return null;
      const entries = entriesOf(this.parse(code) as Node, registry);
      const left = entries.filter(({ key }) => !types.has(key.name ?? key.value ?? ''));
      if (entries.length - left.length < types.size) throw new Error(`${id} does not have all of ${[...types].join(', ')}`);
      return { code: edited(code, left.map((entry) => cut(code, entry))), map: null };
    },
  };
}

/** No module of ours does anything when it is imported but for those that begin a file, so what is not used of one is left out. */
export const noSideEffects: Plugin = {
  name: 'preconsult-no-side-effects',
  transform: (_code, id) => (/\/src\/(?!embed\/preconsult\.ts|ui\/staff\/define-)/.test(id) ? { moduleSideEffects: false } : null),
};
