import type { Question } from '../../definition/types.ts';
import { valuesOf } from '../../questions/kinds.ts';
import type { AnswerValue } from '../../questions/types.ts';
import { wordValue } from '../../summary/value-wording.ts';
import { askedIn } from './asked.ts';
import type { Screen } from './screen.ts';

/** An answer in the language of the visit, a line a value. */
export function answerWords(question: Question, value: AnswerValue | undefined, screen: Screen): string[] {
  const { language, strings } = screen;
  return value === undefined ? [] : valuesOf(value, question).map((one) => wordValue(one, question, language, strings.valueWords, askedIn(screen)));
}
