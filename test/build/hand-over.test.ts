import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { handOver } from '../../build/hand-over.ts';

const made = (code: string): ((first: object) => Record<string, unknown>) => runInNewContext(`(${handOver(code)})`) as (first: object) => Record<string, unknown>;

test('a later file takes from the first what it would import, and gives what it would export', () => {
  const { total } = made('import{a as e,twice}from"./first.js";var n=twice(e);export{n as total};')({ a: 4, twice: (x: number) => 2 * x });
  assert.equal(total, 8);
});

const rows: [what: string, code: string][] = [
  ['that imports nothing', 'var n=1;export{n as total};'],
  ['that imports another file', 'import{a}from"./other.js";export{a};'],
  ['that imports two files', 'import{a}from"./first.js";import{b}from"./other.js";export{a,b};'],
  ['that imports all of one', 'import{a}from"./first.js";import*as b from"./other.js";export{a,b};'],
  ['that exports nothing', 'import{a}from"./first.js";a();'],
  ['that exports as it goes', 'import{a}from"./first.js";export const b=a;export{a};'],
];

for (const [what, code] of rows) test(`a later file ${what} ends the build`, () => assert.throws(() => handOver(code)));
