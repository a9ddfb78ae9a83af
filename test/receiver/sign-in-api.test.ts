import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { followLink, signedIn, startTestReceiver, temporaryFolder } from './fixtures.ts';

test('a sign-in link works once, and says so the second time', async (t) => {
  const receiver = await startTestReceiver(t);
  const link = await receiver.signInLink('lotus', 'Dr Lan');
  assert.match(link, /\/inbox#sign-in=[\w-]{43}$/);
  const first = await followLink(link);
  assert.equal(first.status, 204);
  assert.match(first.headers.getSetCookie()[0] ?? '', /^preconsult-session=[\w-]{43}; Max-Age=43200; Path=\/inbox; HttpOnly; SameSite=Strict$/);
  const second = await followLink(link);
  assert.equal(second.status, 401);
  const { reason, remedy } = await second.json();
  assert.equal(reason, 'used');
  assert.match(remedy, /new link/);
});

test('a sign-in link works for an hour', async (t) => {
  const receiver = await startTestReceiver(t);
  const [early, late] = [await receiver.signInLink('lotus', 'a'), await receiver.signInLink('lotus', 'b')];
  receiver.clock.pass(59);
  assert.equal((await followLink(early)).status, 204);
  receiver.clock.pass(1);
  const answer = await followLink(late);
  assert.equal(answer.status, 401);
  assert.equal((await answer.json()).reason, 'expired');
});

test('a link that was never made and a body without a token are refused', async (t) => {
  const { origin } = await startTestReceiver(t);
  const unknown = await followLink(`${origin}/inbox#sign-in=nonsense`);
  assert.equal(unknown.status, 401);
  assert.equal((await unknown.json()).reason, 'unknown');
  const headers = { 'sec-fetch-site': 'same-origin' };
  for (const body of ['', '{', 'null', '{"token":1}']) {
    assert.equal((await fetch(`${origin}/inbox/session`, { method: 'POST', body, headers })).status, 400);
  }
});

test('a session lasts twelve hours and over a restart', async (t) => {
  const folder = temporaryFolder(t);
  const first = await startTestReceiver(t, { folder });
  const headers = await signedIn(first);
  await first.close();
  const second = await startTestReceiver(t, { folder });
  const status = async (): Promise<number> => (await fetch(`${second.origin}/inbox/submissions`, { headers })).status;
  second.clock.pass(12 * 60 - 1);
  assert.equal(await status(), 200);
  second.clock.pass(1);
  assert.equal(await status(), 401);
});

test('signing out ends the session at the receiver, not only in the browser', async (t) => {
  const receiver = await startTestReceiver(t);
  const headers = await signedIn(receiver);
  const out = await fetch(`${receiver.origin}/inbox/session`, { method: 'DELETE', headers: { ...headers, 'sec-fetch-site': 'same-origin' } });
  assert.equal(out.status, 204);
  assert.match(out.headers.getSetCookie()[0] ?? '', /^preconsult-session=; Max-Age=0; Path=\/inbox/);
  assert.equal((await fetch(`${receiver.origin}/inbox/submissions`, { headers })).status, 401);
});

test('neither a link nor a session is kept where it could be read and used', async (t) => {
  const receiver = await startTestReceiver(t);
  const link = await receiver.signInLink('lotus', 'Dr Lan');
  const { cookie } = await signedIn(receiver);
  await receiver.close();
  const file = readFileSync(receiver.db, 'latin1');
  assert.equal(file.includes(link.split('=')[1] ?? ''), false);
  assert.equal(file.includes(cookie.split('=')[1] ?? ''), false);
});

test('the cookie is for https alone where the receiver is reached by it', async (t) => {
  const receiver = await startTestReceiver(t, { publicOrigin: 'https://intake.clinic.example' });
  const link = await receiver.signInLink('lotus', 'Dr Lan');
  assert.ok(link.startsWith('https://intake.clinic.example/inbox#sign-in='));
  const answer = await followLink(link.replace('https://intake.clinic.example', `http://localhost:${receiver.port}`));
  assert.match(answer.headers.getSetCookie()[0] ?? '', /; Secure/);
});

test('another page can neither sign a browser in nor out', async (t) => {
  const receiver = await startTestReceiver(t);
  const rows: [headers: Record<string, string>, status: number][] = [
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{}, 403],
    [{ origin: receiver.origin }, 204],
    [{ 'sec-fetch-site': 'same-origin', origin: receiver.origin }, 204],
  ];
  for (const [headers, status] of rows) {
    assert.equal((await fetch(`${receiver.origin}/inbox/session`, { method: 'DELETE', headers })).status, status, JSON.stringify(headers));
  }
});
