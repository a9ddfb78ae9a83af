import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { staticFile } from '../../src/receiver/static-file.ts';
import { findBrowser } from '../harness/browsers.ts';
import { chromiumArguments } from '../harness/launchers.ts';
import { root } from '../harness/test-files.ts';
import { openRoots } from './visitor.ts';

const page = (imports: string, body: string): string => `<!doctype html><html lang="en"><title>A page with a module</title>
<script type="importmap">{ "imports": { "preconsult/": "/dist/npm/", "lit": "/node_modules/lit/index.js", "lit/": "/node_modules/lit/", "lit-html": "/node_modules/lit-html/lit-html.js", "lit-html/": "/node_modules/lit-html/",
"lit-element/": "/node_modules/lit-element/", "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js", "@lit/reactive-element/": "/node_modules/@lit/reactive-element/" } }</script>
<script type="module">${imports}</script><body>${body}</body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/chat.html': page("import 'preconsult/chat.js';", '<preconsult-chat display="inline" event-detail="full" clinic-name="Lotus">Call us</preconsult-chat>'),
  '/elements.html': page(
    "import { PreconsultChat, PreconsultSummary } from 'preconsult/elements.js'; import 'preconsult/staff.js'; document.title = [customElements.get('preconsult-chat'), customElements.get('preconsult-summary') === PreconsultSummary, typeof PreconsultChat].join();",
    '<preconsult-summary></preconsult-summary>',
  ),
};

let server: Server;
let browser: Browser;
let origin: string;

before(async () => {
  const found = findBrowser('chromium');
  assert.ok(found, 'Chromium is needed for the end-to-end test');
  browser = await chromium.launch({ executablePath: found.path, args: chromiumArguments() });
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const text = PAGES[path];
    if (text !== undefined) return void response.setHeader('content-type', 'text/html').end(text);
    // A package manager's folder of packages may be links, so only its files are read by path.
    const own = path.startsWith('/node_modules/') ? join(root, decodeURIComponent(path)) : null;
    if (own !== null) return void (existsSync(own) ? response.setHeader('content-type', 'text/javascript').end(readFileSync(own)) : response.writeHead(404).end());
    void staticFile(root, path).then((file) => (file ? response.setHeader('content-type', file.type).end(file.bytes) : response.writeHead(404).end()));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(async () => {
  await browser?.close();
  server?.close();
});

test('every export of the package is there, with its types', () => {
  const { exports: entries } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string | Record<string, string>> };
  const files = Object.values(entries).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  assert.ok(files.length >= 11);
  for (const file of files) assert.ok(existsSync(join(root, file.replace('*', 'questionnaire-1.json'))), `${file} is not in the build`);
});

test('the chat comes as a module too, and finds its further files', async () => {
  const visit = await browser.newPage();
  await openRoots(visit);
  await visit.goto(`${origin}/chat.html`);
  await visit.getByRole('heading', { level: 2, name: 'Your consent' }).waitFor();
  await visit.close();
});

test('importing the classes registers nothing', async () => {
  const visit = await browser.newPage();
  await visit.goto(`${origin}/elements.html`);
  await visit.getByText('There is no summary to show.').waitFor();
  assert.equal(await visit.title(), ',true,function');
  await visit.close();
});
