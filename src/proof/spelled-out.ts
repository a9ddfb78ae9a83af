/** What may be typed to meet a phrase of a word list: each of its `lip|tongue` at least once. */
export function spelledOut(phrase: string): string[] {
  const words = phrase.split(/\s+/).map((word) => word.split('|'));
  const ways = Math.max(...words.map((choices) => choices.length));
  return Array.from({ length: ways }, (_, way) => words.map((choices) => choices[way] ?? choices[0]).join(' '));
}
