import { glue, readLetters, type Letters } from './letters.ts';
import { likeness } from './likeness.ts';

/** Words between two parts of a phrase, at most, where it has "…". */
const REACH = 6;

/** Letters from which on the words of a phrase are looked for inside a longer one ("toimuonchet"). */
export const INSIDE = 8;

interface Choice extends Letters {
  /** Any ending may follow. */
  isStem: boolean;
  /** The same, as it stands in a word of the text that was typed without spaces. */
  glued: Letters;
}

interface Part {
  /** One of them stands here. */
  choices: readonly Choice[];
  /** Words that may stand between this part and the next. */
  reach: number;
}

/** A phrase of a word list as it is looked for. */
export interface Phrase {
  parts: readonly Part[];
  /** Has several words, so that it may be typed without spaces. */
  isSeveral: boolean;
  /** Its marks tell it from other words. */
  isMarked: boolean;
}

/** The words of a phrase that stand together, each with what may stand in its place, and whether words may come between it and the next. */
function readTokens(text: string, isApart: boolean): { texts: string[]; reach: number }[] {
  const found: { texts: string[]; reach: number }[] = [];
  for (const token of text.replace(/…|\.{3}/g, ' … ').match(/\S+/g) ?? []) {
    const last = found.at(-1);
    const texts = token.split('|');
    if (token === '…') {
      if (last) last.reach = REACH;
    } else if (!isApart && last && last.reach === 0 && texts.length === 1 && last.texts.length === 1 && !last.texts[0]?.endsWith('*')) last.texts = [`${last.texts[0]} ${token}`];
    else found.push({ texts, reach: 0 });
  }
  return found;
}

function readChoice(text: string): Choice {
  const letters = readLetters(text);
  return { ...letters, isStem: text.endsWith('*'), glued: glue(letters) };
}

/**
 * Reads a phrase: `breath*` stands for any ending, `lip|tongue` for either word, `lips … swollen` for up to six words
 * between. Read apart, each of its words is a part of its own.
 */
export function readPhrase(text: string, language: string, isApart = false): Phrase {
  const tokens = /[*…|]|\.{3}/.test(text) || isApart ? readTokens(text, isApart) : [{ texts: [text], reach: 0 }];
  const parts = tokens
    .map(({ texts, reach }): Part => ({ choices: texts.map(readChoice).filter(({ letters }) => letters), reach }))
    .filter(({ choices }) => choices.length > 0);
  const choices = parts.flatMap((part) => part.choices);
  // Only where marks make other words of the same letters are they compared: elsewhere a wrong accent is a slip.
  const isMarked = /^vi\b/i.test(language) && choices.some(({ marks }) => marks.size > 0);
  return { parts, isSeveral: parts.length > 1 || choices.some(({ starts }) => starts.length > 1), isMarked };
}

/** The number of the word behind a choice that stands in a text from a word on, or null where it does not. */
function wordBehind({ starts, letters }: Letters, word: number, { letters: sought, starts: words, isStem }: Choice): number | null {
  const at = starts[word];
  if (at === undefined || !letters.startsWith(sought, at)) return null;
  const least = at + sought.length;
  let next = word + 1;
  while ((starts[next] ?? letters.length) < least) next += 1;
  if ((starts[next] ?? letters.length) === least) return next;
  // An ending is one of the last word that was typed, which holds most of the stem: "chok*" is not met by "cho khách".
  const last = (starts[next - 1] ?? at) - at;
  return isStem && (last === words.at(-1) || last * 2 <= sought.length) ? next : null;
}

/**
 * Whether a phrase begins with the word of a text that has this number, and ends behind a place. Spaces within the
 * phrase do not count, and of marks that were typed at least as many words must be right as are wrong; a text without
 * any marks meets them all.
 */
export function beginsAt(text: Letters, word: number, phrase: Phrase, past: number): boolean {
  return bestFrom(text, word, phrase, { index: 0, past, known: new Map() }) >= 0;
}

interface Sought {
  index: number;
  past: number;
  /** What was found before: each place is looked at once, however many gaps there are. */
  known: Map<number, number>;
}

/** How much more is typed right than wrong, at best, where a part of a phrase begins with this word. */
function bestFrom(text: Letters, word: number, phrase: Phrase, { index, past, known }: Sought): number {
  const part = phrase.parts[index];
  if (!part) return -Infinity;
  const place = index * (text.starts.length + 1) + word;
  const found = known.get(place);
  if (found !== undefined) return found;
  let best = -Infinity;
  for (const choice of part.choices) {
    const next = wordBehind(text, word, choice);
    if (next === null) continue;
    let rest = index + 1 === phrase.parts.length && (text.starts[next] ?? text.letters.length) > past ? 0 : -Infinity;
    if (index + 1 < phrase.parts.length) for (let skipped = 0; skipped <= part.reach; skipped += 1) rest = Math.max(rest, bestFrom(text, next + skipped, phrase, { index: index + 1, past, known }));
    best = Math.max(best, rest + (phrase.isMarked ? likeness(text, text.starts[word] ?? 0, choice) : 0));
  }
  known.set(place, best);
  return best;
}

/**
 * The place behind a phrase without gaps that begins with this word and was read apart, at the furthest; -1 where it
 * does not stand there, or where one mark speaks against it.
 */
export function endFrom(text: Letters, word: number, phrase: Phrase, index = 0): number {
  const part = phrase.parts[index];
  if (!part) return text.starts[word] ?? text.letters.length;
  return Math.max(
    -1,
    ...part.choices.map((choice) => {
      const next = wordBehind(text, word, choice);
      if (next === null || (phrase.isMarked && likeness(text, text.starts[word] ?? 0, choice) < 0)) return -1;
      return endFrom(text, next, phrase, index + 1);
    }),
  );
}

/** Whether a phrase was typed without spaces, from a place in a single word of the text: as that word, or where it is long enough, as a piece of it; and ends behind a place. */
export function isInside(text: Letters, at: number, [start, end]: readonly [number, number], phrase: Phrase, past: number): boolean {
  if (!phrase.isSeveral) return false;
  const goesOn = (from: number, index: number, like: number): boolean => {
    const part = phrase.parts[index];
    if (!part) return like >= 0 && from > past && ((at === start && from === end) || from - at >= INSIDE);
    return part.choices.some(({ glued }) => {
      // A letter that follows itself from one word to the next is typed, and read, once.
      const first = from > at && glued.letters[0] === text.letters[from - 1] ? from - 1 : from;
      const behind = first + glued.letters.length;
      return behind <= end && text.letters.startsWith(glued.letters, first) && goesOn(behind, index + 1, like + (phrase.isMarked ? likeness(text, first, glued) : 0));
    });
  };
  return goesOn(at, 0, 0);
}
