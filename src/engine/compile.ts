import { assign, setup } from 'xstate';
import type { Definition } from '../definition/types.ts';
import { indexQuestions, type QuestionIndex } from '../rules/question-index.ts';
import { startingContext, type ConversationContext, type ConversationEvent, type ConversationInput } from './conversation.ts';
import { backTo, backToHeld, questionNode, sectionNode, type Node } from './question-node.ts';
import { guardsFor, type OfQuestion } from './guards.ts';
import { stepsFor } from './steps.ts';

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

/** Compiles a parsed questionnaire to one machine: one state a question, in document order. */
export function compile(definition: Definition): Conversation {
  const index = indexQuestions(definition.questionnaire);
  return { definition, index, machine: machineOf(index) };
}

function statesOf(index: QuestionIndex): Record<string, Node> {
  const { path, afterStop, questionnaire } = index;
  const states: Record<string, Node> = {};
  for (const section of questionnaire.sections) {
    states[section.id] = sectionNode(
      path.filter((placed) => placed.section === section),
      (placed) => {
        const onward = `#${path[placed.order + 1]?.question.id ?? 'review'}`;
        return questionNode(placed, backTo(path[placed.order - 1], placed.question.id), onward, index);
      },
    );
  }
  const [lastWay] = backTo(path.at(-1), 'review');
  states['review'] = {
    id: 'review',
    entry: { type: 'arrive', params: { id: 'review' } },
    on: { 'review.confirmed': { target: '#completed' }, ...(lastWay && { 'step.back': lastWay }) },
  };
  states[questionnaire.afterStop.id] = sectionNode(afterStop, (placed) => {
    const at = afterStop.indexOf(placed);
    const back = at === 0 ? backToHeld(path, index) : backTo(afterStop[at - 1], placed.question.id);
    return questionNode(placed, back, `#${afterStop[at + 1]?.question.id ?? 'stopped'}`, index);
  });
  for (const outcome of ['completed', 'stopped', 'ended-minor', 'declined']) states[outcome] = { id: outcome, type: 'final' };
  return states;
}

/** The machine's guards and actions, bound to one questionnaire. */
function setupFor(index: QuestionIndex) {
  const guards = guardsFor(index);
  const steps = stepsFor(index);
  return setup({
    types: { context: {} as ConversationContext, events: {} as ConversationEvent, input: {} as ConversationInput },
    guards: {
      isPassedBack: ({ context }, { id }: OfQuestion) => guards.isPassedBack(context, id),
      isPassedOn: ({ context }, { id }: OfQuestion) => guards.isPassedOn(context, id),
      endsMinor: ({ event }, { id }: OfQuestion) => guards.endsMinor(event, id),
      showsSafety: ({ event }, { id }: OfQuestion) => guards.showsSafety(event, id),
      isAnswer: ({ event }, { id }: OfQuestion) => guards.isAnswer(event, id),
      isSkipped: ({ event }, { id }: OfQuestion) => guards.isSkipped(event, id),
      mayGoOn: ({ context }, { id }: OfQuestion) => guards.mayGoOn(context, id),
      isStop: ({ context }, { id }: OfQuestion) => guards.isStop(context, id),
      hasShownBefore: ({ context }, { id }: OfQuestion) => guards.hasShownBefore(context, id),
      isReopened: ({ context, event }, { id }: OfQuestion) => guards.isReopened(context, event, id),
      isStoppedAt: ({ context }, { id }: OfQuestion) => context.stoppedAt === id,
    },
    actions: {
      record: assign(({ context, event }, { id }: OfQuestion) => steps.record(context, event, id)),
      hold: assign(({ context, event }, { id }: OfQuestion) => steps.hold(context, event, id)),
      goBack: assign(({ context }, _: OfQuestion) => steps.goBack(context)),
      reopen: assign(({ context }, _: OfQuestion) => steps.reopen(context)),
      passSafety: assign(({ context, event }, _: OfQuestion) => steps.passSafety(context, event)),
      tellClinic: assign(({ context, event }, _: OfQuestion) => steps.tellClinic(context, event)),
      leaveSafety: assign(({ context, event }, _: OfQuestion) => steps.leaveSafety(context, event)),
      leaveStop: assign(({ context, event }, _: OfQuestion) => steps.leaveStop(context, event)),
      arrive: assign(({ context }, _: OfQuestion) => steps.arrive(context)),
      forget: assign(({ context }, _: OfQuestion) => steps.forget(context)),
    },
  });
}

/** The root machine; `answer.reopened` reaches every question that has an answer. */
function machineOf(index: QuestionIndex) {
  return setupFor(index).createMachine({
    id: 'conversation',
    context: ({ input }) => startingContext(input),
    initial: index.questionnaire.sections[0]?.id ?? 'review',
    states: statesOf(index),
    on: {
      'answer.reopened': index.path.map(({ question: { id } }) => ({
        guard: { type: 'isReopened' as const, params: { id } },
        target: `#${id}`,
        actions: { type: 'reopen' as const, params: { id } },
      })),
    },
  });
}
