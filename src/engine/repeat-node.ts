import type { Placed } from '../rules/question-index.ts';
import { hiddenGroups, type Node, type Surroundings } from './question-node.ts';
import { act, stateAfter, wayBack, wayIntoLast, when, type Way } from './ways.ts';

/** The state that asks whether there is one more of a repeating group; it stands before each instance. */
export function askNode(placed: Placed, { row, index }: Surroundings): Node {
  const { id } = placed.question;
  const first = row.path[row.path.indexOf(placed) + 1];
  const into = { target: `#${first?.question.id ?? id}`, actions: act('enterInstance', id) };
  const onward = stateAfter(placed, row);
  const before = wayBack(placed, row);
  const last = wayIntoLast(placed, row);
  const backward: Way[] = [...(before ? [{ ...before, guard: when('isFirstPassedBack', id) }] : []), ...(last ? [{ ...last, guard: when('isLaterPassedBack', id) }] : [])];
  return {
    id,
    always: [
      ...hiddenGroups(placed, row, index),
      ...backward,
      { guard: when('mustHaveMore', id), ...into },
      { guard: when('hasAll', id), target: onward },
      { guard: when('hadMore', id), ...into },
      { guard: when('hadAll', id), target: onward },
    ],
    on: {
      'question.answered': [
        { guard: when('wantsMore', id), target: into.target, actions: [act('record', id), into.actions] },
        { guard: when('isAnswer', id), target: onward, actions: act('record', id) },
      ],
      'step.back': [...(before ? [{ ...before, guard: when('mayLeaveFirst', id) }] : []), ...(last ? [{ ...last, guard: when('mayLeaveLater', id) }] : [])],
    },
  };
}
