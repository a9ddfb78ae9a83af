/** Words whose syllables the spelling does not show. */
export type Exceptions = Readonly<Record<string, number>>;

/** How many syllables an English word has, by its spelling; a number counts as one. */
export function syllables(word: string, exceptions: Exceptions = {}): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (Object.hasOwn(exceptions, letters)) return exceptions[letters]!;
  const spoken = letters
    .replace(/(?<=[^aeiouy])es$/, (ending, at: number) => (/([sxzcg]|[cs]h|[^aeiouy]l)$/.test(letters.slice(0, at)) ? ending : ''))
    .replace(/(?<=[^aeiouytd])ed$/, '')
    .replace(/(?<=[aeiouy][^aeiouy]+)e(?=(ly|ment|ful|less)?$)(?<![^aeiouy]le)/, '');
  const groups = spoken.replace(/(?<![cgst])i(?=[ao])/g, 'i-').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

/** The words of a text; what a hyphen or slash joins are words of their own. */
export function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z0-9][A-Za-z0-9'\u2019]*/g) ?? [];
}

/** The Flesch-Kincaid grade of an English text: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. */
export function fleschKincaid(text: string, exceptions: Exceptions = {}): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = text.split(/[.!?]+(?=\s|$)/).filter((part) => wordsOf(part).length > 0).length;
  const spoken = words.reduce((sum, word) => sum + syllables(word, exceptions), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}
