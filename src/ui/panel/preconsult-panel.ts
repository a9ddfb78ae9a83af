import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { chooseWording, proseOf } from '../../definition/wording.ts';
import type { Step } from '../../engine/view.ts';
import { fieldStyles } from '../fields/fields.styles.ts';
import { askFirst, clearedNotice, keptNotice, type Asked } from './ask-first.ts';
import { draftSafetyTexts } from './draft-safety-texts.ts';
import { ended } from './ended.ts';
import { header } from './header.ts';
import { headerStyles } from './header.styles.ts';
import { cardStyles } from './card.styles.ts';
import { clinicAsShown } from '../../locales/clinic-as-shown.ts';
import { controlStyles } from './controls.styles.ts';
import { IdleWatch } from './idle-watch.ts';
import { LanguageSwitch } from './language-switch.ts';
import { linkedText } from './linked-text.ts';
import { masked } from './masked.ts';
import type { PanelSettings } from './panel-surroundings.ts';
import { panelStyles } from './preconsult-panel.styles.ts';
import { questionCard } from './question-card.ts';
import { restCard } from './rest-card.ts';
import { safetyStep } from './safety-card.ts';
import type { Screen } from './screen.ts';
import { textDirection } from './text-direction.ts';
import { tokens } from './tokens.styles.ts';
import { transcript } from './transcript.ts';
import { VisitKeeper } from './visit-keeper.ts';
import { Visit, type VisitOptions } from './visit.ts';

/** The panel a visitor talks to: header, conversation, and the one thing to do now. */
export class PreconsultPanel extends LitElement {
  static override styles = [tokens, panelStyles, headerStyles, controlStyles, fieldStyles, cardStyles];

  #visit: Visit | null = null;
  #theme: PanelSettings['theme'] | null = null;
  #languages = new LanguageSwitch(this, () => this.#visit);
  #idle: IdleWatch | null = null;
  #keeper: VisitKeeper | null = null;
  #startsAgain = false;
  /** What had the focus before something was asked over everything else. */
  #heldBefore: HTMLElement | null = null;
  #shownAsk: Asked['what'] = null;
  #shownStep = '';
  #shownSafety = '';
  #shownRefusals = 0;
  #mayFocus = false;
  /** Whether the visitor has yet to go past the first question. */
  #greets = true;

  /** What to ask, for whom, and with what; set once, before the panel is first shown. */
  set options(options: VisitOptions) {
    this.#visit = new Visit(this, options);
    this.#watch(this.#visit);
  }

  /** Stands for the theme in the options once it has changed. */
  set theme(theme: PanelSettings['theme']) {
    this.#theme = theme;
    this.requestUpdate();
  }

  /** Puts the focus on what is to be read or answered now. */
  focusStep(): void {
    this.#mayFocus = true;
    void this.updateComplete.then(() => this.#title()?.focus());
  }

  /** Brings the current question into view, whole where it fits, else what has the focus. */
  reveal(): void {
    const [scroller, stage] = ['.scroller', '.stage'].map((part) => this.renderRoot.querySelector<HTMLElement>(part));
    if (scroller && stage && stage.offsetHeight <= scroller.clientHeight) stage.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    else this.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Forgets everything that was said; takes no focus that is elsewhere. */
  reset(): void {
    this.#shownStep = '';
    this.#greets = true;
    this.#mayFocus = this.matches(':focus-within');
    this.#startsAgain = false;
    this.#idle?.rest();
    this.#visit?.restart();
  }

  /** Whether anything was said. */
  get hasAnswers(): boolean {
    return this.#visit?.hasAnswers ?? false;
  }

  #watch(visit: Visit): void {
    this.#idle = new IdleWatch(this, visit.options.surroundings, { holds: () => visit.holds, clear: () => this.reset() });
    this.addController(this.#idle);
    const { memory } = visit.options.surroundings;
    this.#keeper = memory ? new VisitKeeper(visit, memory, () => this.#idle?.last ?? 0) : null;
    if (this.#keeper) this.addController(this.#keeper);
  }

  protected override render(): TemplateResult | typeof nothing {
    const visit = this.#visit;
    if (!visit) return nothing;
    const screen = this.#screen(visit);
    const { clinic, prose, language } = screen;
    const { step, walked } = visit.view;
    const { display, theme } = visit.settings;
    const asked = this.#asked;
    const over = step.kind === 'ended' || step.kind === 'review';
    return html`<div class="panel" ${masked()} lang=${language} dir=${textDirection(language)} data-display=${display} data-theme=${this.#theme ?? theme}>
      <div class="all" ?inert=${asked.what !== null}>
      ${header(screen, { languages: this.#languages, startAgain: visit.hasAnswers ? () => this.#startAgain(visit) : undefined })}
      <div class="scroller" tabindex="-1">
        ${over || (step.kind === 'question' && step.afterStop) ? nothing : transcript(walked, screen)}
        <div class="stage">${clearedNotice(screen, this.#idle?.hasCleared ?? false)}${keyed(stepName(step), this.#stage(step, screen))}</div>
      </div>
      <div class="footer">
        ${keptNotice(screen, () => this.reset())}
        ${prose.footer.flatMap((wording) => chooseWording([wording], clinic) ?? []).map((line) => html`<p>${linkedText(line, clinic['privacy-url'])}</p>`)}
      </div>
      </div>
      ${askFirst(screen, asked)}
    </div>`;
  }

  /** Forgets what was said; where that would lose something, only once the visitor has said so. */
  #startAgain(visit: Visit): void {
    if (visit.dispatch?.isOver) return this.reset();
    this.#startsAgain = true;
    this.requestUpdate();
  }

  get #asked(): Asked {
    const stay = (): void => {
      this.#startsAgain = false;
      this.#idle?.stay();
      this.requestUpdate();
    };
    return { what: this.#idle?.isWarning ? 'idle' : this.#startsAgain ? 'start-again' : null, isSaid: this.#idle?.isWarning === true && this.#heldBefore === null, stay, startAgain: () => this.reset() };
  }

  protected override update(changed: PropertyValues): void {
    const held = this.shadowRoot?.activeElement;
    const { what } = this.#asked;
    const opens = what !== null && this.#shownAsk === null;
    this.#shownAsk = what;
    if (opens) this.#heldBefore = held instanceof HTMLElement ? held : null;
    super.update(changed);
    if (opens && held) this.renderRoot.querySelector<HTMLElement>('.ask button')?.focus();
    // What had the focus is gone: a delivery moved on, say, and its button with it.
    else if (held && !held.isConnected) {
      if (this.#heldBefore?.isConnected) this.#heldBefore.focus();
      else this.#title()?.focus({ preventScroll: true });
    }
    if (what === null) this.#heldBefore = null;
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.#visit) return;
    const name = stepName(this.#visit.view.step);
    const isRefused = this.#visit.refusals !== this.#shownRefusals;
    this.#shownRefusals = this.#visit.refusals;
    if (name === this.#shownStep) return isRefused ? this.#focusInvalid() : this.#revealSafety();
    const first = this.#shownStep === '';
    if (!first) this.#greets = false;
    this.#shownSafety = '';
    this.#shownStep = name;
    if (first && !this.#mayFocus) return;
    this.#title()?.focus({ preventScroll: true });
    this.renderRoot.querySelector('.stage')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** Brings a safety text that a tick has just shown whole into view. */
  #revealSafety(): void {
    const shown = this.#visit ? draftSafetyTexts(this.#visit).join(' ') : '';
    if (shown === this.#shownSafety) return;
    this.#shownSafety = shown;
    this.renderRoot.querySelector('form .safety')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** After a refused answer: where it can be mended. */
  #focusInvalid(): void {
    this.reveal();
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(`.field ${selector}`);
    (find('[aria-invalid="true"]') ?? find(':is(input, select, textarea)'))?.focus();
  }

  #title(): HTMLElement | null {
    return (this.#greets ? this.renderRoot.querySelector<HTMLElement>('#opening') : null) ?? this.renderRoot.querySelector('#step-title');
  }

  #screen(visit: Visit): Screen {
    const { settings } = visit;
    const { language, strings } = settings;
    return { visit, strings, clinic: clinicAsShown(settings.clinic, strings), prose: proseOf(visit.conversation.definition.questionnaire, language), language };
  }

  #stage(step: Step, screen: Screen): TemplateResult {
    const { visit } = screen;
    const { arrived } = visit.rest;
    switch (step.kind) {
      case 'question':
        return questionCard(step, screen);
      case 'safety':
        return safetyStep(step, screen);
      case 'review':
        return arrived ? arrived.later.review(visit.view.walked, screen) : restCard(screen);
      case 'ended':
        if (arrived && visit.dispatch) return arrived.later.delivery(visit.dispatch, screen);
        return visit.rest.state === 'none' ? ended(step.outcome, screen) : restCard(screen);
    }
  }
}

const stepName = (step: Step): string => (step.kind === 'question' || step.kind === 'safety' ? `${step.kind} ${step.key}` : step.kind);
