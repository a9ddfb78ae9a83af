import type { Question } from '../definition/types.ts';
import { typeName, type QuestionTypeName } from '../questions/question-types.ts';
import type { ItemType } from './types.ts';

/** What each question type is in R4, where nothing says that it was imported as something else. */
const TYPES: Readonly<Record<QuestionTypeName, ItemType>> = {
  consent: 'choice',
  'single-choice': 'choice',
  'multiple-choice': 'choice',
  areas: 'choice',
  'yes-no': 'boolean',
  integer: 'integer',
  decimal: 'decimal',
  quantity: 'quantity',
  scale: 'integer',
  date: 'date',
  time: 'time',
  'date-time': 'dateTime',
  'short-text': 'string',
  'long-text': 'text',
  url: 'url',
  phone: 'string',
  email: 'string',
  display: 'display',
  attachment: 'attachment',
};

/** The R4 item type that a question has by its own type. */
export function r4Type(question: Question): ItemType {
  const type = TYPES[typeName(question)];
  return type === 'choice' && question.openChoice ? 'open-choice' : type;
}
