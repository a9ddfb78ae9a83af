import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../harness/test-files.ts';

const WIDGET = join(root, 'dist/widget');

/** What the README may be above a measured figure, in kB, so that not every change has to touch it. */
const SLACK = 0.5;

/** The README's figures, and the files that each is of. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  'the launcher': ['preconsult'],
  'all to the first question': ['preconsult', 'chat', 'microneedling.en'],
  'a whole visit': ['preconsult', 'chat', 'microneedling.en', 'microneedling.en.rest'],
  'staff’s view of a summary': ['staff'],
};

/** A built file by its name without the hash, in kB as gzip at level 9 leaves it. */
function sizeOf(name: string): number {
  const files = readdirSync(WIDGET).filter((file) => file.replace(/(-[A-Za-z\d]{8})?\.js$/, '') === name);
  assert.equal(files.length, 1, `${name}: ${files.join(', ')}`);
  return gzipSync(readFileSync(join(WIDGET, files[0]!)), { level: 9 }).length / 1000;
}

/** The row of the README's table that begins with these words: what is loaded, and what it is meant to be at most. */
function rowOf(what: string): { is: number; aim: number } {
  const line = readFileSync(join(root, 'README.md'), 'utf8').split('\n').find((one) => one.startsWith(`| ${what}`));
  assert.ok(line, `the README has no row for ${what}`);
  const [is = Number.NaN, aim = Number.NaN] = line.split('|').slice(2, 4).map(Number);
  return { is, aim };
}

for (const [what, names] of Object.entries(FIGURES)) {
  test(`the README says truly how much is loaded: ${what}`, () => {
    const { is } = rowOf(what);
    const measured = names.reduce((sum, name) => sum + sizeOf(name), 0);
    assert.ok(measured <= is, `${what} is ${measured.toFixed(2)} kB, and the README says ${is}`);
    assert.ok(is - measured <= SLACK, `${what} is only ${measured.toFixed(2)} kB, and the README says ${is}`);
  });
}

test('what is within its aim stays there', () => {
  const { is, aim } = rowOf('staff’s view of a summary');
  assert.ok(is <= aim, `${is} kB`);
});

test('a file that a page loads by its hash is named by it', () => {
  const names = readdirSync(WIDGET).filter((file) => /-\w{8}\.js$/.test(file));
  assert.ok(names.length > 5, names.join(', '));
  for (const name of names) {
    const hash = createHash('sha256').update(readFileSync(join(WIDGET, name))).digest('base64');
    assert.equal(name.slice(-11, -3), hash.slice(0, 8), name);
  }
});

test('the launcher imports nothing, and no other file imports another by a statement', () => {
  for (const file of readdirSync(WIDGET).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(join(WIDGET, file), 'utf8');
    assert.doesNotMatch(code, /(^|[;}\n])import[\s{*"']/, file);
  }
});
