import assert from 'node:assert/strict';
import { test } from 'node:test';
import { submissionOf } from '../summary/fixtures/summary.ts';
import { send, startTestReceiver } from './fixtures.ts';

const preflight = (origin: string, clinic: string, from: string): Promise<Response> =>
  fetch(`${origin}/c/${clinic}/submissions`, {
    method: 'OPTIONS',
    headers: {
      origin: from,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,idempotency-key',
    },
  });

test('a preflight is answered for any page where any may send, and never with credentials', async (t) => {
  const { origin } = await startTestReceiver(t);
  const answer = await preflight(origin, 'lotus', 'https://anywhere.example');
  assert.equal(answer.status, 204);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('access-control-allow-methods'), 'POST');
  assert.equal(answer.headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
  assert.equal(answer.headers.get('access-control-max-age'), '7200');
  assert.equal(answer.headers.get('access-control-allow-credentials'), null);
});

test('a clinic that names its origins lets those send and tells the others why not', async (t) => {
  const { origin, store } = await startTestReceiver(t);
  const allowed = await preflight(origin, 'cedar', 'https://cedar.example');
  assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://cedar.example');
  assert.equal(allowed.headers.get('vary'), 'origin');
  const foreign = await preflight(origin, 'cedar', 'https://cedar.example.evil.example');
  assert.equal(foreign.status, 204, 'it may ask, and then read that it may not send');

  const refused = await send(origin, submissionOf(1), 'cedar', { origin: 'https://evil.example' });
  assert.equal(refused.status, 403);
  assert.equal(refused.headers.get('access-control-allow-origin'), 'https://evil.example', 'its page can tell a refusal from a lost connection');
  assert.match((await refused.json()).error, /--origin https:\/\/evil\.example/);
  assert.equal(await store.count('cedar'), 0);
  const sent = await send(origin, submissionOf(1), 'cedar', { origin: 'https://cedar.example' });
  assert.equal(sent.status, 201);
  assert.equal(sent.headers.get('access-control-allow-origin'), 'https://cedar.example');
});

test('a page can read why it was refused and how long to wait', async (t) => {
  const { origin } = await startTestReceiver(t);
  const answer = await send(origin, submissionOf(1), 'lotus', { origin: 'https://anywhere.example', 'content-type': 'text/plain' });
  assert.equal(answer.status, 415);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('access-control-expose-headers'), 'retry-after');
});
