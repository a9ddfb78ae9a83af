import { glue, readLetters, type Letters } from './letters.ts';
import { likeness } from './likeness.ts';

/** Words between two parts of a phrase, at most, where it has "…". */
const REACH = 6;

/** Letters from which on the words of a phrase are looked for inside a longer one ("toimuonchet"). */
export const INSIDE = 8;

interface Part extends Letters {
  /** Any ending may follow. */
  isStem: boolean;
  /** Words that may stand between this part and the next. */
  reach: number;
}

/** A phrase of a word list as it is looked for. */
export interface Phrase {
  parts: readonly Part[];
  /** All of several words, to be looked for in a single word of the text. */
  glued: Letters | null;
  /** Its marks tell it from other words. */
  isMarked: boolean;
}

function readParts(text: string): Part[] {
  const found = text.replaceAll('...', '…').matchAll(/([^*…]+)(\**)\s*(…?)/g);
  return [...found].map(([, words = '', stem, gap]) => ({ ...readLetters(words), isStem: Boolean(stem), reach: gap ? REACH : 0 }));
}

/** Reads a phrase: `breath*` stands for any ending, `lips … swollen` for up to six words between. */
export function readPhrase(text: string, language: string): Phrase {
  const isPlain = !/[*…]|\.{3}/.test(text);
  const parts = (isPlain ? [{ ...readLetters(text), isStem: false, reach: 0 }] : readParts(text)).filter(({ letters }) => letters);
  // Only where marks make other words of the same letters are they compared: elsewhere a wrong accent is a slip.
  const isMarked = /^vi\b/i.test(language) && parts.some(({ marks }) => marks.size > 0);
  const isSeveral = parts.length > 1 || (parts[0]?.starts.length ?? 0) > 1;
  return { parts, glued: isSeveral ? glue(parts) : null, isMarked };
}

/**
 * Whether a phrase begins with the word of a text that has this number. Spaces within the phrase do not count, and of
 * marks that were typed at least as many words must be right as are wrong; a text without any marks meets them all.
 */
export function beginsAt(text: Letters, word: number, phrase: Phrase): boolean {
  return bestFrom(text, word, phrase, 0, new Map()) >= 0;
}

/** How much more is typed right than wrong, at best, where a part of a phrase begins with this word; each place is looked at once, however many gaps there are. */
function bestFrom(text: Letters, word: number, phrase: Phrase, index: number, known: Map<number, number>): number {
  const { starts, letters } = text;
  const place = index * (starts.length + 1) + word;
  const found = known.get(place);
  if (found !== undefined) return found;
  const [sought, at] = [phrase.parts[index], starts[word]];
  if (!sought || at === undefined || !letters.startsWith(sought.letters, at)) return -Infinity;
  const least = at + sought.letters.length;
  let next = word + 1;
  while ((starts[next] ?? letters.length) < least) next += 1;
  if (!sought.isStem && (starts[next] ?? letters.length) !== least) return -Infinity;
  let rest = index + 1 === phrase.parts.length ? 0 : -Infinity;
  if (rest < 0) for (let skipped = 0; skipped <= sought.reach; skipped += 1) rest = Math.max(rest, bestFrom(text, next + skipped, phrase, index + 1, known));
  const best = rest + (phrase.isMarked ? likeness(text, at, sought) : 0);
  known.set(place, best);
  return best;
}

/** Whether a phrase was typed without spaces, from a place in a single word of the text: as that word, or where it is long enough, as a piece of it. */
export function isInside(text: Letters, at: number, [start, end]: readonly [number, number], { glued, isMarked }: Phrase): boolean {
  const behind = at + (glued?.letters.length ?? Infinity);
  if (!glued || behind > end || !text.letters.startsWith(glued.letters, at)) return false;
  const isWhole = at === start && behind === end;
  if (!isWhole && glued.letters.length < INSIDE) return false;
  return !isMarked || likeness(text, at, glued) >= 0;
}
