import { fixture, html } from '@open-wc/testing';
import '../../../src/ui/staff/define-inbox.ts';
import { toInboxEntry, type InboxPage, type StoredSubmission } from '../../../src/summary/stored-submission.ts';
import type { Summary } from '../../../src/summary/types.ts';
import { InboxRefusal, type InboxClient, type InboxWatcher } from '../../../src/ui/staff/inbox-client.ts';
import type { PreconsultInbox } from '../../../src/ui/staff/preconsult-inbox.ts';

/** A stored submission around a summary. */
export function stored(submissionId: string, summary: Summary, more: Partial<StoredSubmission> = {}): StoredSubmission {
  return {
    submissionId,
    clinic: 'lotus',
    receivedAt: '2026-02-03T08:00:00Z',
    receipt: 'K7Q2M-8XW4D',
    replaces: null,
    replacedBy: null,
    openedAt: null,
    judged: { by: 'receiver' },
    summary,
    submission: { schema: 'preconsult-submission/1', submissionId, summary },
    ...more,
  };
}

/** A receiver in memory that a test plays. */
export class FakeReceiver implements InboxClient {
  readonly calls: string[] = [];
  submissions: StoredSubmission[] = [];
  /** The submissions page by page, where there are several. */
  pages: StoredSubmission[][] = [];
  keepDays: number | null = null;
  watcher: InboxWatcher | null = null;
  /** Thrown by the next call of this name. */
  failures = new Map<'signIn' | 'page' | 'submission', Error>();

  constructor(...submissions: StoredSubmission[]) {
    this.submissions = submissions;
  }

  signIn(token: string): Promise<void> {
    return this.#answer('signIn', () => undefined, token);
  }

  async signOut(): Promise<void> {
    this.calls.push('signOut');
  }

  page(older?: string): Promise<InboxPage> {
    return this.#answer(
      'page',
      () => {
        const { [older === undefined ? 0 : Number(older)]: rows = this.submissions, length } = this.pages;
        const next = (older === undefined ? 0 : Number(older)) + 1;
        const total = length === 0 ? this.submissions.length : this.pages.flat().length;
        return { entries: rows.map(toInboxEntry), older: next < length ? String(next) : null, total, keepDays: this.keepDays };
      },
      older,
    );
  }

  submission(id: string): Promise<StoredSubmission> {
    return this.#answer(
      'submission',
      () => {
        const found = this.submissions.find((one) => one.submissionId === id);
        if (!found) throw new InboxRefusal(404, 'there is no such submission', null);
        return { ...found, openedAt: '2026-02-03T10:00:00Z' };
      },
      id,
    );
  }

  watch(watcher: InboxWatcher): () => void {
    this.watcher = watcher;
    watcher.connected();
    return () => {
      this.watcher = null;
    };
  }

  /** Stores a submission and tells whoever watches. */
  receive(one: StoredSubmission): void {
    this.submissions = [...this.submissions.filter(({ submissionId }) => submissionId !== one.submissionId), one];
    this.watcher?.arrived(toInboxEntry(one));
  }

  async #answer<T>(name: 'signIn' | 'page' | 'submission', give: () => T, detail = ''): Promise<T> {
    this.calls.push(detail ? `${name} ${detail}` : name);
    const failure = this.failures.get(name);
    this.failures.delete(name);
    if (failure) throw failure;
    return give();
  }
}

/** Takes the inbox's part of the address away. */
export const clearAddress = (): void => history.replaceState(null, '', location.pathname + location.search);

/** Lets everything that was started finish, without waiting for time to pass. */
export async function settle(element: PreconsultInbox): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
    await element.updateComplete;
  }
}

/** The inbox on a page of a certain width. */
export async function openInbox(client: InboxClient, { width = '1200px', theme = 'light', print = (): void => {} } = {}): Promise<PreconsultInbox> {
  const clock = (): Date => new Date('2026-02-03T10:00:00Z');
  const frame = await fixture<HTMLElement>(html`<div>
    <preconsult-inbox .client=${client} .clock=${clock} .print=${print} theme=${theme}></preconsult-inbox>
  </div>`);
  frame.style.inlineSize = width;
  const element = frame.querySelector('preconsult-inbox')!;
  await settle(element);
  return element;
}

/** Follows a link as a person would, and waits for what it opens. */
export async function follow(link: HTMLElement, element: PreconsultInbox): Promise<void> {
  const changed = new Promise<void>((resolve) => window.addEventListener('hashchange', () => resolve(), { once: true }));
  link.click();
  await changed;
  await settle(element);
}
