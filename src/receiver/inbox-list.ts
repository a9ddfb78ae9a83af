import { inboxOrder, type InboxPage } from '../summary/stored-submission.ts';
import type { Receiver } from './receiver.ts';
import type { Place } from './store.ts';

/** Rows that one answer lists, beside those that nobody has opened. */
const PAGE = 100;
/** The most of those. */
const MOST_UNOPENED = 1_000;

/** A place as it travels; null where a text is none. */
export function placeFrom(text: string): Place | null {
  const [, receivedAt, submissionId] = /^(\d{4}-[\d:.TZ-]{1,26})_([\w-]{1,64})$/.exec(text) ?? [];
  return receivedAt === undefined || submissionId === undefined ? null : { receivedAt, submissionId };
}

/** One page of an inbox by time, in the order it is read in. With the first comes whatever nobody has opened: what is pressing must not wait behind "older". */
export async function inboxPage({ store, keepDays }: Pick<Receiver, 'store' | 'keepDays'>, clinic: string, after: Place | null): Promise<InboxPage> {
  const found = await store.entries(clinic, { after, limit: PAGE + 1 });
  const page = found.slice(0, PAGE);
  const last = found.length > PAGE ? page.at(-1) : undefined;
  const unopened = after === null && last ? await store.unopened(clinic, MOST_UNOPENED) : [];
  const rows = new Map([...page, ...unopened].map((entry) => [entry.submissionId, entry]));
  return {
    entries: [...rows.values()].sort(inboxOrder),
    older: last ? `${last.receivedAt}_${last.submissionId}` : null,
    total: await store.count(clinic),
    keepDays,
  };
}
