import { spawnSync } from 'node:child_process';
import { runInBrowsers } from './harness/browser-run.ts';
import { advice, findOrInstallBrowser } from './harness/browsers.ts';
import type { Browser, Engine } from './harness/browsers.ts';
import { endChildren } from './harness/end-children.ts';
import { isOfEndedBrowser, launch } from './harness/launchers.ts';
import type { Launched } from './harness/launchers.ts';
import { runInNode } from './harness/node-run.ts';
import { parseOptions, usage } from './harness/options.ts';
import type { Options } from './harness/options.ts';
import { countOutcomes, secondAttempts } from './harness/second-attempts.ts';
import type { Outcome } from './harness/second-attempts.ts';
import { Tally } from './harness/tally.ts';
import { needsBuild, root, testFiles } from './harness/test-files.ts';

const started = Date.now();
const tally = new Tally();
/** In minutes. A run takes a quarter of an hour on two cores; past this something hangs, and nothing else has ended it. */
const LONGEST = 60;
const heading = (text: string): void => console.log(`\n── ${text}`);

/** Runs a step; what it throws is one failure, and the steps after it still run. */
async function step(where: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tally.fail({ where, file: '', test: '', error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function build(): void {
  heading('build');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('npm run build failed; its output is above');
}

function findBrowsers(wanted: readonly Engine[], files: number): Browser[] {
  heading('browsers');
  const browsers: Browser[] = [];
  for (const engine of wanted) {
    const browser = findOrInstallBrowser(engine, heading);
    if (browser !== undefined) {
      console.log(`${engine}: ${browser.path}`);
      browsers.push(browser);
    } else if (process.env['CI'] === 'true') {
      tally.fail({ where: engine, file: '', test: '', error: `not found on this machine. ${advice}` });
    } else {
      tally.skipped += files;
      console.log(`!! ${engine}: NOT FOUND, so its ${files} test files are SKIPPED. ${advice}`);
    }
  }
  return browsers;
}

/** Counts a first attempt, and in CI a second one of the few files that failed in it. */
async function count<Place extends string>(first: readonly Outcome<Place>[], again: (files: readonly string[], place: Place) => Promise<Outcome<Place>[]>): Promise<void> {
  const second: Outcome<Place>[] = [];
  try {
    for (const { place, files } of process.env['CI'] === 'true' ? secondAttempts(first) : []) second.push(...(await again(files, place)));
  } finally {
    countOutcomes(first, second, tally);
  }
}

async function inBrowsers(files: readonly string[], browsers: readonly Browser[]): Promise<void> {
  await count(await attempt(files, browsers), (failed, place) => attempt(failed, browsers.filter(({ engine }) => engine === place)));
}

async function attempt(files: readonly string[], browsers: readonly Browser[]): Promise<Outcome<Engine>[]> {
  const launched = new Map<Engine, Launched>();
  for (const browser of browsers) await step(browser.engine, async () => void launched.set(browser.engine, await launch(browser)));
  if (launched.size === 0) return [];
  heading(`${files.length} test files in ${[...launched.keys()].join(', ')}`);
  try {
    return await runInBrowsers(files, launched);
  } finally {
    for (const { stop } of launched.values()) await stop();
  }
}

async function inNode(title: string, files: readonly string[], concurrency: number): Promise<void> {
  if (files.length === 0) return;
  heading(`${files.length} ${title}`);
  const again = async (failed: readonly string[]): Promise<Outcome<'node'>[]> => {
    heading(`${failed.length} ${title} once more`);
    return runInNode(failed, 1);
  };
  await step('node', async () => count(await runInNode(files, concurrency), again));
}

async function main(options: Options): Promise<void> {
  const found = testFiles(options.filters);
  const files = {
    browser: options.browsers ? found.browser : [],
    node: options.node ? found.node : [],
    endToEnd: options.node ? found.endToEnd : [],
  };
  const inPages = files.browser.length + files.endToEnd.length > 0;
  const browsers = inPages ? findBrowsers(options.engines, files.browser.length) : [];
  if (options.build && needsBuild(files)) await step('build', build);
  await inNode('test files in Node', files.node, 2);
  if (files.browser.length > 0) await step('browsers', () => inBrowsers(files.browser, browsers));
  await inNode('end-to-end test files', files.endToEnd, 1);
}

function readOptions(): Options {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

const options = readOptions();
let unfinished: string | undefined = 'ended before every test had run';

// On every way out, and past the console, which may be buffered by then, so that the count is the last line whatever happens.
process.on('exit', () => {
  endChildren();
  if (unfinished !== undefined) tally.fail({ where: 'run', file: '', test: '', error: unfinished });
  const failures = tally.failures.length > 0 ? `\n── failures\n${tally.failureList}` : '';
  const unsteady = tally.unsteady.length > 0 ? `\n── failed at first, passed at the second attempt\n${tally.unsteadyList}` : '';
  const nothing = tally.passed === 0 && tally.failures.length === 0 ? '\nno test ran\n' : '';
  process.stdout.write(`${unsteady}${failures}${nothing}\n${((Date.now() - started) / 1000).toFixed(1)} s\n${tally.closingLine}\n`);
  process.exitCode = tally.good ? 0 : 1;
});
process.on('unhandledRejection', (reason) => void (isOfEndedBrowser(reason) || step('run', () => Promise.reject(reason))));
setTimeout(() => {
  unfinished = `was ended after ${LONGEST} minutes, before every test had run`;
  process.exit(1);
}, LONGEST * 60_000).unref();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

await main(options);
unfinished = undefined;
process.exit();
