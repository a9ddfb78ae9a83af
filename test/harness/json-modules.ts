import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';

const mark = '?json-module';

/** Serves `import x from './x.json'` as a script, which every engine loads; a `fetch` of the same file still gets JSON. */
export function jsonModules(rootDir: string): TestRunnerPlugin {
  return {
    name: 'json-modules',
    transformImport: ({ source }) => (source.endsWith('.json') ? source + mark : undefined),
    serve: async ({ path, originalUrl }) => {
      if (!path.endsWith('.json') || !originalUrl.includes(mark)) return undefined;
      const json = await readFile(join(rootDir, decodeURIComponent(path)), 'utf8').catch(() => undefined);
      return json === undefined ? undefined : { body: `export default ${json};`, type: 'js' };
    },
  };
}
