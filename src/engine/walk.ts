import type { Conversation } from './compile.ts';
import type { ConversationEvent, ConversationInput } from './conversation.ts';
import { startSession, type ConversationActor } from './session.ts';
import { viewOf, type Step } from './view.ts';

/** What a visitor would do, written down beforehand. */
export interface Script {
  /** Answers by question id; a question that has none is skipped. */
  answers: Readonly<Record<string, unknown>>;
  /** Questions at whose safety text the visitor says "I am safe to go on"; elsewhere the clinic is told where that is possible. */
  wentOn?: readonly string[];
  language: string;
  /** When each thing is done; RFC 3339. */
  at: (question: string) => string;
  /** The language each question was answered in; by default `language`. */
  languageOf?: (question: string) => string;
}

/** What came of a script. */
export interface Walk {
  actor: ConversationActor;
  /** Ids of the questions that were asked, in order. */
  asked: string[];
  /** The question that could not be passed: its scripted answer is none, or it cannot be skipped. */
  stuckAt: string | null;
}

/** Walks a conversation without a screen, from its start to its end. */
export function walk(conversation: Conversation, input: ConversationInput, script: Script): Walk {
  const actor = startSession(conversation, input);
  const asked: string[] = [];
  for (;;) {
    const { step } = viewOf(actor.getSnapshot(), conversation);
    if (step.kind === 'ended') return { actor, asked, stuckAt: null };
    if (step.kind === 'question') asked.push(step.placed.question.id);
    const event = nextEvent(step, script);
    if (!actor.getSnapshot().can(event)) return { actor, asked, stuckAt: step.kind === 'review' ? null : step.placed.question.id };
    actor.send(event);
  }
}

function nextEvent(step: Exclude<Step, { kind: 'ended' }>, { answers, wentOn = [], language, languageOf = () => language, at }: Script): ConversationEvent {
  if (step.kind === 'review') return { type: 'review.confirmed' };
  const { id } = step.placed.question;
  const done = { language: languageOf(id), at: at(id) };
  if (step.kind === 'safety') {
    const goesOn = step.mayGoOn && (!step.stops || wentOn.includes(id));
    return { type: goesOn ? 'safety.passed' : 'clinic.told', ...done };
  }
  const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return value === undefined ? { type: 'question.skipped', question: id, ...done } : { type: 'question.answered', question: id, value, ...done };
}
