import { isGroup, type Item, type Section } from '../definition/types.ts';
import { walkItems } from '../definition/walk-items.ts';
import { KebabIds } from './kebab-ids.ts';

/** Sections for the items of a form: one for each group at its top where it has several, else a single one. */
export function toSections(items: readonly Item[]): Section[] {
  const groups = items.filter(isGroup).length;
  const parts: Item[][] = [];
  for (const item of items) {
    const last = parts.at(-1);
    // Questions beside the groups go with what stands before them.
    if (!last || (groups > 1 && isGroup(item) && last.some(isGroup))) parts.push([item]);
    else last.push(item);
  }
  const used: string[] = [];
  walkItems([...items], '$', ({ id }) => void used.push(id));
  const ids = new KebabIds('part', used);
  return parts.map((part, index) => ({ id: ids.give(`part-${index + 1}`), heading: 'health', items: part }));
}
