import assert from 'node:assert/strict';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { chestPain, completedSummary, submissionIdOf, submissionOf } from '../summary/fixtures/summary.ts';
import { send, sendBody, startTestReceiver, temporaryFolder } from './fixtures.ts';

const key = (n: number): Record<string, string> => ({ 'idempotency-key': `"${submissionIdOf(n)}"` });

test('a submission is kept as sent and as judged, and answered with a receipt', async (t) => {
  const { origin, store } = await startTestReceiver(t);
  const answer = await send(origin, submissionOf(1));
  assert.equal(answer.status, 201);
  assert.equal(answer.headers.get('content-type'), 'application/json');
  const { receipt, submissionId } = await answer.json();
  assert.equal(submissionId, submissionIdOf(1));
  assert.match(receipt, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  const stored = await store.submission('lotus', submissionIdOf(1));
  assert.ok(stored);
  assert.equal(stored.receipt, receipt);
  assert.equal(stored.receivedAt, '2026-01-31T08:00:00.000Z');
  assert.deepEqual(stored.submission, submissionOf(1));
  assert.deepEqual(stored.judged, { by: 'receiver' });
  assert.equal(stored.summary.languages.staff, 'fr');
});

test('twenty copies at once are stored once and get one receipt', async (t) => {
  const { origin, store } = await startTestReceiver(t);
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(origin, submissionOf(1))));
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [...Array.from({ length: 19 }, () => 200), 201]);
  const receipts = await Promise.all(answers.map(async (answer) => (await answer.json()).receipt));
  assert.equal(new Set(receipts).size, 1);
  assert.equal(await store.count('lotus'), 1);
});

test('other bytes under a known id are refused and change nothing', async (t) => {
  const { origin, store } = await startTestReceiver(t);
  await send(origin, submissionOf(1));
  const answer = await send(origin, submissionOf(1, { ...completedSummary, urgent: [chestPain] }));
  assert.equal(answer.status, 422);
  assert.equal((await answer.json()).issues[0].path, '$.submissionId');
  assert.deepEqual((await store.submission('lotus', submissionIdOf(1)))?.submission, submissionOf(1));
});

test('edited answers under a new id mark the earlier ones replaced', async (t) => {
  const { origin, store } = await startTestReceiver(t);
  await send(origin, submissionOf(1));
  assert.equal((await send(origin, submissionOf(2, completedSummary, 1))).status, 201);
  assert.equal((await store.entry('lotus', submissionIdOf(1)))?.replacedBy, submissionIdOf(2));
});

test('what was received is there after a restart, with its receipt', async (t) => {
  const folder = temporaryFolder(t);
  const first = await startTestReceiver(t, { folder });
  const { receipt } = await (await send(first.origin, submissionOf(1))).json();
  await first.close();
  const second = await startTestReceiver(t, { folder });
  const again = await send(second.origin, submissionOf(1));
  assert.equal(again.status, 200);
  assert.equal((await again.json()).receipt, receipt);
  assert.equal(await second.store.count('lotus'), 1);
});

test('a body that is not a valid submission is refused with the path of what is wrong, and the receiver goes on', async (t) => {
  const { origin, store } = await startTestReceiver(t);
  const rows: [body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>, status: number, words: RegExp][] = [
    ['{"schema":', key(1), 400, /not JSON/],
    [Uint8Array.of(0x22, 0xff, 0x22), key(1), 400, /not JSON in UTF-8/],
    ['null', key(1), 422, /"path":"\$"/],
    [JSON.stringify({ ...submissionOf(1), summary: { ...completedSummary, zone: 7 } }), key(1), 422, /"path":"\$\.summary\.zone".*"hint":"/],
    [JSON.stringify(submissionOf(1)), {}, 400, /Idempotency-Key is missing; send the submissionId in quotation marks/],
    [JSON.stringify(submissionOf(1)), key(2), 400, /Idempotency-Key is not the submissionId/],
    [JSON.stringify(submissionOf(1)), { 'idempotency-key': submissionIdOf(1) }, 400, /in quotation marks/],
    [JSON.stringify(submissionOf(1)), { ...key(1), 'content-type': 'text/plain' }, 415, /application\/json/],
    [`"${'x'.repeat(1024 * 1024)}"`, key(1), 413, /larger than 1048576 bytes/],
  ];
  for (const [body, headers, status, words] of rows) {
    const answer = await sendBody(origin, body, headers);
    assert.equal(answer.status, status, String(words));
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.match(await answer.text(), words);
  }
  assert.equal(await store.count('lotus'), 0);
  assert.equal((await send(origin, submissionOf(1), 'lotus', { 'content-type': 'application/json; charset=utf-8' })).status, 201);
});

test('a body too large is refused without being told its length first', async (t) => {
  const { origin } = await startTestReceiver(t);
  const chunk = new Uint8Array(64 * 1024).fill(32);
  const headers = { 'content-type': 'application/json', ...key(1) };
  const status = await new Promise((resolve, reject) => {
    const asked = request(`${origin}/c/lotus/submissions`, { method: 'POST', headers }, (answer) => resolve(answer.resume().statusCode));
    asked.on('error', reject);
    Readable.from(Array.from({ length: 20 }, () => chunk)).pipe(asked);
  });
  assert.equal(status, 413);
  assert.equal((await send(origin, submissionOf(1))).status, 201);
});

test('a clinic that is not here and a method that is not meant are refused', async (t) => {
  const { origin } = await startTestReceiver(t);
  assert.equal((await send(origin, submissionOf(1), 'oak')).status, 404);
  const got = await fetch(`${origin}/c/lotus/submissions`);
  assert.equal(got.status, 405);
  assert.equal(got.headers.get('allow'), 'POST, OPTIONS');
});

test('a fault in judging keeps the visit as the browser judged it, and says so', async (t) => {
  const judge = (): never => {
    throw new RangeError(completedSummary.notice);
  };
  const { origin, store, lines } = await startTestReceiver(t, { judge });
  assert.equal((await send(origin, submissionOf(1))).status, 201);
  const stored = await store.submission('lotus', submissionIdOf(1));
  assert.equal(stored?.judged.by, 'browser');
  assert.deepEqual(lines, [`judging ${submissionIdOf(1)}: RangeError`]);
});

test('a fault in the store is a 500 that a page of another origin can read, logged without the body', async (t) => {
  const { origin, store, lines } = await startTestReceiver(t);
  const { keep } = store;
  store.keep = async (arrival) => {
    throw new Error(JSON.stringify(arrival));
  };
  const answer = await send(origin, submissionOf(1), 'lotus', { origin: 'https://anywhere.example' });
  assert.equal(answer.status, 500);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.match((await answer.json()).error, /try again/);
  assert.equal(lines.length, 1);
  assert.equal(/Hoa|scar/.test(lines.join()), false);
  store.keep = keep;
  assert.equal((await send(origin, submissionOf(1))).status, 201);
});

test('neither what is received nor what is refused is logged', async (t) => {
  const { origin, lines } = await startTestReceiver(t);
  await send(origin, submissionOf(1));
  await sendBody(origin, '{"typed": "chin', key(2));
  assert.deepEqual(lines, []);
});
