import { isGroup, type Group, type Item, type Question, type Questionnaire } from './types.ts';

/** Where an item stands. */
export interface ItemPlace {
  /** Its JSON path. */
  path: string;
  /** The groups around it, outermost first. */
  groups: readonly Group[];
}

/** The items of a questionnaire's sections in order, and of what is asked after a stop. */
export const itemsOf = ({ sections, afterStop }: Pick<Questionnaire, 'sections' | 'afterStop'>): Item[] =>
  [...sections, ...(afterStop ? [afterStop] : [])].flatMap(({ items }) => items);

/** Calls back with every item in document order, a group before what is in it. */
export function walkItems(items: readonly Item[], path: string, visit: (item: Item, place: ItemPlace) => void, groups: readonly Group[] = []): void {
  items.forEach((item, index) => {
    const at = `${path}[${index}]`;
    visit(item, { path: at, groups });
    if (isGroup(item)) walkItems(item.items, `${at}.items`, visit, [...groups, item]);
  });
}

/** The questions of items and of the groups among them, in document order. */
export function questionsOf(items: readonly Item[]): Question[] {
  return items.flatMap((item) => (isGroup(item) ? questionsOf(item.items) : item));
}

/** The groups among items, each before those in it. */
export function groupsOf(items: readonly Item[]): Group[] {
  return items.flatMap((item) => (isGroup(item) ? [item, ...groupsOf(item.items)] : []));
}
