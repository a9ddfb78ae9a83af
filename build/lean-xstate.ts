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
  assign: 'return { assignment, resolve: resolveAssign };',
  resolveAssign: `
    const { context } = snapshot;
    return [cloneMachineSnapshot(snapshot, { context: { ...context, ...assignment({ context, event: actionArgs.event }, actionParams) } })];`,
  evaluateGuard: 'return !guard || snapshot.machine.implementations.guards[guard.type ?? guard]({ context, event }, guard.params);',
  getCandidates: `
    const at = (node) => (receivedEventType ? node.config.on?.[receivedEventType] : node.config.always) ?? [];
    return (stateNode.candidates ??= {})[receivedEventType] ??= [stateNode, ...getProperAncestors(stateNode)]
      .flatMap((node) => toTransitionConfigArray(at(node)).map((one) => formatTransition(node, receivedEventType, one)));`,
  formatTransition: `
    const { actions, target } = transitionConfig;
    return { ...transitionConfig, source: stateNode, actions: toArray(actions), target: resolveTarget(stateNode, [target]) };`,
  resolveTarget: 'return targets.map((target) => isStateId(target) ? stateNode.machine.getStateNodeById(target) : stateNode.parent.states[target]);',
  getInitialStateNodes: `
    const nodes = [stateNode];
    for (; stateNode.type === 'compound'; nodes.push(stateNode)) [stateNode] = stateNode.initial.target;
    return nodes;`,
  getStateNode: 'return stateNode.states[stateKey];',
  getStateNodes: `
    if (typeof stateValue === 'string') return [stateNode, getStateNode(stateNode, stateValue)];
    const [key] = Object.keys(stateValue);
    return [stateNode, ...getStateNodes(getStateNode(stateNode, key), stateValue[key])];`,
  getStateValue: `
    let value;
    for (const { key, parent } of stateNodes.sort((a, b) => b.order - a.order)) if (parent) value = value ? { [key]: value } : key;
    return value;`,
  getTransitionDomain: `
    const { source, target, reenter } = transition;
    if (!reenter) return target.every((one) => one === source || isDescendant(one, source)) ? source : findLeastCommonAncestor([...target, source]);`,
  computeExitSet: `
    const domain = getTransitionDomain(transitions[0]);
    return [...stateNodeSet].filter((one) => isDescendant(one, domain));`,
  computeEntrySet: `
    const [{ source, target }] = transitions;
    const domain = getTransitionDomain(transitions[0]);
    for (const one of target) for (const node of [...getInitialStateNodes(one), ...getProperAncestors(one, domain)]) if (node !== source || node !== domain) statesToEnter.add(node);`,
  enterStates: `
    const nodes = new Set();
    computeEntrySet(filteredTransitions, historyValue, nodes, nodes);
    for (const node of [...nodes].sort((a, b) => a.order - b.order)) {
      mutStateNodeSet.add(node);
      currentSnapshot = resolveActionsAndContext(currentSnapshot, event, actorScope, node.entry);
      if (node.type === 'final') currentSnapshot = cloneMachineSnapshot(currentSnapshot, { status: 'done' });
    }
    return currentSnapshot;`,
  resolveActionsAndContext: `
    for (const action of actions) {
      const resolved = getAction(currentSnapshot.machine, action.type ?? action);
      [currentSnapshot] = resolved.resolve(actorScope, currentSnapshot, { event }, action.params, resolved);
    }
    return currentSnapshot;`,
  microstep: `
    if (!transitions.length) return [currentSnapshot];
    const nodes = new Set(currentSnapshot._nodes);
    if (!isInitial) for (const node of computeExitSet(transitions, nodes)) nodes.delete(node);
    const acted = resolveActionsAndContext(currentSnapshot, event, actorScope, transitions[0].actions);
    return [cloneMachineSnapshot(enterStates(acted, event, actorScope, transitions, nodes), { _nodes: [...nodes] })];`,
  macrostep: `
    if (event.type !== XSTATE_INIT) [snapshot] = microstep(selectTransitions(event, snapshot), snapshot, actorScope, event);
    while (snapshot.status === 'active') {
      const transitions = selectEventlessTransitions(snapshot, event);
      if (!transitions.length) break;
      [snapshot] = microstep(transitions, snapshot, actorScope, event);
    }
    return { snapshot };`,
  selectTransitions: `
    const found = getCandidates(nextState._nodes.find(isAtomicStateNode), event.type).find(({ guard }) => evaluateGuard(guard, nextState.context, event, nextState));
    return found ? [found] : [];`,
  selectEventlessTransitions: `
    const found = getCandidates(nextState._nodes.find(isAtomicStateNode), NULL_EVENT).find(({ guard }) => evaluateGuard(guard, nextState.context, event, nextState));
    return found ? [found] : [];`,
  createMachineSnapshot: 'return { ...config, machine, value: getStateValue(machine.root, [...config._nodes]) };',
  'StateNode.constructor': `
    const { id, type, states, entry } = config;
    const { _parent: parent, _key, _machine: machine } = options;
    Object.assign(this, { config, parent, key: _key, machine, type: type || (states ? 'compound' : 'atomic'), entry: toArray(entry), order: machine.idMap.size });
    machine.idMap.set(id || this, this);
    this.states = mapValues(states || {}, (state, key) => new StateNode(state, { _parent: this, _key: key, _machine: machine }));`,
  'StateNode.initial': 'return { target: [this.states[this.config.initial]] };',
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
    this.root = new StateNode(config, { _key: config.id, _machine: this });`,
  'StateMachine.resolveState': `
    const _nodes = getStateNodes(this.root, config.value);
    return createMachineSnapshot({ context: config.context, _nodes, status: _nodes.some(({ type }) => type === 'final') ? 'done' : 'active' }, this);`,
  'StateMachine._getPreInitialState': "return createMachineSnapshot({ context: this.config.context(initEvent), _nodes: [this.root], status: 'active' }, this);",
  'StateMachine.getInitialSnapshot': `
    const event = createInitEvent(input);
    const [begun] = initialMicrostep(this.root, this._getPreInitialState(actorScope, event), actorScope, event);
    return macrostep(begun, event, actorScope).snapshot;`,
  'StateMachine.getStateNodeById': 'return this.idMap.get(stateId.slice(1));',
  'StateMachine.provide': null,
  'StateMachine.microstep': null,
  'StateMachine.getTransitionData': null,
  'StateMachine.start': null,
  'StateMachine.definition': null,
  'StateMachine.toJSON': null,
  'StateMachine.getPersistedSnapshot': null,
  'StateMachine.restoreSnapshot': null,
};

/** Leaves out of the page's XState what our machines never reach. */
export const leanXstate = (...environments: string[]): Plugin => lean('xstate', { '/xstate/dist/': { bodies: BODIES } }, environments);
