import { parseSync } from 'vite';
import { edited, nodesOf, type Edit, type Node } from './syntax.ts';

type Named = Node & { name?: string };

interface Property extends Node {
  computed: boolean;
  key: Named;
  value: Node & { params?: Named[] };
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
  /** An object with those that only the code of its end names. */
  later: string;
}

const nameOf = ({ name }: Named): string => name ?? '';

/** Whether code names a member; a name that stands there for anything else counts as well. */
const names = (code: string, name: string): boolean => new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(code);

/** The entries with a name of the object that the module gives. */
function entriesOf(tree: Node): Property[] {
  const nodes = [...nodesOf(tree)];
  const given = (nodes.filter(({ type }) => type === 'ExportSpecifier') as (Node & { local: Named; exported: Named })[]).find(({ exported }) => nameOf(exported) === 'strings');
  const object = nodes.find((node) => node.type === 'VariableDeclarator' && nameOf((node as Node & { id: Named }).id) === given?.local.name);
  const { properties = [] } = (object as Node & { init?: { properties?: Property[] } }).init ?? {};
  return properties.filter(({ type, computed }) => type === 'Property' && !computed);
}

/** Whether words are made of nothing but themselves and what they are given. */
function standsAlone({ value }: Property): boolean {
  const own = (value.params ?? []).map(nameOf);
  const named = [...nodesOf(value)].filter(({ type }) => type === 'Identifier').map(nameOf);
  return named.every((name) => own.includes(name));
}

/** The cases of problems that no code finds. */
function unfound(tree: Node, code: string): Edit[] {
  const switches = [...nodesOf(tree)].filter(({ type }) => type === 'SwitchStatement') as Switch[];
  return switches.flatMap(({ discriminant, cases }) => {
    if (discriminant.property?.name !== 'code') return [];
    return cases.filter(({ test }, at) => {
      const problem = test?.quasis?.[0]?.value.raw ?? test?.value;
      const isMetFirst = at === 0 || cases[at - 1]?.consequent.at(-1)?.type === 'ReturnStatement';
      return typeof problem === 'string' && isMetFirst && !new RegExp(`["'\`]${problem}["'\`]`).test(code);
    }).map(({ start, end }) => ({ start, end, text: '' }));
  });
}

/** Takes out of a module of the widget’s words what no code of a visit says, and apart what only the code of its end says. */
export function trimWords(words: string, first: string, later: string): TrimmedWords {
  const tree = parseSync('words.js', words).program as Node;
  const left = entriesOf(tree).filter(({ key }) => !names(first, nameOf(key)));
  const said = left.filter(({ key }) => names(later, nameOf(key)));
  const moved = said.filter(standsAlone);
  const gone = left.filter((entry) => !said.includes(entry) || moved.includes(entry));
  const edits = [...gone.map(({ start, end }) => ({ start, end: words[end] === ',' ? end + 1 : end, text: '' })), ...unfound(tree, first + later)];
  return { first: edited(words, edits), later: `{${moved.map(({ start, end }) => words.slice(start, end)).join(',')}}` };
}
