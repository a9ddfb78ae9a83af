import type { QuestionType } from './types.ts';

/** A text to read, which asks for nothing. */
export const display: QuestionType<true> = {
  details: [],
  needs: [],
  showsOnly: true,
  read: (value) => (value === undefined || value === null || value === true ? { answer: true } : { problem: { code: 'wrong-kind' } }),
  values: () => [],
};
