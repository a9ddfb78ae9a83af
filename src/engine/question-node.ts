import type { EventObject, MetaObject, StateNodeConfig } from 'xstate';
import type { Question } from '../definition/types.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import type { ConversationContext, ConversationEvent } from './conversation.ts';
import type { OfQuestion } from './guards.ts';

type ActionName = 'record' | 'hold' | 'goBack' | 'reopen' | 'passSafety' | 'tellClinic' | 'leaveSafety' | 'leaveStop' | 'arrive' | 'forget';
type GuardName = 'isPassedBack' | 'isPassedOn' | 'endsMinor' | 'showsSafety' | 'isAnswer' | 'isSkipped' | 'mayGoOn' | 'isStop' | 'hasShownBefore' | 'isReopened' | 'isStoppedAt';
type Named<Name extends string> = { [N in Name]: { type: N; params: OfQuestion } }[Name];

/** One state of the conversation as XState configures it. */
export type Node = StateNodeConfig<ConversationContext, ConversationEvent, never, Named<ActionName>, Named<GuardName>, never, never, unknown, EventObject, MetaObject>;

/** A way out of a state. */
export interface Way {
  target: string;
  guard?: Named<GuardName>;
  actions?: Named<ActionName> | Named<ActionName>[];
}

const act = <N extends ActionName>(type: N, id: string): { type: N; params: OfQuestion } => ({ type, params: { id } });
const when = <N extends GuardName>(type: N, id: string): { type: N; params: OfQuestion } => ({ type, params: { id } });

/** Whether any answer to a question can show a safety text. */
export function canHold(question: Question, { questionnaire }: QuestionIndex): boolean {
  const takesWords = !question.options || question.options.some((option) => option.ownWords);
  return (question.options ?? []).some((option) => option.safetyText) || (takesWords && questionnaire.wordLists.some((list) => list.safetyText));
}

/** The state of one question: asking, and where an answer can show a safety text, that text. */
export function questionNode({ question }: Placed, back: Way[], onward: string, index: QuestionIndex): Node {
  const { id } = question;
  const holds = canHold(question, index);
  const [before] = back;
  const asking: Node = {
    always: [
      ...(before?.guard?.type === 'hasShownBefore' ? [{ guard: when('isPassedBack', id), target: before.target }] : []),
      { guard: when('isPassedOn', id), target: onward },
    ],
    on: {
      'question.answered': [
        ...(holds
          ? [
              { guard: when('endsMinor', id), target: '#ended-minor', actions: act('forget', id) },
              { guard: when('showsSafety', id), target: `#${id}/safety`, actions: [act('record', id), act('hold', id)] },
            ]
          : []),
        { guard: when('isAnswer', id), target: onward, actions: act('record', id) },
      ],
      ...(question.mandatory === 'safety' ? {} : { 'question.skipped': { guard: when('isSkipped', id), target: onward, actions: act('record', id) } }),
      ...(question.type === 'consent' ? { 'consent.declined': { target: '#declined', actions: act('forget', id) } } : {}),
      ...(back.length > 0 ? { 'step.back': back } : {}),
    },
  };
  if (!holds) return { id, ...asking };
  return { id, initial: 'asking', states: { asking, safety: safetyNode(id, onward, index) } };
}

function safetyNode(id: string, onward: string, { questionnaire, afterStop }: QuestionIndex): Node {
  // Words typed for the clinic can show a text too: the visit has stopped already, so telling goes on from there.
  const told = afterStop.some(({ question }) => question.id === id) ? onward : `#${questionnaire.afterStop.items[0]?.id ?? 'stopped'}`;
  return {
    id: `${id}/safety`,
    on: {
      'safety.passed': { guard: when('mayGoOn', id), target: onward, actions: act('passSafety', id) },
      'clinic.told': { guard: when('isStop', id), target: told, actions: act('tellClinic', id) },
      'step.back': { target: `#${id}`, actions: act('leaveSafety', id) },
    },
  };
}

/** A section: its questions as states of a compound state. */
export function sectionNode(placed: readonly Placed[], nodeOf: (placed: Placed) => Node): Node {
  return {
    initial: placed[0]?.question.id ?? '',
    states: Object.fromEntries(placed.map((one) => [one.question.id, nodeOf(one)])),
  };
}

/** The ways back from the first question after a stop: to whichever question holds the visit. */
export function backToHeld(path: readonly Placed[], index: QuestionIndex): Way[] {
  return path
    .filter(({ question }) => canHold(question, index))
    .map(({ question: { id } }) => ({ guard: when('isStoppedAt', id), target: `#${id}`, actions: act('leaveStop', id) }));
}

/** The way back to the question before, if there is one. */
export function backTo(before: Placed | undefined, from: string): Way[] {
  return before ? [{ guard: when('hasShownBefore', from), target: `#${before.question.id}`, actions: act('goBack', from) }] : [];
}
