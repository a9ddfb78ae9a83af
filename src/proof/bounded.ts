import { isGroup, type Item, type Questionnaire, type Section } from '../definition/types.ts';

/** The most instances of a repeating group that are walked. */
export const MOST_WALKED = 2;

/** The questionnaire with at most two instances of each repeating group; everything else, and every JSON path, stays as it is. */
export function bounded(questionnaire: Questionnaire): Questionnaire {
  const { sections, afterStop, ...rest } = questionnaire;
  return { ...rest, sections: sections.map(boundedSection), ...(afterStop && { afterStop: boundedSection(afterStop) }) };
}

const boundedSection = (section: Section): Section => ({ ...section, items: section.items.map(boundedItem) });

function boundedItem(item: Item): Item {
  if (!isGroup(item)) return item;
  const { repeats, ...group } = { ...item, items: item.items.map(boundedItem) };
  if (!repeats) return group;
  const { min = 0, max = MOST_WALKED } = repeats;
  return { ...group, repeats: { min: Math.min(min, MOST_WALKED), max: Math.min(max, MOST_WALKED) } };
}
