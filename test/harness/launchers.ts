import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserLauncher } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { isRoot } from './browsers.ts';
import type { Browser } from './browsers.ts';
import { startWebKitDriver } from './webkit-driver.ts';

/** How long a browser may take to start on a busy machine, in milliseconds. */
const START_TIMEOUT = 90_000;

/** After how many files WebKit starts anew: its page keeps tens of megabytes of each file, and stalls or is ended once it has gigabytes. */
const FILES_A_BROWSER = 12;

/** A browser that the test runner can start pages in. */
export interface Launched {
  readonly launcher: BrowserLauncher;
  /** Ends what was started beside the browser itself. */
  readonly stop: () => Promise<void>;
}

/** Command-line arguments under which Chromium starts everywhere and talks to nobody. */
export function chromiumArguments(): string[] {
  const sandbox = isRoot() || process.env['CI'] === 'true' ? ['--no-sandbox'] : [];
  return [...sandbox, '--disable-background-networking'];
}

/**
 * Whether something was refused because its browser was started anew meanwhile. The runner does not wait for a page it opens in WebKit to have loaded,
 * and a file may end before; a page that is truly lost fails its file, whose tests do not begin.
 */
export const isOfEndedBrowser = (reason: unknown): boolean => reason instanceof Error && reason.name === 'invalid session id';

/** Makes a browser startable by the test runner, in the way that works for its engine. */
export async function launch(browser: Browser): Promise<Launched> {
  const { engine, from, path } = browser;
  const nothing = async (): Promise<void> => undefined;
  if (from === 'playwright') return { launcher: playwrightLauncher({ product: engine }), stop: nothing };
  // Puppeteer keeps one page for all files, whose cache makes Chromium three times as fast as a new context for each.
  if (engine === 'chromium') {
    return { launcher: puppeteerLauncher({ launchOptions: { executablePath: path, args: chromiumArguments(), timeout: START_TIMEOUT } }), stop: nothing };
  }
  if (engine === 'firefox') {
    // Where it may not write to its home, Firefox starts and never listens.
    const home = await mkdtemp(join(tmpdir(), 'preconsult-firefox-'));
    const launchOptions = { browser: 'firefox' as const, executablePath: path, headless: true, timeout: START_TIMEOUT, env: { ...process.env, HOME: home } };
    return { launcher: puppeteerLauncher({ launchOptions }), stop: () => rm(home, { recursive: true, force: true, maxRetries: 5 }) };
  }
  const { port, stop } = await startWebKitDriver(browser);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
    'wdio:enforceWebDriverClassic': true,
  };
  const driver = webdriverLauncher({ automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', capabilities });
  const stopSession = driver.stopSession.bind(driver);
  let files = 0;
  const launcher = Object.assign(driver, {
    async stopSession(id: string) {
      await stopSession(id);
      files += 1;
      if (files % FILES_A_BROWSER === 0) await driver.stop();
      // The runner takes an absent coverage, not an undefined one.
      return {};
    },
  });
  return { launcher, stop };
}
