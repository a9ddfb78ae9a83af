import type { Question } from '../../definition/types.ts';
import { uses } from '../../definition/uses.ts';
import { questionProse } from '../../definition/wording.ts';
import { valuesOf } from '../../questions/question-types.ts';
import type { AnswerValue } from '../../questions/types.ts';
import { instanceOf, type AnswerKey } from '../../rules/answer-key.ts';
import type { Placed } from '../../rules/question-index.ts';
import { questionHelp, questionText, type AskedIn } from '../../summary/question-text.ts';
import { wordValue } from '../../summary/value-wording.ts';
import type { Screen } from './screen.ts';

/** A question where it stands in a visit. */
export interface AskedPlace {
  key: AnswerKey;
  placed: Placed;
}

const askedIn = ({ visit, language, clinic, strings: { values } }: Screen): AskedIn => ({ language, clinic, values, questionnaire: visit.conversation.definition.questionnaire });

/** What a question says, with the visitor's earlier answers in it. */
export function askedText({ key, placed }: AskedPlace, screen: Screen): string {
  return questionText(placed, questionProse(screen.prose, placed.question.id), screen.visit.factsAt(key, placed), askedIn(screen));
}

/** What is said under it; null where nothing is. */
export function askedHelp({ key, placed }: AskedPlace, screen: Screen): string | null {
  return questionHelp(questionProse(screen.prose, placed.question.id), screen.visit.factsAt(key, placed), askedIn(screen));
}

/** What a question said, as it is listed among others: with its number where there is more than one like it. */
export function listedText(one: AskedPlace, screen: Screen): string {
  const instance = instanceOf(one.key);
  const text = askedText(one, screen);
  return uses.groups && !one.placed.asksFor && instance.some((number) => number > 1) ? screen.strings.values.numbered(text, instance) : text;
}

/** An answer in the language of the visit, a line a value. */
export function answerWords(question: Question, value: AnswerValue | undefined, screen: Screen): string[] {
  const { language, strings } = screen;
  return value === undefined ? [] : valuesOf(value, question).map((one) => wordValue(one, question, language, strings.values, askedIn(screen)));
}
