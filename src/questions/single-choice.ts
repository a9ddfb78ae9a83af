import { choiceValue, readChoice } from './choice.ts';
import type { Choice, QuestionType } from './types.ts';

/** One option of several. */
export const singleChoice: QuestionType<Choice> = {
  details: ['options'],
  needs: ['options'],
  read(value, question) {
    if (value === undefined || value === null || value === '') return { problem: { code: 'choose-one' } };
    const reading = readChoice(value, question);
    return 'problem' in reading ? reading : { answer: reading.choice };
  },
  values: (answer) => [choiceValue(answer)],
};
