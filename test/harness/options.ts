import { parseArgs } from 'node:util';
import { engines } from './browsers.ts';
import type { Engine } from './browsers.ts';

/** What to run. */
export interface Options {
  readonly browsers: boolean;
  readonly node: boolean;
  readonly build: boolean;
  readonly engines: readonly Engine[];
  /** Parts of paths; empty for every test file. */
  readonly filters: readonly string[];
}

/** How the tests are called. */
export const usage = `npm test -- [options] [files or folders]
  --browsers-only     only the tests that run in a page
  --node-only         only the tests that run in Node
  --engine <name>     only this engine: ${engines.join(', ')} (may be given again)
  --no-build          use dist/ as it is`;

/** Reads the command line; throws with one line of explanation when it cannot be understood. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'browsers-only': { type: 'boolean', default: false },
      'node-only': { type: 'boolean', default: false },
      engine: { type: 'string', multiple: true },
      'no-build': { type: 'boolean', default: false },
    },
  });
  if (values['browsers-only'] && values['node-only']) throw new Error('--browsers-only and --node-only exclude each other');
  return {
    browsers: !values['node-only'],
    node: !values['browsers-only'],
    build: !values['no-build'],
    engines: values.engine?.map(asEngine) ?? engines,
    filters: positionals,
  };
}

function asEngine(name: string): Engine {
  const engine = engines.find((known) => known === name);
  if (engine === undefined) throw new Error(`--engine ${name}: must be one of ${engines.join(', ')}`);
  return engine;
}
