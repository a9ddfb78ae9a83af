import type { Problem } from '../definition/problem.ts';
import type { Question } from '../definition/types.ts';
import { choiceValue, codeOf, readChoices } from './choice.ts';
import type { Choice, QuestionType } from './types.ts';

/** One or more options of several, and own words where the question is open to them. */
export const multipleChoice: QuestionType<Choice[]> = {
  details: ['options', 'minChoices', 'maxChoices', 'openChoice'],
  needs: ['options'],
  takesWords: true,
  comparedWith: 'code',
  read(value, question) {
    const reading = readChoices(value ?? [], question);
    if ('problem' in reading) return reading;
    const problem = miscount(reading.choices, question);
    return problem ? { problem } : { answer: reading.choices };
  },
  values: (answer) => answer.map(choiceValue),
};

/** An exclusive option says all there is to say, however many others would have to be chosen. */
function miscount(choices: readonly Choice[], { options = [], minChoices = 1, maxChoices = Infinity }: Question): Problem | null {
  if (choices.length === 0) return { code: 'choose-one' };
  if (choices.length > maxChoices) return { code: 'too-many-choices', limit: maxChoices };
  const exclusive = options.some((option) => option.exclusive && codeOf(choices[0] ?? '') === option.code);
  return choices.length < minChoices && !exclusive ? { code: 'too-few-choices', limit: minChoices } : null;
}
