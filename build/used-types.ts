import type { Plugin } from 'vite';
import { groupsOf, questionsOf } from '../src/definition/walk-items.ts';
import type { Definition } from '../src/definition/types.ts';
import { edited, nodesOf, type Node } from './syntax.ts';

/** The modules that hold a registry of question types, and the registry's name. */
const REGISTRIES: Readonly<Record<string, string>> = { 'src/questions/question-types.ts': 'questionTypes', 'src/ui/fields/fields.ts': 'fields' };

interface Entry extends Node {
  key: { name?: string; value?: string };
}

/** The entries of the object that a variable of this name holds. */
function entriesOf(tree: Node, name: string): Entry[] {
  const found = [...nodesOf(tree)].find((node) => node.type === 'VariableDeclarator' && (node as Node & { id: { name?: string } }).id.name === name);
  return (found as (Node & { init?: { properties?: Entry[] } }) | undefined)?.init?.properties ?? [];
}

/** The question types that treatments use. */
export function typesUsedBy(treatments: readonly Definition[]): Set<string> {
  const items = treatments.flatMap(({ questionnaire: { sections, afterStop } }) => [...sections, ...(afterStop ? [afterStop] : [])].flatMap((section) => section.items));
  // Whether there is one more of a repeating group is asked as yes or no.
  const asksForMore = groupsOf(items).some(({ repeats }) => repeats);
  return new Set([...questionsOf(items).map(({ type }) => type), ...(asksForMore ? ['yes-no'] : [])]);
}

/** Leaves out of the registries, in one environment, the question types that no treatment of this build uses. */
export function usedTypes(environment: string, types: ReadonlySet<string>): Plugin {
  return {
    name: 'preconsult-used-types',
    applyToEnvironment: ({ name }) => name === environment,
    transform(code, id) {
      const registry = Object.entries(REGISTRIES).find(([file]) => id.endsWith(file))?.[1];
      if (!registry) return null;
      const entries = entriesOf(this.parse(code) as Node, registry);
      const left = entries.filter(({ key }) => !types.has(key.name ?? key.value ?? ''));
      if (entries.length - left.length < types.size) throw new Error(`${id} does not have all of ${[...types].join(', ')}`);
      return { code: edited(code, left.map(({ start, end }) => ({ start, end: code[end] === ',' ? end + 1 : end, text: '' }))), map: null };
    },
  };
}

/** No module of ours does anything when it is imported but for those that begin a file, so what is not used of one is left out. */
export const noSideEffects: Plugin = {
  name: 'preconsult-no-side-effects',
  transform: (_code, id) => (/\/src\/(?!embed\/preconsult\.ts|ui\/staff\/define-)/.test(id) ? { moduleSideEffects: false } : null),
};
