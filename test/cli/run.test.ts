import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import { smallQuestionnaire } from './small-questionnaire.ts';
import { commandLine, type Printed } from './terminal.ts';

type Result = { outcome: string; asked: string[]; ignored: string[]; summary: { answers: { question: string; value: unknown }[]; localDate: string; startedAt: string } | null };

function setUp(t: TestContext): { run(answers: unknown, ...args: string[]): Promise<Printed>; json(answers: unknown, ...args: string[]): Promise<Result> } {
  const line = commandLine(t);
  line.write('small.json', smallQuestionnaire());
  const run = (answers: unknown, ...args: string[]): Promise<Printed> => {
    line.write('answers.json', answers);
    return line.run('run', 'small.json', '--answers', 'answers.json', '--today', '2026-01-31', ...args);
  };
  return {
    run,
    async json(answers, ...args) {
      const { code, out, err } = await run(answers, ...args);
      assert.equal(code, 0, err);
      return JSON.parse(out) as Result;
    },
  };
}

test('skips what has no answer, and asks what is left in order', async (t) => {
  const { json } = setUp(t);
  const { outcome, asked, ignored, summary } = await json({ 'age-band': 'adult', weight: { value: 70, unit: 'kg' }, urgent: null });
  assert.equal(outcome, 'completed');
  assert.deepEqual(asked, ['age-band', 'urgent', 'weight', 'medicines#0']);
  assert.deepEqual(ignored, []);
  assert.deepEqual(summary?.answers.find(({ question }) => question === 'weight')?.value, { value: 70, unit: 'kg' });
  assert.equal(summary?.localDate, '2026-01-31');
  assert.equal(summary?.startedAt, '2026-01-31T09:00:00Z');
});

test('takes a list for a repeating group, also in another one', async (t) => {
  const { json } = setUp(t);
  const medicines = [{ medicine: 'one', doses: [{ dose: 1 }, { dose: 2 }] }, { medicine: 'two' }];
  const { asked, summary } = await json({ 'age-band': 'adult', medicines });
  assert.deepEqual(asked.slice(3), [
    'medicines#0',
    'medicine#1',
    'doses#1.0',
    'dose#1.1',
    'doses#1.1',
    'dose#1.2',
    'medicines#1',
    'medicine#2',
    'doses#2.0',
    'medicines#2',
  ]);
  const values = Object.fromEntries((summary?.answers ?? []).map(({ question, value }) => [question, value]));
  assert.deepEqual([values['dose#1.2'], values['medicine#2'], values['medicines#2']], [2, 'two', false]);
});

test('prints a summary that the receiver takes, and the same bytes each time', async (t) => {
  const { run } = setUp(t);
  const answers = { 'age-band': 'adult', medicines: [{ medicine: 'one' }] };
  const [first, second] = [await run(answers), await run(answers)];
  assert.equal(first.out, second.out);
  const { summary } = JSON.parse(first.out) as Result;
  const submission = { schema: 'preconsult-submission/1', submissionId: '3f0c2f1e-7f54-4c4f-9a0e-0e6d7c1b2a3d', summary };
  assert.deepEqual('issues' in parseSubmission(submission) ? parseSubmission(submission) : [], []);
});

test('stops where a safety text does, unless the visitor says to go on', async (t) => {
  const { json } = setUp(t);
  const answers = { 'age-band': 'adult', urgent: 'bleeding', 'call-name': 'Minh', weight: { value: 70, unit: 'kg' } };
  const stopped = await json(answers);
  assert.equal(stopped.outcome, 'stopped');
  assert.deepEqual(stopped.asked, ['age-band', 'urgent', 'call-name']);
  assert.deepEqual(stopped.ignored, ['weight']);
  const wentOn = await json(answers, '--go-on', 'urgent');
  assert.equal(wentOn.outcome, 'completed');
  assert.deepEqual(wentOn.ignored, ['call-name']);
});

test('keeps nothing of a visitor under 18', async (t) => {
  const { run, json } = setUp(t);
  const answers = { 'age-band': 'under-18', urgent: 'none' };
  assert.deepEqual(await json(answers), { outcome: 'ended-minor', asked: ['age-band'], ignored: ['urgent'], summary: null });
  for (const format of ['text', 'html', 'fhir']) {
    const { code, out, err } = await run(answers, '--format', format);
    assert.deepEqual([code, out], [0, '']);
    assert.match(err, /"ended-minor": nothing of it is kept/);
  }
});

test('lists answers to questions that were not asked, and settings that nothing reads', async (t) => {
  const { run, json } = setUp(t);
  const { err } = await run({ 'age-band': 'adult', laser: true }, '--setting', 'offers-lasers');
  assert.match(err, /ignored, because these questions were not asked: laser/);
  assert.match(err, /--setting offers-lasers changes nothing in this questionnaire: it reads offers-laser/);
  const { asked, ignored } = await json({ 'age-band': 'adult', laser: true }, '--setting', 'offers-laser');
  assert.deepEqual([asked.at(-1), ignored], ['laser', []]);
});

test('names every answer that is none, with what would be one, and exit code 1', async (t) => {
  const { run } = setUp(t);
  const adult = { 'age-band': 'adult' };
  const rows: [answers: unknown, ...lines: RegExp[]][] = [
    [{}, /\$\.age-band: there is no answer to "age-band", which is asked and cannot be skipped \(give one of: "under-18", "adult"\)/],
    [{ ...adult, urgnt: 'none' }, /\$\.urgnt: there is no question "urgnt" \(did you mean "urgent"\?\)/],
    [{ ...adult, zzzzzzzz: 1 }, /\$\.zzzzzzzz: there is no question "zzzzzzzz" \(remove it\)/],
    [{ ...adult, '__proto__x': 1, constructor: 2 }, /\$\.constructor: there is no question "constructor"/, /__proto__x/],
    [{ ...adult, urgent: 'nun' }, /\$\.urgent: there is no option "nun" \(give one of: "bleeding", "none"\)/],
    [{ ...adult, weight: { value: 3, unit: 'kg' } }, /\$\.weight: .*20.* \(give \{ "value": a number from 20, "unit": one of "kg", "lb" \}\)/],
    [{ ...adult, medicines: { medicine: 'one' } }, /\$\.medicines: this group repeats: its answers are a list \(give a list of objects/],
    [{ ...adult, medicines: [1] }, /\$\.medicines: this group repeats/],
    [{ ...adult, medicines: [{}, {}, {}, {}] }, /\$\.medicines: there are 4, and at most 3 can be given/],
    [{ ...adult, medicine: 'one' }, /\$\.medicine: "medicine" does not belong here \(give it inside the list "medicines"\)/],
    [{ ...adult, medicines: [{ dose: 1 }] }, /\$\.medicines\[0\]\.dose: "dose" does not belong to "medicines" \(give it inside the list "doses"\)/],
    [{ ...adult, medicines: [{ urgent: 'none' }] }, /\$\.medicines\[0\]\.urgent: .* \(give it beside the list, not inside it\)/],
    [{ ...adult, medicines: [{ medicine: 'one', doses: [{ dose: 'x' }] }] }, /\$\.medicines\[0\]\.doses\[0\]\.dose: it is not a number.* \(give a whole number\)/],
    [{ 'age-band': 1, urgent: 2 }, /\$\.age-band: /, /\$\.urgent: /],
    [['age-band'], /\$: the answers are not an object/],
  ];
  for (const [answers, ...lines] of rows) {
    const { code, out, err } = await run(answers);
    assert.deepEqual([code, out], [1, ''], JSON.stringify(answers));
    for (const line of lines) assert.match(err, line);
    assert.equal(/ at .*:\d+:\d+/.test(err), false);
  }
});

test('prints text, a page or FHIR', async (t) => {
  const { run } = setUp(t);
  const answers = { 'age-band': 'adult', weight: { value: 70, unit: 'kg' } };
  assert.match((await run(answers, '--format', 'text')).out, /70 kg in en/);
  assert.match((await run(answers, '--format', 'html')).out, /^<!doctype html>[^]*70 kg in en/);
  const response: { resourceType?: string; status?: string } = JSON.parse((await run(answers, '--format', 'fhir')).out);
  assert.deepEqual([response.resourceType, response.status], ['QuestionnaireResponse', 'completed']);
});

test('writes where it is told to', async (t) => {
  const line = commandLine(t);
  line.write('small.json', smallQuestionnaire());
  line.write('answers.json', { 'age-band': 'adult' });
  const args = ['run', 'small.json', '--answers', 'answers.json'];
  assert.deepEqual(await line.run(...args, '-o', 'out.json'), { code: 0, out: '', err: 'written to out.json' });
  assert.equal((JSON.parse(line.read('out.json')) as Result).outcome, 'completed');
  const { code, err } = await line.run(...args, '-o', 'no/such/folder.json');
  assert.equal(code, 1);
  assert.match(err, /no\/such\/folder\.json cannot be written \(ENOENT\): name a file in a folder that exists/);
});

test('refuses what cannot be understood with exit code 2, and files that are none with 1', async (t) => {
  const line = commandLine(t);
  line.write('small.json', smallQuestionnaire());
  line.write('answers.json', { 'age-band': 'adult' });
  line.write('broken.json', '{ "age-band": ');
  const whole = ['small.json', '--answers', 'answers.json'];
  const rows: [code: number, args: string[], words: RegExp][] = [
    [2, [], /which questionnaire\?/],
    [2, ['small.json'], /--answers is missing/],
    [2, [...whole, 'more.json'], /one questionnaire at a time: "more\.json"/],
    [2, [...whole, '--format', 'pdf'], /--format pdf is none of json, text, html, fhir/],
    [2, [...whole, '--format', 'toString'], /--format toString is none of/],
    [2, [...whole, '--lang', 'fr'], /--lang fr: this questionnaire has en/],
    [2, [...whole, '--today', '2026-02-30'], /--today 2026-02-30 is not a date, as 2026-01-31/],
    [2, [...whole, '--today', '2026-02'], /is not a date/],
    [1, ['small.json', '--answers', 'none.json'], /none\.json cannot be read: there is no such file/],
    [1, ['small.json', '--answers', 'broken.json'], /broken\.json is no JSON/],
    [1, ['none.json', '--answers', 'answers.json'], /none\.json cannot be read: there is no such file/],
  ];
  for (const [expected, args, words] of rows) {
    const { code, err } = await line.run('run', ...args);
    assert.equal(code, expected, args.join(' '));
    assert.match(err, words);
  }
  assert.equal((await line.run('run', ...whole, '--lang', 'en-GB')).code, 0);
});
