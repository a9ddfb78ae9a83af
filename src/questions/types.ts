// Floor 1: what each question type is, without a screen.
// It must not know conditions, flags, the order of a visit, or any language.

import type { Problem } from '../definition/problem.ts';
import type { Quantity, Question, QuestionDetails } from '../definition/types.ts';

/** A ticked option, with the visitor's own words where the option takes them; or own words instead of an option. */
export type Choice = string | { code: string; text: string } | OwnWords;

/** Own words where an open choice takes them instead of an option. */
export interface OwnWords {
  text: string;
}

/** One answer: what was chosen, typed, or said to be not known ("not-sure"). */
export type SingleValue = Choice | number | boolean | Quantity;

/** An answer as it is kept, sent and given to `run`: one value, or several of a multiple choice or a repeating question. */
export type AnswerValue = SingleValue | SingleValue[];

/** What stands for "I am not sure" where a date or a number was asked. */
export const NOT_SURE = 'not-sure';

/** The neutral meaning of an answer; text, HTML and FHIR read only this. */
export type Value =
  | { kind: 'coding'; code: string; text?: string }
  | { kind: 'string'; text: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'integer' | 'decimal'; value: number }
  | { kind: 'quantity'; value: number; unit: string }
  /** YYYY, YYYY-MM or YYYY-MM-DD; HH:MM or HH:MM:SS; the visitor's local time YYYY-MM-DDTHH:MM; an absolute URL. */
  | { kind: 'date' | 'time' | 'date-time' | 'uri'; value: string }
  | { kind: 'not-sure' };

/** What came of reading an untrusted value. */
export type Reading<A extends AnswerValue = AnswerValue> = { answer: A } | { problem: Problem };

/** What a question type is, and what reads it where that is no more than a choice. */
export interface Kind<A extends AnswerValue = AnswerValue> {
  /** Members a question of this type may carry. */
  details: readonly (keyof QuestionDetails)[];
  /** Members it cannot do without. */
  needs: readonly (keyof QuestionDetails)[];
  /** It shows something and asks for nothing: its answer says that it was seen. */
  showsOnly?: boolean;
  /** Its answers may hold the visitor's own words, which word lists screen. */
  takesWords?: boolean;
  /** Its answers are agreement: nothing stands ticked beforehand, and options may be required. */
  agrees?: boolean;
  /** A question of this type may be answered several times. */
  repeatable?: boolean;
  /** What conditions may compare its answers with; `exists` always, nothing else where this is left out. */
  comparedWith?: 'code' | 'boolean' | 'number' | 'quantity' | 'date' | 'time' | 'date-time' | 'text';
  /** Reads an untrusted value as one answer to this question, or says why it is none; `today` is the visitor's local date. */
  read?(value: unknown, question: Question, today: string): Reading<A>;
  /** What one answer means. */
  values(answer: A, question: Question): Value[];
}

/** One question type, with what reads its answers. */
export interface QuestionType<A extends AnswerValue = AnswerValue> extends Kind<A> {
  read(value: unknown, question: Question, today: string): Reading<A>;
}
