import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { staffStringsFor } from '../../locales/staff/staff-locales.ts';
import type { StaffStrings } from '../../locales/staff/strings.ts';
import type { InboxEntry } from '../../summary/stored-submission.ts';
import { clearAddress, submissionInAddress, tokenInAddress } from './inbox-address.ts';
import { createInboxClient, InboxRefusal, type InboxClient } from './inbox-client.ts';
import { inboxDoorway, type Closed } from './inbox-doorway.ts';
import { listStyles } from './inbox-list.styles.ts';
import { rankWord } from './inbox-list.ts';
import { inboxMessage, type Opened } from './inbox-message.ts';
import { inboxNav } from './inbox-nav.ts';
import { InboxRows } from './inbox-rows.ts';
import { inboxStyles } from './preconsult-inbox.styles.ts';
import { refusalWords } from './refusal-words.ts';
import { staffTokens } from './staff-tokens.styles.ts';

/** How often the ages of messages are written anew, in ms. */
const TICK = 30_000;

const browserClient = (): InboxClient =>
  createInboxClient({
    fetch: (...request) => fetch(...request),
    openEvents: (url) => new EventSource(url),
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });

/** The clinic's inbox: a list of summaries beside the open one. What is open stands in the address, after `#submission=`. */
export class PreconsultInbox extends LitElement {
  static override styles = [staffTokens, inboxStyles, listStyles];

  /** The way to the receiver; by default the one that served the page. */
  @property({ attribute: false }) client: InboxClient | null = null;

  /** Tells the time. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** Prints the page. */
  @property({ attribute: false }) print: () => void = () => window.print();

  /** `light` or `dark`; by default as the reader's system says. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Staff's words; by default in the language of the page. */
  @property({ attribute: false }) strings: StaffStrings | null = null;

  @state() private closed: Closed | null = { state: 'loading' };
  @state() private selected: string | null = null;
  @state() private opened: Opened = { state: 'none' };
  @state() private isLost = false;
  @state() private announcement = { text: '', turn: 0 };

  readonly #rows = new InboxRows(this);
  #stopWatching = (): void => {};
  #timer: ReturnType<typeof setInterval> | undefined;
  #token: string | null = null;

  get #words(): StaffStrings {
    return this.strings ?? staffStringsFor(this.closest('[lang]')?.getAttribute('lang') ?? 'en');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.client ??= browserClient();
    window.addEventListener('hashchange', this.#onHashChange);
    this.#timer = setInterval(() => this.requestUpdate(), TICK);
    void this.#enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHashChange);
    clearInterval(this.#timer);
    this.#stopWatching();
  }

  protected override render(): TemplateResult {
    if (this.closed) return inboxDoorway(this.closed, this.#words, () => void this.#enter());
    const { inbox } = this.#words;
    const replacedBy = this.#rows.find(this.selected)?.replacedBy ?? (this.opened.state === 'open' ? this.opened.stored.replacedBy : null);
    return html`
      <div class="visually-hidden" role="status">${keyed(this.announcement.turn, html`<p>${this.announcement.text}</p>`)}</div>
      <div class="frame ${this.selected === null ? '' : 'reading'}">
        ${inboxNav({
          rows: this.#rows,
          selected: this.selected,
          now: this.clock(),
          strings: this.#words,
          showOlder: () => void this.#showOlder(),
          signOut: () => void this.#signOut(),
        })}
        <main tabindex="-1" aria-label=${inbox.message}>
          ${inboxMessage({
            opened: this.opened,
            replacedBy,
            theme: this.theme,
            strings: this.#words,
            back: this.#back,
            print: () => this.print(),
            retry: () => void this.#open(),
          })}
        </main>
      </div>
      <div class="connection" role="status">${this.isLost ? html`<p>${inbox.lost}</p>` : nothing}</div>
    `;
  }

  readonly #onHashChange = (): void => {
    if (tokenInAddress() !== null) void this.#enter();
    else if (!this.closed && submissionInAddress() !== this.selected) void this.#open().then(() => this.#focusMessage());
  };

  /** Signs in where the address brings a token, then loads the list. */
  async #enter(): Promise<void> {
    const token = tokenInAddress();
    if (token !== null) {
      this.#token = token;
      clearAddress();
    }
    this.closed = { state: 'loading' };
    await this.#attempt(async (client) => {
      if (this.#token !== null) await client.signIn(this.#token);
      this.#token = null;
      this.#rows.begin(await client.page());
      this.closed = null;
      this.#watch(client);
      await this.#open();
    });
  }

  /** Runs a call that the inbox cannot do without, and says so where it fails. */
  async #attempt(call: (client: InboxClient) => Promise<void>): Promise<void> {
    if (!this.client) return;
    try {
      await call(this.client);
    } catch (error) {
      if (error instanceof InboxRefusal && error.status < 500) this.#close(error);
      else if (this.closed) this.closed = { state: 'unreachable' };
    }
  }

  #close(refusal: InboxRefusal | null): void {
    this.#stopWatching();
    this.#token = null;
    this.#rows.begin();
    this.opened = { state: 'none' };
    this.isLost = false;
    const because = refusal === null || refusal.reason === 'no-session' ? null : refusalWords(refusal, this.#words);
    this.closed = { state: 'signed-out', because };
  }

  #watch(client: InboxClient): void {
    this.#stopWatching();
    let connectedBefore = false;
    this.#stopWatching = client.watch({
      arrived: (entry) => this.#announceNew(this.#rows.take(entry)),
      connected: () => {
        if (connectedBefore) void this.#refresh();
        connectedBefore = true;
        if (this.isLost) this.#announce(this.#words.inbox.restored);
        this.isLost = false;
      },
      lost: (refused) => {
        this.isLost = true;
        connectedBefore = true;
        if (refused) void this.#refresh();
      },
    });
  }

  #refresh(): Promise<void> {
    return this.#attempt(async (client) => this.#announceNew(this.#rows.catchUp(await client.page())));
  }

  /** Says which rows came by themselves. */
  #announceNew(added: readonly InboxEntry[]): void {
    if (added.length === 0) return;
    const strings = this.#words;
    this.#announce(strings.inbox.arrived(added.map((entry) => `${rankWord(entry, strings)}, ${entry.name ?? strings.summary.noName}`)));
  }

  async #showOlder(): Promise<void> {
    const { older, asking } = this.#rows;
    if (older === null || asking === 'asking') return;
    this.#rows.ask('asking');
    await this.#attempt(async (client) => {
      const added = this.#rows.more(await client.page(older));
      this.#rows.ask('idle');
      this.#announce(this.#words.inbox.olderShown(added.length));
      await this.updateComplete;
      // The button is gone with the last page, and the focus with it.
      if (this.#rows.older === null) this.#row(added[0]?.submissionId)?.focus();
    });
    if (this.#rows.asking === 'asking') this.#rows.ask('failed');
  }

  #row(id: string | null | undefined): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.row')].find((row) => row.dataset['id'] === id);
  }

  #announce(text: string): void {
    this.announcement = { text, turn: this.announcement.turn + 1 };
  }

  /** Opens what the address names. */
  async #open(): Promise<void> {
    const id = submissionInAddress();
    this.selected = id;
    this.opened = id === null ? { state: 'none' } : { state: 'opening' };
    if (id === null || !this.client) return;
    try {
      const stored = await this.client.submission(id);
      if (this.selected !== id) return;
      this.opened = { state: 'open', stored };
      const row = this.#rows.find(id);
      if (row) this.#rows.take({ ...row, openedAt: row.openedAt ?? stored.openedAt ?? this.clock().toISOString() });
    } catch (error) {
      if (error instanceof InboxRefusal && error.status === 401) this.#close(error);
      else if (this.selected === id) {
        this.opened = { state: 'failed', because: error instanceof InboxRefusal ? refusalWords(error, this.#words) : this.#words.inbox.noAnswer };
      }
    }
  }

  async #focusMessage(): Promise<void> {
    await this.updateComplete;
    window.scrollTo(0, 0);
    this.renderRoot.querySelector('main')?.focus({ preventScroll: true });
  }

  readonly #back = async (): Promise<void> => {
    const id = this.selected;
    clearAddress();
    await this.#open();
    await this.updateComplete;
    this.#row(id)?.focus();
  };

  readonly #signOut = async (): Promise<void> => {
    clearAddress();
    await this.#attempt(async (client) => {
      await client.signOut();
      this.#close(null);
    });
  };
}
