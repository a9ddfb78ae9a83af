import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner';

interface Demo {
  readonly clinicPage: string;
  readonly inboxLink: string;
  readonly close: () => unknown;
}

interface DemoModule {
  readonly startDemo: (options: { db: string; ports: { receiver: number; clinic: number }; quiet: boolean }) => Promise<Demo>;
}

/** The path at which the test server tells browser tests where the demo's receiver is. */
export const backendPath = '/__backend.json';

/**
 * Starts what `npm start` starts, once, when the first test asks for it, with a database that is gone after the run.
 * Where the demo cannot start, the answer says why, so only the tests that ask for it fail.
 */
export function backend(rootDir: string): TestRunnerPlugin {
  let folder: string | undefined;
  let started: Promise<Demo> | undefined;
  const start = async (): Promise<Demo> => {
    if (!existsSync(join(rootDir, 'dist'))) throw new Error('there is no dist/: run `npm run build`');
    const module: unknown = await import(pathToFileURL(join(rootDir, 'demo/start.ts')).href);
    if (!isDemoModule(module)) throw new Error('demo/start.ts does not export startDemo');
    folder = await mkdtemp(join(tmpdir(), 'preconsult-test-'));
    return module.startDemo({ db: join(folder, 'inbox.sqlite'), ports: { receiver: 0, clinic: 0 }, quiet: true });
  };
  const addresses = async (): Promise<object> => {
    try {
      const { clinicPage, inboxLink } = await (started ??= start());
      return { clinicPage, inboxLink, widgetOrigin: new URL(inboxLink).origin };
    } catch (error) {
      return { missing: error instanceof Error ? error.message : String(error) };
    }
  };
  return {
    name: 'backend',
    serve: async ({ path }) => (path === backendPath ? { body: JSON.stringify(await addresses()), type: 'json' } : undefined),
    serverStop: async () => {
      const demo = await started?.catch(() => undefined);
      await demo?.close();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

function isDemoModule(module: unknown): module is DemoModule {
  return typeof module === 'object' && module !== null && 'startDemo' in module && typeof module.startDemo === 'function';
}
