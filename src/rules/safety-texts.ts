import type { Option, Question, SafetyText, WordList } from '../definition/types.ts';
import { takesWords, valuesOf } from '../questions/kinds.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { QuestionIndex } from './question-index.ts';

/** What in an answer may set something off: the options that were chosen, and the word lists its text meets. */
export function causesIn(value: AnswerValue, question: Question, index: QuestionIndex): { options: Option[]; wordLists: WordList[] } {
  const codes = new Set(valuesOf(value, question).map((one) => one.kind === 'coding' && one.code));
  const text = wordsIn(value, question);
  return { options: (question.options ?? []).filter(({ code }) => codes.has(code)), wordLists: text ? index.screen(text, index.wordLists) : [] };
}

/** The visitor's own words in an answer, a line each, where its question's type takes any. */
export function wordsIn(value: AnswerValue, question: Question): string {
  if (!takesWords(question)) return '';
  return valuesOf(value, question).flatMap((one) => ('text' in one ? (one.text ?? []) : [])).join('\n');
}

/** The ids of the safety texts an answer shows, each once. */
export function safetyTextsOf(value: AnswerValue, question: Question, index: QuestionIndex): string[] {
  const { options, wordLists } = causesIn(value, question, index);
  return [...new Set([...options, ...wordLists].flatMap(({ safetyText }) => safetyText ?? []))];
}

/** What several safety texts together lead to: the strictest wins. */
export function strictest(texts: readonly SafetyText[]): { then: SafetyText['then']; mayGoOn: boolean } | null {
  if (texts.length === 0) return null;
  const then = (['end-minor', 'stop', 'pause'] as const).find((outcome) => texts.some((text) => text.then === outcome)) ?? 'pause';
  return { then, mayGoOn: texts.every((text) => text.then === 'pause' || text.mayGoOn === true) };
}
