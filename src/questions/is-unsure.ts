import type { Question } from '../definition/types.ts';
import { NOT_SURE } from './types.ts';

/** Whether a value says "I am not sure" to a question that lets a visitor say so. */
export function isUnsure(value: unknown, question: Question): value is typeof NOT_SURE {
  return value === NOT_SURE && question.notSure === true;
}
