import type { Question } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import { areas } from './areas.ts';
import { attachment } from './attachment.ts';
import { consent } from './consent.ts';
import { dateKind } from './date-kind.ts';
import { dateTime } from './date-time.ts';
import { decimal } from './decimal.ts';
import { display } from './display.ts';
import { integer } from './integer.ts';
import { multipleChoice } from './multiple-choice.ts';
import { quantity } from './quantity.ts';
import { scale } from './scale.ts';
import { singleChoice } from './single-choice.ts';
import { addressKind, textKind } from './text-kind.ts';
import { time } from './time.ts';
import type { AnswerValue, Kind, Value } from './types.ts';
import { urlKind } from './url-kind.ts';
import { yesNo } from './yes-no.ts';

/** Every question type by the name a questionnaire gives it, as far as a visit needs it from its first question on: what reads typed answers comes with the rest. */
export const kinds = {
  consent,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  areas,
  'yes-no': yesNo,
  integer,
  decimal,
  quantity,
  scale,
  date: dateKind,
  time,
  'date-time': dateTime,
  'short-text': textKind,
  'long-text': textKind,
  url: urlKind,
  phone: addressKind,
  email: addressKind,
  display,
  attachment,
} satisfies Record<string, Kind>;

/** The name of a question type. */
export type QuestionTypeName = keyof typeof kinds;

/** The name of a question's type; throws where a questionnaire was not parsed. */
export function typeName(question: Question): QuestionTypeName {
  if (Object.hasOwn(kinds, question.type)) return question.type as QuestionTypeName;
  throw new Error(`there is no question type "${question.type}"`);
}

/** What a question is, whatever its answers are. */
export function typeOf(question: Question): Kind<AnswerValue> {
  // An answer is only ever kept after its own type has read it.
  return kinds[typeName(question)] as Kind<AnswerValue>;
}

/** Whether an answer to a question may hold the visitor's own words, which word lists screen. */
export function takesWords(question: Question): boolean {
  const { options, openChoice } = question;
  const somewhere = !options || (uses.openChoice && openChoice === true) || options.some((option) => option.ownWords);
  return somewhere && typeOf(question).takesWords === true;
}

/** What an answer means, whatever its type. */
export function valuesOf(answer: AnswerValue, question: Question): Value[] {
  const type = typeOf(question);
  return uses.repeats && question.repeats && Array.isArray(answer) ? answer.flatMap((one) => type.values(one, question)) : type.values(answer, question);
}
