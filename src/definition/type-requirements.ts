import type { Problem } from './problem.ts';
import type { Question, QuestionDetails } from './types.ts';

/** What conditions may compare an answer with. */
export type ComparedKind = 'code' | 'boolean' | 'number' | 'quantity' | 'date' | 'time' | 'date-time' | 'text';

/** What the reader of a questionnaire must know of one question type. */
export interface TypeRequirement {
  /** Members a question of this type may carry. */
  details: readonly (keyof QuestionDetails)[];
  /** Members it cannot do without. */
  needs: readonly (keyof QuestionDetails)[];
  /** It shows something and asks for nothing. */
  showsOnly?: boolean;
  /** Its answers are agreement: nothing stands ticked beforehand, and options may be required. */
  agrees?: boolean;
  /** A question of this type may be answered several times. */
  repeatable?: boolean;
  /** What conditions may compare its answers with; only whether they exist where this is left out. */
  comparedWith?: ComparedKind;
  /** Reads a value as one answer to this question, or says why it is none. */
  read(value: unknown, question: Question, today: string): { answer: unknown } | { problem: Problem };
}

/** What the reader of a questionnaire must know of each question type. */
export type TypeRequirements = Readonly<Record<string, TypeRequirement>>;
