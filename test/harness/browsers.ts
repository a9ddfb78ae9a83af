import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit } from 'playwright-core';

/** The browser engines that every page test runs in. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;

/** The name of a browser engine. */
export type Engine = (typeof engines)[number];

/** A browser on this machine and how it is driven. */
export interface Browser {
  readonly engine: Engine;
  /** `system` is a browser of the machine's own, `playwright` one that `npx playwright-core install` downloaded. */
  readonly from: 'system' | 'playwright';
  /** The browser's executable; for WebKitGTK its MiniBrowser. */
  readonly path: string;
  /** WebKitGTK only: the WebDriver server. */
  readonly driver?: string;
  /** WebKitGTK only: the virtual display's server, absent where the machine's own display is to be used. */
  readonly display?: string;
}

/** What to tell somebody whose machine lacks an engine and cannot install it by itself. */
export const advice =
  'As root on Debian the tests install their browsers by themselves. Elsewhere run `npx playwright-core install`, ' +
  'or set CHROMIUM_PATH, FIREFOX_PATH, or WEBKIT_DRIVER_PATH and WEBKIT_BROWSER_PATH.';

const packages: Record<Engine, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const variables: Record<Engine, readonly string[]> = {
  chromium: ['CHROMIUM_PATH'],
  firefox: ['FIREFOX_PATH'],
  webkit: ['WEBKIT_DRIVER_PATH', 'WEBKIT_BROWSER_PATH', 'XVFB_PATH'],
};

const finders: Record<Engine, () => Browser | undefined> = {
  chromium: () => {
    const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
    const mac = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
    const path = executable(process.env['CHROMIUM_PATH'], names, mac);
    return path === undefined ? undefined : { engine: 'chromium', from: 'system', path };
  },
  firefox: () => {
    const path = executable(process.env['FIREFOX_PATH'], ['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);
    return path === undefined ? undefined : { engine: 'firefox', from: 'system', path };
  },
  webkit: () => {
    const driver = executable(process.env['WEBKIT_DRIVER_PATH'], ['WebKitWebDriver'], []);
    const miniBrowsers = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].flatMap((name) => globSync(`/usr/{lib,libexec,lib64}/{*/,}${name}/MiniBrowser`));
    const path = executable(process.env['WEBKIT_BROWSER_PATH'], [], miniBrowsers);
    const display = executable(process.env['XVFB_PATH'], ['Xvfb'], []);
    if (driver === undefined || path === undefined) return undefined;
    if (display !== undefined) return { engine: 'webkit', from: 'system', path, driver, display };
    return process.env['DISPLAY'] === undefined ? undefined : { engine: 'webkit', from: 'system', path, driver };
  },
};

/** The machine's browser for an engine: from an environment variable, the usual paths, or playwright's own downloads. */
export function findBrowser(engine: Engine): Browser | undefined {
  const found = finders[engine]();
  if (found !== undefined || isNamed(engine)) return found;
  const path = { chromium, firefox, webkit }[engine].executablePath();
  return existsSync(path) ? { engine, from: 'playwright', path } : undefined;
}

/** Like {@link findBrowser}, but first installs what is missing where it can: as root on Debian. */
export function findOrInstallBrowser(engine: Engine, say: (line: string) => void): Browser | undefined {
  const found = findBrowser(engine);
  if (found !== undefined || isNamed(engine) || !canInstall()) return found;
  say(`${engine} is missing; installing ${packages[engine].join(' and ')} with apt-get`);
  const installed = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages[engine]);
  return installed ? findBrowser(engine) : undefined;
}

/** True for the superuser, under whom browsers refuse to start their own sandboxes. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

// A path that was given but leads nowhere is somebody's mistake to see, not a reason to install another browser.
function isNamed(engine: Engine): boolean {
  return variables[engine].some((variable) => (process.env[variable] ?? '') !== '');
}

function canInstall(): boolean {
  return isRoot() && existsSync('/etc/debian_version') && executable(undefined, ['apt-get'], []) !== undefined;
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function executable(named: string | undefined, names: readonly string[], paths: readonly string[]): string | undefined {
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  const candidates = names.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)));
  return [...candidates, ...paths].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
