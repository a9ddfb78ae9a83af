import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { trimWords, type TrimmedWords } from '../../build/trim-words.ts';

type Words = Record<string, unknown> & { problem?: (problem: { code: string }) => string };

const said = (module: string): Words => runInNewContext(`${module.replace(/export ?\{ ?(\w+) as strings ?\};?$/, ';$1')}`) as Words;
const saidLater = (later: string, shared: object = {}): Words => (runInNewContext(`(${later})`) as (shared: object) => Words)(shared);

/** The names of what comes first and of what comes later. */
function names(words: string, first: string, later: string): [first: string[], later: string[]] {
  const trimmed = trimWords(words, first, later);
  return [Object.keys(said(trimmed.first)), Object.keys(saidLater(trimmed.later))];
}

const module = 'var n=2,o=e=>`${e} of ${n}`,d={open:`Open`,sent:e=>`Sent to ${e}`,left:e=>o(e),both:"Both",gone:`“Gone”`};export{d as strings};';

test('words come with the code that says them, and those that nothing says stay away', () => {
  assert.deepEqual(names(module, 's.open+s.both', '()=>{let{sent:a}=s;return a(s.both)}'), [['open', 'both'], ['sent']]);
});

test('a name is said where a member is read, not in a text, nor where something else is called so', () => {
  assert.deepEqual(names(module, '`both ${s.open} sent`+gone({left:1})', 's.sent'), [['open'], ['sent']]);
});

test('a name within another name is another name', () => {
  assert.deepEqual(names(module, 's.opened+s.$open', 's.sent'), [[], ['sent']]);
});

test('words say the same afterwards, whatever they are made with', () => {
  const { first, later } = trimWords(module, 's.open', 's.sent(s.left)');
  assert.equal(said(first)['open'], 'Open');
  assert.doesNotMatch(first, / of /);
  const { left, sent } = saidLater(later) as Record<string, (what: unknown) => string>;
  assert.deepEqual([left?.(1), sent?.('us')], ['1 of 2', 'Sent to us']);
});

test('what words share with the code of the end comes from there', () => {
  const shared = 'function n(e){return e+1}var d={open:`Open`,left:e=>`${n(e)} left`};export{d as strings,n as more};';
  const { first, later } = trimWords(shared, 's.open', 's.left');
  assert.doesNotMatch(first + later, /\+ ?1/);
  assert.equal((saidLater(later, { more: (count: number) => count * 10 })['left'] as (count: number) => string)(1), '10 left');
});

const problems = 'function l(e){switch(e.code){case`a-b`:return`AB`;case`c-d`:case`e-f`:return`CDEF`;case"g-h":return`GH`;default:return`other`}}var d={open:`Open`,problem:e=>l(e)};export{d as strings};';

const wordingsOf = ({ problem }: Words): (string | undefined)[] => ['a-b', 'c-d', 'g-h', 'x'].map((code) => problem?.({ code }));

/** How problems are worded at first, and in the end. */
function worded({ first, later }: TrimmedWords): [first: (string | undefined)[], later: (string | undefined)[]] {
  return [wordingsOf(said(first)), wordingsOf({ ...said(first), ...saidLater(later) })];
}

test('problems that no code finds have no words', () => {
  const trimmed = trimWords(problems, 's.problem;[`c-d`,`g-h`]', '0');
  assert.deepEqual(worded(trimmed), [['other', 'CDEF', 'GH', 'other'], ['other', 'CDEF', 'GH', 'other']]);
  assert.deepEqual(Object.keys(saidLater(trimmed.later)), []);
});

test('words for problems that only the end finds come with it', () => {
  assert.deepEqual(worded(trimWords(problems, 's.problem;[`c-d`]', '"g-h"')), [['other', 'CDEF', 'other', 'other'], ['other', 'CDEF', 'GH', 'other']]);
});

test('a problem that another one leads to keeps its words', () => {
  assert.equal(said(trimWords(problems, 's.problem;"c-d"', '0').first).problem?.({ code: 'c-d' }), 'CDEF');
});

test('what is switched on by anything but a code stays whole', () => {
  const words = 'function l(e){switch(e.kind){case`a-b`:return 1}return 2}var d={problem:l};export{d as strings};';
  assert.match(trimWords(words, 's.problem', '0').first, /a-b/);
});

test('what cannot be read ends the build', () => {
  assert.throws(() => trimWords(module, 's.open', '()=>{'), /no code/);
});
