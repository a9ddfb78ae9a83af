// Floor 3: the conversation — one XState machine compiled from a questionnaire, what it asks for now, and how it is kept.
// It must not know words in any language, what a screen looks like, or where a summary goes.

import type { Language } from '../definition/types.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { AnswerKey } from '../rules/answer-key.ts';
import type { Answers } from '../rules/answers.ts';

/** What a visit starts from; the engine has no clock of its own. */
export interface ConversationInput {
  /** The clinic's settings that conditions may read. */
  settings: readonly string[];
  /** RFC 3339 with the visitor's offset. */
  startedAt: string;
  /** The visitor's local date, YYYY-MM-DD. */
  localDate: string;
  /** IANA time zone of the visitor. */
  zone: string;
}

/** An answer that was given and no longer counts. */
export interface RetractedAnswer {
  question: AnswerKey;
  value: AnswerValue;
  language: Language;
  at: string;
  reason: 'changed' | 'skipped' | 'left-path';
}

/** That safety texts were shown, and what the visitor did then. */
export interface SafetyRecord {
  question: AnswerKey;
  texts: string[];
  language: Language;
  at: string;
  choice: 'went-on' | 'told-clinic' | 'went-back';
}

/** Everything a visit has come to; plain JSON. */
export interface ConversationContext extends ConversationInput {
  answers: Answers;
  /** The last value of questions that have none now, to be offered again. */
  drafts: Readonly<Record<AnswerKey, AnswerValue>>;
  retractions: readonly RetractedAnswer[];
  safetyRecords: readonly SafetyRecord[];
  /** Questions whose answer shows a safety text that the visitor has not passed yet. */
  pending: readonly AnswerKey[];
  /** The question whose safety text holds the visit now, or null. */
  heldAt: AnswerKey | null;
  /** The question whose safety text ended the questions, while the visitor tells the clinic; null otherwise. */
  stoppedAt: AnswerKey | null;
  /** For each repeating group on the way to the present state, the instance it is in; at its own question, how many came before. */
  instances: Readonly<Record<string, number>>;
  /** How the present state was entered: hidden questions are passed over in that direction. */
  direction: 'forward' | 'back' | 'here';
  /** After an answer was reopened: questions that are settled are passed over. */
  returning: boolean;
}

/** When something was done, and in which language it was asked. */
export interface Act {
  language: Language;
  /** RFC 3339 with the visitor's offset. */
  at: string;
}

/** What a visitor can do. */
export type ConversationEvent =
  | ({ type: 'question.answered'; question: AnswerKey; value: unknown } & Act)
  | ({ type: 'question.skipped'; question: AnswerKey } & Act)
  | ({ type: 'step.back' } & Act)
  | { type: 'answer.reopened'; question: AnswerKey }
  | ({ type: 'safety.passed' } & Act)
  | ({ type: 'clinic.told' } & Act)
  | { type: 'consent.declined' }
  | { type: 'review.confirmed' };

/** The conversation before anything was said. */
export function startingContext(input: ConversationInput): ConversationContext {
  return {
    ...input,
    answers: {},
    drafts: {},
    retractions: [],
    safetyRecords: [],
    pending: [],
    heldAt: null,
    stoppedAt: null,
    instances: {},
    direction: 'forward',
    returning: false,
  };
}
