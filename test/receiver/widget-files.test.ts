import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { startTestReceiver, temporaryFolder } from './fixtures.ts';

/** Asks for a path as it stands, which `fetch` would tidy first. */
function statusOf(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

test('the launcher is served to pages of any origin and asked for anew each time', async (t) => {
  const { origin } = await startTestReceiver(t);
  const answer = await fetch(`${origin}/preconsult.js`);
  assert.equal(answer.status, 200);
  assert.equal(await answer.text(), 'globalThis.launched = true;');
  assert.equal(answer.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal(answer.headers.get('cache-control'), 'no-cache');
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  const again = await fetch(`${origin}/preconsult.js`, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
  assert.equal(again.status, 304);
});

test('a file named by its hash, or under a version, never changes', async (t) => {
  const { origin } = await startTestReceiver(t);
  for (const path of ['/assets/panel-B7x_9aQk.js', '/1.2.3/preconsult.js', '/1.2.3/assets/panel-B7x_9aQk.js']) {
    const answer = await fetch(origin + path);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable', path);
  }
});

test('no path leads out of the folder', async (t) => {
  const folder = temporaryFolder(t);
  const { port } = await startTestReceiver(t, { folder });
  symlinkSync(join(folder, 'secret.js'), join(folder, 'widget', 'link.js'));
  const paths = [
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..%5csecret.js',
    '/%00/../secret.js',
    '/%E0%A4%A.js',
    '/link.js',
    '/.hidden.js',
    '//secret.js',
    '/assets',
    '/',
  ];
  for (const path of paths) assert.equal(await statusOf(port, path), 404, path);
  assert.equal(await statusOf(port, '/preconsult.js'), 200);
});

test('the inbox page runs nothing but its own script', async (t) => {
  const { origin } = await startTestReceiver(t);
  const answer = await fetch(`${origin}/inbox`);
  assert.equal(answer.status, 200);
  const policy = answer.headers.get('content-security-policy') ?? '';
  for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]) {
    assert.ok(policy.split('; ').includes(rule), rule);
  }
  assert.equal(policy.includes('unsafe'), false);
  const html = await answer.text();
  assert.match(html, /<script type="module" src="\/inbox\.js"><\/script>/);
  assert.match(html, /<preconsult-inbox><\/preconsult-inbox>/);
  assert.match(html, /<noscript>/);
  const style = await fetch(`${origin}/inbox/page.css`);
  assert.equal(style.headers.get('content-type'), 'text/css; charset=utf-8');
});

test('health can be asked for', async (t) => {
  const { origin } = await startTestReceiver(t);
  assert.deepEqual(await (await fetch(`${origin}/healthz`)).json(), { status: 'ok' });
});
