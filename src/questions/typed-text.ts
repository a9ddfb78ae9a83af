import type { Problem } from '../definition/problem.ts';
import type { Question } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import { isBlank } from './is-blank.ts';
import { textKind } from './text-kind.ts';
import type { QuestionType } from './types.ts';

/** A type whose answer is what was typed, trimmed; `refuse` may say why a text is none, and `tidied` is what is kept of it. */
export function typedText(
  defaultLength: number,
  refuse: (text: string) => Problem | null = () => null,
  tidied: (text: string) => string = (text) => text,
): QuestionType<string> {
  return {
    ...textKind,
    read(value, question) {
      if (isBlank(value)) return { problem: { code: 'required' } };
      if (typeof value !== 'string') return { problem: { code: 'wrong-kind' } };
      const text = tidied(value.trim());
      const problem = measure(text, question, defaultLength) ?? refuse(text) ?? (uses.pattern ? match(text, question) : null);
      return problem ? { problem } : { answer: text };
    },
  };
}

function measure({ length }: string, { minLength = 0, maxLength }: Question, defaultLength: number): Problem | null {
  const limit = maxLength ?? defaultLength;
  if (length > limit) return { code: 'too-long', limit };
  return length < minLength ? { code: 'too-short', limit: minLength } : null;
}

function match(text: string, { pattern }: Question): Problem | null {
  return pattern === undefined || compilePattern(pattern)?.test(text) ? null : { code: 'wrong-format' };
}

/** The expression that a whole text must match; null where it is none. Forms in the wild escape more than Unicode mode allows, so that is only tried first. */
export function compilePattern(pattern: string): RegExp | null {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags);
    } catch {
      continue;
    }
  }
  return null;
}
