import type { Definition, Language, Outcome } from '../definition/types.ts';
import { compile, type Conversation } from '../engine/compile.ts';
import type { ConversationContext, ConversationInput } from '../engine/conversation.ts';
import { viewOf } from '../engine/view.ts';
import { walk } from '../engine/walk.ts';
import { questionOf, type AnswerKey } from '../rules/answer-key.ts';
import { summarise } from '../summary/summarise.ts';
import type { Summary } from '../summary/types.ts';
import { acceptedAnswers } from './accepted-answers.ts';
import { InputError } from './command.ts';
import { readAnswers } from './read-answers.ts';

/** What a questionnaire is answered with. */
export interface HeadlessRun {
  answers: unknown;
  language: Language;
  staffLanguage: Language;
  /** The visitor's local date, YYYY-MM-DD. */
  today: string;
  settings: readonly string[];
  /** Keys of questions at whose safety text the visitor says "I am safe to go on". */
  wentOn: readonly AnswerKey[];
}

/** What came of it. */
export interface HeadlessResult {
  outcome: Outcome;
  /** Keys of the questions that were asked, in order. */
  asked: readonly AnswerKey[];
  /** Keys of answers to questions that were not asked. */
  ignored: readonly AnswerKey[];
  /** Null where nothing of the visit is kept. */
  summary: Summary | null;
  context: ConversationContext;
}

/** A clock that goes on by a minute with every act, so that the same answers give the same times. */
function clockFrom(day: string): () => string {
  let minutes = Date.parse(`${day}T09:00:00Z`) / 60_000;
  return () => new Date(minutes++ * 60_000).toISOString().replace('.000Z', 'Z');
}

/** Answers a questionnaire as a visitor would, without a screen; throws an `InputError` where the answers do not take it to an end. */
export function runHeadless(definition: Definition, run: HeadlessRun): HeadlessResult {
  const conversation = compile(definition);
  const { answers, given, issues } = readAnswers(run.answers, conversation.index, run.today);
  if (issues.length > 0) throw new InputError('the answers do not fit the questionnaire', issues);
  const now = clockFrom(run.today);
  const input: ConversationInput = { settings: run.settings, startedAt: now(), localDate: run.today, zone: 'UTC' };
  const { actor, asked, stuckAt } = walk(conversation, input, { answers, wentOn: run.wentOn, language: run.language, at: now });
  if (stuckAt !== null) throw stuck(stuckAt, conversation);
  const snapshot = actor.getSnapshot();
  const { step } = viewOf(snapshot, conversation);
  const outcome = step.kind === 'ended' ? step.outcome : 'completed';
  const { context } = snapshot;
  const walked = new Set(asked);
  return {
    outcome,
    asked,
    ignored: given.filter((key) => !walked.has(key)),
    summary: outcome === 'completed' || outcome === 'stopped' ? summaryOf(outcome, conversation, context, run, now()) : null,
    context,
  };
}

function summaryOf(outcome: Summary['outcome'], conversation: Conversation, context: ConversationContext, run: HeadlessRun, finishedAt: string): Summary {
  return summarise(conversation, context, {
    outcome,
    staffLanguage: run.staffLanguage,
    clinic: {},
    finishedAt,
    cardsShownIn: outcome === 'completed' && conversation.definition.questionnaire.cards.length > 0 ? run.language : null,
  });
}

function stuck(key: AnswerKey, { index }: Conversation): InputError {
  const question = index.byId.get(questionOf(key))?.question;
  const linkId = question?.source?.linkId;
  const form = linkId === undefined || linkId === key ? '' : ` (linkId ${JSON.stringify(linkId)})`;
  const message = `there is no answer to ${JSON.stringify(key)}${form}, which is asked and cannot be skipped`;
  return new InputError('the visit cannot be taken to its end', [{ path: `$.${key}`, message, hint: question ? `give ${acceptedAnswers(question)}` : 'answer it' }]);
}
