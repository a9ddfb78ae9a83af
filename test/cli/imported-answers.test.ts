import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { choice, group, questionnaireOf, several } from '../fixtures/questionnaire.ts';
import { commandLine } from './terminal.ts';

const coding = (code: string, value: string) => ({ code, source: { element: 'valueCoding' as const, value: { system: 'http://loinc.org', code: value } } });
const level = (code: string, value: number) => ({ code, source: { element: 'valueInteger' as const, value } });

const form = questionnaireOf({
  id: 'form',
  items: [
    choice('q-1-1', [coding('la33-6', 'LA33-6'), coding('la32-8', 'LA32-8')], { source: { linkId: '/1.1' } }),
    several('q-2', [level('one', 1), level('two', 2)], { source: { linkId: 'q-1-1' } }),
    group('pets', [{ id: 'pet', type: 'short-text', source: { linkId: 'Pet!' } }], { repeats: {}, source: { linkId: 'Pets!' } }),
    group('plain', [{ id: 'inside', type: 'short-text' }], { source: { linkId: 'Plain!' } }),
  ],
});

test('an imported form is answered under its own linkIds, with the codes of its own options', async (t) => {
  const parsed = parseQuestionnaire(form, questionTypes);
  assert.ok('questionnaire' in parsed, JSON.stringify(parsed));
  const line = commandLine(t);
  line.write('form.json', form);
  const valuesOf = async (answers: unknown): Promise<Record<string, unknown>> => {
    line.write('answers.json', answers);
    const { code, out, err } = await line.run('run', 'form.json', '--answers', 'answers.json', '--today', '2026-01-31');
    assert.equal(code, 0, err);
    const { summary }: { summary: { answers: { question: string; value: unknown }[] } } = JSON.parse(out);
    return Object.fromEntries(summary.answers.map(({ question, value }) => [question, value]));
  };
  const values = await valuesOf({ '/1.1': 'LA33-6', 'q-1-1': [2], 'Pets!': [{ 'Pet!': 'Rex' }, { pet: 'Mia' }] });
  assert.deepEqual([values['q-1-1'], values['q-2'], values['pet#1'], values['pet#2']], ['la33-6', ['two'], 'Rex', 'Mia']);
  assert.equal((await valuesOf({ '/1.1': 'la32-8' }))['q-1-1'], 'la32-8');
  assert.deepEqual((await valuesOf({ 'q-2': ['one', 2] }))['q-2'], ['one', 'two']);
});

test('a group that does not repeat has no answer of its own', async (t) => {
  const line = commandLine(t);
  line.write('form.json', form);
  for (const name of ['plain', 'Plain!']) {
    line.write('answers.json', { [name]: { inside: 'x' } });
    const { code, err } = await line.run('run', 'form.json', '--answers', 'answers.json');
    assert.equal(code, 1);
    assert.match(err, /\(this is a group: give the answers of its questions beside it, by their own ids\)/);
  }
});

test('what is no option of the form is refused with the codes that are', async (t) => {
  const line = commandLine(t);
  line.write('form.json', form);
  line.write('answers.json', { '/1.1': 'LA99-9', 'q-2': [3] });
  const { code, err } = await line.run('run', 'form.json', '--answers', 'answers.json');
  assert.equal(code, 1);
  assert.match(err, /\$\["\/1\.1"\]: there is no option "LA99-9" \(give one of: "la33-6", "la32-8"\)/);
  assert.match(err, /\$\.q-2: .+ \(give a list of: "one", "two"\)/);
});
