import { canonicalJson } from '../definition/canonical-json.ts';
import type { Question } from '../definition/types.ts';
import { readChoice } from '../questions/choice.ts';
import { readAnswer, typeOf } from '../questions/question-types.ts';
import { NOT_SURE, type AnswerValue, type Choice } from '../questions/types.ts';
import type { QuestionIndex } from '../rules/question-index.ts';
import { screenText } from '../rules/screening.ts';
import { datesToTry, momentsToTry, timesToTry, type Compared } from './candidate-dates.ts';
import { numbersToTry } from './candidate-numbers.ts';
import { atLength, textsToTry } from './candidate-texts.ts';

/** What the possible answers to a question depend on. */
export interface Asking extends Compared {
  question: Question;
  index: QuestionIndex;
  /** Texts that meet the word lists. */
  phrases: readonly string[];
}

/**
 * Answers to a question, each accepted by its type, among which every reader finds all it can tell apart; of a question
 * with a list of answers, its single entries. No question type is named here: whatever a type reads is an answer.
 */
export function singleAnswers(asking: Asking): AnswerValue[] {
  const { repeats: _, ...question } = asking.question;
  return accepted(valuesToTry({ ...asking, question }), question, asking.today);
}

/** What a question's type makes of these values, without those it refuses. */
function accepted(values: Iterable<unknown>, question: Question, today: string): AnswerValue[] {
  const found = new Map<string, AnswerValue>();
  for (const value of values) {
    const reading = readAnswer(value, question, today);
    if ('answer' in reading) found.set(canonicalJson(reading.answer), reading.answer);
  }
  return [...found.values()];
}

function valuesToTry(asking: Asking): unknown[] {
  const { question, operands } = asking;
  const numbers = numbersToTry(operands, question);
  const codes = (question.options ?? []).map(({ code }) => code);
  const pools: Readonly<Record<string, () => unknown[]>> = {
    code: () => [...codes, ...ownWordsToTry(asking)],
    boolean: () => [true, false],
    number: () => numbers,
    quantity: () => numbers.flatMap((value) => codes.map((unit) => ({ value, unit }))),
    text: () => wordsToTry(asking),
    date: () => datesToTry(asking, question),
    time: () => timesToTry(asking, question),
    'date-time': () => momentsToTry(asking, question),
  };
  const { comparedWith = 'text' } = typeOf(question);
  const others = Object.keys(pools).filter((name) => name !== comparedWith);
  return [...[comparedWith, ...others].flatMap((name) => pools[name]?.() ?? []), NOT_SURE, question.initial];
}

/** Choices with own words that a question reads, beside an option or instead of one. */
export function writtenChoices(asking: Asking): Choice[] {
  return ownWordsToTry(asking).flatMap((value) => {
    const reading = readChoice(value, asking.question);
    return 'choice' in reading ? [reading.choice] : [];
  });
}

/** Options with own words beside them, and own words instead of an option. */
function ownWordsToTry(asking: Asking): unknown[] {
  const { options = [] } = asking.question;
  const texts = wordsToTry(asking);
  const beside = options.filter((option) => option.ownWords).flatMap(({ code }) => texts.map((text) => ({ code, text })));
  return [...beside, ...texts.map((text) => ({ text }))];
}

/** Own words: first some that meet no word list, then for each list some that do. */
function wordsToTry({ question, operands, index, phrases }: Asking): string[] {
  const formats = Object.values(index.questionnaire.prose).flatMap((prose) => prose.questions[question.id]?.format ?? []);
  const texts = textsToTry(operands, question, formats);
  const neutral = texts.filter((text) => screenText(text, index.wordLists).length === 0);
  return [...neutral, ...texts, ...phrases.map((phrase) => atLength(phrase, question))];
}
