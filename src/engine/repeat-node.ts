import type { Placed } from '../rules/question-index.ts';
import { hiddenGroups, type Node, type Surroundings } from './question-node.ts';
import { stateAfter, way, wayBack, wayIntoLast, when, type Way } from './ways.ts';

/** The state that asks whether there is one more of a repeating group; it stands before each instance. */
export function askNode(placed: Placed, { row, index }: Surroundings): Node {
  const { id } = placed.question;
  const first = row.path[row.path.indexOf(placed) + 1];
  const into = `#${first?.question.id ?? id}`;
  const onward = stateAfter(placed, row);
  const before = wayBack(placed, row);
  const last = wayIntoLast(placed, row);
  const backward: Way[] = [...(before ? [{ ...before, guard: when('isFirstPassedBack', id) }] : []), ...(last ? [{ ...last, guard: when('isLaterPassedBack', id) }] : [])];
  return {
    id,
    always: [
      ...hiddenGroups(placed, row, index),
      ...backward,
      way(id, 'mustHaveMore', into, 'enterInstance'),
      way(id, 'hasAll', onward),
      way(id, 'hadMore', into, 'enterInstance'),
      way(id, 'hadAll', onward),
    ],
    on: {
      'question.answered': [
        way(id, 'wantsMore', into, 'record', 'enterInstance'),
        way(id, 'isAnswer', onward, 'record'),
      ],
      'step.back': [...(before ? [{ ...before, guard: when('mayLeaveFirst', id) }] : []), ...(last ? [{ ...last, guard: when('mayLeaveLater', id) }] : [])],
    },
  };
}
