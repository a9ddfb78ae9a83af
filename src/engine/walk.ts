import { typeOf } from '../questions/kinds.ts';
import type { AnswerKey } from '../rules/answer-key.ts';
import type { Conversation } from './compile.ts';
import type { ConversationEvent, ConversationInput } from './conversation.ts';
import { startSession, type ConversationActor } from './session.ts';
import { viewOf, type Step } from './view.ts';

/** What a visitor would do, written down beforehand. */
export interface Script {
  /** Answers by key; a question that has none is skipped, and a repeating group is asked no further. */
  answers: Readonly<Record<AnswerKey, unknown>>;
  /** Questions at whose safety text the visitor says "I am safe to go on"; elsewhere the clinic is told where that is possible. */
  wentOn?: readonly AnswerKey[];
  language: string;
  /** When each thing is done; RFC 3339. */
  at: (question: AnswerKey) => string;
  /** The language each question was answered in; by default `language`. */
  languageOf?: (question: AnswerKey) => string;
}

/** What came of a script. */
export interface Walk {
  actor: ConversationActor;
  /** Keys of the questions that were asked, in order; what only shows something asks nothing. */
  asked: AnswerKey[];
  /** The question that could not be passed: its scripted answer is none, or it cannot be skipped. */
  stuckAt: AnswerKey | null;
}

/** Walks a conversation without a screen, from its start to its end. */
export function walk(conversation: Conversation, input: ConversationInput, script: Script): Walk {
  const actor = startSession(conversation, input);
  const asked: string[] = [];
  for (;;) {
    const { step } = viewOf(actor.getSnapshot(), conversation);
    if (step.kind === 'ended') return { actor, asked, stuckAt: null };
    if (step.kind === 'question' && !typeOf(step.placed.question).showsOnly) asked.push(step.key);
    const event = nextEvent(step, script);
    if (!actor.getSnapshot().can(event)) return { actor, asked, stuckAt: step.kind === 'review' ? null : step.key };
    actor.send(event);
  }
}

function nextEvent(step: Exclude<Step, { kind: 'ended' }>, { answers, wentOn = [], language, languageOf = () => language, at }: Script): ConversationEvent {
  if (step.kind === 'review') return { type: 'review.confirmed' };
  const { key, placed } = step;
  const done = { language: languageOf(key), at: at(key) };
  if (step.kind === 'safety') {
    const goesOn = step.mayGoOn && (!step.stops || wentOn.includes(key));
    return { type: goesOn ? 'safety.passed' : 'clinic.told', ...done };
  }
  const { question, asksFor } = placed;
  const given = Object.hasOwn(answers, key) ? answers[key] : undefined;
  const value = given ?? (asksFor ? false : undefined);
  const passes = value !== undefined || question.readOnly || typeOf(question).showsOnly;
  return passes ? { type: 'question.answered', question: key, value, ...done } : { type: 'question.skipped', question: key, ...done };
}
