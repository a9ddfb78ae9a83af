import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMember } from '../../src/cli/with-member.ts';
import { definitionOf } from '../../src/cli/read-definition.ts';
import { smallQuestionnaire } from './small-questionnaire.ts';
import { commandLine } from './terminal.ts';

const questionnaire = smallQuestionnaire();
const { hash } = definitionOf(questionnaire);
const who = ['--owner', 'Dr Lan', '--role', 'Clinical lead'];

test('writes the approval of the present hash and leaves every other character', async (t) => {
  const line = commandLine(t);
  const text = `${JSON.stringify(questionnaire, null, 2)}\n`.replace('"settings": [\n    "offers-laser"\n  ]', '"settings": ["offers-laser"]');
  line.write('small.json', text);
  const { code, out, err } = await line.run('approve', 'small.json', ...who, '--date', '2026-01-31');
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, new RegExp(`small\\.json: small 1\\.2\\.3 is approved by Dr Lan, Clinical lead, on 2026-01-31\n.*${hash}`));
  const added = `,\n  "approval": {\n    "owner": "Dr Lan",\n    "role": "Clinical lead",\n    "date": "2026-01-31",\n    "hash": "${hash}"\n  }\n}\n`;
  assert.equal(line.read('small.json'), text.replace(/\n\}\n$/, added));
});

test('does not change the hash, and takes the place of an earlier approval', async (t) => {
  const line = commandLine(t);
  line.write('small.json', questionnaire);
  await line.run('approve', 'small.json', ...who, '--date', '2026-01-31');
  const { out } = await line.run('approve', 'small.json', '--owner', 'Dr Minh', '--role', 'Partner', '--date', '2026-02-01');
  assert.match(out, /in place of the approval by Dr Lan, Clinical lead, on 2026-01-31, for the same hash/);
  const { approval } = JSON.parse(line.read('small.json')) as { approval: unknown };
  assert.deepEqual(approval, { owner: 'Dr Minh', role: 'Partner', date: '2026-02-01', hash });
  assert.equal(line.read('small.json').match(/"approval"/g)?.length, 1);
});

test('ends its lines as the file does', async (t) => {
  const line = commandLine(t);
  line.write('small.json', JSON.stringify(questionnaire, null, '\t').replaceAll('\n', '\r\n'));
  await line.run('approve', 'small.json', ...who);
  const text = line.read('small.json');
  assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
  assert.match(text, /,\r\n\t"approval": \{\r\n\t\t"owner"/);
});

test('takes today where no date is given', async (t) => {
  const line = commandLine(t);
  line.write('small.json', questionnaire);
  const days = new Set([new Date().toLocaleDateString('sv-SE')]);
  await line.run('approve', 'small.json', ...who);
  days.add(new Date().toLocaleDateString('sv-SE'));
  const { approval } = JSON.parse(line.read('small.json')) as { approval: { date: string } };
  assert.equal(days.has(approval.date), true, approval.date);
});

test('refuses what has issues, what was not signed, and what is no file', async (t) => {
  const line = commandLine(t);
  line.write('small.json', questionnaire);
  line.write('unsound.json', { ...questionnaire, version: 7 });
  line.write('dist/treatments/shipped.json', { questionnaire, hash });
  const rows: [code: number, args: string[], words: RegExp][] = [
    [1, ['unsound.json', ...who], /\$\.version: /],
    [1, ['small.json', '--owner', 'Dr <b>X</b>', '--role', 'Lead'], /small\.json would not be sound with this approval[^]*\$\.approval\.owner: /],
    [1, ['small.json', ...who, '--hash', '0'.repeat(64)], new RegExp(`not what was signed: its hash is ${hash}, not 0{64}`)],
    [1, ['shipped', ...who], /there is no file shipped; an approval is written into the file/],
    [1, ['none.json', ...who], /there is no file none\.json/],
    [2, ['small.json', '--owner', 'Dr Lan'], /--role is missing/],
    [2, ['small.json', '--owner', ' ', '--role', 'Lead'], /--owner is missing/],
    [2, ['small.json', ...who, '--date', 'today'], /--date today is not a date/],
    [2, who, /which questionnaire\?/],
  ];
  const before = [line.read('small.json'), line.read('unsound.json')];
  for (const [expected, args, words] of rows) {
    const { code, err } = await line.run('approve', ...args);
    assert.equal(code, expected, args.join(' '));
    assert.match(err, words);
  }
  assert.deepEqual([line.read('small.json'), line.read('unsound.json')], before);
  assert.equal((await line.run('approve', 'small.json', ...who, '--hash', hash)).code, 0);
});

test('a member is set in any way of writing an object', () => {
  const rows: [text: string, result: string][] = [
    ['{}', '{"b": 1}'],
    ['{"a":"}"}', '{"a":"}","b": 1}'],
    ['{ "a": [1, {"b": 2}] }', '{ "a": [1, {"b": 2}],"b": 1 }'],
    ['{ "b": {"x": "\\"}"}, "a": 2 }', '{ "b": 1, "a": 2 }'],
    ['{"a":true , "\\u0062" : null }', '{"a":true , "\\u0062" : 1 }'],
    ['{\r\n    "a": 1.5e3\r\n}', '{\r\n    "a": 1.5e3,\r\n    "b": 1\r\n}'],
    ['{\n\t"a": "b",\n\t"c": -2\n}\n', '{\n\t"a": "b",\n\t"c": -2,\n\t"b": 1\n}\n'],
  ];
  for (const [text, result] of rows) {
    assert.equal(withMember(text, 'b', 1), result);
    assert.deepEqual(JSON.parse(result), { ...(JSON.parse(text) as object), b: 1 });
  }
});
