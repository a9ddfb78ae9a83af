import type { WordList } from '../definition/types.ts';
import { foldText, readLetters, type Letters } from './letters.ts';
import { beginsAt, INSIDE, isInside, readPhrase, type Phrase } from './phrase.ts';

export { foldText };

/** A word list with its phrases of every language as they are looked for. */
export interface FoldedList {
  list: WordList;
  /** The phrases without diacritics. */
  readonly phrases: readonly string[];
  /** Each phrase under its first two letters. */
  byBeginning: ReadonlyMap<string, readonly Phrase[]>;
}

/** Reads the phrases once, so that no answer pays for it. */
export function foldLists(lists: readonly WordList[]): FoldedList[] {
  return lists.map((list) => ({
    list,
    // Wanted where a questionnaire is proved, not where it is answered.
    get phrases() {
      return [...new Set(Object.values(list.words).flat().map(foldText))].filter(Boolean);
    },
    byBeginning: byBeginning(list),
  }));
}

function byBeginning({ words }: WordList): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  const keep = (beginning: string, phrase: Phrase): void => {
    const there = found.get(beginning);
    if (there) there.push(phrase);
    else found.set(beginning, [phrase]);
  };
  for (const [language, texts] of Object.entries(words)) {
    for (const phrase of texts.map((text) => readPhrase(text, language))) {
      for (const beginning of new Set([phrase.parts[0], phrase.glued].map((one) => one?.letters.slice(0, 2) ?? ''))) keep(beginning, phrase);
    }
  }
  return found;
}

/** The word lists of every language that a text meets; negation does not suppress a match. */
export function screenText(text: string, lists: readonly FoldedList[]): WordList[] {
  const readings = [...new Set(spellings(text))].map(readText);
  return lists.filter((list) => readings.some((reading) => isMet(reading, list))).map(({ list }) => list);
}

const LIKE: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };

/** A text as typed; with the letters that figures within its words stand for ("k1ll"); and without those figures, which may be marks not yet set ("che61t"). */
function spellings(text: string): string[] {
  const within = /[\d@$!]+(?=\p{L})|(?<=\p{L})\d+/gu;
  return [text, text.replace(within, (figures) => [...figures].map((one) => LIKE[one] ?? '').join('')), text.replace(within, '')];
}

/** Where a phrase may begin. */
interface Place {
  at: number;
  /** The number of the word that begins here, if one does. */
  word: number | null;
  /** From where to where the word goes that this place is in. */
  span: readonly [number, number];
  beginning: string;
}

interface Reading {
  text: Letters;
  places: readonly Place[];
}

function readText(written: string): Reading {
  const text = readLetters(written);
  const places = text.starts.flatMap((start, word) => {
    const end = text.starts[word + 1] ?? text.letters.length;
    const span: [number, number] = [start, end];
    const first: Place[] = [2, ...(end - start === 1 ? [1] : [])].map((length) => ({ at: start, word, span, beginning: text.letters.slice(start, start + length) }));
    const within = [...Array(Math.max(0, end - start - INSIDE)).keys()].map((past) => start + 1 + past);
    return [...first, ...within.map((at): Place => ({ at, word: null, span, beginning: text.letters.slice(at, at + 2) }))];
  });
  return { text, places };
}

function isMet({ text, places }: Reading, list: FoldedList): boolean {
  return places.some(({ at, word, span, beginning }) => {
    const candidates = list.byBeginning.get(beginning);
    return candidates !== undefined && candidates.some((phrase) => (word !== null && beginsAt(text, word, phrase)) || isInside(text, at, span, phrase));
  });
}
