import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `node test/properties/run.ts [options] [files]
  --walks <number>   walks in all, over every property (100000)
  --seed <number>    the walks to take (some others each time)`;

/** Runs the property tests with as many walks as are asked for, one file after another. */
function main(): number {
  const { values, positionals } = parseArgs({
    options: { walks: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) } },
    allowPositionals: true,
  });
  const given = [values.walks, values.seed].map(Number);
  if (!given.every((number) => Number.isSafeInteger(number) && number > 0)) throw new Error('--walks and --seed take a number from 1');
  console.log(`${values.walks} walks from seed ${values.seed}`);
  const folder = import.meta.dirname;
  const files = positionals.length > 0 ? positionals : readdirSync(folder).filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name));
  const env = { ...process.env, PRECONSULT_WALKS: values.walks, PRECONSULT_SEED: values.seed };
  return spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...files], { env, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
