import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InboxPage } from '../../src/summary/stored-submission.ts';
import { completedSummary, stoppedSummary, submissionIdOf, submissionOf } from '../summary/fixtures/summary.ts';
import { arrivalOf, signedIn, startTestReceiver } from './fixtures.ts';
import type { TestReceiver } from './fixtures.ts';

/** A page of the inbox, of whom this session is for. */
async function pageOf(receiver: TestReceiver, headers: Record<string, string>, older?: string): Promise<InboxPage> {
  const query = older === undefined ? '' : `?older=${encodeURIComponent(older)}`;
  return (await fetch(`${receiver.origin}/inbox/submissions${query}`, { headers })).json();
}

const idsOf = ({ entries }: InboxPage): string[] => entries.map(({ submissionId }) => submissionId).sort();
const upTo = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, at) => submissionIdOf(from + at)).sort();

/** A receiver with so many messages, each a second after the one before, all of them opened. */
async function receiverWith(t: Parameters<typeof startTestReceiver>[0], count: number): Promise<TestReceiver> {
  const receiver = await startTestReceiver(t);
  for (let n = 1; n <= count; n += 1) {
    await receiver.store.keep(arrivalOf(n));
    await receiver.store.addOpening({ clinic: 'lotus', submissionId: submissionIdOf(n), staff: 'Dr Lan', at: '2026-01-31T12:00:00.000Z' });
  }
  return receiver;
}

test('an inbox of a hundred is one page, with nothing older', async (t) => {
  const receiver = await receiverWith(t, 100);
  const page = await pageOf(receiver, await signedIn(receiver));
  assert.deepEqual([idsOf(page), page.older, page.total], [upTo(1, 100), null, 100]);
});

test('a longer one is read page by page, by time, nothing twice and nothing left out, whatever arrives meanwhile', async (t) => {
  const receiver = await receiverWith(t, 250);
  const headers = await signedIn(receiver);
  const first = await pageOf(receiver, headers);
  assert.deepEqual([idsOf(first), first.total], [upTo(151, 250), 250]);
  await receiver.store.keep(arrivalOf(251));
  const second = await pageOf(receiver, headers, first.older ?? '');
  assert.deepEqual(idsOf(second), upTo(51, 150));
  const third = await pageOf(receiver, headers, second.older ?? '');
  assert.deepEqual([idsOf(third), third.older, third.total], [upTo(1, 50), null, 251]);
});

test('messages of one moment are told apart at the edge of a page', async (t) => {
  const receiver = await startTestReceiver(t);
  const at = '2026-01-31T08:00:00.000Z';
  for (let n = 1; n <= 130; n += 1) {
    await receiver.store.keep(arrivalOf(n, { receivedAt: at }));
    await receiver.store.addOpening({ clinic: 'lotus', submissionId: submissionIdOf(n), staff: 'Dr Lan', at });
  }
  const headers = await signedIn(receiver);
  const first = await pageOf(receiver, headers);
  const second = await pageOf(receiver, headers, first.older ?? '');
  assert.equal(first.entries.length, 100);
  assert.deepEqual([...idsOf(first), ...idsOf(second)].sort(), upTo(1, 130));
});

test('what nobody has opened is on the first page however old it is, the most pressing first; what was replaced is not', async (t) => {
  const receiver = await receiverWith(t, 120);
  const early = (n: number): { receivedAt: string } => ({ receivedAt: `2025-01-01T00:00:0${n - 200}.000Z` });
  await receiver.store.keep(arrivalOf(201, { ...early(201), summary: completedSummary }));
  await receiver.store.keep(arrivalOf(202, { ...early(202), summary: stoppedSummary }));
  await receiver.store.keep(arrivalOf(203, { ...early(203), submission: submissionOf(203) }));
  await receiver.store.keep(arrivalOf(204, { ...early(204), replaces: submissionIdOf(203) }));
  const page = await pageOf(receiver, await signedIn(receiver));
  assert.deepEqual(idsOf(page), [...upTo(21, 120), ...[201, 202, 204].map(submissionIdOf)].sort());
  assert.equal(page.entries[0]?.submissionId, submissionIdOf(202));
});

test('of many that nobody has opened the store gives the most pressing', async (t) => {
  const { store } = await startTestReceiver(t);
  const quiet = { ...completedSummary, hold: [] };
  for (const [n, summary] of [quiet, completedSummary, stoppedSummary, completedSummary].entries()) await store.keep(arrivalOf(n, { summary }));
  const ids = (await store.unopened('lotus', 3)).map(({ submissionId }) => submissionId);
  assert.deepEqual(ids, [2, 3, 1].map(submissionIdOf));
});

test('a place that no answer gave is refused', async (t) => {
  const receiver = await startTestReceiver(t);
  const headers = await signedIn(receiver);
  for (const older of ['', 'x', '2026_', "2026-01-31T08:00:00.000Z_' OR 1=1"]) {
    const answer = await fetch(`${receiver.origin}/inbox/submissions?older=${encodeURIComponent(older)}`, { headers });
    assert.equal(answer.status, 400, older);
  }
});
