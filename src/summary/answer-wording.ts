import type { ClinicDetails, Language, Question, Questionnaire } from '../definition/types.ts';
import { fill, optionProse, proseOf, questionProse } from '../definition/wording.ts';
import { valuesOf } from '../questions/question-types.ts';
import type { AnswerValue, Value } from '../questions/types.ts';
import type { AnswerWording } from './types.ts';

/** What words are chosen by. */
export interface WordingContext {
  questionnaire: Questionnaire;
  clinic: ClinicDetails;
}

/** A question and an answer to it in one language, as a screen words them; typed words stay as typed. */
export function answerWording(question: Question, value: AnswerValue | undefined, language: Language, context: WordingContext): AnswerWording {
  const values = value === undefined ? [] : valuesOf(value, question);
  const prose = questionProse(proseOf(context.questionnaire, language), question.id);
  return { question: fill(prose.text, context.clinic), answer: values.map((one) => valueWording(one, question, language, context)) };
}

/** The same with the short name that staff read. */
export function staffWording(question: Question, value: AnswerValue | undefined, language: Language, context: WordingContext): AnswerWording {
  const prose = questionProse(proseOf(context.questionnaire, language), question.id);
  const wording = answerWording(question, value, language, context);
  return prose.short ? { ...wording, question: prose.short } : wording;
}

/** One value in words: an option's label, with own words after it, or what was typed. */
export function valueWording(value: Value, question: Question, language: Language, { questionnaire, clinic }: WordingContext): string {
  if (value.kind === 'string') return value.text;
  const { label } = optionProse(questionProse(proseOf(questionnaire, language), question.id), value.code);
  const shown = fill(label, clinic);
  return value.text ? `${shown}: ${value.text}` : shown;
}

/** The codes of the chosen options. */
export function codesOf(question: Question, value: AnswerValue | undefined): string[] {
  return value === undefined ? [] : valuesOf(value, question).flatMap((one) => (one.kind === 'coding' ? [one.code] : []));
}
