import { launcherWords } from '../locales/launcher-words.ts';
import type { Chat, Display, FirstFile } from './chat-host.ts';
import { ANY, CHAT, loadFile, TREATMENTS, type Opener, type Treatment } from './files.ts';
import { asksFor, HASH } from './follow-links.ts';
import { launcherStyles } from './launcher.styles.ts';
import { nearestLanguage } from './nearest-language.ts';
import { raise } from './raise.ts';

/** Events of the page that the launcher goes by. */
const EVENTS = ['scroll', 'click', 'hashchange'];

/**
 * The chat as a tag on a clinic's page.
 *
 * @slot - What a visitor sees if scripts are off, blocked or fail.
 * @attr display - `bubble`, `inline` or `fullscreen`.
 * @attr open - Whether the bubble's panel is open; reflects.
 * @fires preconsult-opened
 * @fires preconsult-closed
 * @fires preconsult-progressed
 * @fires preconsult-completed
 * @fires preconsult-delivered
 * @fires preconsult-failed
 */
export class PreconsultChat extends HTMLElement {
  static readonly observedAttributes = ['open'];

  readonly #root = this.attachShadow({ mode: 'closed' });
  readonly #fallback = document.createElement('slot');
  readonly #launcher = document.createElement('button');
  #chat: Chat | undefined;
  #loading: Promise<unknown> | null | undefined;
  /** Whether the last word was to show it. */
  #isWanted: boolean | undefined;

  /** Opens the panel; in place, puts the focus on the current question. */
  show(): void {
    void this.#show(true);
  }

  /** Closes the panel; what was said is still there when it opens again. */
  hide(): void {
    this.#isWanted = this.open = false;
    this.#chat?.hide();
  }

  /** Forgets everything that was said and starts anew. */
  reset(): void {
    this.#chat?.reset();
  }

  /** How the chat stands on the page. */
  get display(): Display {
    const display = this.getAttribute('display');
    return display === 'inline' || display === 'fullscreen' ? display : 'bubble';
  }

  /** Whether the bubble's panel is open. */
  get open(): boolean {
    return this.hasAttribute('open');
  }

  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  connectedCallback(): void {
    const isNew = !this.#root.firstChild;
    if (isNew) {
      // Set before the script came, it stands on the tag and hides the property that it means.
      const { open } = this;
      delete (this as Partial<this>).open;
      this.open = open;
      this.#furnish();
    }
    for (const type of EVENTS) addEventListener(type, this.#heard);
    if (this.#launcher.isConnected) {
      raise(this.#launcher, this);
      // Nothing takes the focus on load.
      if (this.open || this.#isWanted || (isNew && location.hash === HASH)) void this.#show(false);
    }
    try {
      // A chat watches over an earlier visit that this tab may hold, and clears it in time even where it is not opened again.
      if (this.getAttribute('resume') === 'tab' && Object.keys(sessionStorage).join().match('preconsult:')) void this.#load();
    } catch {
      // Storage that is refused holds nothing.
    }
  }

  disconnectedCallback(): void {
    for (const type of EVENTS) removeEventListener(type, this.#heard);
    this.#chat?.leave();
  }

  attributeChangedCallback(): void {
    if (!this.open) this.hide();
    else if (this.#root.firstChild && !this.#isWanted) this.show();
  }

  readonly #heard = (event: Event): void => {
    this.#launcher.toggleAttribute('scroll', scrollY > 80);
    if (!asksFor(this, event)) return;
    // The address stays as it is, and with it what "back" does.
    event.preventDefault();
    this.show();
  };

  #furnish(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherStyles);
    this.#root.adoptedStyleSheets = [sheet];
    if (this.display === 'bubble') {
      // Where it is known before anything loads, the launcher speaks the language of the chat it opens.
      const lang = this.#language;
      this.#root.append(Object.assign(this.#launcher, { lang, textContent: launcherWords[lang], ariaHasPopup: 'dialog', onclick: () => this.show() }));
    } else {
      this.#root.append(this.#fallback);
      // After a failure it is tried again when the visitor comes back to it.
      const near = new IntersectionObserver((entries) => entries.pop()?.isIntersecting && this.#load(), { rootMargin: '400px' });
      near.observe(this);
    }
  }

  async #show(takesFocus: boolean): Promise<void> {
    const from = document.activeElement;
    this.#isWanted = true;
    if (!this.#chat) {
      this.#launcher.ariaBusy = 'true';
      await this.#load();
      this.#launcher.ariaBusy = 'false';
    }
    if (!this.#isWanted || !this.isConnected) return;
    if (this.#chat) this.#chat.show(takesFocus, from);
    else this.#fallBack(takesFocus && document.activeElement === from);
  }

  /** Shows the page's own fallback, which takes the launcher's place where it is something to press; else the launcher stays, to be tried again. */
  #fallBack(takesFocus: boolean): void {
    const instead = this.querySelector<HTMLElement>('a,button');
    this.hide();
    this.#root.append(this.#fallback);
    if (takesFocus) instead?.focus();
    this.#launcher.hidden = Boolean(instead);
  }

  /** Loads what the chat needs, once; after a failure a later call tries again. */
  #load(): Promise<unknown> {
    return (this.#loading ??= this.#fetch().catch((error: Error) => {
      console.error(`preconsult: ${error.message}`);
      this.#loading = null;
      // In its place, what the page says instead stands as it does without a script.
      if (!this.#launcher.isConnected) this.#root.adoptedStyleSheets = [];
    }));
  }

  async #fetch(): Promise<void> {
    const treatment = this.#treatment ?? {};
    const language = this.#language;
    const first = treatment[language];
    const [opener, begun] = await Promise.all((first ? [CHAT, first] : [ANY]).map(loadFile));
    this.#chat = await (opener as Opener).openChat({ element: this, root: this.#root, load: loadFile, treatment }, language, begun as FirstFile);
    this.#fallback.hidden = true;
    this.#launcher.hidden = false;
  }

  /** The language nearest to the visitor's of those that are known before anything loads. */
  get #language(): string {
    return nearestLanguage(this, Object.keys(this.#treatment ?? launcherWords));
  }

  /** The files of the treatment that the tag names; a questionnaire from an address has none in this build. */
  get #treatment(): Treatment | undefined {
    return TREATMENTS[this.getAttribute('questionnaire') || 'microneedling'];
  }
}
