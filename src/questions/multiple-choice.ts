import { choiceValue, readChoices } from './choice.ts';
import type { Choice, QuestionType } from './types.ts';

/** One or more options of several. */
export const multipleChoice: QuestionType<Choice[]> = {
  details: ['options', 'maxChoices'],
  needs: ['options'],
  read(value, question) {
    const reading = readChoices(value ?? [], question);
    if ('problem' in reading) return reading;
    const { choices } = reading;
    if (choices.length === 0) return { problem: { code: 'choose-one' } };
    const limit = question.maxChoices ?? Infinity;
    return choices.length > limit ? { problem: { code: 'too-many-choices', limit } } : { answer: choices };
  },
  values: (answer) => answer.map(choiceValue),
};
