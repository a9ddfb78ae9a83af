// Floor 4: walks every path of a compiled questionnaire, and says what holds on all of them.
// It must not know a screen, a file, the clock, or whether what is asked is good medicine.

import type { Outcome } from '../definition/types.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { AnswerKey } from '../rules/answer-key.ts';

/** One thing that a visitor does on a path: a question answered (null where it was skipped), and what followed its safety text. */
export interface ProofStep {
  question: AnswerKey;
  answer: AnswerValue | null;
  then?: 'went-on' | 'told-clinic';
}

/** A way through a questionnaire: the clinic's settings, then what the visitor does. */
export interface ProofPath {
  settings: string[];
  steps: ProofStep[];
}

/** Where a property fails, and on which path. */
export interface CounterExample {
  /** JSON path of what is at fault. */
  at: string;
  message: string;
  hint: string;
  /** A shortest path that shows it; null where no path is needed to see it. */
  path: ProofPath | null;
}

/** The names of the properties, in the order they are reported. */
export const PROPERTIES = {
  bounded: 'The answers fall into at most 1,000,000 classes',
  machine: 'The compiled machine goes where the answers lead',
  reachable: 'Every question is reachable',
  ends: 'Every path ends',
  loops: 'There is no loop but an explicit Add',
  options: 'Every option is selectable',
  conditions: 'No condition is always true or always false',
  flags: 'Every flag can be raised',
  mandatory: 'No path reaches the review without the questions that are mandatory for safety',
  skips: 'No skipped question hides a safety question',
  urgent: 'No urgent answer can be left without its safety text',
  words: 'Every phrase of the word lists can be met',
  used: 'Everything that is declared is used',
  prose: 'Every id has prose in every declared language',
} as const;

/** The name of a property. */
export type PropertyId = keyof typeof PROPERTIES;

/** One property and whether it holds on every path; null where another failure kept it from being proved. */
export interface Property {
  id: PropertyId;
  says: string;
  holds: boolean | null;
  counterExamples: CounterExample[];
}

/** A visit to its review, by the number of questions asked. */
export interface VisitLength {
  questions: number;
  path: ProofPath;
}

/** What was counted; numbers of paths may pass any integer type and are decimal texts. */
export interface Figures {
  /** Of the compiled machine. */
  states: number;
  transitions: number;
  questions: number;
  /** Classes of answers, all questions together, as all readers tell them apart. */
  classes: string;
  /** Classes of visits, told apart by what still decides where they go; null where there are too many to be counted. */
  liveClasses: number | null;
  /** Steps that were compared with the compiled machine. */
  compared: number;
  paths: string;
  pathsByOutcome: Record<Outcome, string>;
  shortest: VisitLength | null;
  longest: VisitLength | null;
}

/** What was proved of a questionnaire, as plain data. */
export interface Proof {
  questionnaire: { id: string; version: string; hash: string };
  /** The visitor's local date that dates were compared with. */
  today: string;
  ok: boolean;
  figures: Figures;
  properties: Property[];
  /** What no property says anything about. */
  doesNotCover: string[];
}
