/** A text as it is compared: its letters and figures one after the other, with what was written around them kept apart. */
export interface Letters {
  /** Lower case, without marks and spaces; a letter that follows itself within a word stands once ("sooo" is "so"). */
  letters: string;
  /** The marks of each letter that has any, by its place in `letters`. */
  marks: ReadonlyMap<number, string>;
  /** The places where words begin, in order; each ends where the next begins. */
  starts: readonly number[];
}

const UNMARKED: ReadonlyMap<number, string> = new Map();

const UNSEEN = /['\u2018\u2019\u02bc\u2032\u00b4\uff07`\p{Cf}]/gu;

/** The stroke of "đ" as a mark of its own, which Unicode does not part from the letter; some type the Icelandic letter for it. */
const STROKED = /[\u0111\u00f0]/g;

function decompose(text: string): string {
  if (/^[\w *,.-]*$/.test(text)) return text.toLowerCase();
  return text.replace(UNSEEN, '').normalize('NFKD').toLowerCase().replace(STROKED, 'd\u0335');
}

/** A text for names and ids: lower case, without diacritics or apostrophes, words parted by single spaces. */
export function foldText(text: string): string {
  return decompose(text)
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Takes a text apart for comparing. */
export function readLetters(text: string): Letters {
  // Most of what word lists hold: one word without marks.
  if (/^[a-z]+\*?$/.test(text)) return { letters: text.replace(/(.)\1+|\*/g, '$1'), marks: UNMARKED, starts: [0] };
  let letters = '';
  let marks: Map<number, string> | undefined;
  const starts: number[] = [];
  for (const [word] of decompose(text).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}]*/gu)) {
    starts.push(letters.length);
    let before = '';
    for (const letter of word) {
      // Below U+0300 there are no marks: most letters need no looking up.
      if (letter >= '\u0300' && /\p{Mn}/u.test(letter)) {
        const at = letters.length - before.length;
        const there = marks?.get(at) ?? '';
        marks ??= new Map();
        if (!there.includes(letter)) marks.set(at, there + letter);
      } else if (letter !== before || /\p{N}/u.test(letter)) {
        letters += letter;
        before = letter;
      }
    }
  }
  return { letters, marks: marks ?? UNMARKED, starts };
}

/** A letter that follows itself, be it from one word to the next. */
const TWICE = /(\P{N})\1/u;

/** Words as if they had been typed without spaces ("want to" is "wanto"). */
export function glue(text: Letters): Letters {
  if (text.starts.length < 2 || !TWICE.test(text.letters)) return text;
  let letters = '';
  const marks = new Map<number, string>();
  const starts: number[] = [];
  let word = 0;
  for (let at = 0; at < text.letters.length; at += 1) {
    const letter = text.letters[at] ?? '';
    if (letter !== letters.at(-1) || /\p{N}/u.test(letter)) letters += letter;
    const mark = text.marks.get(at);
    if (mark) marks.set(letters.length - 1, mark);
    if (at === text.starts[word]) {
      starts.push(letters.length - 1);
      word += 1;
    }
  }
  return { letters, marks, starts };
}
