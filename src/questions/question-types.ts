import { canonicalJson } from '../definition/canonical-json.ts';
import type { Question } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import { areas } from './areas.ts';
import { attachment } from './attachment.ts';
import { consent } from './consent.ts';
import { dateTime } from './date-time.ts';
import { date } from './date.ts';
import { decimal } from './decimal.ts';
import { display } from './display.ts';
import { email } from './email.ts';
import { integer } from './integer.ts';
import { isBlank } from './is-blank.ts';
import { longText } from './long-text.ts';
import { multipleChoice } from './multiple-choice.ts';
import { phone } from './phone.ts';
import { quantity } from './quantity.ts';
import { scale } from './scale.ts';
import { shortText } from './short-text.ts';
import { singleChoice } from './single-choice.ts';
import { time } from './time.ts';
import type { AnswerValue, QuestionType, Reading, SingleValue, Value } from './types.ts';
import { url } from './url.ts';
import { yesNo } from './yes-no.ts';

/** Every question type by the name a questionnaire gives it. */
export const questionTypes = {
  consent,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  areas,
  'yes-no': yesNo,
  integer,
  decimal,
  quantity,
  scale,
  date,
  time,
  'date-time': dateTime,
  'short-text': shortText,
  'long-text': longText,
  url,
  phone,
  email,
  display,
  attachment,
} satisfies Record<string, QuestionType>;

/** The name of a question type. */
export type QuestionTypeName = keyof typeof questionTypes;

/** The name of a question's type; throws where a questionnaire was not parsed. */
export function typeName(question: Question): QuestionTypeName {
  if (Object.hasOwn(questionTypes, question.type)) return question.type as QuestionTypeName;
  throw new Error(`there is no question type "${question.type}"`);
}

/** The type of a question, whatever its answers are. */
export function typeOf(question: Question): QuestionType<AnswerValue> {
  // An answer is only ever kept after its own type has read it.
  return questionTypes[typeName(question)] as QuestionType<AnswerValue>;
}

/** Whether an answer to a question may hold the visitor's own words, which word lists screen. */
export function takesWords(question: Question): boolean {
  const { options, openChoice } = question;
  const somewhere = !options || (uses.openChoice && openChoice === true) || options.some((option) => option.ownWords);
  return somewhere && typeOf(question).takesWords === true;
}

/** The most answers to a repeating question that does not say. */
export const MOST_ANSWERS = 50;

/** Reads an untrusted value as an answer to a question; `today` is the visitor's local date. */
export function readAnswer(value: unknown, question: Question, today: string): Reading {
  if (uses.readOnly && question.readOnly) return readFixed(value, question, today);
  return uses.repeats && question.repeats ? readSeveral(value, question, today) : typeOf(question).read(value, question, today);
}

/** Reads the answer to a question that cannot be changed: nothing else than what it begins with. */
function readFixed(value: unknown, { readOnly: _, ...question }: Question, today: string): Reading {
  const fixed = readAnswer(question.initial, question, today);
  if (value === undefined || 'problem' in fixed) return fixed;
  const reading = readAnswer(value, question, today);
  const isSame = 'answer' in reading && canonicalJson(reading.answer) === canonicalJson(fixed.answer);
  return isSame ? fixed : { problem: { code: 'read-only' } };
}

/** Reads one answer or a list of them; blank ones count for none. */
function readSeveral(value: unknown, question: Question, today: string): Reading {
  const list: unknown[] = (Array.isArray(value) ? value : [value]).filter((one) => !isBlank(one));
  const limit = question.repeats?.max ?? MOST_ANSWERS;
  if (list.length === 0) return { problem: { code: 'required' } };
  if (list.length > limit) return { problem: { code: 'too-many-answers', limit } };
  const answers: SingleValue[] = [];
  for (const one of list) {
    const reading = typeOf(question).read(one, question, today);
    if ('problem' in reading) return reading;
    if (!Array.isArray(reading.answer)) answers.push(reading.answer);
  }
  return { answer: answers };
}

/** What an answer means, whatever its type. */
export function valuesOf(answer: AnswerValue, question: Question): Value[] {
  const type = typeOf(question);
  return uses.repeats && question.repeats && Array.isArray(answer) ? answer.flatMap((one) => type.values(one, question)) : type.values(answer, question);
}
