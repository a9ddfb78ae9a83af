// Floor 1: what each question type is, without a screen.
// It must not know conditions, flags, the order of a visit, or any language.

import type { Problem } from '../definition/problem.ts';
import type { Question, QuestionDetails } from '../definition/types.ts';

/** A ticked option, with the visitor's own words where the option takes them. */
export type Choice = string | { code: string; text: string };

/** An answer as it is kept, sent and given to `run`: one choice, several, or what was typed. */
export type AnswerValue = Choice | Choice[];

/** The neutral meaning of an answer; text, HTML and FHIR read only this. */
export type Value = { kind: 'coding'; code: string; text?: string } | { kind: 'string'; text: string };

/** What came of reading an untrusted value. */
export type Reading<A extends AnswerValue = AnswerValue> = { answer: A } | { problem: Problem };

/** One question type. */
export interface QuestionType<A extends AnswerValue = AnswerValue> {
  /** Members a question of this type may carry. */
  details: readonly (keyof QuestionDetails)[];
  /** Members it cannot do without. */
  needs: readonly (keyof QuestionDetails)[];
  /** Reads an untrusted value as an answer to this question, or says why it is none. */
  read(value: unknown, question: Question): Reading<A>;
  /** What an answer means. */
  values(answer: A): Value[];
}
