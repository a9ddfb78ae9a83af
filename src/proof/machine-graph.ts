import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** What of a compiled machine can be counted and followed without running it. */
export interface MachineGraph {
  states: number;
  transitions: number;
  /** Names of states that a visit could go round without adding an instance of a repeating group; empty where there is no such loop. */
  loop: string[];
}

/** Steps that lead to what was asked before: they end where the visitor stops going back. */
const BACKWARD: ReadonlySet<string> = new Set(['goBack', 'leaveInstance']);
const BACKWARD_EVENTS: ReadonlySet<string> = new Set(['step.back', 'answer.reopened']);

/** The only step that may lead round: into one more instance, which the visitor asked for or the questionnaire wants a certain number of. */
const ADDS = 'enterInstance';

/** Counts the states of a machine and looks for loops among its ways forward. */
export function graphOf({ root }: { root: AnyStateNode }): MachineGraph {
  const nodes = [...descendants(root)];
  const onward = new Map<string, Set<string>>();
  for (const node of nodes) {
    const from = placeOf(node);
    const ways = onward.get(from) ?? new Set<string>();
    onward.set(from, ways);
    for (const transition of transitionsOf(node)) {
      if (isBackward(transition) || actionsOf(transition).includes(ADDS)) continue;
      for (const target of transition.target ?? []) if (placeOf(firstOf(target)) !== from) ways.add(placeOf(firstOf(target)));
    }
  }
  const leaves = nodes.filter((node) => node.type === 'atomic' || node.type === 'final');
  return { states: leaves.length, transitions: [root, ...nodes].flatMap(transitionsOf).length, loop: loopIn(onward) };
}

function* descendants(node: AnyStateNode): Generator<AnyStateNode> {
  for (const child of Object.values(node.states)) {
    yield child;
    yield* descendants(child);
  }
}

const transitionsOf = (node: AnyStateNode): AnyTransitionDefinition[] => [...[...node.transitions.values()].flat(), ...(node.always ?? [])];

function isBackward(transition: AnyTransitionDefinition): boolean {
  return BACKWARD_EVENTS.has(transition.eventType) || actionsOf(transition).some((name) => BACKWARD.has(name));
}

function actionsOf({ actions }: AnyTransitionDefinition): string[] {
  return actions.map((action) => (typeof action === 'object' && 'type' in action ? String(action.type) : ''));
}

/** The state that is entered where a target has states of its own. */
function firstOf(node: AnyStateNode): AnyStateNode {
  const [first] = node.initial?.target ?? [];
  return node.type === 'compound' && first ? firstOf(first) : node;
}

/** A question being asked and its safety text are one place. */
function placeOf(node: AnyStateNode): string {
  return node.parent && isQuestion(node.parent) ? node.parent.id : node.id;
}

const isQuestion = ({ states }: AnyStateNode): boolean => Object.hasOwn(states, 'asking') && Object.hasOwn(states, 'safety');

/** The places on a cycle of a graph; empty where it has none. */
function loopIn(onward: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const arrivals = new Map<string, number>();
  for (const ways of onward.values()) for (const to of ways) arrivals.set(to, (arrivals.get(to) ?? 0) + 1);
  const left = new Set(onward.keys());
  const free = [...left].filter((name) => !arrivals.get(name));
  for (let name = free.pop(); name !== undefined; name = free.pop()) {
    left.delete(name);
    for (const to of onward.get(name) ?? []) {
      arrivals.set(to, (arrivals.get(to) ?? 0) - 1);
      if (arrivals.get(to) === 0) free.push(to);
    }
  }
  return cycleFrom(left, onward);
}

/** Backwards from a place that is on a cycle or behind one, each step stays among those; the first place met twice closes the cycle. */
function cycleFrom(left: ReadonlySet<string>, onward: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const walked: string[] = [];
  let [at] = left;
  while (at !== undefined && !walked.includes(at)) {
    walked.push(at);
    const here = at;
    at = [...left].find((name) => onward.get(name)?.has(here));
  }
  return at === undefined ? [] : walked.slice(walked.indexOf(at)).reverse();
}
