import type { Plugin } from 'vite';
import { pipedInto } from '../src/definition/placeholders.ts';
import type { Definition, Item } from '../src/definition/types.ts';
import type { uses } from '../src/definition/uses.ts';
import { questionsRead } from '../src/definition/questions-read.ts';
import { groupsOf, itemsOf, questionsOf } from '../src/definition/walk-items.ts';
import { typeOf } from '../src/questions/question-types.ts';
import { childrenOf, edited, nodesOf, type Edit, type Node } from './syntax.ts';

/** What questionnaires may use and a page can do without. */
export type Features = typeof uses;

/** Whether any of these is shown by what another says of an amount or a moment. */
function asksByAmounts(items: readonly Item[]): boolean {
  const questions = questionsOf(items);
  const read = new Set([...questions, ...groupsOf(items)].flatMap(({ showWhen }) => (showWhen ? questionsRead(showWhen) : [])));
  return questions.some((question) => read.has(question.id) && !['code', 'boolean', 'text', undefined].includes(typeOf(question).comparedWith));
}

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
    amounts: treatments.some(({ questionnaire }) => asksByAmounts(itemsOf(questionnaire))),
    piping: treatments.some(({ questionnaire: { prose } }) => pipedInto(JSON.stringify(prose)).length > 0),
  };
}

interface Named extends Node {
  name?: string;
  object?: { name?: string };
  property?: { name?: string };
  computed?: boolean;
}

interface Judged extends Node {
  operator?: string;
  left?: Judged;
  argument?: Judged;
  test?: Judged;
  consequent?: Node;
  alternate?: Node;
}

interface Import extends Node {
  specifiers: { local: { name: string } }[];
}

const asksForFeature = (node: Named): boolean => node.type === 'MemberExpression' && node.object?.name === 'uses' && !node.computed;

/** A module with what is chosen in the place of each choice by a feature, and elsewhere the word for whether it is used. */
export function withFeatures(code: string, program: Node, features: Features): string {
  const isUsed = ({ property }: Named): boolean => {
    const name = property?.name ?? '';
    if (!Object.hasOwn(features, name)) throw new Error(`there is no feature "${name}"`);
    return features[name as keyof Features];
  };
  /** What an expression comes to by features alone; undefined where it takes more. */
  const truthOf = (node: Judged): boolean | undefined => {
    if (asksForFeature(node)) return isUsed(node);
    if (node.type === 'UnaryExpression' && node.operator === '!' && node.argument) {
      const argument = truthOf(node.argument);
      return argument === undefined ? undefined : !argument;
    }
    if (node.type !== 'LogicalExpression' || !node.left) return undefined;
    const left = truthOf(node.left);
    return left === (node.operator === '||') && node.operator !== '??' ? left : undefined;
  };
  const editsIn = (node: Judged): Edit[] => {
    const { start, end, test, consequent, alternate } = node;
    const truth = truthOf(node);
    if (truth !== undefined) return [{ start, end, text: String(truth) }];
    const chosen = node.type === 'ConditionalExpression' && test ? truthOf(test) : undefined;
    const kept = chosen === undefined ? undefined : chosen ? consequent : alternate;
    return kept ? [{ start, end: kept.start, text: '' }, ...editsIn(kept), { start: kept.end, end, text: '' }] : childrenOf(node).flatMap(editsIn);
  };
  return edited(code, editsIn(program));
}

/** A module without the imports of which nothing is left in it: a file is given whatever its modules import. */
export function withoutIdleImports(code: string, program: Node): string {
  const imports = (program as Node & { body: Node[] }).body.filter((node): node is Import => node.type === 'ImportDeclaration');
  const isWithin = ({ start }: Node): boolean => imports.some((one) => one.start <= start && start < one.end);
  const named = new Set([...nodesOf(program)].filter((node) => !isWithin(node)).map((node: Named) => node.name));
  const idle = imports.filter(({ specifiers }) => specifiers.length > 0 && !specifiers.some(({ local }) => named.has(local.name)));
  return edited(code, idle.map(({ start, end }) => ({ start, end, text: '' })));
}

/** Leaves out, in one environment, what no treatment of this build uses. */
export function usedFeatures(environment: string, features: Features): Plugin {
  return {
    name: 'preconsult-used-features',
    applyToEnvironment: ({ name }) => name === environment,
    transform(code, id) {
      if (!id.includes('/src/') || !/\buses\./.test(code)) return null;
      const chosen = withFeatures(code, this.parse(code) as Node, features);
      return { code: withoutIdleImports(chosen, this.parse(chosen) as Node), map: null };
    },
  };
}
