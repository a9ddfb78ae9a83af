import type { WordList } from '../definition/types.ts';
import { foldText, readLetters, type Letters } from './letters.ts';
import { beginsAt, endFrom, INSIDE, isInside, readPhrase, type Phrase } from './phrase.ts';

export { foldText };

type Beginnings = ReadonlyMap<string, readonly Phrase[]>;

/** The phrases of a word list, of every language, as they are looked for: each under its first two letters. */
interface Phrases {
  words: Beginnings;
  /** The longer phrases inside of which a match does not count. */
  except: Beginnings;
}

/** A word list whose phrases are read once, and not before they are wanted. */
export interface FoldedList {
  list: WordList;
  phrases: () => Phrases;
}

/** Keeps the lists so that their phrases are read once. */
export function foldLists(lists: readonly WordList[]): FoldedList[] {
  return lists.map((list) => {
    let phrases: Phrases | undefined;
    return { list, phrases: () => (phrases ??= { words: byBeginning(list.words), except: byBeginning(list.except ?? {}, true) }) };
  });
}

/** Reads the phrases of each list after a pause, so that the first text does not wait for all of them at once. */
export async function readLists(lists: readonly FoldedList[], pause: () => Promise<unknown>): Promise<void> {
  for (const list of lists) {
    await pause();
    list.phrases();
  }
}

function byBeginning(said: WordList['words'], isApart = false): Beginnings {
  const found = new Map<string, Phrase[]>();
  for (const [language, texts] of Object.entries(said)) {
    for (const text of texts) {
      const phrase = readPhrase(text, language, isApart);
      const beginnings = phrase.parts[0]?.choices.flatMap(({ letters, glued }) => [letters.slice(0, 2), glued.letters.slice(0, 2)]);
      for (const beginning of new Set(beginnings)) {
        const there = found.get(beginning);
        if (there) there.push(phrase);
        else found.set(beginning, [phrase]);
      }
    }
  }
  return found;
}

/** The word lists of every language that a text meets; negation does not suppress a match. */
export function screenText(text: string, lists: readonly FoldedList[]): WordList[] {
  const readings = [...new Set(spellings(text))].map(readText);
  return lists.filter((list) => readings.some((reading) => isMet(reading, list.phrases()))).map(({ list }) => list);
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
    const first: Place[] = [2, 1].map((length) => ({ at: start, word, span, beginning: text.letters.slice(start, start + length) }));
    const within = [...Array(Math.max(0, end - start - INSIDE)).keys()].map((past) => start + 1 + past);
    return [...first, ...within.map((at): Place => ({ at, word: null, span, beginning: text.letters.slice(at, at + 2) }))];
  });
  return { text, places };
}

/** Whether a list is met outside of its exceptions: a match counts that begins before one, or ends behind it. */
function isMet(reading: Reading, { words, except }: Phrases): boolean {
  const meets = (past: (at: number) => number): boolean =>
    reading.places.some(({ at, word, span, beginning }) => {
      const candidates = words.get(beginning);
      return candidates !== undefined && candidates.some((phrase) => (word !== null && beginsAt(reading.text, word, phrase, past(at))) || isInside(reading.text, at, span, phrase, past(at)));
    });
  if (!meets(() => 0)) return false;
  const silent = exceptionsIn(reading, except);
  return silent.length === 0 || meets((at) => Math.max(0, ...silent.map(([start, end]) => (start <= at ? end : 0))));
}

/** From where to where the exceptions go that stand in a text. */
function exceptionsIn({ text, places }: Reading, except: Beginnings): (readonly [number, number])[] {
  return places.flatMap(({ at, word, beginning }) =>
    word === null ? [] : (except.get(beginning) ?? []).map((phrase) => [at, endFrom(text, word, phrase)] as const).filter(([start, end]) => end > start),
  );
}
