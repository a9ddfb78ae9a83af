import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Failure } from './tally.ts';

interface Counts {
  passed: number;
  skipped: number;
  failures: Failure[];
}

let folder: string;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'preconsult-node-run-'))));
after(() => rm(folder, { recursive: true, force: true }));

const RUN = `import { relative } from 'node:path';
import { runInNode } from ${JSON.stringify(import.meta.resolve('./node-run.ts'))};
import { root } from ${JSON.stringify(import.meta.resolve('./test-files.ts'))};
const [file, limits] = process.argv.slice(2);
const [{ counts }] = await runInNode([relative(root, file)], 1, JSON.parse(limits));
console.log('\\n' + JSON.stringify(counts));
process.exit();`;

/** What a test file with these lines counts as; run by a process of its own, as a test cannot run tests. */
async function counted(name: string, lines: readonly string[], limits = { test: 60_000, file: 60_000 }): Promise<Counts> {
  const [run, file] = [join(folder, 'run.mjs'), join(folder, `${name}.test.mjs`)];
  await writeFile(run, RUN);
  await writeFile(file, ["import { spawn } from 'node:child_process';", "import { it, describe } from 'node:test';", ...lines].join('\n'));
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [run, file, JSON.stringify(limits)], { env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Counts;
}

/** Time enough for a process to come to its tests on a busy machine; those that take it all run side by side. */
const short = { test: 60_000, file: 15_000 };

describe('a test file in Node', { concurrency: true }, () => {
  it('counts each test, and names one in its suites', async () => {
    const { passed, skipped, failures } = await counted('counts', [
      "describe('a', () => { describe('b', () => { it('holds', () => {}); it('fails', () => { throw new Error('no'); }); }); it.skip('waits', () => {}); });",
      "it('has parts', (t) => t.test('one', () => {}));",
    ]);
    assert.deepEqual([passed, skipped, failures.map(({ where, test }) => `${where}: ${test}`)], [2, 1, ['node: a › b › fails']]);
    assert.match(failures[0]?.error ?? '', /^Error: no/);
  });

  it('without a test is a failure, and so is one that does not load', async () => {
    for (const [name, line, error] of [['empty', '', /holds no test/], ['broken', "throw new Error('at once');", /at once/]] as const) {
      const { passed, failures } = await counted(name, [line]);
      assert.deepEqual([passed, failures.length], [0, 1]);
      assert.match(failures[0]?.error ?? '', error);
    }
  });

  it('whose test hangs fails there, and runs its others', async () => {
    const { passed, failures } = await counted('hangs', ["it('hangs', () => new Promise((resolve) => setTimeout(resolve, 90_000).unref()));", "it('comes after', () => { setTimeout(process.exit, 0); });"], { test: 1_000, file: 60_000 });
    assert.deepEqual([passed, failures.map(({ test }) => test)], [1, ['hangs']]);
    assert.match(failures[0]?.error ?? '', /timed out after 1000ms/);
  });

  it('that spins for ever is ended, and says where', async () => {
    const { passed, failures } = await counted('spins', ["it('holds', () => {});", "it('spins', async () => { for (let turns = 0; turns < 50; turns += 1) await new Promise(setImmediate); process.on('SIGTERM', () => {}); for (;;); });"], short);
    assert.deepEqual([passed, failures.length], [1, 1]);
    assert.match(failures[0]?.error ?? '', /^was ended in “spins”/);
  });

  it('that leaves a timer is a failure, as its process would never end', async () => {
    const { passed, failures } = await counted('leaves', ["it('holds', () => { setInterval(() => {}, 1_000); });"], short);
    assert.deepEqual([passed, failures.length], [1, 1]);
    assert.match(failures[0]?.error ?? '', /^was ended after its last test/);
  });

  it('is ended with what it has started', { skip: process.platform !== 'linux' }, async () => {
    const pidFile = join(folder, 'pid');
    const child = `require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => {}, 1_000);`;
    await counted('starts', [`it('starts', () => void spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' }));`], short);
    const stat = `/proc/${await readFile(pidFile, 'utf8')}/stat`;
    // It is gone, or waits to be taken note of; were it alive, this would never end, and the test's own limit says so.
    while (/\) [^ZX]/.test(await readFile(stat, 'utf8').catch(() => ''))) await new Promise(setImmediate);
  });
});
