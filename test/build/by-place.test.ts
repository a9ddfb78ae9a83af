import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byPlace } from '../../build/by-place.ts';
import { handOver } from '../../build/hand-over.ts';

const later = handOver('import{a as e,twice}from"./first.js";var n=twice(e);export{n as total};');

async function run(first: string): Promise<Record<string, unknown>> {
  const files = byPlace(first, later);
  const module = (await import(`data:text/javascript,${encodeURIComponent(files.first)}`)) as Record<string, unknown>;
  const take = (await import(`data:text/javascript,${encodeURIComponent(`export default ${files.later}`)}`)) as { default: (chat: unknown) => Record<string, unknown> };
  return { ...module, ...take.default(module) };
}

test('a later file takes by place what the first exports by name, and the rest is exported by name still', async () => {
  const { total, open, twice } = await run('const t=4;function o(x){return 2*x}function p(){return "open"}export{t as a,p as open,o as twice};');
  assert.equal(total, 8);
  assert.equal((open as () => string)(), 'open');
  assert.equal(twice, undefined);
});

test('each of several later files takes what it needs and no more', async () => {
  const first = 'const a=1,b=2,c=3;export{a,b,c};';
  const [one, other] = ['import{b}from"./first.js";export{b as it};', 'import{c as d,a}from"./first.js";var e=d+a;export{e as it};'].map(handOver);
  const files = byPlace(first, one ?? '', [other ?? '']);
  const chat = (await import(`data:text/javascript,${encodeURIComponent(files.first)}`)) as unknown;
  const results = await Promise.all([files.later, ...files.others].map(async (code) => ((await import(`data:text/javascript,${encodeURIComponent(`export default ${code}`)}`)) as { default: (chat: unknown) => unknown }).default(chat)));
  assert.deepEqual(results, [{ it: 2 }, { it: 4 }]);
});

test('what is called alike within a function is something else', async () => {
  const { total } = await run('const a=4;function twice(x){let y=0;for(let a=0;a<2;a++)y+=x;return y}function c(a){a=1;return a}export{a,twice};');
  assert.equal(total, 8);
});

for (const change of ['a=5;', 'a++;', 'function b(){a=5}', 'const b=()=>{[a]=[5]};']) {
  test(`what changes cannot be taken by place: ${change}`, () => assert.throws(() => byPlace(`let a=4;const twice=x=>x;${change}export{a,twice};`, later), /changes: a$/));
}

test('a first file without an export at its end ends the build, and so does a later one that takes nothing', () => {
  assert.throws(() => byPlace('const a=4;', later));
  assert.throws(() => byPlace('const a=4;export{a};', 'const n=1;'));
});
