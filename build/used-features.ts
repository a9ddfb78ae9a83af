import type { Plugin } from 'vite';
import { pipedInto } from '../src/definition/placeholders.ts';
import type { Definition, Item, Questionnaire } from '../src/definition/types.ts';
import type { uses } from '../src/definition/uses.ts';
import { groupsOf, questionsOf } from '../src/definition/walk-items.ts';
import { edited, nodesOf, type Node } from './syntax.ts';

/** What questionnaires may use and a page can do without. */
export type Features = typeof uses;

const itemsOf = ({ sections, afterStop }: Questionnaire): Item[] => [...sections, ...(afterStop ? [afterStop] : [])].flatMap(({ items }) => items);

/** What any of these treatments uses. */
export function featuresUsedBy(treatments: readonly Definition[]): Features {
  const items = treatments.flatMap(({ questionnaire }) => itemsOf(questionnaire));
  const questions = questionsOf(items);
  const has = (member: 'repeats' | 'readOnly' | 'initial' | 'openChoice' | 'pattern'): boolean => questions.some((question) => question[member] !== undefined);
  return {
    groups: groupsOf(items).length > 0,
    repeats: has('repeats'),
    readOnly: has('readOnly'),
    initial: has('initial'),
    openChoice: has('openChoice'),
    pattern: has('pattern'),
    piping: treatments.some(({ questionnaire: { prose } }) => pipedInto(JSON.stringify(prose)).length > 0),
  };
}

type Read = Node & { object?: { name?: string }; property?: { name?: string }; computed?: boolean };

/** A module with the word for it in the place of each question whether a feature is used. */
export function withFeatures(code: string, program: Node, features: Features): string {
  const reads = [...nodesOf(program)].filter((node: Read) => node.type === 'MemberExpression' && node.object?.name === 'uses' && !node.computed);
  return edited(code, reads.map(({ start, end, property }: Read) => {
    const name = property?.name ?? '';
    if (!Object.hasOwn(features, name)) throw new Error(`there is no feature "${name}"`);
    return { start, end, text: String(features[name as keyof Features]) };
  }));
}

/** Leaves out, in one environment, what no treatment of this build uses. */
export function usedFeatures(environment: string, features: Features): Plugin {
  return {
    name: 'preconsult-used-features',
    applyToEnvironment: ({ name }) => name === environment,
    transform(code, id) {
      if (!id.includes('/src/') || !/\buses\./.test(code)) return null;
      return { code: withFeatures(code, this.parse(code) as Node, features), map: null };
    },
  };
}
