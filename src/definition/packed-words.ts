import type { Language, WordList } from './types.ts';

/** The words of one language in every list, then what is excepted, each list as one text; and the signs that stand in those texts for something longer. */
export interface PackedWords {
  signs: string[];
  lists: string[];
}

/** A control character, which no text of a questionnaire holds: it parts what is packed into one text. */
export const BETWEEN = '\u007f';

/** What is written often enough in word lists for a sign of its own, the longer before what they hold. */
const OFTEN = [' … ', 'ing', "n't", 'ed', 'ng', 'nh'];

const SIGNS = '+ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()/:;<=>?@[]^_{}~';

const saidIn = (list: WordList, language: Language): [string[], string[]] => [list.words[language] ?? [], list.except?.[language] ?? []];

/** Packs what the lists have in one language; null where that would not come out as it was. */
export function packWords(lists: readonly WordList[], language: Language): PackedWords | null {
  const said = lists.map((list) => saidIn(list, language));
  const all = [...said.map(([words]) => words), ...said.map(([, except]) => except)];
  // A letter with marks is one sign for each of them: the tone of a word is then the same sign on every vowel.
  const texts = all.map((words) => words.join(BETWEEN).normalize('NFD'));
  const text = texts.join('');
  const free = [...SIGNS].filter((sign) => !text.includes(sign));
  const often = OFTEN.filter((one) => text.includes(one));
  const meant = [...often, ...new Set(often.reduce((left, one) => left.replaceAll(one, ''), text).match(/[^\p{ASCII}]/gu))].slice(0, free.length);
  const signs = meant.map((one, index) => `${free[index]}${one}`);
  const packed = { signs, lists: texts.map((one) => signs.reduce((left, [sign = '', ...long]) => left.replaceAll(long.join(''), sign), one)) };
  return JSON.stringify(all) === JSON.stringify(unpackWords(packed)) ? packed : null;
}

/** The words of each list, then what is excepted. */
export function unpackWords({ signs, lists }: PackedWords): string[][] {
  return lists.map((text) => {
    const whole = signs.reduce((left, [sign = '', ...long]) => left.replaceAll(sign, long.join('')), text).normalize();
    return whole ? whole.split(BETWEEN) : [];
  });
}
