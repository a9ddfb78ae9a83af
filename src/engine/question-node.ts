import type { EventObject, MetaObject, StateNodeConfig } from 'xstate';
import type { Question } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import { takesWords, typeOf } from '../questions/kinds.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import type { ConversationContext, ConversationEvent } from './conversation.ts';
import { act, groupsAt, stateAfter, stateAfterGroup, wayBack, way, wayBackFromGroup, when, type Action, type Guard, type Row, type Way } from './ways.ts';

/** One state of the conversation as XState configures it. */
export type Node = StateNodeConfig<ConversationContext, ConversationEvent, never, Action, Guard, never, never, unknown, EventObject, MetaObject>;

/** Whether any answer to a question can show a safety text. */
export function canHold(question: Question, { questionnaire }: QuestionIndex): boolean {
  return (question.options ?? []).some((option) => option.safetyText) || (takesWords(question) && questionnaire.wordLists.some((list) => list.safetyText));
}

/** Whether the visitor may leave a question without an answer: not where it is mandatory, nor where there is nothing to answer. */
export function canSkip(question: Question): boolean {
  return !question.mandatory && !question.readOnly && !typeOf(question).showsOnly;
}

/** Where a question's state stands. */
export interface Surroundings {
  row: Row;
  index: QuestionIndex;
}

/** The state of one question: asking, and where an answer can show a safety text, that text. */
export function questionNode(placed: Placed, { row, index }: Surroundings): Node {
  const { question } = placed;
  const { id } = question;
  const holds = canHold(question, index);
  const onward = stateAfter(placed, row);
  const before = wayBack(placed, row);
  const asking: Node = {
    always: [
      ...(uses.groups ? hiddenGroups(placed, row, index) : []),
      ...(before ? [{ ...before, guard: when('isPassedBack', id) }] : []),
      way(id, 'isPassedOn', onward),
    ],
    on: {
      'question.answered': [
        ...(holds ? [way(id, 'endsMinor', '#ended-minor', 'forget'), way(id, 'showsSafety', `#${id}/safety`, 'record', 'hold')] : []),
        way(id, 'isAnswer', onward, 'record'),
      ],
      ...(canSkip(question) ? { 'question.skipped': way(id, 'isSkipped', onward, 'record') } : {}),
      ...(question.type === 'consent' ? { 'consent.declined': { target: '#declined', actions: act('forget', id) } } : {}),
      ...(before ? { 'step.back': { ...before, guard: when('hasShownBefore', id) } } : {}),
    },
  };
  if (!holds) return { id, ...asking };
  return { id, initial: 'asking', states: { asking, safety: safetyNode(id, onward, index) } };
}

/** A hidden group is passed over in one step, from its first question forward and from its last back. */
export function hiddenGroups(placed: Placed, row: Row, index: QuestionIndex): Way[] {
  const on = groupsAt(placed, 'first', index).filter(({ group }) => group.showWhen);
  const back = groupsAt(placed, 'last', index).filter(({ group }) => group.showWhen);
  return [
    ...on.map((one) => way(one.group.id, 'isGroupPassedOn', stateAfterGroup(one, row))),
    ...back.flatMap((one) => {
      const before = wayBackFromGroup(one, row);
      return before ? [{ ...before, guard: when('isGroupPassedBack', one.group.id) }] : [];
    }),
  ];
}

function safetyNode(id: string, onward: string, { afterStop }: QuestionIndex): Node {
  // Words typed for the clinic can show a text too: the visit has stopped already, so telling goes on from there.
  const told = afterStop.some(({ question }) => question.id === id) ? onward : `#${afterStop[0]?.question.id ?? 'stopped'}`;
  return {
    id: `${id}/safety`,
    on: {
      'safety.passed': way(id, 'mayGoOn', onward, 'passSafety'),
      'clinic.told': way(id, 'isStop', told, 'tellClinic'),
      'step.back': { target: `#${id}`, actions: act('leaveSafety', id) },
    },
  };
}

/** The ways back from what is asked after a stop, where none of it is shown before: to whichever question holds the visit. */
export function backToHeld(path: readonly Placed[], index: QuestionIndex): Way[] {
  return path
    .filter(({ question }) => canHold(question, index))
    .map(({ question: { id } }) => way(id, 'isStoppedAt', `#${id}`, 'leaveStop'));
}
