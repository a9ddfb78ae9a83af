import type { Prose, QuestionProse } from './prose.ts';
import { isGroup, type Item, type Option, type Question, type Questionnaire, type Section } from './types.ts';

/**
 * What a page must have of a questionnaire to ask it: every question with its words, and every safety text. What is left out is
 * what judges typed words, what staff are told, and what comes after the last question; a conversation compiled from either has
 * the same states.
 */
export function firstPart(questionnaire: Questionnaire): Questionnaire {
  const { sections, afterStop, safetyTexts, wordLists, prose, ...others } = questionnaire;
  return {
    ...others,
    sections: sections.map(askedSection),
    ...(afterStop && { afterStop: askedSection(afterStop) }),
    safetyTexts: Object.fromEntries(Object.entries(safetyTexts).map(([id, text]) => [id, { ...text, sources: [] }])),
    // That a list shows a safety text gives its questions a state for it.
    wordLists: wordLists.map(({ id, safetyText }) => ({ id, ...(safetyText !== undefined && { safetyText }), flags: [], words: {} })),
    prose: Object.fromEntries(Object.entries(prose).map(([language, words]) => [language, askedProse(words)])),
    flags: {},
    rules: [],
    cards: [],
    sources: {},
  };
}

const askedSection = (section: Section): Section => ({ ...section, items: section.items.map(askedItem) });

function askedItem(item: Item): Item {
  return isGroup(item) ? { ...item, items: item.items.map(askedItem) } : askedQuestion(item);
}

function askedQuestion({ sources: _, heading: __, core: ___, refines: ____, restricted: _____, options, ...question }: Question): Question {
  return { ...question, ...(options && { options: options.map(askedOption) }) };
}

const askedOption = ({ flags: _, restricted: __, sources: ___, ...option }: Option): Option => option;

function askedProse(prose: Prose): Prose {
  const questions = Object.fromEntries(Object.entries(prose.questions).map(([id, words]) => [id, askedWords(words)]));
  return { ...prose, questions, flags: {}, cards: {} };
}

const askedWords = ({ short: _, ...words }: QuestionProse): QuestionProse => words;
