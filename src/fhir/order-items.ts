import type { Findings } from './findings.ts';
import type { Comparing, Form, FormItem, Test } from './types.ts';

/** The items of a form by linkId. */
export type ByLinkId = ReadonlyMap<string, FormItem>;

/** Every item of a form by linkId, those under others too. */
export function itemsByLinkId(form: Form): ByLinkId {
  const found = new Map<string, FormItem>();
  const add = (items: readonly FormItem[]): void => {
    for (const item of items) {
      found.set(item.linkId, item);
      add(item.items);
    }
  };
  add(form.items);
  return found;
}

/** Every comparison of a test. */
export function comparingsOf(test: Test): Comparing[] {
  if ('all' in test) return test.all.flatMap(comparingsOf);
  if ('any' in test) return test.any.flatMap(comparingsOf);
  return 'not' in test ? comparingsOf(test.not) : [test];
}

/**
 * Puts every item behind those that its condition reads, within what it stands under, and otherwise leaves the order as it is;
 * refuses a form whose conditions read each other in a circle.
 */
export function orderItems(form: Form, byLinkId: ByLinkId, findings: Findings): void {
  const before = new Map<FormItem, Set<FormItem>>();
  for (const item of byLinkId.values()) {
    for (const comparing of item.test ? comparingsOf(item.test) : []) link(item, comparing, byLinkId, before, findings);
  }
  if (findings.issues.length > 0) return;
  form.items = sorted(form.items, before, findings);
  for (const item of byLinkId.values()) item.items = sorted(item.items, before, findings);
}

function link(item: FormItem, { linkId, path }: Comparing, byLinkId: ByLinkId, before: Map<FormItem, Set<FormItem>>, findings: Findings): void {
  const source = byLinkId.get(linkId);
  if (!source) return;
  if (source.type === 'group' || source.type === 'display') {
    findings.refuse(path, `the condition reads ${JSON.stringify(linkId)}, a ${source.type}, which has no answer`, 'read a question');
    return;
  }
  const [own, its] = [lineage(item), lineage(source)];
  const shared = own.findIndex((one, depth) => one !== its[depth]);
  const [later, earlier] = [own[shared], its[shared]];
  if (shared < 0) {
    const says = item === source ? 'itself' : `${JSON.stringify(linkId)}, which stands under it`;
    findings.refuse(path, `the condition of ${JSON.stringify(item.linkId)} reads ${says}`, 'read a question outside it');
  } else if (later && earlier) {
    const set = before.get(later) ?? new Set();
    before.set(later, set.add(earlier));
  }
}

/** An item and what it stands under, outermost first. */
function lineage(item: FormItem): FormItem[] {
  const line: FormItem[] = [];
  for (let one: FormItem | null = item; one; one = one.parent) line.unshift(one);
  return line;
}

/** Depth first in the given order, each item after those it needs; no recursion, since a chain may be as long as the form. */
function sorted(items: FormItem[], before: ReadonlyMap<FormItem, ReadonlySet<FormItem>>, findings: Findings): FormItem[] {
  const done = new Set<FormItem>();
  const open = new Set<FormItem>();
  for (const start of items) {
    const left = [start];
    for (let item = left.at(-1); item; item = left.at(-1)) {
      const [needed] = [...(before.get(item) ?? [])].filter((one) => !done.has(one));
      if (!done.has(item) && needed) {
        open.add(item);
        if (open.has(needed)) return refuseCircle([...open], needed, items, findings);
        left.push(needed);
        continue;
      }
      done.add(item);
      open.delete(item);
      left.pop();
    }
  }
  return reordered(items, [...done], findings);
}

function refuseCircle(open: readonly FormItem[], needed: FormItem, items: FormItem[], findings: Findings): FormItem[] {
  const circle = [...open.slice(open.indexOf(needed)), needed].map(({ linkId }) => JSON.stringify(linkId)).join(' reads ');
  findings.refuse(needed.path, `conditions read each other in a circle: ${circle}`, 'break the circle; an item can only depend on what is asked before it, and a group is asked as a whole');
  return items;
}

function reordered(items: FormItem[], order: FormItem[], findings: Findings): FormItem[] {
  const moved = order.filter((item, at) => items[at] !== item);
  const [first] = moved;
  if (!first) return items;
  for (const item of items) item.moved = true;
  const names = order.map(({ linkId }) => JSON.stringify(linkId)).slice(0, 12).join(', ');
  findings.warn(first.path, `a condition reads a later item, so that items are asked in another order: ${names}`, 'move the conditions behind what they read to keep the order');
  return order;
}
