import type { Questionnaire } from '../definition/types.ts';
import { readAnswer } from '../questions/question-types.ts';
import { compareAmounts } from './compare-amounts.ts';
import { placeQuestions, type QuestionIndex } from './place-questions.ts';
import { foldLists, screenText } from './screening.ts';

export type { Placed, PlacedGroup, QuestionIndex } from './place-questions.ts';

/** Indexes a questionnaire with its word lists. */
export const indexQuestions = (questionnaire: Questionnaire): QuestionIndex =>
  placeQuestions(questionnaire, { wordLists: foldLists(questionnaire.wordLists), screen: screenText, compare: compareAmounts, read: readAnswer });
