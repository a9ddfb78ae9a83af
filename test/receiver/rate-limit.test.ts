import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subscriberOf } from '../../src/receiver/client-address.ts';
import { createRateLimit } from '../../src/receiver/rate-limit.ts';
import { submissionOf } from '../summary/fixtures/summary.ts';
import { send, startTestReceiver } from './fixtures.ts';

/** What each of so many at one moment are told. */
const takes = (limit: ReturnType<typeof createRateLimit>, count: number, now: number, address = '192.0.2.1'): number[] =>
  Array.from({ length: count }, () => limit.take(address, now));

test('a minute’s worth may come at once, and then as fast as it comes back', () => {
  const limit = createRateLimit(3);
  assert.deepEqual(takes(limit, 5, 0), [0, 0, 0, 20, 20]);
  assert.deepEqual(takes(limit, 2, 19_000), [1, 1]);
  assert.deepEqual(takes(limit, 2, 20_000), [0, 20]);
  assert.deepEqual(takes(limit, 4, 100_000), [0, 0, 0, 20]);
});

test('one address does not use up what another may send', () => {
  const limit = createRateLimit(1);
  assert.deepEqual(takes(limit, 2, 0), [0, 60]);
  assert.deepEqual(takes(limit, 2, 0, '192.0.2.2'), [0, 60]);
});

test('over an hour no more come through than the limit says, however they are spread', () => {
  const limit = createRateLimit(7);
  let through = 0;
  for (let ms = 0; ms < 3_600_000; ms += 137) through += limit.take('192.0.2.1', ms) === 0 ? 1 : 0;
  assert.ok(through >= 7 * 60 && through <= 7 * 60 + 7, String(through));
});

test('a clock that is set back shuts nobody out for longer than a minute', () => {
  const limit = createRateLimit(1);
  limit.take('192.0.2.1', 86_400_000);
  assert.deepEqual(takes(limit, 1, 0), [60]);
  assert.deepEqual(takes(limit, 1, 60_000), [0]);
});

test('so many addresses are remembered and no more, the least lately seen forgotten first', () => {
  const limit = createRateLimit(1, 2);
  const [a, b, c] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const;
  for (const address of [a, b, a, c]) limit.take(address, 0);
  assert.equal(limit.take(a, 0), 60);
  assert.equal(limit.take(b, 0), 0);
});

test('whoever can choose among addresses counts as one', () => {
  const rows: [address: string, name: string][] = [
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:55012', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
    ['', ''],
  ];
  for (const [address, name] of rows) assert.equal(subscriberOf(address), name, address);
});

test('who sends too often is told how long to wait, readable by the page, and nothing is kept', async (t) => {
  const { origin, store, clock } = await startTestReceiver(t, { perMinute: 2 });
  const page = { origin: 'https://www.clinic.example' };
  for (const n of [1, 2]) assert.equal((await send(origin, submissionOf(n), 'lotus', page)).status, 201);
  const refused = await send(origin, submissionOf(3), 'lotus', page);
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '30');
  assert.equal(refused.headers.get('access-control-allow-origin'), '*');
  assert.equal(refused.headers.get('access-control-expose-headers'), 'retry-after');
  assert.equal(await store.submission('lotus', submissionOf(3).submissionId), null);
  clock.pass(0.5);
  assert.equal((await send(origin, submissionOf(3), 'lotus', page)).status, 201);
});

test('asking whether one may send does not count', async (t) => {
  const { origin } = await startTestReceiver(t, { perMinute: 1 });
  const ask = { method: 'OPTIONS', headers: { origin: 'https://www.clinic.example', 'access-control-request-method': 'POST' } };
  for (let times = 0; times < 5; times += 1) assert.equal((await fetch(`${origin}/c/lotus/submissions`, ask)).status, 204);
  assert.equal((await send(origin, submissionOf(1))).status, 201);
});

test('behind a proxy clients are told apart by what the proxy wrote last, and a header that nobody vouches for is not read', async (t) => {
  const forwarded = (addresses: string): Record<string, string> => ({ 'x-forwarded-for': addresses });
  const behind = await startTestReceiver(t, { perMinute: 1, addressHeader: 'x-forwarded-for' });
  assert.equal((await send(behind.origin, submissionOf(1), 'lotus', forwarded('192.0.2.1'))).status, 201);
  assert.equal((await send(behind.origin, submissionOf(2), 'lotus', forwarded('192.0.2.9, 192.0.2.1'))).status, 429);
  assert.equal((await send(behind.origin, submissionOf(2), 'lotus', forwarded('192.0.2.1, 192.0.2.2'))).status, 201);
  const open = await startTestReceiver(t, { perMinute: 1 });
  assert.equal((await send(open.origin, submissionOf(1), 'lotus', forwarded('192.0.2.1'))).status, 201);
  assert.equal((await send(open.origin, submissionOf(2), 'lotus', forwarded('192.0.2.2'))).status, 429);
});
