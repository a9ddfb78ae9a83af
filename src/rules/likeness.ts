import type { Letters } from './letters.ts';

/** The tones. Many do not tell the two rising ones apart ("chảy mũ" for "chảy mủ"), so that they are one. */
const TONES: Readonly<Record<string, string>> = { '\u0300': '`', '\u0301': '/', '\u0303': '~', '\u0309': '~', '\u0323': '.' };

/** The tone and the shapes of the letters of one word. */
function spelling(marks: ReadonlyMap<number, string>, from: number, to: number): { tone: string; shapes: string[] } {
  let tone = '';
  const shapes: string[] = [];
  for (let at = from; at < to; at += 1) {
    let shape = '';
    for (const mark of marks.get(at) ?? '') {
      const sounds = TONES[mark];
      if (sounds === undefined) shape += mark;
      else tone += sounds;
    }
    shapes.push(shape);
  }
  return { tone, shapes };
}

/**
 * How far words were typed as a phrase writes them: one for each word that is right, minus one for a wrong tone and
 * for a wrong letter ("từ" for "tự", "cất" for "cắt"). A mark that was left out is neither: it may only not have been
 * typed. A tone counts for its word, wherever in it the mark was put ("hoà", "hòa").
 */
export function likeness(typed: Letters, at: number, { marks, starts, letters }: Letters): number {
  let sum = 0;
  starts.forEach((start, word) => {
    const end = starts[word + 1] ?? letters.length;
    const meant = spelling(marks, start, end);
    const found = spelling(typed.marks, at + start, at + end);
    const isOtherTone = found.tone !== '' && (meant.tone === '' || !found.tone.includes(meant.tone));
    const isOtherLetter = found.shapes.some((shape, letter) => shape !== '' && shape !== meant.shapes[letter]);
    const isRight = found.tone === meant.tone && found.shapes.join() === meant.shapes.join();
    sum += Number(isRight) - Number(isOtherTone) - Number(isOtherLetter);
  });
  return sum;
}
