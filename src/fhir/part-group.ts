import type { Findings } from './findings.ts';
import type { Reading } from './order-items.ts';
import type { Form, FormItem, Test } from './types.ts';

/** An item and what it stands under, outermost first. */
export function lineage(item: FormItem): FormItem[] {
  const line: FormItem[] = [];
  for (let one: FormItem | null = item; one; one = one.parent) line.unshift(one);
  return line;
}

/**
 * Takes those items from under a group or a question of the circle that read the rest of the circle, so that the others can be asked before it; null where
 * nothing can be parted, as a group that repeats cannot. Returns that they are asked after what they stood under.
 */
export function partGroup(circle: readonly FormItem[], readings: readonly Reading[], form: Form, findings: Findings): Reading[] | null {
  for (const member of circle) {
    const others = new Set(circle.filter((one) => one !== member));
    for (const group of groupsIn(member)) {
      const leaving = leavingItems(group, others, readings);
      // A question stays whatever leaves it; a group has to keep something to be asked.
      if (leaving.length > 0 && (group.type !== 'group' || leaving.length < group.items.length)) return takeOut(group, leaving, form, findings);
    }
  }
  return null;
}

/** An item and those in it that others stand under, as far as none of them is a group that repeats. */
function groupsIn(item: FormItem): FormItem[] {
  return item.items.length === 0 || (item.type === 'group' && item.repeats) ? [] : [item, ...item.items.flatMap(groupsIn)];
}

/** The items of a group that read one of these others, and those that read what is leaving. */
function leavingItems(group: FormItem, others: ReadonlySet<FormItem>, readings: readonly Reading[]): FormItem[] {
  const leaving = new Set<FormItem>();
  const read = group.items.map((child) => ({ child, lines: readings.filter(({ item }) => lineage(item).includes(child)).map(({ source }) => lineage(source)) }));
  for (let before = -1; before !== leaving.size; ) {
    before = leaving.size;
    for (const { child, lines } of read) if (lines.some((line) => line.some((one) => others.has(one) || (one !== child && leaving.has(one))))) leaving.add(child);
  }
  return group.items.filter((child) => leaving.has(child));
}

function takeOut(group: FormItem, leaving: readonly FormItem[], form: Form, findings: Findings): Reading[] {
  const holder = group.parent ?? form;
  for (const child of group.items) child.moved = true;
  for (const child of leaving) {
    const from = group.type === 'group' ? 'its group' : 'what it stands under,';
    findings.warn(child.path, `${JSON.stringify(child.linkId)} is asked after ${from} ${JSON.stringify(group.linkId)}: its condition reads an item that is asked in between`, 'move it to a place of its own behind what it reads');
    child.test = both(gateOf(group), child.test);
    if (child.undecided === undefined && group.undecided !== undefined) child.undecided = group.undecided;
    child.stoodIn ??= group;
    child.parent = group.parent;
  }
  group.items = group.items.filter((child) => !leaving.includes(child));
  holder.items = holder.items.flatMap((item) => (item === group ? [group, ...leaving] : [item]));
  return leaving.map((item) => ({ item, source: group }));
}

/** When what stands under an item is asked: with its group, or once its question is answered. */
function gateOf({ type, test, linkId, path }: FormItem): Test | null {
  if (type === 'group' || type === 'display') return test;
  return { linkId, operator: 'exists', operand: { kind: 'boolean', value: true }, path };
}

function both(one: Test | null, other: Test | null): Test | null {
  return one && other ? { all: [one, other] } : (one ?? other);
}
