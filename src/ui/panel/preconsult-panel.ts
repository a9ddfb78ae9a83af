import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { chooseWording, proseOf } from '../../definition/wording.ts';
import type { Step } from '../../engine/view.ts';
import { fieldSheets } from '../fields/fields.ts';
import { conversationLog } from './conversation-log.ts';
import { draftSafetyTexts } from './draft-safety-texts.ts';
import { ended } from './ended.ts';
import { header } from './header.ts';
import { headerStyles } from './header.styles.ts';
import { cardStyles } from './card.styles.ts';
import { clinicAsShown } from '../../locales/clinic-as-shown.ts';
import { controlStyles } from './controls.styles.ts';
import { IDLE_MINUTES } from './idle-minutes.ts';
import { linkedText } from './linked-text.ts';
import { masked } from './masked.ts';
import type { PanelExtras } from './panel-extras.ts';
import type { PanelSettings } from './panel-surroundings.ts';
import { panelStyles } from './preconsult-panel.styles.ts';
import { endPress, pressForm } from './presses.ts';
import { questionCard } from './question-card.ts';
import { restCard } from './rest-card.ts';
import { safetyStep } from './safety-card.ts';
import type { Screen } from './screen.ts';
import { textDirection } from './text-direction.ts';
import { tokens } from './tokens.styles.ts';
import { Visit, type VisitOptions } from './visit.ts';

/** The panel a visitor talks to: header, conversation, and the one thing to do now. */
export class PreconsultPanel extends LitElement {
  static override styles = [tokens, panelStyles, headerStyles, controlStyles, ...fieldSheets, cardStyles];

  #visit: Visit | null = null;
  #theme: PanelSettings['theme'] | null = null;
  #extras: PanelExtras | null = null;
  /** Takes back that the screen is cleared in a while. */
  #keep: (() => void) | null = null;
  #shownStep = '';
  #shownSafety = '';
  #shownRefusals = 0;
  #mayFocus = false;
  /** Whether the visitor has yet to go past the first question. */
  #greets = true;

  /** What to ask, for whom, and with what; set once, before the panel is first shown. */
  set options(options: VisitOptions) {
    this.#visit = new Visit(this, options);
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
    this.#extras?.rest();
    this.#visit?.restart();
  }

  protected override willUpdate(): void {
    this.#attend();
  }

  #attend(): void {
    const { arrived } = this.#visit?.rest ?? {};
    if (this.#visit && arrived) this.#extras ??= new arrived.later.PanelExtras(this, this.#visit);
  }

  protected override render(): TemplateResult | typeof nothing {
    const visit = this.#visit;
    if (!visit) return nothing;
    const screen = this.#screen(visit);
    const { clinic, prose, language, strings } = screen;
    const { step, walked } = visit.view;
    const { display, theme } = visit.settings;
    const extras = this.#extras;
    const over = step.kind === 'ended' || step.kind === 'review';
    // A browser takes milliseconds to find the direction of its first language.
    const direction = language === strings.language ? strings.direction : textDirection(language);
    return html`<div class="panel" ${masked()} lang=${language} dir=${direction} data-display=${display} data-theme=${this.#theme ?? theme} @click=${endPress}>
      ${pressForm}
      <div class="all" ?inert=${extras?.asks}>
      ${header(screen, { extras, use: (act) => this.#use(act) })}
      <div class="scroller" tabindex="-1">
        ${over || (step.kind === 'question' && step.afterStop) ? nothing : conversationLog(walked, screen)}
        <div class="stage">${extras?.cleared(screen)}${keyed(stepName(step), this.#stage(step, screen))}</div>
      </div>
      <div class="footer">
        ${extras?.kept(screen)}
        ${prose.footer.flatMap((wording) => chooseWording([wording], clinic) ?? []).map((line) => html`<p>${linkedText(line, clinic['privacy-url'])}</p>`)}
      </div>
      </div>
      ${extras?.question(screen)}
    </div>`;
  }

  /** Does something with what is beside the conversation, as soon as that is here. */
  #use(act: (extras: PanelExtras) => void): void {
    this.#visit?.rest.whenHere(() => {
      this.#attend();
      if (this.#extras) act(this.#extras);
    }, 'aside');
  }

  protected override updated(): void {
    if (!this.#visit) return;
    this.#clearInTime(this.#visit);
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

  /** Where what asks a visitor who seems to have left does not come, the screen is cleared all the same. */
  #clearInTime({ holds, options: { surroundings } }: Visit): void {
    this.#keep?.();
    this.#keep = holds && !this.#extras ? surroundings.after(IDLE_MINUTES * 60_000, () => this.reset()) : null;
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
