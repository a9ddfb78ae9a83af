import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner } from '@web/test-runner';
import type { TestRunner, TestRunnerConfig } from '@web/test-runner';
import { backend } from './backend.ts';
import type { Engine } from './browsers.ts';
import { jsonModules } from './json-modules.ts';
import type { Launched } from './launchers.ts';
import { recorders } from './recorders.ts';
import { plainLogger } from './plain-logger.ts';
import type { Outcome } from './second-attempts.ts';
import { countsOf, fileReporter } from './sessions.ts';
import { fromRoot, root } from './test-files.ts';
import { freePort } from './webkit-driver.ts';

const seconds = 1000;

/** Runs the files in every given engine. */
export async function runInBrowsers(files: readonly string[], browsers: ReadonlyMap<Engine, Launched>): Promise<Outcome<Engine>[]> {
  const names = new Map([...browsers].map(([engine, { launcher }]) => [launcher, engine] as const));
  const config: Partial<TestRunnerConfig> = {
    ...settings(await freePort()),
    files: files.map((file) => join(root, file)),
    browsers: [...names.keys()],
    reporters: [fileReporter(names, files.length)],
  };
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  if (runner === undefined) throw new Error('the browser tests could not start');
  await stopped(runner);
  return [...runner.sessions.all()].flatMap((session) => {
    const engine = names.get(session.browser);
    return engine === undefined ? [] : [{ place: engine, file: fromRoot(session.testFile), counts: countsOf(session, engine) }];
  });
}

function settings(port: number): Partial<TestRunnerConfig> {
  return {
    rootDir: root,
    port,
    nodeResolve: true,
    // One page an engine: only the tab in front has focus and animation frames, and above 1 WebKit runs tests in frames.
    concurrency: 1,
    concurrentBrowsers: 2,
    browserStartTimeout: 120 * seconds,
    testsStartTimeout: 120 * seconds,
    testsFinishTimeout: 600 * seconds,
    staticLogging: true,
    logger: plainLogger(),
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    // A visit is many steps, each with a limit of its own that says what did not come; this one only ends what hangs.
    testFramework: { config: { ui: 'bdd', timeout: String(60 * seconds), forbidOnly: process.env['CI'] === 'true' } },
    plugins: [
      esbuildPlugin({ ts: true, tsconfig: join(root, 'tsconfig.json'), target: 'es2022' }),
      jsonModules(root),
      backend(root),
      recorders(root),
    ],
  };
}

async function stopped(runner: TestRunner): Promise<void> {
  if (runner.stopped) return;
  await new Promise<void>((resolve) => {
    runner.on('stopped', () => resolve());
  });
}
