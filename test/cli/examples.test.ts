import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Summary } from '../../src/summary/types.ts';
import { root } from '../harness/test-files.ts';
import { exampleKept, exampleOutput, examples, examplesFolder } from './examples.ts';
import { commandLine } from './terminal.ts';

interface Kept {
  outcome: string;
  asked: string[];
  ignored: string[];
  summary: Summary | null;
}

const kept = (name: string): Kept => JSON.parse(exampleKept(name)) as Kept;
const answerTo = (name: string, key: string): Summary['answers'][number] | undefined => kept(name).summary?.answers.find(({ question }) => question === key);

for (const name of examples) {
  test(`the example ${name} is what the command line prints (node test/cli/examples.ts writes it anew)`, async () => {
    assert.equal(await exampleOutput(name), exampleKept(name));
  });
}

test('there is an example of each outcome, and nothing beside the examples', () => {
  assert.deepEqual(
    ['completed', 'stopped', 'ended-minor'].map((outcome) => kept(`microneedling-${outcome}`).outcome),
    ['completed', 'stopped', 'ended-minor'],
  );
  const files = ['questionnaire.json', ...examples.flatMap((name) => [`${name}.answers.json`, `${name}.json`])];
  assert.deepEqual(readdirSync(examplesFolder).sort(), files.sort());
});

test('the examples show skipped, not sure, partial dates, own words, repeats and ignored answers', () => {
  assert.equal(answerTo('first-visit-skipped', 'reason-detail')?.status, 'skipped');
  assert.equal(answerTo('first-visit-skipped', 'weight')?.status, 'not-sure');
  assert.equal(answerTo('first-visit-skipped', 'allergies')?.status, 'not-sure');
  assert.equal(answerTo('first-visit-skipped', 'birthday-month')?.value, '1958-12');
  assert.deepEqual(answerTo('first-visit', 'reason')?.value, { text: 'A tattoo that I want removed' });
  assert.deepEqual(answerTo('first-visit', 'allergies')?.value, ['latex', { code: 'other', text: 'plasters' }]);
  assert.deepEqual(answerTo('first-visit', 'phone')?.value, ['+84 90 123 4567', '+84 24 1234 5678']);
  assert.equal(answerTo('first-visit', 'medicine-since#2')?.status, 'not-sure');
  assert.equal(answerTo('first-visit', 'medicine-since#1')?.shown?.question, 'Since when have you taken Doxycycline?');
  assert.equal(answerTo('first-visit-skipped', 'medicine-since#1')?.shown?.question, 'Since when have you taken it?');
  assert.deepEqual(kept('first-visit').summary?.hold.map(({ code }) => code), ['recent-severe-reaction']);
  assert.equal(kept('first-visit-words').summary?.stoppedAt, 'reason-detail');
  assert.deepEqual(kept('first-visit-skipped').ignored, ['last-laser']);
  assert.deepEqual(kept('microneedling-completed').ignored, ['contact-email']);
});

test('each JSON in the documentation of questionnaires is what it says', async (t) => {
  const line = commandLine(t);
  const text = readFileSync(join(root, 'docs/questionnaires.md'), 'utf8');
  const blocks = [...text.matchAll(/```json( whole)?\n([^]*?)```/g)].map(([, whole, json = '']) => ({ whole: whole !== undefined, json }));
  assert.ok(blocks.length > 10);
  const example: unknown = JSON.parse(readFileSync(join(examplesFolder, 'questionnaire.json'), 'utf8'));
  for (const { whole, json } of blocks) {
    const value: unknown = JSON.parse(json);
    if (!whole) {
      assert.ok(holds(example, value), `docs/examples/questionnaire.json does not hold ${json}`);
      continue;
    }
    line.write('shown.json', json);
    const { code, err } = await line.run('check', 'shown.json');
    assert.equal(code, 0, err);
  }
});

/** Whether a part stands, member for member, somewhere in a whole. */
function holds(whole: unknown, part: unknown): boolean {
  if (JSON.stringify(whole) === JSON.stringify(part)) return true;
  if (typeof whole !== 'object' || whole === null) return false;
  const members = Object.entries(part as object);
  const own = new Map<string, unknown>(Object.entries(whole));
  const here = !Array.isArray(part) && members.every(([key, value]) => own.has(key) && JSON.stringify(own.get(key)) === JSON.stringify(value));
  return here || Object.values(whole).some((value) => holds(value, part));
}

test('the documentation names every command and every option', async (t) => {
  const line = commandLine(t);
  const text = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
  const { out } = await line.run('--help');
  const names = [...out.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name = '']) => name);
  assert.ok(names.length >= 8);
  for (const name of names) {
    assert.ok(text.includes(`## ${name}\n`), `docs/command-line.md has no part "${name}"`);
    const [, part = ''] = text.split(`## ${name}\n`);
    const [own = ''] = part.split('\n## ');
    const help = (await line.run(name, '--help')).out;
    const options = [...help.matchAll(/^ {2}(--?[a-z-]+)/gm)].map(([, option = '']) => option);
    for (const option of options) assert.ok(own.includes(option), `docs/command-line.md does not say what ${name} ${option} does`);
  }
});

test('the documentation links to files that are there', () => {
  for (const name of ['questionnaires.md', 'command-line.md', 'receiver.md', 'privacy.md']) {
    const text = readFileSync(join(root, 'docs', name), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    assert.ok(links.length > 0);
    for (const link of links) assert.ok(existsSync(join(root, 'docs', link)), `${name}: ${link}`);
  }
});
