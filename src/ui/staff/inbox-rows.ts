import type { ReactiveControllerHost } from 'lit';
import { inboxOrder, type InboxEntry, type InboxPage } from '../../summary/stored-submission.ts';

const DAY = 24 * 60 * 60_000;
const NOTHING: InboxPage = { entries: [], older: null, total: 0, keepDays: null };

/** How asking for older messages stands. */
export type OlderState = 'idle' | 'asking' | 'failed';

/** The rows of an inbox as far as they were asked for or came by themselves, in the order they are read. */
export class InboxRows {
  /** How asking for older ones stands. */
  asking: OlderState = 'idle';
  #page = NOTHING;

  constructor(readonly host: ReactiveControllerHost) {}

  /** What to ask for the rows before these by; null where there are none. */
  get older(): string | null {
    return this.#page.older;
  }

  /** Days after which a message is deleted; null for never. */
  get keepDays(): number | null {
    return this.#page.keepDays;
  }

  /** How many the inbox has, shown or not. */
  get total(): number {
    return Math.max(this.#page.total, this.#page.entries.length);
  }

  /** Those that the receiver still keeps: an inbox that stays open must not go on showing what is deleted. */
  keptAt(now: Date): InboxEntry[] {
    const { entries, keepDays } = this.#page;
    if (keepDays === null) return entries;
    const oldest = new Date(now.getTime() - keepDays * DAY).toISOString();
    return entries.filter(({ receivedAt }) => receivedAt >= oldest);
  }

  /** The row of a submission, if it is shown. */
  find(id: string | null): InboxEntry | undefined {
    return this.#page.entries.find(({ submissionId }) => submissionId === id);
  }

  /** Begins anew with a first page, or with nothing. */
  begin(page: InboxPage = NOTHING): void {
    this.#page = NOTHING;
    this.asking = 'idle';
    this.more(page);
  }

  /** Takes in a page of older ones; gives those that were not there. */
  more(page: InboxPage): InboxEntry[] {
    const { rows, added } = this.#merged(page.entries);
    this.#set({ ...page, entries: rows });
    return added;
  }

  /** Takes in the newest ones after a while without connection; what was shown stays, and so does the place it ends at. */
  catchUp(page: InboxPage): InboxEntry[] {
    const { rows, added } = this.#merged(page.entries);
    this.#set({ ...page, entries: rows, older: this.older });
    return added;
  }

  /** Takes in a row that is new or has changed by itself. */
  take(entry: InboxEntry): InboxEntry[] {
    const { rows, added } = this.#merged([entry]);
    this.#set({ ...this.#page, entries: rows, total: this.total + added.length });
    return added;
  }

  /** Notes how asking for older ones stands. */
  ask(state: OlderState): void {
    this.asking = state;
    this.host.requestUpdate();
  }

  #merged(changed: readonly InboxEntry[]): { rows: InboxEntry[]; added: InboxEntry[] } {
    const all = new Map(this.#page.entries.map((entry) => [entry.submissionId, entry]));
    const added = changed.filter(({ submissionId }) => !all.has(submissionId));
    for (const entry of changed) all.set(entry.submissionId, entry);
    return { rows: [...all.values()].sort(inboxOrder), added };
  }

  #set(page: InboxPage): void {
    this.#page = page;
    this.host.requestUpdate();
  }
}
