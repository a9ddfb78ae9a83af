import type { Group } from '../../definition/types.ts';
import { instanceOf } from '../../rules/answer-key.ts';
import type { AskedPlace } from './asked.ts';

/** A group that a question is the first of. */
export interface EnteredGroup {
  group: Group;
  /** Its instance, from 1, and those of the repeating groups around it; empty outside of them. */
  instance: readonly number[];
  /** Another instance of it came right before. */
  again: boolean;
}

/** The groups around a question with the instance of each, outermost first. */
function groupsAround({ key, placed }: AskedPlace): Omit<EnteredGroup, 'again'>[] {
  const instance = instanceOf(key);
  let depth = 0;
  return placed.groups.map((group) => {
    if (group.repeats) depth += 1;
    return { group, instance: instance.slice(0, depth) };
  });
}

/** The groups that begin at a question, outermost first; whether there is one more of a group is asked before it begins. */
export function groupsEntered(here: AskedPlace, before: AskedPlace | undefined): EnteredGroup[] {
  const past = before ? groupsAround(before) : [];
  const same = (a: readonly number[], b: readonly number[]): boolean => a.join('.') === b.join('.');
  return groupsAround(here).flatMap(({ group, instance }) => {
    const last = past.find((one) => one.group === group && same(one.instance.slice(0, -1), instance.slice(0, -1)));
    const isAsking = here.placed.asksFor === group;
    if (last && (isAsking || same(last.instance, instance))) return [];
    return [{ group, instance: isAsking ? instance.slice(0, -1) : instance, again: last !== undefined }];
  });
}
