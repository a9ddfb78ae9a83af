import type { FlagRaise, Option, Question, WordList } from '../definition/types.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { QuestionIndex } from './question-index.ts';
import { causesIn } from './safety-texts.ts';

/** What one answer sets off by itself: an option that was chosen, or a word list its text meets. */
export interface Trigger {
  /** `question/option` or `question/word-list`. */
  rule: string;
  option?: Option;
  wordList?: WordList;
  flags: FlagRaise[];
  safetyText?: string;
}

/** Everything that an answer sets off, in the order of its options, then of the word lists. */
export function triggersOf(value: AnswerValue, question: Question, index: QuestionIndex): Trigger[] {
  const { options, wordLists } = causesIn(value, question, index);
  return [
    ...options.map((option) => trigger(`${question.id}/${option.code}`, option.flags ?? [], option.safetyText, { option })),
    ...wordLists.map((wordList) => trigger(`${question.id}/${wordList.id}`, wordList.flags, wordList.safetyText, { wordList })),
  ];
}

function trigger(rule: string, flags: FlagRaise[], safetyText: string | undefined, by: Pick<Trigger, 'option' | 'wordList'>): Trigger {
  return { rule, flags, ...by, ...(safetyText !== undefined && { safetyText }) };
}
