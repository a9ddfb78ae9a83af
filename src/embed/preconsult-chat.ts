import { launcherWords } from '../locales/launcher-words.ts';
import type { Chat, Display, FirstFile } from './chat-host.ts';
import { languagesOf, loadFile, loadNamed, type Opener } from './files.ts';
import { followLinks, HASH } from './follow-links.ts';
import { launcherButton, sayBusy } from './launcher-button.ts';
import { launcherStyles } from './launcher.styles.ts';
import { chooseLanguage, nearestLanguage } from './nearest-language.ts';
import { raise } from './raise.ts';

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
  static readonly observedAttributes = ['open', 'theme'];

  readonly #root = this.attachShadow({ mode: 'closed' });
  readonly #fallback = document.createElement('slot');
  /** Settled when the tag is first on a page. */
  #display: Display | null = null;
  #label = '';
  #launcher: HTMLButtonElement | null = null;
  #chat: Chat | null = null;
  #loading: Promise<Chat | null> | null = null;
  /** What on the page had the focus when it was opened. */
  #opener: HTMLElement | null = null;
  /** Whether the last word was to show it. */
  #wanted = false;
  #near: IntersectionObserver | null = null;
  #life: AbortController | null = null;

  /** Opens the panel; in place, puts the focus on the current question. */
  show(): void {
    this.#show(true);
  }

  /** Closes the panel; what was said is still there when it opens again. */
  hide(): void {
    this.#wanted = false;
    const wasInside = this.#root.activeElement !== null;
    this.#chat?.hide();
    this.open = false;
    if (this.#launcher) this.#launcher.hidden = false;
    if (wasInside) (this.#opener?.isConnected ? this.#opener : this.#launcher)?.focus();
  }

  /** Forgets everything that was said and starts anew. */
  reset(): void {
    this.#chat?.reset();
  }

  /** How the chat stands on the page. */
  get display(): Display {
    const display = this.getAttribute('display');
    return this.#display ?? (display === 'inline' || display === 'fullscreen' ? display : 'bubble');
  }

  /** Whether the bubble's panel is open. */
  get open(): boolean {
    return this.hasAttribute('open');
  }

  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  connectedCallback(): void {
    const isNew = this.#display === null;
    if (isNew) this.#furnish();
    this.#life = new AbortController();
    const { signal } = this.#life;
    if (this.#launcher) {
      raise(this.#launcher, this);
      addEventListener('scroll', () => this.#launcher?.classList.toggle('scrolled', scrollY > 80), { passive: true, signal });
    }
    followLinks(this, () => this.show(), signal);
    // Nothing takes the focus on load.
    if (this.display === 'bubble' && (this.open || this.#wanted || (isNew && location.hash === HASH))) this.#show(false);
    if (this.display === 'fullscreen' || this.#mayHold()) void this.#load();
    if (this.display === 'inline') this.#loadWhenNear();
  }

  /** Whether this tab may hold an earlier visit, which the chat then watches over and clears in time even where it is not opened again. */
  #mayHold(): boolean {
    try {
      return this.getAttribute('resume') === 'tab' && Object.keys(sessionStorage).some((key) => key.startsWith('preconsult:'));
    } catch {
      return false;
    }
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#life?.abort();
    this.#chat?.leave();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === 'theme') return this.#chat?.dress();
    if ((before === null) === (now === null) || this.#display === null) return;
    if (now === null) this.hide();
    else if (this.isConnected && !this.#wanted) this.show();
  }

  #furnish(): void {
    this.#display = this.display;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherStyles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#fallback);
    if (this.#display !== 'bubble') return;
    this.#fallback.hidden = true;
    // Where it is known before anything loads, the launcher speaks the language of the chat it opens.
    const [spoken, shipped] = [Object.keys(launcherWords), languagesOf(this.#questionnaire)];
    const language = chooseLanguage([nearestLanguage(this, shipped.length > 0 ? shipped : spoken), 'en'], spoken);
    this.#label = launcherWords[language] ?? '';
    this.#launcher = launcherButton(this.#label, language, () => this.show());
    this.#root.append(this.#launcher);
  }

  #show(takesFocus: boolean): void {
    this.#wanted = true;
    const from = document.activeElement;
    if (from !== this) this.#opener = from instanceof HTMLElement && from !== document.body ? from : null;
    const show = (chat: Chat | null): void => {
      if (!chat || !this.#wanted || !this.isConnected) return;
      if (this.#launcher) this.#launcher.hidden = this.open = true;
      else this.#wanted = false;
      chat.show(takesFocus, from);
    };
    if (this.#chat) show(this.#chat);
    else void this.#load().then(show);
  }

  /** Loads in place, and after a failure again when the visitor comes back to it. */
  #loadWhenNear(): void {
    let mayTry = true;
    this.#near = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting } of entries) {
          if (isIntersecting && mayTry) void this.#load();
          mayTry = !isIntersecting;
        }
      },
      { rootMargin: '400px' },
    );
    if (!this.#chat) this.#near.observe(this);
  }

  /** Loads what the chat needs, once; after a failure a later call tries again. */
  #load(): Promise<Chat | null> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      console.error(`preconsult: ${error instanceof Error ? error.message : String(error)}`);
      this.#loading = null;
      this.#fallBack();
      return null;
    });
    return this.#loading;
  }

  /** Shows the page's own fallback; a bubble without one keeps its launcher, to be tried again. */
  #fallBack(): void {
    this.hide();
    const [first] = this.children;
    if (this.#launcher && !first) return;
    this.#fallback.hidden = false;
    if (!this.#launcher || !first) return;
    const hadFocus = this.#root.activeElement;
    this.#launcher.hidden = true;
    first.scrollIntoView({ block: 'nearest' });
    const target = first.matches('a,button') ? first : first.querySelector('a,button');
    if (hadFocus && target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  async #fetch(): Promise<Chat> {
    sayBusy(this.#launcher, this.#label, this.#wanted);
    try {
      const questionnaire = this.#questionnaire;
      const languages = languagesOf(questionnaire);
      const language = nearestLanguage(this, languages);
      const first = (tag: string): Promise<FirstFile> => loadNamed(`${questionnaire}.${tag}`) as Promise<FirstFile>;
      const [opener, begun] = await Promise.all(languages[0] ? [loadNamed('chat'), first(language)] : [loadNamed('any')]);
      const host = { element: this, root: this.#root, questionnaire, display: this.display, load: loadFile, first, closed: () => this.hide() };
      this.#chat = await (opener as Opener).openChat(host, language, begun as FirstFile);
      this.#near?.disconnect();
      this.#fallback.hidden = true;
      return this.#chat;
    } finally {
      sayBusy(this.#launcher, this.#label, false);
    }
  }

  get #questionnaire(): string {
    return this.getAttribute('questionnaire') || 'microneedling';
  }
}
