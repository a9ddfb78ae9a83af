import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// Mutation testing of floors 1 to 4: Stryker changes the code, one place at a time, and asks whether a test of that floor notices.
// `node test/mutation/run.ts` takes all of them, `node test/mutation/run.ts rules engine` these only; the reports stand in coverage/mutation.

const FLOORS = ['questions', 'rules', 'engine', 'summary', 'fhir', 'proof'];
/** The least share of changes that tests must notice, in percent. */
const LEAST = 85;

interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

const root = resolve(import.meta.dirname, '../..');
const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const named = process.argv.slice(2);
const unknown = named.filter((floor) => !FLOORS.includes(floor));
if (unknown.length > 0) {
  console.error(`there is no floor ${unknown.join(', ')} to change; name one of: ${FLOORS.join(', ')}`);
  process.exit(2);
}

/** How many changes were made to a floor, and how many a test noticed; changes that cannot run count for neither. */
function change(floor: string): { made: number; noticed: number } {
  mkdirSync(join(root, 'coverage/mutation', floor), { recursive: true });
  const { status } = spawnSync(process.execPath, [stryker, 'run', join('test', 'mutation', 'stryker.config.js')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PRECONSULT_FLOOR: floor },
  });
  if (status !== 0) throw new Error(`Stryker failed on ${floor}; its output is above`);
  const report = JSON.parse(readFileSync(join(root, 'coverage/mutation', floor, 'mutation.json'), 'utf8')) as Report;
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
  const noticed = statuses.filter((one) => one === 'Killed' || one === 'Timeout').length;
  return { made: noticed + statuses.filter((one) => one === 'Survived' || one === 'NoCoverage').length, noticed };
}

const percent = (noticed: number, made: number): number => (made === 0 ? 100 : (100 * noticed) / made);
const results = (named.length > 0 ? named : FLOORS).map((floor) => ({ floor, ...change(floor) }));
const all = results.reduce((sum, { made, noticed }) => ({ made: sum.made + made, noticed: sum.noticed + noticed }), { made: 0, noticed: 0 });
for (const { floor, made, noticed } of [...results, { floor: 'together', ...all }]) {
  console.log(`${floor.padEnd(10)} ${String(noticed).padStart(6)} of ${String(made).padStart(6)} noticed, ${percent(noticed, made).toFixed(1)} %`);
}
process.exitCode = percent(all.noticed, all.made) >= LEAST ? 0 : 1;
