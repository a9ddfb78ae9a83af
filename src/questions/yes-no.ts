import type { QuestionType } from './types.ts';

/** Yes or no. */
export const yesNo: QuestionType<boolean> = {
  details: [],
  needs: [],
  comparedWith: 'boolean',
  read(value) {
    if (value === undefined || value === null || value === '') return { problem: { code: 'choose-one' } };
    return typeof value === 'boolean' ? { answer: value } : { problem: { code: 'wrong-kind' } };
  },
  values: (answer) => [{ kind: 'boolean', value: answer }],
};
