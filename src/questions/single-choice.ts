import { choiceValue, readChoice } from './choice.ts';
import { isBlank } from './is-blank.ts';
import type { Choice, QuestionType } from './types.ts';

/** One option of several, or own words where the question is open to them. */
export const singleChoice: QuestionType<Choice> = {
  details: ['options', 'openChoice'],
  needs: ['options'],
  takesWords: true,
  comparedWith: 'code',
  read(value, question) {
    if (isBlank(value)) return { problem: { code: 'choose-one' } };
    const reading = readChoice(value, question);
    return 'problem' in reading ? reading : { answer: reading.choice };
  },
  values: (answer) => [choiceValue(answer)],
};
