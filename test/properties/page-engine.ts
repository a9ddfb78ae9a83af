import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { leanXstate } from '../../build/lean-xstate.ts';
import { featuresUsedBy, usedFeatures } from '../../build/used-features.ts';
import type { Definition } from '../../src/definition/types.ts';
import type * as whole from '../../src/engine/compile.ts';
import type * as first from '../../src/engine/compile-first.ts';
import type * as session from '../../src/engine/session.ts';
import { root } from '../harness/test-files.ts';

/** The engine as it is built for pages. */
export type PageEngine = Pick<typeof whole, 'compile'> & typeof first & typeof session;

const ENTRY = 'page-engine';

/** Where one file has all that is asked of it. */
const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : null),
  load: (id) => (id === `\0${ENTRY}` ? ['compile', 'compile-first', 'session'].map((name) => `export * from ${JSON.stringify(join(root, `src/engine/${name}.ts`))};`).join('\n') : null),
};

/** Builds the engine as a page has it: for these treatments alone, or without any for every questionnaire. */
export async function buildPageEngine(treatments?: readonly Definition[]): Promise<PageEngine> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [entry, leanXstate('client'), ...(treatments ? [usedFeatures('client', featuresUsedBy(treatments))] : [])],
    build: { write: false, target: 'es2022', lib: { entry: ENTRY, formats: ['es'], fileName: ENTRY } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the engine was not built');
  const folder = mkdtempSync(join(tmpdir(), `${ENTRY}-`));
  try {
    writeFileSync(join(folder, 'engine.mjs'), output.output[0].code);
    return (await import(pathToFileURL(join(folder, 'engine.mjs')).href)) as PageEngine;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
