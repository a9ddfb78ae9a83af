import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../harness/browsers.ts';
import { chromiumArguments } from '../harness/launchers.ts';
import { startDemoProcess, type DemoProcess } from './demo-process.ts';
import { openRoots } from './visitor.ts';

/** The demonstration, for the tests of one file. */
export interface OnDemo {
  readonly demo: DemoProcess;
  /** Opens one of its pages for a visitor whose device is set up like this. */
  open(path: string, options?: Opening): Promise<Page>;
}

/** What a visitor's device and a page are like. */
export interface Opening extends BrowserContextOptions {
  /** Whether the test can see into closed roots. */
  roots?: 'open' | 'closed';
  /** The `resume` of a chat that the page's own tag places. */
  resume?: 'off' | 'tab';
}

/** Gives every chat's tag its `resume` as soon as the page has it. */
function resumeInTab(): void {
  new MutationObserver(() => document.querySelector('preconsult-chat')?.setAttribute('resume', 'tab')).observe(document, { childList: true, subtree: true });
}

/** Starts the demonstration and a browser, set up like this by its visitor, before the tests of a file, and ends both after them. */
export function useDemo(browserArguments: readonly string[] = []): OnDemo {
  let folder: string;
  let browser: Browser;
  let demo: DemoProcess;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'preconsult-demo-'));
    const found = findBrowser('chromium');
    assert.ok(found, 'Chromium is needed for the end-to-end test');
    browser = await chromium.launch({ executablePath: found.path, args: [...chromiumArguments(), ...browserArguments] });
    demo = await startDemoProcess(join(folder, 'inbox.sqlite'));
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  return {
    get demo() {
      return demo;
    },
    async open(path, { roots = 'open', resume = 'off', ...options } = {}) {
      const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', ...options })).newPage();
      if (roots === 'open') await openRoots(page);
      if (resume === 'tab') await page.addInitScript(resumeInTab);
      await page.goto(new URL(path, demo.clinicPage).href);
      return page;
    },
  };
}
