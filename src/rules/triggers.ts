import type { FlagRaise, Option, Question, SafetyText, WordList } from '../definition/types.ts';
import { takesWords, valuesOf } from '../questions/question-types.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { QuestionIndex } from './question-index.ts';

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
  const values = valuesOf(value, question);
  const codes = new Set(values.flatMap((one) => (one.kind === 'coding' ? [one.code] : [])));
  const text = wordsIn(value, question);
  const triggers: Trigger[] = (question.options ?? [])
    .filter((option) => codes.has(option.code))
    .map((option) => trigger(`${question.id}/${option.code}`, option.flags ?? [], option.safetyText, { option }));
  const lists = text ? index.screen(text, index.wordLists) : [];
  return [...triggers, ...lists.map((wordList) => trigger(`${question.id}/${wordList.id}`, wordList.flags, wordList.safetyText, { wordList }))];
}

/** The visitor's own words in an answer, a line each, where its question's type takes any. */
export function wordsIn(value: AnswerValue, question: Question): string {
  if (!takesWords(question)) return '';
  return valuesOf(value, question).flatMap((one) => ('text' in one ? (one.text ?? []) : [])).join('\n');
}

function trigger(rule: string, flags: FlagRaise[], safetyText: string | undefined, by: Pick<Trigger, 'option' | 'wordList'>): Trigger {
  return { rule, flags, ...by, ...(safetyText !== undefined && { safetyText }) };
}

/** The ids of the safety texts an answer shows, each once. */
export function safetyTextsOf(value: AnswerValue, question: Question, index: QuestionIndex): string[] {
  return [...new Set(triggersOf(value, question, index).flatMap((one) => one.safetyText ?? []))];
}

/** What several safety texts together lead to: the strictest wins. */
export function strictest(texts: readonly SafetyText[]): { then: SafetyText['then']; mayGoOn: boolean } | null {
  if (texts.length === 0) return null;
  const then = (['end-minor', 'stop', 'pause'] as const).find((outcome) => texts.some((text) => text.then === outcome)) ?? 'pause';
  return { then, mayGoOn: texts.every((text) => text.then === 'pause' || text.mayGoOn === true) };
}
