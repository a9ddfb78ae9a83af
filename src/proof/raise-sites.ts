import type { FlagRaise, Option, WordList } from '../definition/types.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';

/** A place in a questionnaire where an answer raises a flag. */
export interface RaiseSite {
  /** JSON path of the flag that is raised there. */
  path: string;
  raise: FlagRaise;
  /** JSON path of the option or the word list. */
  by: string;
  safetyText: string | undefined;
  /** The option that raises it, and its question; a word list is met in any question that takes words. */
  option?: { option: Option; placed: Placed };
  wordList?: WordList;
}

/** Every place where an option or a word list raises a flag. */
export function raisesOf(index: QuestionIndex, paths: ReadonlyMap<string, string>): RaiseSite[] {
  const options = [...index.byId.values()].flatMap((placed) =>
    (placed.question.options ?? []).flatMap((option, at) => {
      const by = `${paths.get(placed.question.id) ?? '$'}.options[${at}]`;
      return sites(option.flags, by, { safetyText: option.safetyText, option: { option, placed } });
    }),
  );
  const lists = index.questionnaire.wordLists.flatMap((wordList, at) => sites(wordList.flags, `$.wordLists[${at}]`, { safetyText: wordList.safetyText, wordList }));
  return [...options, ...lists];
}

function sites(flags: readonly FlagRaise[] = [], by: string, rest: Omit<RaiseSite, 'path' | 'raise' | 'by'>): RaiseSite[] {
  return flags.map((raise, at) => ({ path: `${by}.flags[${at}]`, by, raise, ...rest }));
}

/** The rules by which a place raises its flag, each with its question; a word list has one for every question. */
export function firesOf({ option, wordList }: RaiseSite, { byId }: QuestionIndex): (readonly [question: string, rule: string])[] {
  if (option) return [[option.placed.question.id, `${option.placed.question.id}/${option.option.code}`]];
  return wordList ? [...byId.keys()].map((id) => [id, `${id}/${wordList.id}`] as const) : [];
}
