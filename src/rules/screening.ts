import type { WordList } from '../definition/types.ts';

/** A text as it is compared: lower case, without diacritics, words parted by single spaces. */
export function foldText(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return plain.replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The word lists of every language that a text meets; negation does not suppress a match. */
export function screenText(text: string, lists: readonly WordList[]): WordList[] {
  const folded = ` ${foldText(text)} `;
  return lists.filter((list) => Object.values(list.words).some((words) => words.some((word) => folded.includes(` ${foldText(word)} `))));
}
