import { packFlags, unpackFlags } from './packed-flags.ts';
import { packRaises, unpackRaises } from './packed-raises.ts';
import { packWords, unpackWords, type PackedWords } from './packed-words.ts';
import { beyond, joinParts } from './parts.ts';
import type { Language, Questionnaire, WordList } from './types.ts';

/** What a questionnaire in one language has beyond its first part, as it travels to a page: what there is most of as texts that compress well, the rest as it is. */
export interface PackedRest {
  /** Of each language, the words of the lists. */
  words: Record<Language, PackedWords>;
  /** Flags, with what staff read of them. */
  flags: string[];
  /** Which of them the options raise. */
  raises: string;
  /** All else, for `joinParts`. */
  more: unknown;
}

const without = <T>(all: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> => Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));

/** Packs what a questionnaire has beyond its first part. */
export function packRest(whole: Questionnaire, first: Questionnaire, language: Language): PackedRest {
  const { wordLists, prose } = whole;
  const tongues = [...new Set(wordLists.flatMap(({ words, except }) => Object.keys({ ...words, ...except })))].sort();
  const words = Object.fromEntries(tongues.flatMap((tongue) => [packWords(wordLists, tongue)].flatMap((packed) => (packed ? [[tongue, packed] as const] : []))));
  const bareList = (list: WordList): WordList => ({ ...list, words: without(list.words, Object.keys(words)), ...(list.except && { except: without(list.except, Object.keys(words)) }) });
  const said = prose[language];
  const flags = packFlags(whole.flags, said?.flags ?? {});
  const codes = Object.keys(unpackFlags(flags).flags);
  const { bare: asked, raises } = packRaises(whole, codes);
  const bare = {
    ...whole,
    ...asked,
    wordLists: wordLists.map(bareList),
    flags: without(whole.flags, codes),
    ...(said && { prose: { ...prose, [language]: { ...said, flags: without(said.flags, codes) } } }),
  };
  // A compressor looks back 32 kB: prose stands with prose.
  return { raises, more: beyond(bare, first), flags, words };
}

/** Puts the first part of a questionnaire in one language and the rest of it together; the first part is not changed. */
export function joinRest(first: Questionnaire, { words, flags: rows, raises, more }: PackedRest): Questionnaire {
  const bare = joinParts(first, more) as Questionnaire;
  const { wordLists, flags: others, prose } = bare;
  const { flags, told } = unpackFlags(rows);
  const lists = Object.entries(words).map(([tongue, packed]) => [tongue, unpackWords(packed)] as const);
  const saidIn = (at: number): WordList['words'] => Object.fromEntries(lists.flatMap(([tongue, all]) => (all[at]?.length ? [[tongue, all[at]]] : [])));
  return {
    ...bare,
    ...unpackRaises(bare, raises, Object.keys(flags)),
    wordLists: wordLists.map((list, at) => ({ ...list, words: { ...list.words, ...saidIn(at) }, ...(list.except && { except: { ...list.except, ...saidIn(wordLists.length + at) } }) })),
    flags: { ...others, ...flags },
    prose: Object.fromEntries(Object.entries(prose).map(([language, said]) => [language, { ...said, flags: { ...said.flags, ...told } }])),
  };
}
