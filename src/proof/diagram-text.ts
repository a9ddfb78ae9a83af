/** Characters by their width in thousandths of the font size, of Helvetica and the fonts drawn to its measure; any other letter is 556. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [222, "ijl'|‘’"],
  [278, ' !,./:;It[]\\f·'],
  [333, '()-r`“”{}'],
  [389, '*"^'],
  [500, 'Jckvxyzs'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [944, 'W%…—'],
];

const BY_CHARACTER: ReadonlyMap<string, number> = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width])));

/** Bold letters are a little wider. */
const BOLD = 1.1;
/** Where there is none of its family, a browser takes a wider font, as Verdana or DejaVu Sans: the text has to fit all the same. */
const MARGIN = 1.16;

function widthOf(character: string): number {
  const known = BY_CHARACTER.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100) return 1000;
  return code > 0x7f ? 600 : 556;
}

/** The width of a text in pixels, near enough to lay it out where no browser can measure it. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text.normalize('NFD').replace(/\p{Mn}/gu, '')) thousandths += widthOf(character);
  return (thousandths / 1000) * size * (bold ? BOLD : 1) * MARGIN;
}

/** A word in pieces that each fit the width. */
function pieces(word: string, size: number, width: number, bold: boolean): string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size, bold) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}

/** A text in lines that fit a width in pixels; a word that is wider than a line is broken. */
export function wrapText(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (textWidth(joined, size, bold) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const broken = pieces(word, size, width, bold);
    line = broken.pop() ?? '';
    lines.push(...broken);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
