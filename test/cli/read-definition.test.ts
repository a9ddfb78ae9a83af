import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { InputError } from '../../src/cli/command.ts';
import { definitionOf, readDefinition } from '../../src/cli/read-definition.ts';
import { root } from '../harness/test-files.ts';
import { smallQuestionnaire } from './small-questionnaire.ts';
import { commandLine } from './terminal.ts';

test('reads a treatment from the files it is kept in, with the hash of the whole', async () => {
  const terminal = { cwd: root, root, out: () => {}, err: () => {}, stopped: () => Promise.resolve() };
  const { hash, questionnaire } = await readDefinition('src/treatments/microneedling/questionnaire.json', terminal);
  const example: { summary: { questionnaire: { hash: string; title: string } } } = JSON.parse(readFileSync(join(root, 'docs/examples/microneedling-completed.json'), 'utf8'));
  assert.equal(hash, example.summary.questionnaire.hash);
  assert.equal(questionnaire.prose['en']?.title, example.summary.questionnaire.title);
});

test('finds a shipped treatment by its id, a file of that name first, and computes its hash anew', async (t) => {
  const line = commandLine(t);
  const questionnaire = smallQuestionnaire();
  line.write('dist/treatments/small.json', { questionnaire, hash: 'forged' });
  line.write('answers.json', { 'age-band': 'adult' });
  const run = async (): Promise<string> => {
    const { out, err } = await line.run('run', 'small', '--answers', 'answers.json', '--today', '2026-01-31');
    assert.equal(err, '');
    const result: { summary: { questionnaire: { hash: string } } } = JSON.parse(out);
    return result.summary.questionnaire.hash;
  };
  assert.equal(await run(), definitionOf(questionnaire).hash);
  line.write('small/answers.json', {});
  assert.equal(await run(), definitionOf(questionnaire).hash);
  const other = { ...questionnaire, version: '9.9.9' };
  line.write('other', JSON.stringify(other));
  line.write('dist/treatments/other.json', { questionnaire, hash: '' });
  const { out } = await line.run('run', 'other', '--answers', 'answers.json');
  assert.match(out, /"version": "9\.9\.9"/);
});

test('says what is wrong with what it reads, each issue with its path and remedy', async (t) => {
  const line = commandLine(t);
  line.write('broken.json', '{ "schema": ');
  line.write('unsound.json', { ...smallQuestionnaire(), version: 7, sections: [] });
  line.write('large.json', { ...smallQuestionnaire(), id: 'x'.repeat(300_000) });
  line.write('structure.json', { sections: [] });
  line.write('dist/treatments/small.json', { questionnaire: smallQuestionnaire(), hash: '' });
  const rows: [name: string, ...words: RegExp[]][] = [
    ['broken.json', /broken\.json is not a sound questionnaire: 1 issue\n\$.*: .+ \(.+\)/],
    ['unsound.json', /\$\.version: .+ \(.+\)/, /\$\.sections/],
    ['large.json', /larger than 262144 bytes/],
    ['structure.json', /\$\.prose|"prose"/],
    ['.', /\. cannot be read: it is a folder/],
    ['smal', /there is no file and no questionnaire "smal"; the shipped ones are: small/],
    ['no/file.json', /there is no such file/],
  ];
  for (const [name, ...words] of rows) {
    const { code, out, err } = await line.run('diagram', name);
    assert.deepEqual([code, out], [1, ''], name);
    for (const word of words) assert.match(err, word);
    assert.equal(/ at .*:\d+:\d+/.test(err), false);
  }
});

test('says in an unbuilt checkout what to do', async (t) => {
  const { code, err } = await commandLine(t).run('diagram', 'microneedling');
  assert.equal(code, 1);
  assert.match(err, /none are built; in a checkout, run npm run build first/);
});

test('throws its issues for a caller to print', async (t) => {
  const line = commandLine(t);
  line.write('unsound.json', { ...smallQuestionnaire(), version: 7 });
  const terminal = { cwd: '', root: '', out: () => {}, err: () => {}, stopped: () => Promise.resolve() };
  await assert.rejects(readDefinition('/no/such.json', terminal), (error) => error instanceof InputError && error.issues.length === 0);
});

test('names the file beside a structure that is no JSON', async (t) => {
  const line = commandLine(t);
  line.write('peel/questionnaire.json', { sections: [] });
  line.write('peel/en.json', '{ oh');
  const { code, err } = await line.run('sheet', 'peel/questionnaire.json');
  assert.equal(code, 1);
  assert.match(err, /en\.json is no JSON\n\$.*: .+ \(.+\)/);
});
