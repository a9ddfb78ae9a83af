import { launcherWords } from '../locales/launcher-words.ts';
import type { Definition } from '../definition/types.ts';
import type { Chat, Display } from './chat-host.ts';
import { languagesOf, loadFile } from './files.ts';
import { launcherButton } from './launcher-button.ts';
import { launcherStyles } from './launcher.styles.ts';
import { nearestLanguage } from './nearest-language.ts';

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
  #launcher: HTMLButtonElement | null = null;
  #chat: Chat | null = null;
  #loading: Promise<Chat | null> | null = null;
  #near: IntersectionObserver | null = null;
  #life: AbortController | null = null;

  /** Opens the panel; in place, puts the focus on the current question. */
  show(): void {
    void this.#load().then((chat) => {
      if (!chat) return;
      if (this.display === 'bubble') {
        this.toggleAttribute('open', true);
        this.#launcher?.toggleAttribute('hidden', true);
      }
      chat.show();
    });
  }

  /** Closes the panel; what was said is still there when it opens again. */
  hide(): void {
    const wasInside = this.#root.activeElement !== null;
    this.#chat?.hide();
    this.toggleAttribute('open', false);
    this.#launcher?.toggleAttribute('hidden', false);
    if (wasInside) this.#launcher?.focus();
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
    if (this.#root.childNodes.length === 0) this.#furnish();
    this.#life = new AbortController();
    if (this.#launcher) addEventListener('scroll', () => this.#launcher?.classList.toggle('scrolled', scrollY > 80), { passive: true, signal: this.#life.signal });
    if (this.display === 'fullscreen') void this.#load();
    if (this.display !== 'inline') return;
    this.#near = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void this.#load();
    }, { rootMargin: '400px' });
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#life?.abort();
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if ((before === null) === (now === null) || !this.isConnected) return;
    if (now !== null) this.show();
    else this.hide();
  }

  #furnish(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherStyles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#fallback);
    if (this.display !== 'bubble') return;
    this.#fallback.hidden = true;
    const language = nearestLanguage(this, Object.keys(launcherWords));
    this.#launcher = launcherButton(launcherWords[language] ?? '', () => this.show());
    this.#root.append(this.#launcher);
  }

  /** Loads what the chat needs, once; after a failure the fallback is visible and a later call tries again. */
  #load(): Promise<Chat | null> {
    this.#near?.disconnect();
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      console.error(`preconsult: ${error instanceof Error ? error.message : String(error)}`);
      this.#loading = null;
      this.#fallback.hidden = false;
      this.toggleAttribute('open', false);
      this.#launcher?.toggleAttribute('hidden', this.childElementCount > 0);
      return null;
    });
    return this.#loading;
  }

  async #fetch(): Promise<Chat> {
    this.#launcher?.setAttribute('aria-busy', 'true');
    try {
      const [{ openChat }, { definition, language }] = await Promise.all([loadFile('chat'), this.#definition()]);
      this.#chat = openChat({ element: this, root: this.#root, display: this.display, language, closed: () => this.hide() }, definition);
      this.#fallback.hidden = true;
      return this.#chat;
    } finally {
      this.#launcher?.removeAttribute('aria-busy');
    }
  }

  /** A shipped treatment as it was proved at build, or a questionnaire from a URL, parsed strictly. */
  async #definition(): Promise<{ definition: Definition; language: string }> {
    const name = this.getAttribute('questionnaire') || 'microneedling';
    const languages = languagesOf(name);
    if (languages.length > 0) {
      const language = nearestLanguage(this, languages);
      return { definition: (await loadFile(`${name}.${language}`)).default, language };
    }
    const { fetchDefinition } = await loadFile('parser');
    const definition = await fetchDefinition(name);
    return { definition, language: nearestLanguage(this, definition.questionnaire.languages) };
  }
}
