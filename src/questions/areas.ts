import { multipleChoice } from './multiple-choice.ts';
import type { Choice, QuestionType } from './types.ts';

/** Places on the body or the face, chosen like any options. */
export const areas: QuestionType<Choice[]> = { ...multipleChoice, details: ['options', 'minChoices', 'maxChoices'] };
