import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { findBrowser } from '../harness/browsers.ts';
import { chromiumArguments } from '../harness/launchers.ts';
import { startDemoProcess, type DemoProcess } from './demo-process.ts';
import { openRoots, panel } from './visitor.ts';

let folder: string;
let browser: Browser;
let demo: DemoProcess;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preconsult-preferences-'));
  const found = findBrowser('chromium');
  assert.ok(found, 'Chromium is needed for the end-to-end test');
  browser = await chromium.launch({ executablePath: found.path, args: chromiumArguments() });
  demo = await startDemoProcess(join(folder, 'inbox.sqlite'));
});

after(async () => {
  await browser?.close();
  await demo?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The chat on the clinic's page, for a visitor whose device is set up like this. */
async function openFor(options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })).newPage();
  await openRoots(page);
  await page.goto(demo.clinicPage);
  await page.getByRole('button', { name: 'Before your visit' }).click();
  await panel(page).getByRole('heading', { level: 2 }).waitFor();
  return page;
}

const look = (place: Locator, name: string): Promise<string> => place.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
const row = (page: Page): Locator => panel(page).locator('.option').first();

test('a visitor who asks for more contrast reads everything in the colour of the text, between lines of it', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const [plain, strong] = [await openFor({ colorScheme }), await openFor({ colorScheme, contrast: 'more' })];
    const text = await look(panel(strong).getByRole('heading', { level: 2 }), 'color');
    assert.equal(await look(panel(strong).locator('.footer'), 'color'), text);
    assert.equal(await look(row(strong), 'border-top-color'), text);
    assert.notEqual(await look(row(plain), 'border-top-color'), text);
  }
});

test('a visitor who asks for less motion sees none', async () => {
  const page = await openFor({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => document.getAnimations().length);
  assert.equal(moving, 0);
  assert.equal(await look(panel(page).locator('.card'), 'animation-name'), 'none');
  assert.equal(await look(panel(page).locator('.progress rect'), 'transition-duration'), '0s');
});

test('the system’s own colours stand above the look, and what is chosen and how far the visit is can still be told', async () => {
  const page = await openFor({ forcedColors: 'active' });
  const before = await look(row(page), 'border-top-color');
  await panel(page).getByRole('checkbox').first().check();
  assert.notEqual(await look(row(page), 'border-top-color'), before);
  assert.notEqual(await look(panel(page).locator('.progress rect'), 'fill'), await look(panel(page).locator('.progress'), 'background-color'));
});
