import type { Definition } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import { answerReader } from '../questions/answer-reader.ts';
import { kinds } from '../questions/kinds.ts';
import { compareAmounts } from '../rules/compare-amounts.ts';
import { placeQuestions } from '../rules/place-questions.ts';
import { conversationOf, type Conversation } from './conversation-of.ts';

/**
 * Compiles the first part of a questionnaire to the states of the whole. Before the rest has its word lists and flags, nothing
 * that is typed is read, and nobody who told the clinic of a stop may go back.
 */
export function compileFirst(definition: Definition): Conversation {
  const judging = { wordLists: [], screen: () => [], compare: uses.amounts ? compareAmounts : () => null, read: answerReader(kinds) };
  return conversationOf(definition, placeQuestions(definition.questionnaire, judging), () => {
    throw new Error('the rest is not here');
  });
}
