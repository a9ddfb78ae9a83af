import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallQuestionnaire } from './small-questionnaire.ts';
import { definitionOf } from '../../src/cli/read-definition.ts';
import { commandLine } from './terminal.ts';

test('diagram writes a page, or one picture where the name says so', async (t) => {
  const line = commandLine(t);
  line.write('small.json', smallQuestionnaire());
  assert.match((await line.run('diagram', 'small.json')).out, /^<!doctype html>[^]*<svg /);
  assert.deepEqual(await line.run('diagram', 'small.json', '-o', 'out.html'), { code: 0, out: '', err: 'written to out.html' });
  assert.match(line.read('out.html'), /^<!doctype html>/);
  await line.run('diagram', 'small.json', '-o', 'out.svg');
  assert.match(line.read('out.svg'), /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
});

test('sheet writes a page with the command that approves this file', async (t) => {
  const line = commandLine(t);
  const questionnaire = smallQuestionnaire();
  line.write('forms/small.json', questionnaire);
  line.write('dist/treatments/small.json', { questionnaire, hash: '' });
  const { hash } = definitionOf(questionnaire);
  assert.ok((await line.run('sheet', 'forms/small.json')).out.includes(`npx preconsult approve forms/small.json --hash ${hash} `));
  assert.ok((await line.run('sheet', 'small')).out.includes(`npx preconsult approve small.json --hash ${hash} `));
});

test('both say what they cannot do', async (t) => {
  const line = commandLine(t);
  line.write('small.json', smallQuestionnaire());
  const rows: [code: number, args: string[], words: RegExp][] = [
    [2, ['diagram'], /which questionnaire\?/],
    [2, ['diagram', 'small.json', '-o', 'out.png'], /-o out\.png ends neither in \.html nor in \.svg/],
    [2, ['diagram', 'small.json', '--lang', 'vi'], /--lang vi: this questionnaire has en/],
    [2, ['sheet', 'small.json', '--lang', 'vi'], /--lang vi: this questionnaire has en/],
    [2, ['sheet', 'small.json', 'more.json'], /one questionnaire at a time/],
    [1, ['sheet', 'small.json', '-o', 'no/folder.html'], /cannot be written \(ENOENT\)/],
  ];
  for (const [expected, args, words] of rows) {
    const { code, out, err } = await line.run(...args);
    assert.deepEqual([code, out], [expected, ''], args.join(' '));
    assert.match(err, words);
  }
});

test('every command says how it is used', async (t) => {
  const line = commandLine(t);
  const { out } = await line.run('--help');
  const names = [...out.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name = '']) => name);
  for (const name of ['diagram', 'sheet', 'approve', 'run', 'serve']) assert.ok(names.includes(name), name);
  for (const name of names) {
    const help = await line.run(name, '--help');
    assert.deepEqual([help.code, help.err], [0, ''], name);
    assert.match(help.out, new RegExp(`^Usage: preconsult ${name} \\S`));
    const wrong = await line.run(name, '--no-such-option');
    assert.equal(wrong.code, 2, name);
    assert.match(wrong.err, new RegExp(`preconsult ${name} --help says how it is used`));
  }
});
