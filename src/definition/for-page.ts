import { isGroup, type Item, type Option, type Questionnaire, type Section } from './types.ts';

/**
 * A questionnaire as a page needs it: without the list of its sources, and without what cites them other than flags, whose keys
 * a summary carries. Nobody reads those on a page; who approves, proves or keeps a questionnaire has the whole, by the same hash.
 */
export function forPage(questionnaire: Questionnaire): Questionnaire {
  const { sections, afterStop, safetyTexts, cards } = questionnaire;
  return {
    ...questionnaire,
    sections: sections.map(sectionForPage),
    ...(afterStop && { afterStop: sectionForPage(afterStop) }),
    safetyTexts: Object.fromEntries(Object.entries(safetyTexts).map(([id, text]) => [id, { ...text, sources: [] }])),
    cards: cards.map((card) => ({ ...card, sources: [] })),
    sources: {},
  };
}

const sectionForPage = (section: Section): Section => ({ ...section, items: section.items.map(itemForPage) });

function itemForPage(item: Item): Item {
  if (isGroup(item)) return { ...item, items: item.items.map(itemForPage) };
  const { sources: _, options, ...question } = item;
  return { ...question, ...(options && { options: options.map(optionForPage) }) };
}

const optionForPage = ({ sources: _, ...option }: Option): Option => option;
