import { getNextSnapshot } from 'xstate';
import type { Conversation } from '../../src/engine/compile.ts';
import type { ConversationContext, ConversationEvent, ConversationInput } from '../../src/engine/conversation.ts';
import { resumeSession } from '../../src/engine/resume-session.ts';
import { saveSession, startSession, type ConversationActor } from '../../src/engine/session.ts';
import { viewOf, type Step } from '../../src/engine/view.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { entriesOf, type Answers } from '../../src/rules/answers.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Summary } from '../../src/summary/types.ts';
import type { Question, Questionnaire } from '../../src/definition/types.ts';
import { pick, randomFrom } from '../fixtures/random.ts';
import { input, request } from '../fixtures/visit.ts';
import { outcomeOf, textsShown } from './naive-flags.ts';
import type { Said } from './naive-form.ts';
import type { ActPlan } from './plans.ts';
import { answerTo, type Random } from './question-parts.ts';

type Snapshot = ReturnType<ConversationActor['getSnapshot']>;

/** What was said, by key; null where a question was skipped. */
export function valuesBy(answers: Answers): Map<string, AnswerValue | null> {
  return new Map(entriesOf(answers).map(([key, entry]) => [key, entry.status === 'answered' ? entry.value : null]));
}

/** Where a step is: a question's key, `key/safety`, `review`, or an outcome. */
export function placeOf(step: Step): string {
  if (step.kind === 'question') return step.key;
  return step.kind === 'safety' ? `${step.key}/safety` : step.kind === 'review' ? 'review' : step.outcome;
}

/** A visitor who answers, skips, goes back, changes answers, and leaves and returns as it comes. */
export class RandomVisit {
  readonly conversation: Conversation;
  readonly input: ConversationInput;
  /** Everything that was done, to be done again. */
  readonly done: ConversationEvent[] = [];
  actor: ConversationActor;
  #viewed: { of: unknown; step: Step } | undefined;

  constructor(conversation: Conversation, about: Pick<ConversationInput, 'settings' | 'localDate'>) {
    this.conversation = conversation;
    this.input = { ...input, ...about };
    this.actor = startSession(conversation, this.input);
  }

  get form(): Questionnaire {
    return this.conversation.definition.questionnaire;
  }

  get snapshot(): Snapshot {
    return this.actor.getSnapshot();
  }

  get context(): ConversationContext {
    return this.snapshot.context;
  }

  get step(): Step {
    const { snapshot } = this;
    if (this.#viewed?.of !== snapshot) this.#viewed = { of: snapshot, step: viewOf(snapshot, this.conversation).step };
    return this.#viewed.step;
  }

  get at(): string {
    return placeOf(this.step);
  }

  get said(): Said {
    const { form, context } = this;
    return { form, answers: valuesBy(context.answers), settings: context.settings, today: context.localDate };
  }

  /** When the next act is done, and in which language. */
  get act(): { language: string; at: string } {
    const second = this.done.length;
    const two = (number: number): string => String(number).padStart(2, '0');
    return { language: 'en', at: `${this.input.localDate}T${two(9 + Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}+07:00` };
  }

  send(event: ConversationEvent): void {
    this.done.push(event);
    this.actor.send(event);
  }

  /** What an event would lead to. */
  after(event: ConversationEvent, from: Snapshot = this.snapshot): { snapshot: Snapshot; step: Step } {
    const snapshot = getNextSnapshot(this.conversation.machine, from, event);
    return { snapshot, step: viewOf(snapshot, this.conversation).step };
  }

  /** Leaves the page and comes back to the visit as it was kept. */
  leaveAndReturn(): void {
    this.actor = resumed(this.conversation, this.actor);
  }

  summary(outcome: Summary['outcome']): Summary {
    return summarise(this.conversation, this.context, { ...request, outcome });
  }

  /** One act, by chance; the event it came to, or null where there was none. */
  random({ roll, seed }: ActPlan): ConversationEvent | null {
    const event = eventFor(this.step, roll, randomFrom(seed), this);
    if (event) this.send(event);
    return event;
  }

  /** Goes forward only until the visit ends; throws where it does not. */
  finish(seed: number, each: (visit: this) => void = () => undefined): void {
    const random = randomFrom(seed);
    const bound = 3000;
    for (let acts = 0; this.step.kind !== 'ended'; acts++) {
      if (acts > bound) throw new Error(`no end after ${bound} acts forward, at ${this.at}`);
      const before = this.at;
      this.send(forward(this.step, random, this));
      if (this.at === before) throw new Error(`nothing leads on from ${before}`);
      each(this);
    }
  }
}

/** A visit kept as text and taken up again. */
export function resumed(conversation: Conversation, actor: ConversationActor): ConversationActor {
  const kept: unknown = JSON.parse(JSON.stringify(saveSession(conversation, actor)));
  const result = resumeSession(conversation, kept);
  if ('refused' in result) throw new Error(result.refused);
  return result.actor;
}

const showsOnly = (question: Question): boolean => Object.entries(questionTypes).some(([name, type]) => name === question.type && 'showsOnly' in type);

/** An answer or a skip; what would end the visit is seldom chosen. */
function answerOrSkip(step: Step & { kind: 'question' }, random: Random, { input: { localDate }, form, act }: RandomVisit, chanceOfSkip: number): ConversationEvent {
  const { key, placed: { question, asksFor } } = step;
  if (asksFor) return { type: 'question.answered', question: key, value: random() < 0.5, ...act };
  const maySkip = !question.mandatory && !question.readOnly && !showsOnly(question);
  if (maySkip && random() < chanceOfSkip) return { type: 'question.skipped', question: key, ...act };
  let value = answerTo(question, random, localDate);
  for (let tries = 0; tries < 4 && value !== null && outcomeOf(textsShown(question, value, form), form).then === 'end-minor'; tries++) value = answerTo(question, random, localDate);
  if (value === null && maySkip) return { type: 'question.skipped', question: key, ...act };
  return { type: 'question.answered', question: key, value, ...act };
}

function eventFor(step: Step, roll: number, random: Random, visit: RandomVisit): ConversationEvent | null {
  const { act } = visit;
  const kept = [...visit.said.answers.keys()].toSorted();
  if (step.kind === 'ended') return null;
  if (step.kind === 'safety') {
    if (roll < 25) return { type: 'step.back', ...act };
    return step.stops && (roll < 50 || !step.mayGoOn) ? { type: 'clinic.told', ...act } : { type: 'safety.passed', ...act };
  }
  if (roll < 14) return { type: 'step.back', ...act };
  if (step.kind === 'review') return roll < 20 ? { type: 'review.confirmed' } : { type: 'answer.reopened', question: pick([...kept, 'none'], random) };
  if (roll < 24) return { type: 'answer.reopened', question: pick([...kept, 'none'], random) };
  if (roll < 30 && step.value !== undefined) return { type: 'question.answered', question: step.key, value: step.value, ...act };
  return answerOrSkip(step, random, visit, 0.2);
}

function forward(step: Step, random: Random, visit: RandomVisit): ConversationEvent {
  const { act } = visit;
  if (step.kind === 'review') return { type: 'review.confirmed' };
  if (step.kind === 'safety') return step.mayGoOn ? { type: 'safety.passed', ...act } : { type: 'clinic.told', ...act };
  if (step.kind === 'ended') throw new Error('the visit has ended');
  if (step.placed.asksFor) return { type: 'question.answered', question: step.key, value: false, ...act };
  return answerOrSkip(step, random, visit, 0.3);
}
