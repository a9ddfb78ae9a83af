import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completedSummary, stoppedSummary, submissionIdOf, submissionOf } from '../summary/fixtures/summary.ts';
import { send, signedIn, startTestReceiver } from './fixtures.ts';
import type { TestReceiver } from './fixtures.ts';

const ask = async (receiver: TestReceiver, path: string, clinic = 'lotus'): Promise<Response> =>
  fetch(`${receiver.origin}/inbox/${path}`, { headers: await signedIn(receiver, clinic) });

/** Reads server-sent events as they arrive. */
async function* eventsOf(answer: Response): AsyncGenerator<{ event: string; data: string }> {
  let text = '';
  const stream = answer.body?.pipeThrough(new TextDecoderStream()) ?? [];
  for await (const piece of stream) {
    text += piece;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event, data] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
      if (event !== undefined && data !== undefined) yield { event, data };
    }
  }
}

test('the inbox tells nothing to whoever is not signed in', async (t) => {
  const { origin } = await startTestReceiver(t);
  await send(origin, submissionOf(1));
  for (const path of ['submissions', `submissions/${submissionIdOf(1)}`, 'events', 'anything']) {
    for (const headers of [{}, { cookie: 'preconsult-session=guess' }] as Record<string, string>[]) {
      const answer = await fetch(`${origin}/inbox/${path}`, { headers });
      assert.equal(answer.status, 401, path);
      assert.equal((await answer.json()).reason, 'no-session');
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
    }
  }
});

test('a page of another origin is told nothing, session or not', async (t) => {
  const receiver = await startTestReceiver(t);
  const headers = { ...(await signedIn(receiver)), 'sec-fetch-site': 'same-site' };
  assert.equal((await fetch(`${receiver.origin}/inbox/submissions`, { headers })).status, 403);
});

test('a stopped visit comes first, then the most pressing, then the newest', async (t) => {
  const receiver = await startTestReceiver(t);
  const quiet = { ...completedSummary, hold: [] };
  for (const [n, summary] of [stoppedSummary, completedSummary, quiet, completedSummary].entries()) {
    await send(receiver.origin, submissionOf(n, summary));
    receiver.clock.pass(1);
  }
  const { entries } = await (await ask(receiver, 'submissions')).json();
  assert.deepEqual(entries.map((entry: { submissionId: string }) => entry.submissionId), [0, 3, 1, 2].map(submissionIdOf));
  assert.equal(entries[0].outcome, 'stopped');
});

test('opening a submission shows it and records who opened it and when', async (t) => {
  const receiver = await startTestReceiver(t);
  await send(receiver.origin, submissionOf(1));
  receiver.clock.pass(5);
  const stored = await (await ask(receiver, `submissions/${submissionIdOf(1)}`)).json();
  assert.equal(stored.openedAt, '2026-01-31T08:05:00.000Z');
  assert.deepEqual(stored.submission, submissionOf(1));
  receiver.clock.pass(5);
  const again = await (await ask(receiver, `submissions/${submissionIdOf(1)}`)).json();
  assert.equal(again.openedAt, '2026-01-31T08:05:00.000Z');
  const openings = await receiver.store.openings('lotus', submissionIdOf(1));
  assert.deepEqual(
    openings.map(({ staff, at }) => [staff, at]),
    [
      ['Dr Lan', '2026-01-31T08:05:00.000Z'],
      ['Dr Lan', '2026-01-31T08:10:00.000Z'],
    ],
  );
});

test('staff of one clinic see nothing of another', async (t) => {
  const receiver = await startTestReceiver(t);
  await send(receiver.origin, submissionOf(1));
  assert.deepEqual(await (await ask(receiver, 'submissions', 'cedar')).json(), { entries: [], older: null, total: 0, keepDays: null });
  assert.equal((await ask(receiver, `submissions/${submissionIdOf(1)}`, 'cedar')).status, 404);
  assert.deepEqual(await receiver.store.openings('lotus', submissionIdOf(1)), []);
});

test('an open inbox hears of what arrives, is replaced and is opened, once each', async (t) => {
  const receiver = await startTestReceiver(t);
  const answer = await ask(receiver, 'events');
  assert.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8');
  const events = eventsOf(answer);
  const next = async (): Promise<Record<string, unknown>> => {
    const { value } = await events.next();
    assert.equal(value?.event, 'submission');
    return JSON.parse(value.data);
  };
  await send(receiver.origin, submissionOf(1));
  assert.equal((await next())['submissionId'], submissionIdOf(1));
  await send(receiver.origin, submissionOf(1));
  await send(receiver.origin, submissionOf(9), 'cedar', { origin: 'https://cedar.example' });
  await send(receiver.origin, submissionOf(2, completedSummary, 1));
  assert.equal((await next())['submissionId'], submissionIdOf(2));
  assert.equal((await next())['replacedBy'], submissionIdOf(2));
  await ask(receiver, `submissions/${submissionIdOf(2)}`);
  assert.equal((await next())['openedAt'], '2026-01-31T08:00:00.000Z');
  await events.return(undefined);
});

test('closing the receiver ends an open event stream', async (t) => {
  const receiver = await startTestReceiver(t);
  const answer = await ask(receiver, 'events');
  const rest = answer.text();
  await receiver.close();
  assert.match(await rest, /^retry: 2000\n/);
});
