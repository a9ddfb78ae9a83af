import { parseSync } from 'vite';
import { EXPORT, pairs } from './named-list.ts';
import { childrenOf, nodesOf, type Node } from './syntax.ts';

const PARAMETERS = /^\(\{([^}]*)\}/;

interface Named extends Node {
  name?: string;
  id?: Node | null;
  params?: Node[];
  left?: Node;
  argument?: Node;
}

const namesIn = (node: Node): string[] => [...nodesOf(node)].flatMap(({ type, name }: Named) => (type === 'Identifier' && name !== undefined ? [name] : []));

/** The names that a function has for itself: its parameters, and what is declared in it. */
function ownNamesOf(node: Named): string[] {
  const declared = [...nodesOf(node)].flatMap(({ id, params = [] }: Named) => [...(id ? [id] : []), ...params]);
  return declared.flatMap(namesIn);
}

/** The names of a program that something is assigned to after they were declared. */
function* assignedIn(node: Named, hidden: ReadonlySet<string> = new Set()): Generator<string> {
  const inside = node.params ? new Set([...hidden, ...ownNamesOf(node)]) : hidden;
  const target = node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : undefined;
  if (target && target.type !== 'MemberExpression') yield* namesIn(target).filter((name) => !inside.has(name));
  for (const child of childrenOf(node)) yield* assignedIn(child, inside);
}

/** What a later file takes of the first, by the name that the first gives it. */
function takenBy(later: string): Map<string, string> {
  const taken = PARAMETERS.exec(later);
  if (!taken) throw new Error('a later file is no function of the first');
  return new Map(pairs(taken[1] ?? '', ':'));
}

/**
 * Hands later files what they take of the first in a list instead of by names, which none has to say then: the first exports the list as its
 * default, and each later one is a function of that. What is in it must not change any more.
 */
export function byPlace(first: string, later: string, others: readonly string[] = []): { first: string; later: string; others: string[] } {
  const given = EXPORT.exec(first);
  if (!given) throw new Error('the first file does not end with one export');
  const exported = pairs(given[1] ?? '');
  const ownNames = new Map(exported.map(([own, name]) => [name, own]));
  const places = [...new Set([later, ...others].flatMap((one) => [...takenBy(one).keys()]))];
  const listed = places.map((name) => ownNames.get(name) ?? name);
  const assigned = new Set(assignedIn(parseSync('first.js', first).program as Node));
  const changing = listed.filter((name) => assigned.has(name));
  if (changing.length > 0) throw new Error(`a later file takes what changes: ${changing.join(', ')}`);
  const named = exported.filter(([, name]) => !places.includes(name)).map(([own, name]) => (own === name ? own : `${own} as ${name}`));
  const taking = (one: string): string => {
    const taken = takenBy(one);
    const list = places.map((name) => taken.get(name) ?? '').join(',').replace(/,+$/, '');
    return one.replace(PARAMETERS, () => `({default:[${list}]}`);
  };
  return { first: `${first.slice(0, given.index)}export default[${listed.join(',')}];export{${named.join(',')}};`, later: taking(later), others: others.map(taking) };
}
