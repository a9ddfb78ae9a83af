import type { Question } from '../definition/types.ts';
import { readAnswer } from '../questions/question-types.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { Placed } from '../rules/question-index.ts';
import { singleAnswers, writtenChoices } from './candidates.ts';
import { kept } from './kept.ts';
import { askingOf, type Model } from './model.ts';

/** An answer to a question in which one of its options is chosen, with as few others as it takes; null where there is none. */
export function answerWith(code: string, question: Question, today: string): AnswerValue | null {
  const { options = [], minChoices = 1 } = question;
  const required = options.filter((option) => option.required && option.code !== code).map((option) => option.code);
  const others = options.filter((option) => option.code !== code && !option.exclusive && !option.required).map((option) => option.code);
  const list = [code, ...required, ...others.slice(0, Math.max(0, minChoices - 1))];
  const values: unknown[] = [code, [code], list, ...[question.min, question.max, 1, 0].map((value) => ({ value, unit: code })), question.initial];
  for (const value of values) {
    const reading = readAnswer(value, question, today);
    if ('answer' in reading && holds(reading.answer, code)) return reading.answer;
  }
  return null;
}

const holds = (answer: AnswerValue, code: string): boolean =>
  [answer].flat().some((one) => one === code || (typeof one === 'object' && (('code' in one && one.code === code) || ('unit' in one && one.unit === code))));

/** Answers in which each option is chosen in turn, and each word list met, and all that may stand together. */
export function answersHolding(placed: Placed, model: Model): readonly AnswerValue[] {
  return kept(model.known.holding, placed.question.id, () => allHolding(placed, model));
}

function allHolding(placed: Placed, model: Model): AnswerValue[] {
  const { question } = placed;
  const { today, known } = model;
  const { options = [] } = question;
  const each = options.map(({ code }) => answerWith(code, question, today)).filter((answer) => answer !== null);
  const together = options.filter((option) => !option.exclusive).map(({ code }) => code);
  const written = kept(known.written, question.id, () => writtenChoices(askingOf(model, placed)));
  const lists: unknown[] = [together.slice(0, question.maxChoices), ...written, ...written.map((choice) => [choice])];
  const read = lists.flatMap((value) => {
    const reading = readAnswer(value, question, today);
    return 'answer' in reading ? [reading.answer] : [];
  });
  return [...each, ...read, ...(options.length === 0 ? kept(known.singles, question.id, () => singleAnswers(askingOf(model, placed))) : [])];
}
