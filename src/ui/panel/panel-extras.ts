import type { nothing, ReactiveController, TemplateResult } from 'lit';
import { askFirst, clearedNotice, keptNotice } from './ask-first.ts';
import { extraStyles } from './extras.styles.ts';
import { IdleWatch } from './idle-watch.ts';
import { languageList, languageReport } from './language-list.ts';
import { LanguageSwitch } from './language-switch.ts';
import type { Screen } from './screen.ts';
import { transcriptStyles } from './transcript.styles.ts';
import { VisitKeeper } from './visit-keeper.ts';
import type { PanelHost, Visit } from './visit.ts';

/** The panel as what is beside its conversation sees it. */
export type ExtrasHost = PanelHost & HTMLElement & { reset(): void };

/** What a panel has beside its conversation, once that is here: it asks before anything is lost, clears a screen that nobody uses, speaks other languages, and keeps a visit through a reload. */
export class PanelExtras implements ReactiveController {
  readonly languages: LanguageSwitch;
  readonly #idle: IdleWatch;
  #startsAgain = false;
  /** What had the focus before this update. */
  #held: Element | null = null;
  /** What had the focus before something was asked over everything else. */
  #heldBefore: HTMLElement | null = null;
  #wasAsking = false;
  /** Where the question stands while nothing stands above it yet. */
  #top: number | null;

  constructor(
    readonly host: ExtrasHost,
    readonly visit: Visit,
  ) {
    const { surroundings } = visit.options;
    const { memory } = surroundings;
    const sheets = [transcriptStyles, extraStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
    if (host.shadowRoot) host.shadowRoot.adoptedStyleSheets = [...host.shadowRoot.adoptedStyleSheets, ...sheets];
    this.languages = new LanguageSwitch(host, visit);
    this.#idle = new IdleWatch(host, surroundings, { holds: () => visit.holds, clear: () => host.reset() });
    host.addController(this.#idle);
    if (memory) host.addController(new VisitKeeper(visit, memory, () => this.#idle.last));
    host.addController(this);
    this.#top = this.#stageTop;
  }

  get #stageTop(): number {
    return this.host.renderRoot.querySelector('.stage')?.getBoundingClientRect().top ?? 0;
  }

  /** Whether something is asked over everything else. */
  get asks(): boolean {
    return this.#idle.isWarning || this.#startsAgain;
  }

  hostUpdate(): void {
    this.#held = this.host.shadowRoot?.activeElement ?? null;
    if (this.asks && !this.#wasAsking) this.#heldBefore = this.#held instanceof HTMLElement ? this.#held : null;
  }

  hostUpdated(): void {
    const { asks } = this;
    const root = this.host.renderRoot;
    this.#holdStill();
    if (asks && !this.#wasAsking && this.#held) root.querySelector<HTMLElement>('.ask button')?.focus();
    // What had the focus is gone: a delivery moved on, say, and its button with it.
    else if (this.#held && !this.#held.isConnected) {
      if (this.#heldBefore?.isConnected) this.#heldBefore.focus();
      else root.querySelector<HTMLElement>('#step-title')?.focus({ preventScroll: true });
    }
    if (!asks) this.#heldBefore = null;
    this.#wasAsking = asks;
  }

  /** Keeps the question where it is when what was said comes to stand above it; not every browser does that by itself. */
  #holdStill(): void {
    const top = this.#top;
    if (top === null) return;
    this.#top = null;
    // Where there is little height, it is the whole panel that scrolls.
    for (const place of this.host.renderRoot.querySelectorAll('.scroller, .panel')) place.scrollTop += this.#stageTop - top;
  }

  /** Forgets what was said; where that would lose something, only once the visitor has said so. */
  startAgain(): void {
    if (this.visit.dispatch?.isOver) return this.host.reset();
    this.#startsAgain = true;
    this.host.requestUpdate();
  }

  /** Nothing is left to ask about. */
  rest(): void {
    this.#startsAgain = false;
    this.#idle.rest();
  }

  /** The list of languages, under its button. */
  list(screen: Screen): TemplateResult {
    return languageList(screen, this.languages);
  }

  /** What came of the last change of language. */
  report(screen: Screen): unknown {
    return languageReport(screen, this.languages);
  }

  /** That the screen was cleared. */
  cleared(screen: Screen): TemplateResult {
    return clearedNotice(screen, this.#idle.hasCleared);
  }

  /** That answers outlive a reload. */
  kept(screen: Screen): TemplateResult | typeof nothing {
    return keptNotice(screen, () => this.host.reset());
  }

  /** What is asked over everything else. */
  question(screen: Screen): TemplateResult {
    const { isWarning } = this.#idle;
    const stay = (): void => {
      this.#startsAgain = false;
      this.#idle.stay();
      this.host.requestUpdate();
    };
    return askFirst(screen, { what: isWarning ? 'idle' : this.#startsAgain ? 'start-again' : null, isSaid: isWarning && this.#heldBefore === null, stay, startAgain: () => this.host.reset() });
  }
}
