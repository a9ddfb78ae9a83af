import type { ReactiveController } from 'lit';
import type { Problem } from '../../definition/problem.ts';
import { factsFor } from '../../engine/place.ts';
import type { Conversation } from '../../engine/compile.ts';
import type { ConversationEvent } from '../../engine/conversation.ts';
import { continueSession, saveSession, startSession, type ConversationActor } from '../../engine/session.ts';
import { viewOf, type View } from '../../engine/view.ts';
import { typeOf } from '../../questions/kinds.ts';
import { instanceOf, type AnswerKey } from '../../rules/answer-key.ts';
import { entriesOf } from '../../rules/answers.ts';
import type { Facts } from '../../rules/facts.ts';
import type { Placed } from '../../rules/question-index.ts';
import { wordsIn } from '../../rules/safety-texts.ts';
import { localDate, localTime } from '../local-time.ts';
import type { Dispatch } from './dispatch.ts';
import { isDrawnLater } from './is-drawn-later.ts';
import type { PanelSettings } from './panel-surroundings.ts';
import { PendingRest } from './rest.ts';
import { startingDraft } from './starting-draft.ts';
import type { KeptVisit, PanelHost, VisitOptions } from './visit-options.ts';

export type { PanelHost, VisitOptions };

/** One visit as the panel drives it: the conversation, what is being typed, and the delivery at its end. */
export class Visit implements ReactiveController {
  /** The value being chosen or typed, not committed yet. */
  draft: unknown;
  /** Why the draft was not taken. */
  problem: Problem | null = null;
  /** How many answers and skips were taken. */
  commits = 0;
  /** How often a draft was not taken. */
  refusals = 0;
  /** Set once there is something to deliver. */
  dispatch: Dispatch | null = null;
  /** The questionnaire as far as it is here. */
  conversation: Conversation;
  /** What the clinic chose, in the language that is spoken now. */
  settings: PanelSettings;
  /** What is fetched after the first question. */
  readonly rest: PendingRest;
  #actor: ConversationActor;
  #view: View | null = null;
  /** The conversation before its last step, and the draft that step took. */
  #beforeEnd: Pick<KeptVisit, 'session' | 'draft'> | null = null;
  /** What was sent last, by its id. */
  #sent: string | undefined;

  constructor(
    readonly host: PanelHost,
    readonly options: VisitOptions,
  ) {
    host.addController(this);
    this.conversation = options.conversation;
    this.settings = options.settings;
    this.rest = new PendingRest(options.rest, ({ conversation }) => this.adopt(conversation), () => host.requestUpdate());
    this.#actor = this.#start();
    this.#begin();
    if (options.kept) this.#resume(options.kept);
    this.#sent = options.kept?.replaces;
    options.surroundings.whenIdle(() => this.rest.fetch());
  }

  hostDisconnected(): void {
    this.dispatch?.rest();
  }

  hostConnected(): void {
    this.dispatch?.wake();
  }

  /** What the screen must show. */
  get view(): View {
    this.#view ??= viewOf(this.#actor.getSnapshot(), this.conversation);
    return this.#view;
  }

  /** Whether there is anything on the screen that is the visitor's. */
  get holds(): boolean {
    return this.hasAnswers || this.dispatch !== null || this.draft !== startingDraft(this.view.step);
  }

  /** Whether anything was said. */
  get hasAnswers(): boolean {
    return entriesOf(this.#actor.getSnapshot().context.answers).length > 0;
  }

  /** What a reload must not lose; null where nothing was said, or all of it has arrived. */
  get kept(): KeptVisit | null {
    const now = this.view.step.kind === 'ended' ? this.#beforeEnd : this.holds ? this.#now : null;
    const languages = Object.keys(this.conversation.definition.questionnaire.prose);
    return now && !this.dispatch?.isOver ? { ...now, replaces: this.#sent, language: this.settings.language, languages } : null;
  }

  /** The visitor's local date when the visit began, by which answers are read. */
  get today(): string {
    return this.#actor.getSnapshot().context.localDate;
  }

  /** What is known so far, as a question sees it from its place. */
  factsAt(key: AnswerKey, placed: Placed): Facts {
    return factsFor(this.#actor.getSnapshot().context, this.conversation.index, placed, instanceOf(key));
  }

  /** Goes on with another form of the same questionnaire: whole, or in another language. Nothing said or typed is lost. */
  adopt(conversation: Conversation, words: Pick<PanelSettings, 'language' | 'strings'> = this.settings): void {
    if (conversation === this.conversation) return;
    this.#actor = continueSession(conversation, saveSession(this.conversation, this.#actor));
    this.conversation = conversation;
    this.settings = { ...this.settings, ...words };
    this.#view = null;
    this.host.requestUpdate();
  }

  change(value: unknown): void {
    this.rest.forget();
    this.draft = value;
    this.problem = null;
    this.host.requestUpdate();
  }

  /** Commits the draft, or says why it is no answer. */
  answer(): void {
    const { step } = this.view;
    if (step.kind !== 'question' || (isDrawnLater(step) && this.rest.awaits())) return;
    const { question } = step.placed;
    const reading = this.conversation.index.read(this.draft, question, this.today);
    // What is typed is read, and looked through for words that need a safety text, by the rest.
    const isTyped = !typeOf(question).read || ('answer' in reading && wordsIn(reading.answer, question) !== '');
    if (isTyped && !this.rest.arrived) return this.rest.whenHere(() => this.answer());
    if ('problem' in reading) {
      this.problem = reading.problem;
      this.refusals += 1;
      this.host.requestUpdate();
      return;
    }
    this.commits += 1;
    this.#send({ type: 'question.answered', question: step.key, value: reading.answer, ...this.#act() });
  }

  skip(): void {
    const { step } = this.view;
    if (step.kind !== 'question') return;
    this.commits += 1;
    this.#send({ type: 'question.skipped', question: step.key, ...this.#act() });
  }

  back(): void {
    this.#send({ type: 'step.back', ...this.#act() });
  }

  reopen(key: AnswerKey): void {
    this.#send({ type: 'answer.reopened', question: key });
  }

  passSafety(): void {
    this.#send({ type: 'safety.passed', ...this.#act() });
  }

  tellClinic(): void {
    this.rest.whenHere(() => this.#send({ type: 'clinic.told', ...this.#act() }));
  }

  decline(): void {
    this.#send({ type: 'consent.declined' });
  }

  confirm(): void {
    this.#send({ type: 'review.confirmed' });
  }

  /** Goes back from a delivery that failed to the answers; what is sent then stands for what was tried. */
  reviseAnswers(): void {
    if (!this.#beforeEnd) return;
    this.dispatch?.stop();
    this.dispatch = null;
    this.#resume(this.#beforeEnd);
  }

  /** Forgets everything and starts anew; what was already sent on its way still arrives. */
  restart(): void {
    this.rest.forget();
    this.dispatch?.leave();
    this.dispatch = null;
    this.#sent = undefined;
    this.#beforeEnd = null;
    this.#actor = this.#start();
    this.#begin();
  }

  #resume({ session, draft }: Pick<KeptVisit, 'session' | 'draft'>): void {
    this.#actor = continueSession(this.conversation, session);
    this.#begin();
    this.draft = draft;
  }

  get #now(): Pick<KeptVisit, 'session' | 'draft'> {
    return { session: saveSession(this.conversation, this.#actor), draft: this.draft };
  }

  #start(): ConversationActor {
    const { settings, options: { surroundings } } = this;
    const now = surroundings.now();
    return startSession(this.conversation, { settings: settings.settings, startedAt: localTime(now), localDate: localDate(now), zone: surroundings.zone });
  }

  #act(): { language: string; at: string } {
    return { language: this.settings.language, at: localTime(this.options.surroundings.now()) };
  }

  #send(event: ConversationEvent): void {
    const before = this.view;
    if (before.step.kind === 'ended') return;
    this.rest.forget();
    const last = this.#now;
    this.#actor.send(event);
    this.#begin();
    const { step, progress } = this.view;
    const outcome = step.kind === 'ended' ? step.outcome : null;
    if (outcome === 'declined' || outcome === 'ended-minor') {
      // Nothing is kept of a visit that ends here, nor of what it may have sent before.
      this.#beforeEnd = null;
      this.#sent = undefined;
      return;
    }
    if (progress.section !== before.progress.section) this.options.reporter.progressed(progress);
    if (outcome === null) return;
    this.#beforeEnd = last;
    this.rest.whenHere(() => this.#deliver(outcome));
  }

  /** Takes in a new state: its own draft, and no problem yet. */
  #begin(): void {
    this.#view = null;
    this.problem = null;
    const { step } = this.view;
    this.draft = startingDraft(step);
    if (isDrawnLater(step)) this.rest.awaits();
    this.host.requestUpdate();
  }

  #deliver(outcome: 'completed' | 'stopped'): void {
    const { arrived } = this.rest;
    if (!arrived) return;
    const finished = { conversation: this.conversation, context: this.#actor.getSnapshot().context, outcome, replaces: this.#sent };
    this.dispatch = arrived.later.deliver(finished, { ...this.options, settings: this.settings }, arrived, this.host);
    this.#sent = this.dispatch.submission.submissionId;
  }
}
