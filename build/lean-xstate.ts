import type { Plugin } from 'vite';
import { edited, type Edit, type Node } from './syntax.ts';

/**
 * What of XState no page reaches, with what stands in for its body. Our machines invoke and spawn nothing, have no delays, no history and no
 * routes, and are run by `Running` on XState's pure functions: actors, timers and inspection are left out of what visitors load. A test holds
 * that no machine of ours uses what is left out here.
 */
const BODIES: Readonly<Record<string, string>> = {
  setup: 'return{createMachine:config=>createMachine({...config,schemas},{actors,actions,guards,delays})}',
  createActor: 'throw Error()',
  createSpawner: '',
  spawnChild: '',
  stopChild: '',
  stopChildren: 'return nextState',
  resolveReferencedActor: '',
  formatRouteTransitions: '',
  getHistoryNodes: 'return[]',
  'StateNode.definition': '',
  'StateNode.toJSON': '',
  'StateNode.invoke': 'return[]',
  'StateNode.after': 'return[]',
  'StateNode.events': '',
  'StateMachine.provide': '',
  'StateMachine.microstep': '',
  'StateMachine.start': '',
  'StateMachine.definition': '',
  'StateMachine.toJSON': '',
  'StateMachine.getPersistedSnapshot': '',
  'StateMachine.restoreSnapshot': '',
};

type Named = Node & { id?: { name: string } | null; key?: { name?: string }; body?: Node & { body?: Named[] }; value?: Named };

/** The functions of a module and the methods of its classes, by name, with their bodies. */
function bodiesIn(program: Node): [name: string, body: Node][] {
  return (program as Node & { body: Named[] }).body.flatMap(({ type, id, body }) => {
    if (!id || !body) return [];
    if (type === 'FunctionDeclaration') return [[id.name, body] as [string, Node]];
    if (type !== 'ClassDeclaration') return [];
    return (body.body ?? []).flatMap(({ key, value }): [string, Node][] => (value?.body && key?.name ? [[`${id.name}.${key.name}`, value.body]] : []));
  });
}

/** Leaves out of the page's XState what our machines never reach; fails the build where XState has changed. */
export function leanXstate(...environments: string[]): Plugin {
  const found = new Set<string>();
  return {
    name: 'preconsult-lean-xstate',
    applyToEnvironment: ({ name }) => environments.includes(name),
    transform(code, id) {
      if (!/xstate\/dist\/.*\.esm\.js$/.test(id)) return null;
      const edits = bodiesIn(this.parse(code) as Node).flatMap(([name, { start, end }]): Edit[] => {
        const body = Object.hasOwn(BODIES, name) ? BODIES[name] : undefined;
        if (body === undefined) return [];
        found.add(name);
        return [{ start, end, text: `{${body}}` }];
      });
      return edits.length > 0 ? { code: edited(code, edits), map: null } : null;
    },
    buildEnd() {
      const missing = Object.keys(BODIES).filter((name) => !found.has(name));
      if (missing.length > 0) throw new Error(`XState has no ${missing.join(', ')}: see what it has become`);
    },
  };
}
