import type { Language, Question } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import { proseOf, questionProse } from '../definition/wording.ts';
import { staffValues } from '../locales/staff/values.ts';
import type { ValueWords } from '../locales/value-words.ts';
import { valuesFor } from '../locales/values.ts';
import { valuesOf } from '../questions/question-types.ts';
import type { AnswerValue, Value } from '../questions/types.ts';
import type { Facts } from '../rules/facts.ts';
import { askText, questionText, withoutAnswers } from './question-text.ts';
import type { AnswerWording } from './types.ts';
import { wordValue, type Wordings } from './value-wording.ts';

/** What words are chosen by. */
export interface WordingContext extends Wordings {
  /** The answers that a question's text may speak of, and the instances it stands in; without them it says what it says without. */
  facts?: Facts;
}

/** A question and an answer to it in one language, as a screen words them; typed words stay as typed. */
export function answerWording(question: Question, value: AnswerValue | undefined, language: Language, context: WordingContext): AnswerWording {
  return { question: shownText(question, language, context), answer: linesOf(question, value, language, valuesFor(language), context) };
}

/** The same as staff read it: the question's short name with its instance, and values as staff's language writes them. */
export function staffWording(question: Question, value: AnswerValue | undefined, language: Language, context: WordingContext): AnswerWording {
  const words = staffValues(language);
  return { question: staffName(question, language, words, context), answer: linesOf(question, value, language, words, context) };
}

/** One value in words, as a screen words it: an option's label with own words after it, a number, a date, or what was typed. */
export function valueWording(value: Value, question: Question, language: Language, context: WordingContext): string {
  return wordValue(value, question, language, valuesFor(language), context);
}

/** The codes of the chosen options. */
export function codesOf(question: Question, value: AnswerValue | undefined): string[] {
  return value === undefined ? [] : valuesOf(value, question).flatMap((one) => (one.kind === 'coding' ? [one.code] : []));
}

function linesOf(question: Question, value: AnswerValue | undefined, language: Language, words: ValueWords, context: WordingContext): string[] {
  const values = value === undefined ? [] : valuesOf(value, question);
  return values.map((one) => wordValue(one, question, language, words, context));
}

function shownText(question: Question, language: Language, { facts, clinic, questionnaire }: WordingContext): string {
  const prose = questionProse(proseOf(questionnaire, language), question.id);
  const placed = facts?.index.byId.get(question.id);
  return facts && placed ? questionText(placed, prose, facts, { language, clinic, questionnaire, values: valuesFor(language) }) : withoutAnswers(prose, { clinic });
}

/** A question's short name, else its text without earlier answers; in repeating groups with the number of its instance. */
function staffName(question: Question, language: Language, words: ValueWords, { facts, clinic, questionnaire }: WordingContext): string {
  const { index, instance = [] } = facts ?? {};
  const prose = questionProse(proseOf(questionnaire, language), question.id);
  if (!uses.groups || !index?.byId.get(question.id)?.asksFor) {
    const name = withoutAnswers(prose.short === undefined ? prose : { text: prose.short }, { clinic });
    return uses.groups && instance.length > 0 ? words.numbered(name, instance) : name;
  }
  // "Is there one at all" belongs to the instances around; "is there another" is told apart by how many there were.
  const place = instance.at(-1) === 0 ? instance.slice(0, -1) : instance;
  const name = withoutAnswers({ text: askText(question.id, instance, { language, questionnaire }) }, { clinic });
  return place.length > 0 ? words.numbered(name, place) : name;
}
