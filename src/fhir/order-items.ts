import type { Findings } from './findings.ts';
import { lineage, partGroup } from './part-group.ts';
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

/** That one item, by its condition or because it was taken out of a group, is asked after another. */
export interface Reading {
  item: FormItem;
  source: FormItem;
}

/** The items that stand beside each other, in the order they are asked. */
type Order = { items: FormItem[] } | { circle: FormItem[] };

/**
 * Puts every item behind those that its condition reads, and otherwise leaves the order as it is; takes items out of their group where no order of
 * whole groups would do, and refuses a form whose conditions read each other in a circle.
 */
export function orderItems(form: Form, byLinkId: ByLinkId, findings: Findings): void {
  const readings = [...byLinkId.values()].flatMap((item) => (item.test ? comparingsOf(item.test) : []).flatMap((comparing) => reading(item, comparing, byLinkId, findings) ?? []));
  if (findings.issues.length > 0) return;
  for (;;) {
    const orders = new Map<FormItem | Form, FormItem[]>();
    const before = linksOf(readings);
    const circle = [form, ...byLinkId.values()].reduce<FormItem[] | null>((found, holder) => found ?? sortedInto(orders, holder, before), null);
    if (!circle) return applyOrders(orders, findings);
    const parted = partGroup(circle, readings, form, findings);
    if (!parted) return refuseCircle(circle, findings);
    readings.push(...parted);
  }
}

function reading(item: FormItem, { linkId, path }: Comparing, byLinkId: ByLinkId, findings: Findings): Reading | null {
  const source = byLinkId.get(linkId);
  if (!source) return null;
  if (source.type === 'group' || source.type === 'display') {
    findings.refuse(path, `the condition reads ${JSON.stringify(linkId)}, a ${source.type}, which has no answer`, 'read a question');
    return null;
  }
  if (lineage(source).includes(item)) {
    const says = item === source ? 'itself' : `${JSON.stringify(linkId)}, which stands under it`;
    findings.refuse(path, `the condition of ${JSON.stringify(item.linkId)} reads ${says}`, 'read a question outside it');
    return null;
  }
  return { item, source };
}

/** What stands beside each other and has to keep an order, by what comes later. */
function linksOf(readings: readonly Reading[]): Map<FormItem, Set<FormItem>> {
  const before = new Map<FormItem, Set<FormItem>>();
  for (const { item, source } of readings) {
    const [own, its] = [lineage(item), lineage(source)];
    const at = own.findIndex((one, depth) => one !== its[depth]);
    const [later, earlier] = [own[at], its[at]];
    if (later && earlier) before.set(later, (before.get(later) ?? new Set()).add(earlier));
  }
  return before;
}

function sortedInto(orders: Map<FormItem | Form, FormItem[]>, holder: FormItem | Form, before: ReadonlyMap<FormItem, ReadonlySet<FormItem>>): FormItem[] | null {
  const order = sorted(holder.items, before);
  if ('circle' in order) return order.circle;
  orders.set(holder, order.items);
  return null;
}

/** Depth first in the given order, each item after those it needs; no recursion, since a chain may be as long as the form. */
function sorted(items: readonly FormItem[], before: ReadonlyMap<FormItem, ReadonlySet<FormItem>>): Order {
  const done = new Set<FormItem>();
  const open = new Set<FormItem>();
  for (const start of items) {
    const left = [start];
    for (let item = left.at(-1); item; item = left.at(-1)) {
      const [needed] = [...(before.get(item) ?? [])].filter((one) => !done.has(one));
      if (!done.has(item) && needed) {
        open.add(item);
        if (open.has(needed)) return { circle: [...open].slice([...open].indexOf(needed)) };
        left.push(needed);
        continue;
      }
      done.add(item);
      open.delete(item);
      left.pop();
    }
  }
  return { items: [...done] };
}

function refuseCircle(circle: readonly FormItem[], findings: Findings): void {
  const [first] = circle;
  if (!first) return;
  const names = [...circle, first].map(({ linkId }) => JSON.stringify(linkId)).join(' reads ');
  findings.refuse(first.path, `conditions of these items, or of what stands under them, read each other in a circle: ${names}`, 'break the circle; an item can only depend on what is asked before it, and a group that repeats is asked as a whole');
}

function applyOrders(orders: ReadonlyMap<FormItem | Form, FormItem[]>, findings: Findings): void {
  for (const [holder, order] of orders) {
    const [first] = order.filter((item, at) => holder.items[at] !== item);
    if (!first) continue;
    for (const item of order) item.moved = true;
    const names = order.map(({ linkId }) => JSON.stringify(linkId)).slice(0, 12).join(', ');
    findings.warn(first.path, `a condition reads a later item, so that items are asked in another order: ${names}`, 'move the conditions behind what they read to keep the order');
    holder.items = order;
  }
}
