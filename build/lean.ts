import type { Plugin } from 'vite';
import { edited, type Edit, type Node } from './syntax.ts';

/** What stands in for the body of a function or a method (`Class.method`), by its name; null where the whole of it goes. */
export type Bodies = Readonly<Record<string, string | null>>;

type Named = Node & { id?: { name: string } | null; key?: { name?: string }; body?: Node & { body?: Named[] }; value?: Named; init?: Named | null; declarations?: Named[] };

/** What goes of a module: of its functions and methods, and other pieces of its text with what stands in for them. */
export interface Lean {
  bodies?: Bodies;
  texts?: Readonly<Record<string, string>>;
}

/** A function or a method of a module, and its body. */
interface Found {
  name: string;
  whole: Node;
  body: Node;
}

/** The functions of a module and the methods of its classes. */
function foundIn(program: Node): Found[] {
  return (program as Node & { body: Named[] }).body.flatMap((node) => {
    const { type, id, body } = node;
    if (type === 'VariableDeclaration') {
      return (node.declarations ?? []).flatMap((one) => (one.id && one.init?.type === 'ArrowFunctionExpression' && one.init.body ? [{ name: one.id.name, whole: one, body: one.init.body }] : []));
    }
    if (!id || !body) return [];
    if (type === 'FunctionDeclaration') return [{ name: id.name, whole: node, body }];
    if (type !== 'ClassDeclaration') return [];
    return (body.body ?? []).flatMap((member) => (member.value?.body && member.key?.name ? [{ name: `${id.name}.${member.key.name}`, whole: member, body: member.value.body }] : []));
  });
}

/** The changes to a module that make it so lean; `meet` is told of everything that was found to be changed. */
function editsFor(code: string, program: Node, { bodies = {}, texts = {} }: Lean, meet: (name: string) => void): Edit[] {
  const inBodies = foundIn(program).flatMap(({ name, whole, body }): Edit[] => {
    const text = Object.hasOwn(bodies, name) ? bodies[name] : undefined;
    if (text === undefined) return [];
    meet(name);
    return [text === null ? { start: whole.start, end: whole.end, text: '' } : { start: body.start, end: body.end, text: `{${text}}` }];
  });
  const inText = Object.entries(texts).flatMap(([piece, text]): Edit[] => {
    const start = code.indexOf(piece);
    if (start < 0) return [];
    meet(piece);
    return [{ start, end: start + piece.length, text }];
  });
  return [...inBodies, ...inText];
}

/** Leaves out of the modules of a library, by a part of their addresses, what a page never reaches; fails the build where the library has changed. */
export function lean(library: string, modules: Readonly<Record<string, Lean>>, environments: readonly string[]): Plugin {
  const missing = new Set(Object.entries(modules).flatMap(([part, { bodies, texts }]) => Object.keys({ ...bodies, ...texts }).map((name) => `${part} ${name}`)));
  return {
    name: `preconsult-lean-${library}`,
    applyToEnvironment: ({ name }) => environments.includes(name),
    transform(code, id) {
      const [part, leaner] = Object.entries(modules).find(([one]) => id.includes(one)) ?? [];
      if (!part || !leaner) return null;
      return { code: edited(code, editsFor(code, this.parse(code) as Node, leaner, (name) => missing.delete(`${part} ${name}`))), map: null };
    },
    buildEnd(error) {
      if (!error && missing.size > 0) throw new Error(`${library} has no ${[...missing].join(', ')}: see what it has become`);
    },
  };
}
