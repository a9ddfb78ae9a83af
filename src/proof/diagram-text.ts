/** Characters by their width in thousandths of the font size, of DejaVu Sans: the widest font that browsers take where there is no Arial. Any other letter is 636. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [278, "ijl'"],
  [318, ' ,.IJ‘’·'],
  [352, '/:;\\|f-'],
  [401, '()[]t!r'],
  [460, '"'],
  [521, '*_`–“”sz?'],
  [557, 'Lckvxy'],
  [613, 'FPTYaeo'],
  [698, 'KAVXZBRC'],
  [752, 'UNH'],
  [787, 'DGOQ&'],
  [838, '#+<=>^~≥≤→×w'],
  [863, 'M'],
  [974, '%m'],
  [1000, 'W@…—'],
];

const BY_CHARACTER: ReadonlyMap<string, number> = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width])));

/** What a bold letter is wider, in thousandths of the font size; most where a browser emboldens a regular font itself. */
const BOLD = 85;
/** Some browsers round the width of each letter to whole pixels. */
const MARGIN = 1.08;

function widthOf(character: string): number {
  const isIdeograph = (character.codePointAt(0) ?? 0) >= 0x1100;
  return BY_CHARACTER.get(character) ?? (isIdeograph ? 1000 : 636);
}

/** The width of a text in pixels, near enough to lay it out where no browser can measure it. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text.normalize('NFD').replace(/\p{Mn}/gu, '')) thousandths += widthOf(character) + (bold ? BOLD : 0);
  return (thousandths / 1000) * size * MARGIN;
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
