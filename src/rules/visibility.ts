import type { Group, Question } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import { judge } from './condition.ts';
import type { Facts } from './facts.ts';
import { hasInstances } from './instances.ts';
import type { Placed } from './question-index.ts';

/** Whether the answers show something with this condition; an unknown one hides it unless it says otherwise. */
function isOpen({ showWhen, whenUnknown }: Question | Group, facts: Facts): boolean {
  if (!showWhen) return true;
  return judge(showWhen, facts) ?? whenUnknown === 'show';
}

/** Whether a group is open; `facts` stand in the instances around it. */
export function isGroupShown(group: Group, facts: Facts): boolean {
  return isOpen(group, facts);
}

/** Whether a question is asked in the instance the facts stand in: by its own condition and by every group around it. */
export function isShown(placed: Placed, facts: Facts): boolean {
  const { question, groups } = placed;
  return (!uses.groups || (groups.every((group) => isGroupShown(group, facts)) && hasInstances(placed, facts))) && isOpen(question, facts);
}
