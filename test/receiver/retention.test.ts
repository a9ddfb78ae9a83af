import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { forgetOld } from '../../src/receiver/retention.ts';
import { completedSummary, submissionIdOf, submissionOf } from '../summary/fixtures/summary.ts';
import { arrivalOf, send, signedIn, startTestReceiver, temporaryFolder } from './fixtures.ts';
import type { TestReceiver } from './fixtures.ts';

const DAY = 24 * 60;
const sweep = ({ store, clock, lines }: TestReceiver, keepDays: number | null): Promise<void> =>
  forgetOld({ store, keepDays, now: clock.now, log: (line) => void lines.push(line) });

/** Every byte that the store keeps. */
const bytesOf = ({ db }: TestReceiver): string => [db, `${db}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file, 'latin1')).join('');

test('what is older than so many days is deleted with its openings, and nothing that is younger', async (t) => {
  const receiver = await startTestReceiver(t);
  const { store, clock, lines } = receiver;
  await store.keep(arrivalOf(1));
  await store.addOpening({ clinic: 'lotus', submissionId: submissionIdOf(1), staff: 'Dr Lan', at: clock.now().toISOString() });
  clock.pass(30 * DAY);
  await store.keep(arrivalOf(2, { receivedAt: clock.now().toISOString() }));
  await sweep(receiver, 30);
  assert.equal(await store.count('lotus'), 2, 'a day too early');
  clock.pass(1);
  await sweep(receiver, 30);
  assert.equal(await store.submission('lotus', submissionIdOf(1)), null);
  assert.deepEqual(await store.openings('lotus', submissionIdOf(1)), []);
  assert.notEqual(await store.submission('lotus', submissionIdOf(2)), null);
  assert.deepEqual(lines, ['deleted 1 submissions that were received more than 30 days ago']);
});

test('more than one step’s worth goes in one sweep', async (t) => {
  const receiver = await startTestReceiver(t);
  for (let n = 1; n <= 203; n += 1) await receiver.store.keep(arrivalOf(n));
  receiver.clock.pass(2 * DAY);
  await sweep(receiver, 1);
  assert.equal(await receiver.store.count('lotus'), 0);
});

test('nothing of what was deleted is left in any file', async (t) => {
  const receiver = await startTestReceiver(t);
  const marker = 'keloid-marker-4711';
  const summary = { ...completedSummary, notice: `${marker} `.repeat(500) };
  await receiver.store.keep(arrivalOf(1, { summary, submission: submissionOf(1, summary) }));
  await receiver.store.keep(arrivalOf(2, { receivedAt: '2026-02-20T08:00:00.000Z' }));
  assert.ok(bytesOf(receiver).includes(marker));
  receiver.clock.pass(20 * DAY);
  await sweep(receiver, 7);
  assert.equal(bytesOf(receiver).includes(marker), false);
});

test('without a number of days everything is kept', async (t) => {
  const receiver = await startTestReceiver(t);
  await receiver.store.keep(arrivalOf(1));
  receiver.clock.pass(3_650 * DAY);
  await sweep(receiver, null);
  assert.equal(await receiver.store.count('lotus'), 1);
});

test('a receiver deletes what is too old as it starts, and tells the inbox how long messages are kept', async (t) => {
  const folder = temporaryFolder(t);
  const first = await startTestReceiver(t, { folder });
  await first.store.keep(arrivalOf(1, { receivedAt: '2025-12-31T08:00:00.000Z' }));
  await send(first.origin, submissionOf(2));
  await first.close();
  const second = await startTestReceiver(t, { folder, keepDays: 30, now: () => new Date('2026-01-31T09:00:00Z') });
  const page = await (await fetch(`${second.origin}/inbox/submissions`, { headers: await signedIn(second) })).json();
  assert.deepEqual([page.total, page.keepDays], [1, 30]);
  assert.equal(page.entries[0].submissionId, submissionIdOf(2));
});
