import type { Plugin } from 'vite';
import { lean, type Bodies } from './lean.ts';

/**
 * XState as far as a page reaches it: what stands in for the body of a function, null where the whole of it goes. Our machines have atomic, compound
 * and final states, so that one state and those around it are entered at a time; each way leads to one other state, by its id or as a neighbour; each
 * action assigns and each guard is a function, both by name; and there is nothing to invoke, spawn, wait for, do on the way out or remember. What a
 * state does at an event is read when it is first needed. Tests hold every machine of ours to this, and walk the same visits on all of XState.
 */
const BODIES: Bodies = {
  setup: 'return { createMachine: (config) => new StateMachine(config, { actions, guards }) };',
  assign: 'return assignment;',
  mapValues: 'return Object.fromEntries(Object.entries(collection).map(([key, one]) => [key, iteratee(one, key)]));',
  toTransitionConfigArray: "return [configLike].flat().map((one) => (typeof one === 'string' ? { target: one } : one));",
  evaluateGuard: 'return !guard || snapshot.machine.implementations.guards[guard.type ?? guard]({ context, event }, guard.params);',
  getCandidates: `
    const at = (node) => (receivedEventType ? node.config.on?.[receivedEventType] : node.config.always) ?? [];
    return (stateNode.candidates ??= {})[receivedEventType] ??= [stateNode, ...getProperAncestors(stateNode)]
      .flatMap((source) => toTransitionConfigArray(at(source)).map((one) => ({ ...one, source, target: resolveTarget(source, one.target) })));`,
  resolveTarget: 'return isStateId(targets) ? stateNode.machine.idMap.get(targets.slice(1)) : stateNode.parent.states[targets];',
  getInitialStateNodes: `
    const nodes = [stateNode];
    while (stateNode.config.initial) nodes.push((stateNode = stateNode.states[stateNode.config.initial]));
    return nodes;`,
  getStateNodes: `
    if (typeof stateValue === 'string') return [stateNode, stateNode.states[stateValue]];
    const [[key, within]] = Object.entries(stateValue);
    return [stateNode, ...getStateNodes(stateNode.states[key], within)];`,
  getStateValue: "return stateNodes.slice(1).reduceRight((within, { key }) => (within ? { [key]: within } : key), '');",
  isDescendant: 'return getProperAncestors(childStateNode).includes(parentStateNode);',
  getTransitionDomain: `
    const { source, target } = transition;
    return [source, ...getProperAncestors(source)].find((node) => target === source || isDescendant(target, node));`,
  microstep: `
    const { machine } = currentSnapshot;
    const [way] = transitions;
    const _nodes = [...getProperAncestors(way.target).reverse(), ...getInitialStateNodes(way.target)];
    const domain = isInitial ? null : getTransitionDomain(way);
    const entered = _nodes.filter((node) => !domain || isDescendant(node, domain));
    let { context } = currentSnapshot;
    for (const action of [way.actions, ...entered.map(({ config }) => config.entry)].flat().filter(Boolean))
      context = { ...context, ...machine.implementations.actions[action.type ?? action]({ context, event }, action.params) };
    return createMachineSnapshot({ context, _nodes }, machine);`,
  initialMicrostep: 'return microstep([{ target: root }], preInitialState, actorScope, initEvent, true);',
  macrostep: `
    const go = (type) => {
      const way = getCandidates(snapshot._nodes.at(-1), type).find(({ guard }) => evaluateGuard(guard, snapshot.context, event, snapshot));
      if (way) snapshot = microstep([way], snapshot, actorScope, event);
      return way;
    };
    go(event.type);
    while (snapshot.status === 'active' && go(NULL_EVENT));
    return { snapshot };`,
  createMachineSnapshot: `
    const { _nodes } = config;
    return { ...config, machine, value: getStateValue(machine.root, _nodes), status: _nodes.at(-1).config.type === 'final' ? 'done' : 'active' };`,
  'StateNode.constructor': `
    const { id, states } = config;
    const { _parent: parent, _key: key, _machine: machine } = options;
    Object.assign(this, { config, parent, key, machine });
    machine.idMap.set(id, this);
    this.states = mapValues(states || {}, (state, key) => new StateNode(state, { _parent: this, _key: key, _machine: machine }));`,
  'StateNode.initial': null,
  'StateNode._initialize': null,
  'StateNode.definition': null,
  'StateNode.toJSON': null,
  'StateNode.invoke': null,
  'StateNode.on': null,
  'StateNode.after': null,
  'StateNode.next': null,
  'StateNode.events': null,
  'StateNode.ownEvents': null,
  'StateMachine.constructor': `
    Object.assign(this, { config, implementations, idMap: new Map() });
    this.root = new StateNode(config, { _machine: this });`,
  'StateMachine.resolveState': 'return createMachineSnapshot({ context: config.context, _nodes: getStateNodes(this.root, config.value) }, this);',
  'StateMachine._getPreInitialState': null,
  'StateMachine.getInitialSnapshot': `
    const event = createInitEvent(input);
    const begun = initialMicrostep(this.root, { machine: this, context: this.config.context(event) }, actorScope, event);
    return macrostep(begun, event, actorScope).snapshot;`,
  'StateMachine.getStateNodeById': null,
  'StateMachine.provide': null,
  'StateMachine.microstep': null,
  'StateMachine.getTransitionData': null,
  'StateMachine.start': null,
  'StateMachine.definition': null,
  'StateMachine.toJSON': null,
  'StateMachine.getPersistedSnapshot': null,
  'StateMachine.restoreSnapshot': null,
};

/** What a module does as it is loaded. */
const TEXTS = { "(() => typeof Symbol === 'function' && Symbol.observable || '@@observable')()": "''", 'logger: console.log.bind(console),': '' };

/** What is so lean asks nothing of whoever runs it, and throws what goes wrong at once. */
const RUNNING: Bodies = { scope: '', sound: 'return snapshot;' };

/** Leaves out of the page's XState what our machines never reach. */
export const leanXstate = (...environments: string[]): Plugin => lean('xstate', { '/xstate/dist/': { bodies: BODIES, texts: TEXTS }, '/src/engine/running.ts': { bodies: RUNNING } }, environments);
