import type { Answers } from './answers.ts';
import type { Placed, QuestionIndex } from './question-index.ts';

/** What a condition is judged by. */
export interface Facts {
  index: QuestionIndex;
  answers: Answers;
  /** The clinic's settings. */
  settings: readonly string[];
  /** The visitor's local date, YYYY-MM-DD. */
  today: string;
  /** The repeating groups that the reader of the answers stands in, outermost first. */
  repeats: readonly string[];
  /** The instance of each, from 1. */
  instance: readonly number[];
}

/** The same facts, read from a question's place. */
export function factsAt(facts: Facts, { repeats }: Placed, instance: readonly number[]): Facts {
  return { ...facts, repeats, instance };
}
