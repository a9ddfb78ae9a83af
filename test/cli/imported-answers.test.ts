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

const ucum = (code: string, value: string, display: string) => ({ code, source: { element: 'valueCoding' as const, value: { system: 'http://unitsofmeasure.org', code: value, display } } });
const here = (linkId: string, type?: string) => ({ source: { linkId, ...(type !== undefined && { type }) } });

const everyKind = questionnaireOf({
  id: 'every-kind',
  items: [
    choice('twice', [coding('a-1', 'A-1'), coding('a-1-2', 'a-1'), { code: 'b', source: { element: 'valueCoding', value: { display: 'B only' } } }], here('1')),
    { id: 'open', type: 'single-choice', options: [coding('x', 'X')], openChoice: true, ...here('2') },
    several('many', [coding('m', 'M'), coding('n', 'N')], here('3')),
    { id: 'pressure', type: 'quantity', options: [ucum('mm-hg', 'mm[Hg]', 'mmHg'), ucum('k-pa', 'kPa', 'kilopascal')], ...here('4') },
    { id: 'amount', type: 'decimal', ...here('5', 'quantity') },
    { id: 'at', type: 'date-time', ...here('6') },
    { id: 'clock', type: 'time', ...here('7') },
    { id: 'doctor', type: 'short-text', ...here('8', 'reference') },
    { id: 'agreed', type: 'yes-no', ...here('9') },
    { id: 'elsewhere', type: 'single-choice', options: [coding('k', 'K')], openChoice: true, ...here('10', 'choice') },
    { id: 'names', type: 'short-text', repeats: {}, ...here('11') },
    { id: 'shown', type: 'display', ...here('12') },
    choice('same', [coding('z', 'Z'), coding('z-2', 'Z'), { code: 'z-3', source: { element: 'valueCoding', value: { code: 'Y', display: 'Z' } } }], here('13')),
  ],
});
const imported = { ...everyKind, source: { url: 'https://forms.example/q', language: 'en' } };

const rows: [linkId: string, given: unknown, id: string, value: unknown][] = [
  ['1', 'A-1', 'twice', 'a-1'],
  ['1', 'a-1', 'twice', 'a-1-2'],
  ['1', { system: 'http://loinc.org', code: 'a-1', display: 'whatever' }, 'twice', 'a-1-2'],
  ['1', { valueCoding: { code: 'A-1' } }, 'twice', 'a-1'],
  ['1', 'B only', 'twice', 'b'],
  ['1', { display: 'B only' }, 'twice', 'b'],
  ['1', ['A-1'], 'twice', 'a-1'],
  ['2', 'X', 'open', 'x'],
  ['2', 'in my own words', 'open', { text: 'in my own words' }],
  ['2', { valueString: 'in my own words' }, 'open', { text: 'in my own words' }],
  ['3', 'N', 'many', ['n']],
  ['3', [{ code: 'N' }, 'M'], 'many', ['m', 'n']],
  ['4', { value: 12.5, unit: 'mm[Hg]' }, 'pressure', { value: 12.5, unit: 'mm-hg' }],
  ['4', { value: 12.5, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' }, 'pressure', { value: 12.5, unit: 'mm-hg' }],
  ['4', { valueQuantity: { value: 2, unit: 'kilopascal' } }, 'pressure', { value: 2, unit: 'k-pa' }],
  ['4', { value: 2, unit: 'k-pa' }, 'pressure', { value: 2, unit: 'k-pa' }],
  ['5', { value: 2.5 }, 'amount', 2.5],
  ['6', '2026-01-31T14:30:00.000Z', 'at', '2026-01-31T14:30'],
  ['6', '2026-01-31T14:30:00+07:00', 'at', '2026-01-31T07:30'],
  ['6', '2026-01-31T14:30', 'at', '2026-01-31T14:30'],
  ['7', '08:05:00.000', 'clock', '08:05'],
  ['8', { reference: 'Practitioner/1', display: 'Dr. Lan' }, 'doctor', 'Dr. Lan'],
  ['9', { valueBoolean: false }, 'agreed', false],
  ['10', { code: 'K' }, 'elsewhere', 'k'],
  ['10', { system: 'http://snomed.info/sct', code: '22298006', display: 'Heart attack' }, 'elsewhere', { text: 'Heart attack' }],
  ['13', { system: 'http://loinc.org', code: 'Z' }, 'same', 'z'],
  ['13', 'Z', 'same', 'z'],
  ['11', [{ valueString: 'Ann' }, 'Bea'], 'names', ['Ann', 'Bea']],
];

test('an imported form takes answers as FHIR writes them', async (t) => {
  const line = commandLine(t);
  line.write('form.json', imported);
  for (const [linkId, given, id, value] of rows) {
    line.write('answers.json', { [linkId]: given });
    const { code, out, err } = await line.run('run', 'form.json', '--answers', 'answers.json', '--today', '2026-01-31');
    assert.equal(code, 0, err);
    const { summary }: { summary: { answers: { question: string; value: unknown }[] } } = JSON.parse(out);
    assert.deepEqual(summary.answers.find(({ question }) => question === id)?.value, value, JSON.stringify(given));
  }
});

test('what an imported form does not have is refused, though its code is that of an option here', async (t) => {
  const line = commandLine(t);
  line.write('form.json', imported);
  const wrong: [linkId: string, given: unknown, words: RegExp][] = [
    ['1', { system: 'http://other.example', code: 'A-1' }, /there is no option "http:\/\/other\.example\|A-1"/],
    ['4', { value: 1, unit: 'm' }, /there is no option "m"/],
    ['4', { value: 1, system: 'http://other.example', code: 'kPa' }, /there is no option "kPa"/],
    ['5', { value: 1, unit: 'kg' }, /it is not of the kind this question takes \(give a number\)/],
    ['9', [true, false], /it is not of the kind/],
  ];
  for (const [linkId, given, words] of wrong) {
    line.write('answers.json', { [linkId]: given });
    const { code, err } = await line.run('run', 'form.json', '--answers', 'answers.json');
    assert.equal(code, 1, JSON.stringify(given));
    assert.match(err, words);
  }
});

test('answers to items of the form that are never asked are ignored and listed, and texts are not asked', async (t) => {
  const line = commandLine(t);
  line.write('form.json', imported);
  line.write('answers.json', { '9': true, 'hidden-item': 3, '12': true });
  const { code, out, err } = await line.run('run', 'form.json', '--answers', 'answers.json');
  const { asked, ignored }: { asked: string[]; ignored: string[] } = JSON.parse(out);
  assert.deepEqual([code, ignored, asked.includes('shown'), asked.at(-1)], [0, ['hidden-item'], false, 'same']);
  assert.match(err, /ignored, because these questions were not asked: hidden-item/);
});
