import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { trimWords } from '../../build/trim-words.ts';

type Words = Record<string, unknown> & { problem?: (problem: { code: string }) => string };

const valueOf = (module: string): Words => runInNewContext(`${module.replace(/export\{(\w+) as strings\};?$/, ';$1')}`) as Words;

/** The names of what comes first and of what comes later. */
function names(words: string, first: string, later: string): [first: string[], later: string[]] {
  const trimmed = trimWords(words, first, later);
  return [Object.keys(valueOf(trimmed.first)), Object.keys(runInNewContext(`(${trimmed.later})`) as Words)];
}

const module = 'var n=2,d={open:`Open`,sent:e=>`Sent to ${e}`,left:e=>`${e} of ${n}`,both:"Both",gone:`“Gone”`};export{d as strings};';

test('words come with the code that says them, and those that nothing says stay away', () => {
  assert.deepEqual(names(module, 's.open+s.both', '{let{sent:a}=s;return a(s.both)}'), [['open', 'both'], ['sent']]);
});

test('words that are made with what else is in their module stay in it', () => {
  assert.deepEqual(names(module, 's.open', 's.left(1)'), [['open', 'left'], []]);
});

test('words say the same afterwards', () => {
  const { first, later } = trimWords(module, 's.open', 's.sent(s.left)');
  assert.equal((valueOf(first)['left'] as (count: number) => string)(1), '1 of 2');
  assert.equal((runInNewContext(`(${later})`) as { sent: (who: string) => string }).sent('us'), 'Sent to us');
});

test('a name within another name is another name', () => {
  assert.deepEqual(names(module, 's.opened+s.$open', 's.sent'), [[], ['sent']]);
});

const problems = 'function l(e){switch(e.code){case`a-b`:return`AB`;case`c-d`:case`e-f`:return`CDEF`;case"g-h":return`GH`;default:return`other`}}var d={problem:l};export{d as strings};';

test('problems that no code finds have no words', () => {
  const { first } = trimWords(problems, 's.problem;[`c-d`]', '"g-h"');
  assert.doesNotMatch(first, /AB/);
  const { problem } = valueOf(first);
  assert.deepEqual(['c-d', 'g-h', 'x'].map((code) => problem?.({ code })), ['CDEF', 'GH', 'other']);
});

test('a problem that another one leads to keeps its words', () => {
  const { problem } = valueOf(trimWords(problems, 's.problem;"c-d"', '').first);
  assert.equal(problem?.({ code: 'c-d' }), 'CDEF');
});

test('what is switched on by anything but a code stays whole', () => {
  const words = 'function l(e){switch(e.kind){case`a-b`:return 1}return 2}var d={problem:l};export{d as strings};';
  assert.equal(trimWords(words, 's.problem', '').first, words);
});
