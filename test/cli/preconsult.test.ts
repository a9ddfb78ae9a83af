import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { root } from '../harness/test-files.ts';

const program = 'src/cli/preconsult.ts';
const treatment = 'src/treatments/microneedling/questionnaire.json';

test('the program ends with the exit code of its command', () => {
  const run = (...args: string[]): number | null => spawnSync(process.execPath, [program, ...args], { cwd: root }).status;
  assert.deepEqual([run('--version'), run('diagram', 'no/such.json'), run('diagram')], [0, 1, 2]);
});

test('a reader that closes early, as head does, is no failure', async () => {
  const child = spawn(process.execPath, [program, 'sheet', treatment], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const [code]: unknown[] = await once(child, 'close');
  assert.deepEqual([code, errors], [0, '']);
});

test('a whole result reaches a reader that is slow', async () => {
  const child = spawn(process.execPath, [program, 'sheet', treatment], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let page = '';
  for await (const part of child.stdout) page += String(part);
  assert.match(page, /^<!doctype html>[^]*<\/html>\n$/);
});
