import type { QuestionType } from './types.ts';

/** Something to bring to the visit; the answer is that the visitor was asked to. */
export const attachment: QuestionType<true> = {
  details: [],
  needs: [],
  read(value) {
    if (value === undefined || value === null) return { problem: { code: 'required' } };
    return value === true ? { answer: true } : { problem: { code: 'wrong-kind' } };
  },
  values: () => [{ kind: 'boolean', value: true }],
};
