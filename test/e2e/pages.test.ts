import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { findBrowser } from '../harness/browsers.ts';
import { chromiumArguments } from '../harness/launchers.ts';
import { openSite, type SitePage } from './clinic-site.ts';
import { startDemoProcess, type DemoProcess } from './demo-process.ts';
import { openRoots } from './visitor.ts';

let folder: string;
let browser: Browser;
let demo: DemoProcess;
let site: Awaited<ReturnType<typeof openSite>>;

const FALLBACK = '<a href="tel:+842412345678">Call us</a>';
const STRICT = (endpoint: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${endpoint}; require-trusted-types-for 'script'; trusted-types preconsult preconsult-loader`;

/** The site's pages: each with the chat on the small questionnaire, under what the address says. */
function pagesOf(origin: string, endpoint: string): Record<string, SitePage> {
  const settings = { questionnaire: `${origin}/small.json`, endpoint, 'clinic-name': 'Lotus Skin Clinic', 'emergency-number': '115', 'allow-draft': '' };
  const page = (body: string, headers: Record<string, string> = {}): SitePage => ({ html: `<!doctype html><html lang="en"><title>Lotus</title><body><h1>Lotus Skin Clinic</h1>${body}`, headers });
  const written = (prefix: string): string => Object.entries(settings).map(([name, value]) => `${prefix}${name}="${value}"`).join(' ');
  const tag = (src: string): string => `<script async src="${src}" ${written('data-')}></script>`;
  const inline = (script: string): string => `<preconsult-chat display="inline" ${written('')}>${FALLBACK}</preconsult-chat>${script}`;
  return {
    '/': page(tag(`${origin}/preconsult.js`)),
    '/prices': page('<p>Prices</p>'),
    '/framed': page('<iframe sandbox="allow-scripts" src="/" width="500" height="600"></iframe>'),
    '/strict': page(tag('/preconsult.js'), { 'content-security-policy': STRICT(`${endpoint} ${origin}/small.json`) }),
    '/missing': page(inline('<script async src="/gone/lost.js"></script>')),
    '/altered': page(inline(`<script async src="/preconsult.js" crossorigin="anonymous" integrity="sha384-${'A'.repeat(64)}"></script>`)),
    '/blocked': page(inline('<script async src="/preconsult.js"></script>'), { 'content-security-policy': "script-src 'none'" }),
    '/old': { html: `<!doctype html><html lang="vi"><title>Lotus</title><body>${tag('/preconsult.js')}`, headers: { 'content-type': 'text/html; charset=windows-1252' } },
    '/inline': page(inline('<script async src="/preconsult.js"></script>')),
  };
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preconsult-pages-'));
  const found = findBrowser('chromium');
  assert.ok(found, 'Chromium is needed for the end-to-end test');
  const args = [...chromiumArguments(), '--host-resolver-rules=MAP clinic.example 127.0.0.1'];
  browser = await chromium.launch({ executablePath: found.path, args, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  demo = await startDemoProcess(join(folder, 'inbox.sqlite'));
  site = await openSite((origin) => pagesOf(origin, `${new URL(demo.inboxLink).origin}/c/lotus/submissions`));
});

after(async () => {
  await browser?.close();
  await site?.close();
  await demo?.stop();
  await rm(folder, { recursive: true, force: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await openRoots(page);
  await page.goto(new URL(address, site.origin).href);
  return page;
}

const begin = async (place: Page | FrameLocator): Promise<void> => {
  await place.getByRole('button', { name: 'Before your visit' }).click();
  await place.getByRole('checkbox', { name: 'Yes, I agree' }).check();
  await place.getByRole('button', { name: 'Continue' }).click();
};

const finish = async (place: Page | FrameLocator): Promise<void> => {
  await place.getByRole('textbox', { name: 'What would you like?' }).fill('Smoother skin');
  await place.getByRole('button', { name: 'Continue' }).click();
  await place.getByRole('button', { name: 'Send', exact: true }).click();
  await place.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
};

test('a page over plain http, which has neither crypto.subtle nor randomUUID, reaches Sent', async () => {
  const page = await open(`http://clinic.example:${site.port}/`);
  assert.deepEqual(await page.evaluate(() => [isSecureContext, typeof crypto.subtle, typeof crypto.randomUUID]), [false, 'undefined', 'undefined']);
  await begin(page);
  await finish(page);
});

test('a sandboxed frame without an origin, to which storage is refused, reaches Sent', async () => {
  const page = await open('/framed');
  const frame = page.frameLocator('iframe');
  assert.equal(await frame.locator('body').evaluate(() => (() => { try { return String(localStorage.length); } catch { return 'refused'; } })()), 'refused');
  await begin(frame);
  await finish(frame);
});

test('a page under the strictest policy there is, with everything from itself, reaches Sent without a report', async () => {
  const page = await browser.newPage();
  await openRoots(page);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => document.documentElement.setAttribute('data-broken', `${event.effectiveDirective} ${event.blockedURI}`));
  });
  await page.goto(`${site.origin}/strict`);
  await begin(page);
  await finish(page);
  assert.equal(await page.locator('html').getAttribute('data-broken'), null);
});

test('a page that comes back from the browser’s memory goes on where it was, and reaches Sent', async () => {
  const page = await open('/');
  await page.evaluate(() => addEventListener('pageshow', (event) => document.documentElement.setAttribute('data-back', String(event.persisted))));
  await begin(page);
  await page.getByRole('textbox', { name: 'What would you like?' }).waitFor();
  await page.goto(`${site.origin}/prices`);
  await page.goBack({ waitUntil: 'commit' });
  const html = page.locator('html[data-back]');
  await html.waitFor({ state: 'attached' });
  assert.equal(await html.getAttribute('data-back'), 'true', 'it comes from memory');
  await finish(page);
});

for (const [address, why] of [['/missing', 'is not there'], ['/altered', 'was altered'], ['/blocked', 'is blocked']] as const) {
  test(`the fallback is seen where the script ${why}`, async () => {
    const page = await open(address);
    await page.waitForLoadState('load');
    await page.getByRole('link', { name: 'Call us' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Continue' }).count(), 0);
  });
}

test('the fallback is seen where scripts are off', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/inline`);
  await page.getByRole('link', { name: 'Call us' }).waitFor();
});

test('the launcher’s own letters are right on a page of another charset, from a server that says none', async () => {
  const page = await open('/old');
  assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
  assert.match(String((await fetch(`${site.origin}/preconsult.js`)).headers.get('content-type')), /^text\/javascript$/);
  await page.getByRole('button', { name: 'Trước buổi khám', exact: true }).waitFor();
});
