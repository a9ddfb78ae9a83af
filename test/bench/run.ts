import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Runs every benchmark by itself, one after another; fails where one is over its budget. */
const benches = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'));
const failed = benches.filter((name) => {
  console.log(`\n── ${name}`);
  return spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) console.error(`\nover a budget, or broken: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
