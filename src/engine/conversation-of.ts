import { assign, setup, type ActionFunction } from 'xstate';
import type { Definition } from '../definition/types.ts';
import type { Placed, QuestionIndex } from '../rules/place-questions.ts';
import { uses } from '../definition/uses.ts';
import { depthOf, endOfRepeat } from '../rules/walk-path.ts';
import { startingContext, type ConversationContext, type ConversationEvent, type ConversationInput } from './conversation.ts';
import { groupGuards, questionGuards, type OfQuestion } from './guards.ts';
import { backToHeld, questionNode, type Node, type Surroundings } from './question-node.ts';
import { askNode } from './repeat-node.ts';
import { stepsFor, type LeaveStop } from './steps.ts';
import { act, way, wayBefore, when, type Row } from './ways.ts';

export type ConversationMachine = ReturnType<typeof machineOf>;

/** A questionnaire made ready to be judged, without the machine that asks it. */
export interface IndexedDefinition {
  definition: Definition;
  index: QuestionIndex;
}

/** A questionnaire made ready to be asked. */
export interface Conversation extends IndexedDefinition {
  machine: ConversationMachine;
}

/** Makes one machine of an indexed questionnaire: one state a question, in document order. */
export function conversationOf(definition: Definition, index: QuestionIndex, leaveStop: LeaveStop): Conversation {
  return { definition, index, machine: machineOf(index, leaveStop) };
}

function statesOf(index: QuestionIndex): Record<string, Node> {
  const { path, afterStop, questionnaire } = index;
  const main: Row = { path, end: 'review' };
  const told: Row = { path: afterStop, end: 'stopped' };
  const states: Record<string, Node> = {};
  for (const section of questionnaire.sections) {
    const own = path.filter((placed) => placed.section === section);
    states[section.id] = compoundNode(own, 0, (placed) => nodeFor(placed, { row: main, index }));
  }
  const back = wayBefore(path.length, [], main);
  states['review'] = {
    id: 'review',
    entry: act('arrive', 'review'),
    on: { 'review.confirmed': { target: '#completed' }, ...(back && { 'step.back': { ...back, guard: when('hasShownBefore', 'review') } }) },
  };
  if (questionnaire.afterStop) {
    const node = compoundNode(afterStop, 0, (placed) => nodeFor(placed, { row: told, index }));
    states[questionnaire.afterStop.id] = { ...node, on: { 'step.back': backToHeld(path, index) } };
  }
  for (const outcome of ['completed', 'stopped', 'ended-minor', 'declined']) states[outcome] = { id: outcome, type: 'final' };
  return states;
}

const nodeFor = (placed: Placed, surroundings: Surroundings): Node => (uses.groups && placed.asksFor ? askNode(placed, surroundings) : questionNode(placed, surroundings));

/** A section or a repeating group as a compound state: its questions, and the repeating groups in it as compound states of their own. */
function compoundNode(path: readonly Placed[], depth: number, nodeOf: (placed: Placed) => Node): Node {
  if (!uses.groups) return { initial: path[0]?.question.id ?? '', states: Object.fromEntries(path.map((placed) => [placed.question.id, nodeOf(placed)])) };
  const states: Record<string, Node> = {};
  for (let at = 0; at < path.length; ) {
    const placed = path[at];
    if (!placed) break;
    const repeat = placed.repeats[depth];
    if (repeat === undefined || depthOf(placed) < depth) {
      states[placed.question.id] = nodeOf(placed);
      at += 1;
    } else {
      const end = endOfRepeat(path, at, depth);
      const [own, ...inside] = path.slice(at, end);
      const node = compoundNode(inside, depth + 1, nodeOf);
      if (own) states[repeat] = { initial: repeat, entry: act('enterGroup', repeat), states: { [repeat]: nodeOf(own), ...node.states } };
      at = end;
    }
  }
  // Not the first key of the states: an object puts ids that read like numbers before all others.
  const [first] = path;
  return { initial: first ? stateKeyOf(first, depth) : '', states };
}

/** The key of the state that holds a question among those at a depth of repeating groups. */
const stateKeyOf = (placed: Placed, depth: number): string => placed.repeats[depth] ?? placed.question.id;

/** An action as XState takes it. */
type Assigned = ActionFunction<ConversationContext, ConversationEvent, ConversationEvent, OfQuestion, never, never, never, never, never>;

/** What XState asks a guard about. */
interface Asked {
  context: ConversationContext;
  event: ConversationEvent;
}

/** The machine's guards and actions, bound to one questionnaire. */
function setupFor(index: QuestionIndex, leaveStop: LeaveStop) {
  const steps = stepsFor(index, leaveStop);
  const guards = { ...questionGuards(index), ...(uses.groups ? groupGuards(index) : ({} as ReturnType<typeof groupGuards>)) };
  return setup({
    types: { context: {} as ConversationContext, events: {} as ConversationEvent, input: {} as ConversationInput },
    guards: mapped<typeof guards, (asked: Asked, of: OfQuestion) => boolean>(guards, (judge) => ({ context, event }, { id }) => judge(context, event, id)),
    actions: mapped<typeof steps, Assigned>(steps, (step) => assign(({ context, event }: Asked, { id }: OfQuestion) => step(context, event, id))),
  });
}

/** Makes something of every member. */
const mapped = <From extends object, To>(from: From, make: (member: From[keyof From]) => To): { [Name in keyof From]: To } =>
  Object.fromEntries(Object.entries(from).map(([name, member]) => [name, make(member as From[keyof From])])) as { [Name in keyof From]: To };

/** The root machine; `answer.reopened` reaches every question that has an answer. */
function machineOf(index: QuestionIndex, leaveStop: LeaveStop) {
  return setupFor(index, leaveStop).createMachine({
    id: 'conversation',
    context: ({ input }) => startingContext(input),
    initial: index.questionnaire.sections[0]?.id ?? 'review',
    states: statesOf(index),
    on: {
      'answer.reopened': index.path.map(({ question: { id } }) => way(id, 'isReopened', `#${id}`, 'reopen')),
    },
  });
}
