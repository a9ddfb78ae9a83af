import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'vite';

/** Where a page finds a session recorder, put together from its package as a clinic's own build would. */
const PATH = /^\/__recorders\/([a-z]+)\.js$/;

/** Serves each of `test/embed/recorders` as one script; where its package is not installed, one that says so, which in CI is a failure. */
export function recorders(rootDir: string): TestRunnerPlugin {
  const built = new Map<string, Promise<string>>();
  const bundle = async (name: string): Promise<string> => {
    const entry = join(rootDir, 'test/embed/recorders', `${name}.js`);
    await access(entry);
    const output = await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'recording' } },
    });
    const [file] = Array.isArray(output) ? output : [output];
    if (!file || !('output' in file)) throw new Error(`${name} gives no file`);
    return file.output[0].code;
  };
  return {
    name: 'recorders',
    serve: async ({ path }) => {
      const [, name] = PATH.exec(path) ?? [];
      if (name === undefined) return undefined;
      const isDue = process.env['CI'] === 'true';
      const instead = ({ message }: Error): string => (isDue ? `throw new Error(${JSON.stringify(message)});` : `window.recorder = { missing: ${JSON.stringify(message)} };`);
      if (!built.has(name)) built.set(name, bundle(name).catch(instead));
      return { body: (await built.get(name)) ?? '', type: 'js' };
    },
  };
}
