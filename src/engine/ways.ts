import { uses } from '../definition/uses.ts';
import { depthOf, endOfRepeat } from '../rules/walk-path.ts';
import type { Placed, PlacedGroup, QuestionIndex } from '../rules/question-index.ts';
import type { OfQuestion, groupGuards, questionGuards } from './guards.ts';
import type { stepsFor } from './steps.ts';

type Named<Name extends string> = { [N in Name]: { type: N; params: OfQuestion } }[Name];
type ActionName = keyof ReturnType<typeof stepsFor>;
type GuardName = keyof ReturnType<typeof questionGuards> | keyof ReturnType<typeof groupGuards>;

/** An action of the machine. */
export type Action = Named<ActionName>;
/** A guard of the machine. */
export type Guard = Named<GuardName>;

/** A way out of a state. */
export interface Way {
  target: string;
  guard?: Guard;
  actions?: Action | Action[];
}

/** An action for a question or a group. */
export const act = <N extends ActionName>(type: N, id: string): { type: N; params: OfQuestion } => ({ type, params: { id } });
/** A guard for a question or a group. */
export const when = <N extends GuardName>(type: N, id: string): { type: N; params: OfQuestion } => ({ type, params: { id } });

/** A way by which a question, or a group, is left for another state. */
export const way = (id: string, guard: GuardName, target: string, ...actions: ActionName[]): Way => ({ guard: when(guard, id), target, actions: actions.map((type) => act(type, id)) });

/** The questions of one row of sections, and what follows the last. */
export interface Row {
  path: readonly Placed[];
  /** Id of the state behind the last question. */
  end: string;
}

/** The id of the state that follows when everything before this place in the row is done, seen from within these repeating groups. */
export function stateFrom(at: number, around: readonly string[], { path, end }: Row): string {
  const next = path[at];
  const innermost = uses.groups ? around.at(-1) : undefined;
  const stays = innermost === undefined || next?.repeats[around.length - 1] === innermost;
  return stays ? `#${next?.question.id ?? end}` : `#${innermost}`;
}

/** The place of a question in its row. */
const placeIn = ({ path }: Row, { order }: Placed): number => order - (path[0]?.order ?? 0);

/** The repeating groups around a question; one that asks for another instance stands before its own. */
export const aroundOf = (placed: Placed): readonly string[] => (uses.groups ? placed.repeats.slice(0, depthOf(placed)) : []);

/** The id of the state after a question, or after the whole of the repeating group whose own question it is. */
export function stateAfter(placed: Placed, row: Row): string {
  const at = placeIn(row, placed);
  return stateFrom(uses.groups && placed.asksFor ? endOfRepeat(row.path, at, depthOf(placed)) : at + 1, aroundOf(placed), row);
}

/** The id of the state after a group. */
export function stateAfterGroup({ group, last }: PlacedGroup, row: Row): string {
  return stateFrom(placeIn(row, last) + 1, repeatsAround(group.id, last), row);
}

/** The repeating groups around a group that a question stands in. */
function repeatsAround(group: string, { groups, repeats }: Placed): readonly string[] {
  const outer = groups.slice(0, groups.findIndex(({ id }) => id === group));
  return repeats.filter((id) => outer.some((one) => one.id === id));
}

/** The way back from a question to the one before it: the nearest, or the own question of a repeating group that ended there. */
export function wayBack(placed: Placed, row: Row): Way | undefined {
  return wayBefore(placeIn(row, placed), aroundOf(placed), row);
}

/** The way back from a group to what stands before it. */
export function wayBackFromGroup({ group, first }: PlacedGroup, row: Row): Way | undefined {
  return wayBefore(placeIn(row, first), repeatsAround(group.id, first), row);
}

/** The way to what stands before a place in the row, seen from within these repeating groups. */
export function wayBefore(at: number, around: readonly string[], { path }: Row): Way | undefined {
  const before = path[at - 1];
  if (!before) return undefined;
  const own = uses.groups ? around.at(-1) : undefined;
  if (own !== undefined && before.question.id === own) return { target: `#${own}`, actions: act('leaveInstance', own) };
  // A repeating group that ends here is entered by its own question, which knows how many there are.
  return { target: `#${(uses.groups ? before.repeats[around.length] : undefined) ?? before.question.id}`, actions: act('goBack', before.question.id) };
}

/** The way from the question whether there is one more back into the last instance. */
export function wayIntoLast(placed: Placed, row: Row): Way | undefined {
  const depth = depthOf(placed);
  return wayBefore(endOfRepeat(row.path, placeIn(row, placed), depth), placed.repeats, row);
}

/** The groups that begin, or end, with a question, outermost first. */
export function groupsAt(placed: Placed, edge: 'first' | 'last', index: QuestionIndex): PlacedGroup[] {
  return placed.groups.flatMap(({ id }) => {
    const found = index.groups.get(id);
    return found?.[edge] === placed ? [found] : [];
  });
}
