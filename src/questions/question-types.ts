import type { Question } from '../definition/types.ts';
import { consent } from './consent.ts';
import { email } from './email.ts';
import { longText } from './long-text.ts';
import { multipleChoice } from './multiple-choice.ts';
import { phone } from './phone.ts';
import { shortText } from './short-text.ts';
import { singleChoice } from './single-choice.ts';
import type { AnswerValue, QuestionType, Reading, Value } from './types.ts';

/** Every question type by the name a questionnaire gives it. */
export const questionTypes = {
  consent,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'short-text': shortText,
  'long-text': longText,
  phone,
  email,
} satisfies Record<string, QuestionType>;

/** The name of a question type. */
export type QuestionTypeName = keyof typeof questionTypes;

/** The name of a question's type; throws where a questionnaire was not parsed. */
export function typeName(question: Question): QuestionTypeName {
  if (Object.hasOwn(questionTypes, question.type)) return question.type as QuestionTypeName;
  throw new Error(`there is no question type "${question.type}"`);
}

/** Reads an untrusted value as an answer to a question. */
export function readAnswer(value: unknown, question: Question): Reading {
  return questionTypes[typeName(question)].read(value, question);
}

/** What an answer means, whatever its type. */
export function valuesOf(answer: AnswerValue, question: Question): Value[] {
  // An answer is only ever kept after its own type has read it.
  const type: { values(answer: AnswerValue): Value[] } = questionTypes[typeName(question)];
  return type.values(answer);
}
