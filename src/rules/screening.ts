import type { WordList } from '../definition/types.ts';

/** A word list with its phrases of every language as they are compared. */
export interface FoldedList {
  list: WordList;
  phrases: readonly string[];
}

/** A text as it is compared: lower case, without diacritics or apostrophes, words parted by single spaces. */
export function foldText(text: string): string {
  // An acute accent that stands alone is typed for an apostrophe; the decomposition would make a space and a mark of it.
  const decomposed = text.replaceAll('\u00b4', "'").normalize('NFKD');
  const plain = decomposed.replace(/[\p{Mn}\p{Cf}]/gu, '').toLowerCase().replaceAll('\u0111', 'd');
  const joined = plain.replace(/(?<=\p{L})['\u2018\u2019\u02bc\u2032`](?=\p{L})/gu, '');
  return joined.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Folds the phrases once, so that no answer pays for it. */
export function foldLists(lists: readonly WordList[]): FoldedList[] {
  return lists.map((list) => ({ list, phrases: [...new Set(Object.values(list.words).flat().map(foldText))].filter(Boolean) }));
}

/** The word lists of every language that a text meets; negation does not suppress a match. */
export function screenText(text: string, lists: readonly FoldedList[]): WordList[] {
  const folded = ` ${foldText(text)} `;
  return lists.filter(({ phrases }) => phrases.some((phrase) => folded.includes(` ${phrase} `))).map(({ list }) => list);
}
