import { launcherWords, type LauncherWords } from '../locales/launcher-words.ts';
import type { Chat, Display, FirstFile } from './chat-host.ts';
import { fileOf, languagesOf, loadFile, type Opener } from './files.ts';
import { followLinks, HASH } from './follow-links.ts';
import { launcherButton, sayBusy } from './launcher-button.ts';
import { launcherStyles } from './launcher.styles.ts';
import { chooseLanguage, nearestLanguage } from './nearest-language.ts';
import { raise } from './raise.ts';
import { maskFromReplay } from './replay-masks.ts';

/** What a visitor types and presses ends at the tag: the page's shortcuts, recorders and handlers hear none of it. */
const PRIVATE_EVENTS =
  'click keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend copy cut paste'.split(' ');

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
  #words: LauncherWords = { label: '', opening: '' };
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
    this.toggleAttribute('open', false);
    this.#launcher?.toggleAttribute('hidden', false);
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
    maskFromReplay(this);
    const isNew = this.#display === null;
    if (isNew) this.#furnish();
    this.#life = new AbortController();
    if (this.#launcher) raise(this.#launcher, this);
    if (this.#launcher) addEventListener('scroll', () => this.#launcher?.classList.toggle('scrolled', scrollY > 80), { passive: true, signal: this.#life.signal });
    followLinks(this, () => this.show(), this.#life.signal);
    // Nothing takes the focus on load.
    if (this.display === 'bubble' && (this.open || this.#wanted || (isNew && location.hash === HASH))) this.#show(false);
    if (this.display === 'fullscreen') void this.#load();
    if (this.display === 'inline') this.#loadWhenNear();
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
    sheet.replaceSync(this.#display === 'bubble' ? launcherStyles : `${launcherStyles}:host { display: block; }`);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#fallback);
    for (const type of PRIVATE_EVENTS) {
      this.#root.addEventListener(type, (event) => {
        // What stands in the page's own fallback is the page's.
        if (!(event.target instanceof Node && this.contains(event.target))) event.stopPropagation();
      });
    }
    if (this.#display !== 'bubble') return;
    const bubbles = [...document.querySelectorAll(this.localName)].filter((chat) => chat instanceof PreconsultChat && chat.#display === 'bubble');
    if (bubbles.length > 1) console.warn('preconsult: two chats on this page have display="bubble" and their launchers cover each other; give all but one another display');
    this.#fallback.hidden = true;
    // Where it is known before anything loads, the launcher speaks the language of the chat it opens.
    const shipped = languagesOf(this.#questionnaire);
    const language = chooseLanguage([nearestLanguage(this, shipped.length > 0 ? shipped : Object.keys(launcherWords)), 'en'], Object.keys(launcherWords));
    this.#words = launcherWords[language] ?? this.#words;
    this.#launcher = launcherButton(this.#words, language, () => this.show());
    this.#root.append(this.#launcher);
  }

  #show(takesFocus: boolean): void {
    this.#wanted = true;
    const from = document.activeElement;
    if (from !== this) this.#opener = from instanceof HTMLElement && from !== document.body ? from : null;
    const show = (chat: Chat | null): void => {
      if (!chat || !this.#wanted || !this.isConnected) return;
      // On a slow network the person may have gone on to something else.
      const now = document.activeElement;
      const hasMoved = now !== null && ![from, this, document.body].includes(now);
      if (this.display === 'bubble') {
        this.toggleAttribute('open', true);
        this.#launcher?.toggleAttribute('hidden', true);
      } else this.#wanted = false;
      if (this.display === 'bubble' || !hasMoved) chat.show(takesFocus && !hasMoved);
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
    if (this.display === 'bubble' && !first) return;
    this.#fallback.hidden = false;
    if (this.display !== 'bubble' || !first) return;
    const hadFocus = this.#root.activeElement !== null;
    this.#launcher?.toggleAttribute('hidden', true);
    first.scrollIntoView({ block: 'nearest' });
    const target = first.matches('a, button') ? first : first.querySelector('a, button');
    if (hadFocus && target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  async #fetch(): Promise<Chat> {
    sayBusy(this.#launcher, this.#words, true);
    try {
      const questionnaire = this.#questionnaire;
      const languages = languagesOf(questionnaire);
      const language = nearestLanguage(this, languages);
      const names = languages.length > 0 ? ['chat', `${questionnaire}.${language}`] : ['any'];
      const [opener, first] = await Promise.all(names.map((name) => loadFile(fileOf(name))));
      const host = { element: this, root: this.#root, questionnaire, display: this.display, load: loadFile, first: (tag: string) => loadFile(fileOf(`${questionnaire}.${tag}`)) as Promise<FirstFile>, closed: () => this.hide() };
      this.#chat = await (opener as Opener).openChat(host, language, first as FirstFile);
      this.#near?.disconnect();
      this.#fallback.hidden = true;
      return this.#chat;
    } finally {
      sayBusy(this.#launcher, this.#words, false);
    }
  }

  get #questionnaire(): string {
    return this.getAttribute('questionnaire') || 'microneedling';
  }
}
