import { uses } from '../../definition/uses.ts';
import { questionProse } from '../../definition/wording.ts';
import type { AnswerKey } from '../../rules/answer-key.ts';
import type { Placed } from '../../rules/question-index.ts';
import { questionHelp, questionText, type AskedIn } from '../../summary/question-text.ts';
import type { Screen } from './screen.ts';

/** A question where it stands in a visit. */
export interface AskedPlace {
  key: AnswerKey;
  placed: Placed;
}

/** What stands for placeholders and earlier answers in a question's words. */
export const askedIn = ({ visit, language, clinic, strings }: Screen): AskedIn => ({
  language,
  clinic,
  ...(uses.piping && { values: strings.valueWords }),
  questionnaire: visit.conversation.definition.questionnaire,
});

/** What a question says, with the visitor's earlier answers in it. */
export function askedText({ key, placed }: AskedPlace, screen: Screen): string {
  return questionText(placed, questionProse(screen.prose, placed.question.id), screen.visit.factsAt(key, placed), askedIn(screen));
}

/** What is said under it; null where nothing is. */
export function askedHelp({ key, placed }: AskedPlace, screen: Screen): string | null {
  return questionHelp(questionProse(screen.prose, placed.question.id), screen.visit.factsAt(key, placed), askedIn(screen));
}
