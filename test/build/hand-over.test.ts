import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { handOver, withNamesOf } from '../../build/hand-over.ts';

const made = (code: string): ((first: object) => Record<string, unknown>) => runInNewContext(`(${handOver(code)})`) as (first: object) => Record<string, unknown>;

test('a later file takes from the first what it would import, and gives what it would export', () => {
  const { total } = made('import{a as e,twice}from"./first.js";var n=twice(e);export{n as total};')({ a: 4, twice: (x: number) => 2 * x });
  assert.equal(total, 8);
});

test('a later file takes from the words, too, what they are made with', () => {
  const make = runInNewContext(`(${handOver('import{a as e}from"./first.js";import{plural as t}from"words";var n=t(e);export{n as total};')})`) as (first: object, words: object) => { total: string };
  assert.equal(make({ a: 4 }, { plural: (count: number) => `${count} answers` }).total, '4 answers');
});

const rows: [what: string, code: string][] = [
  ['that imports nothing', 'var n=1;export{n as total};'],
  ['that imports another file', 'import{a}from"./other.js";export{a};'],
  ['that imports from words and then another file', 'import{a}from"./first.js";import{b}from"words";import{c}from"./other.js";export{a,b,c};'],
  ['that imports two files', 'import{a}from"./first.js";import{b}from"./other.js";export{a,b};'],
  ['that imports all of one', 'import{a}from"./first.js";import*as b from"./other.js";export{a,b};'],
  ['that exports nothing', 'import{a}from"./first.js";a();'],
  ['that exports as it goes', 'import{a}from"./first.js";export const b=a;export{a};'],
];

for (const [what, code] of rows) test(`a later file ${what} ends the build`, () => assert.throws(() => handOver(code)));

const namesOf = (code: string): string[] => code.slice(code.lastIndexOf('{') + 1, code.lastIndexOf('}')).split(',');

test('a first file calls what it exports as the file after it does, and all others as they can', () => {
  const first = 'var x=1,y=2,z=3,o=4;export{x as A,y as B,z as C,o as open};';
  const later = 'import{A as B,C as $}from"./first.js";var n=[B,$];export{n as list};';
  const kept = 'import{A as e,B as t,C}from"./first.js";var n=[e,t,C];export{n as list};';
  const named = withNamesOf(first, [later, kept], 'open');
  assert.deepEqual(namesOf(named.first), ['x as B', 'y as B$', 'z as $', 'o as open']);
  const chat = { B: 1, B$: 2, $: 3, open: 4 };
  assert.match(named.others[0] ?? '', /^import\{B,\$\}from/);
  assert.deepEqual(named.others.map((code) => [...(made(code)(chat)['list'] as number[])]), [[1, 3], [1, 2, 3]]);
});

test('the name by which a page opens a first file stays', () => {
  const { first } = withNamesOf('var o=1,x=2;export{o as open,x as A};', ['import{open as e,A as t}from"./first.js";e(t);export{t as n};'], 'open');
  assert.deepEqual(namesOf(first), ['o as open', 'x as t']);
});

test('a first file without exports, or a later one that takes none of them, ends the build', () => {
  assert.throws(() => withNamesOf('var x=1;', ['import{A}from"./first.js";export{A};'], 'open'));
  assert.throws(() => withNamesOf('var x=1;export{x as A};', ['var n=1;export{n};'], 'open'));
});
