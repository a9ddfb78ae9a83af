import type { Problem } from '../definition/problem.ts';
import type { QuestionType } from './types.ts';

/** A type whose answer is what was typed, trimmed; `refuse` may say why a text is none. */
export function typedText(defaultLength: number, refuse: (text: string) => Problem | null = () => null): QuestionType<string> {
  return {
    details: ['maxLength'],
    needs: [],
    read(value, question) {
      if (value === undefined || value === null) return { problem: { code: 'required' } };
      if (typeof value !== 'string') return { problem: { code: 'wrong-kind' } };
      const text = value.trim();
      const limit = question.maxLength ?? defaultLength;
      if (text === '') return { problem: { code: 'required' } };
      if (text.length > limit) return { problem: { code: 'too-long', limit } };
      const problem = refuse(text);
      return problem ? { problem } : { answer: text };
    },
    values: (answer) => [{ kind: 'string', text: answer }],
  };
}
