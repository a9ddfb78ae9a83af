import { minifySync, parseSync } from 'vite';
import { EXPORT, pairs } from './named-list.ts';
import { cut, edited, nodesOf, type Edit, type Node } from './syntax.ts';

interface Named extends Node {
  name?: string;
  id?: Named | null;
}

interface Property extends Node {
  computed: boolean;
  key: Named;
  value: Node;
}

interface Case extends Node {
  test: (Node & { value?: unknown; quasis?: { value: { raw: string } }[] }) | null;
  consequent: Node[];
}

interface Switch extends Node {
  discriminant: Node & { property?: Named };
  cases: Case[];
}

/** The widget’s own words as a treatment’s files have them. */
export interface TrimmedWords {
  /** The module that gives them as `strings`, with those that the code of a visit’s beginning names. */
  first: string;
  /** A function that gives those which only the code of its end needs, of what that code shares with all words. */
  later: string;
}

const nameOf = ({ name }: Named): string => name ?? '';

function parsed(code: string): Node {
  const { program, errors } = parseSync('words.js', code);
  if (errors[0]) throw new Error(`this is no code: ${errors[0].message}`);
  return program as Node;
}

/** The names of all members that code reads, be it by a dot or as it takes an object apart. */
function namesRead(code: string): Set<string> {
  const read = [...nodesOf(parsed(code))].flatMap((node) => {
    const { type, computed, property, properties = [] } = node as Node & { computed?: boolean; property?: Named; properties?: Property[] };
    if (type === 'MemberExpression' && property && !computed) return [property];
    return type === 'ObjectPattern' ? properties.flatMap(({ key }) => key ?? []) : [];
  });
  return new Set(read.map(nameOf));
}

/** What the object of words is made of. */
function wordsIn(tree: Node, strings: string): Node[] {
  const object = [...nodesOf(tree)].find(({ type, id }: Named) => type === 'VariableDeclarator' && id?.name === strings);
  return (object as (Node & { init?: { properties?: Node[] } }) | undefined)?.init?.properties ?? [];
}

const isEntry = (node: Node): node is Property => node.type === 'Property' && !(node as Property).computed;

const switchesIn = (node: Node): Switch[] =>
  ([...nodesOf(node)].filter(({ type }) => type === 'SwitchStatement') as Switch[]).filter(({ discriminant }) => discriminant.property?.name === 'code');

/** The cases of problems that no code finds. */
const unfound = (tree: Node, code: string): Edit[] =>
  switchesIn(tree).flatMap(({ cases }) =>
    cases.filter(({ test }, at) => {
      const problem = test?.quasis?.[0]?.value.raw ?? test?.value;
      const isMetFirst = at === 0 || cases[at - 1]?.consequent.at(-1)?.type === 'ReturnStatement';
      return typeof problem === 'string' && isMetFirst && !new RegExp(`["'\`]${problem}["'\`]`).test(code);
    }).map(({ start, end }) => ({ start, end, text: '' })),
  );

/** Takes pieces out of a module, and whatever only they needed. */
function without(module: string, pieces: readonly Node[], cases: readonly Edit[]): string {
  return minifySync('words.js', edited(module, [...pieces.map((piece) => cut(module, piece)), ...cases]), { module: true }).code.trim();
}

/** A module as a function of what it shares with another one; gives its words. */
function asFunction(module: string, shared: readonly [own: string, name: string][]): string {
  const given = EXPORT.exec(module);
  const [[words] = ['']] = pairs(given?.[1] ?? '');
  return `({${shared.map(([own, name]) => `${name}:${own}`).join(',')}})=>{${module.slice(0, given?.index)}return ${words}}`;
}

/** Takes out of a module of the widget’s words what no code of a visit says, and apart what only the code of its end needs. */
export function trimWords(words: string, first: string, later: string): TrimmedWords {
  const given = EXPORT.exec(words);
  const exported = pairs(given?.[1] ?? '');
  const [strings = ''] = exported.find(([, name]) => name === 'strings') ?? [];
  const shared = exported.filter(([, name]) => name !== 'strings');
  const module = `${words.slice(0, given?.index)}export{${strings} as strings};`;
  const tree = parsed(module);
  const functions = (tree as Node & { body: Named[] }).body.filter(({ type }) => type === 'FunctionDeclaration');
  const sharing = functions.filter(({ id }) => shared.some(([own]) => id?.name === own));
  const [foundAtFirst, found] = [unfound(tree, first), unfound(tree, first + later)];
  // Where the end finds problems that the beginning does not, its words for any problem take the place of those there were.
  const wordings = foundAtFirst.length > found.length ? functions.flatMap((one) => (switchesIn(one).length > 0 ? one.id?.name ?? [] : [])) : [];
  const worded = ({ value }: Property): boolean => [...nodesOf(value)].some((node) => wordings.includes(nameOf(node)));
  const [atFirst, atLast] = [namesRead(first), namesRead(`(${later})`)];
  const members = wordsIn(tree, strings);
  const isSaid = (member: Node): boolean => !isEntry(member) || atFirst.has(nameOf(member.key));
  const isMoved = (member: Node): boolean => isEntry(member) && (isSaid(member) ? worded(member) : atLast.has(nameOf(member.key)));
  return {
    first: without(module, members.filter((member) => !isSaid(member)), foundAtFirst),
    later: asFunction(without(module, [...members.filter((member) => !isMoved(member)), ...sharing], found), shared),
  };
}
