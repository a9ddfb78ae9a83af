import { choiceValue, codeOf, readChoices } from './choice.ts';
import type { Choice, QuestionType } from './types.ts';

/** Purposes the visitor agrees to, each ticked by hand; the visit cannot go on without the required ones. */
export const consent: QuestionType<Choice[]> = {
  details: ['options'],
  needs: ['options'],
  takesWords: true,
  agrees: true,
  comparedWith: 'code',
  read(value, question) {
    const reading = readChoices(value ?? [], question);
    if ('problem' in reading) return reading;
    const ticked = new Set(reading.choices.map(codeOf));
    const missing = (question.options ?? []).some((option) => option.required && !ticked.has(option.code));
    return missing ? { problem: { code: 'consent-required' } } : { answer: reading.choices };
  },
  values: (answer) => answer.map(choiceValue),
};
