import type { Plugin } from 'vite';
import { edited, type Edit, type Node } from './syntax.ts';

/** What stands in for the body of a function or a method (`Class.method`), by its name; null where the whole of it goes. */
export type Bodies = Readonly<Record<string, string | null>>;

type Named = Node & { id?: { name: string } | null; key?: { name?: string }; body?: Node & { body?: Named[] }; value?: Named; init?: Named | null; declarations?: Named[] };

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

/** Leaves out of the modules of a library, by a part of their addresses, what a page never reaches; fails the build where the library has changed. */
export function lean(library: string, modules: Readonly<Record<string, Bodies>>, environments: readonly string[]): Plugin {
  const missing = new Set(Object.entries(modules).flatMap(([file, bodies]) => Object.keys(bodies).map((name) => `${file} ${name}`)));
  return {
    name: `preconsult-lean-${library}`,
    applyToEnvironment: ({ name }) => environments.includes(name),
    transform(code, id) {
      const [file, bodies] = Object.entries(modules).find(([part]) => id.includes(part)) ?? [];
      if (!file || !bodies) return null;
      const edits = foundIn(this.parse(code) as Node).flatMap(({ name, whole, body }): Edit[] => {
        const text = Object.hasOwn(bodies, name) ? bodies[name] : undefined;
        if (text === undefined) return [];
        missing.delete(`${file} ${name}`);
        return [text === null ? { start: whole.start, end: whole.end, text: '' } : { start: body.start, end: body.end, text: `{${text}}` }];
      });
      return { code: edited(code, edits), map: null };
    },
    buildEnd() {
      if (missing.size > 0) throw new Error(`${library} has no ${[...missing].join(', ')}: see what it has become`);
    },
  };
}
