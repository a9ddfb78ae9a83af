import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Proof } from '../../src/proof/types.ts';
import { choice, questionnaireOf, section, yesNo } from '../fixtures/questionnaire.ts';
import { realQuestionnaire } from '../proof/real-questionnaire.ts';
import { commandLine } from './terminal.ts';

const told = section('told', [{ id: 'who', type: 'short-text' }]);
const stop = { safetyTexts: { stop: { then: 'stop' as const, call: [], sources: [] } }, afterStop: told };
const urgent = choice('urgent', [{ code: 'yes', safetyText: 'stop' }, 'no'], { mandatory: 'safety' });
const sound = questionnaireOf({ id: 'sound', ...stop, items: [urgent, yesNo('a'), yesNo('b', { showWhen: { question: 'a', '=': 'yes' } })] });

test('check proves a questionnaire, prints its figures and ends with 0', async (t) => {
  const cli = commandLine(t);
  cli.write('sound.json', sound);
  const { code, out, err } = await cli.run('check', 'sound.json', '--today', '2026-01-31');
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^sound 1\.2\.3 \([0-9a-f]{12}\), for visits on 2026-01-31$/m);
  assert.match(out, /^states +\d+$/m);
  assert.match(out, /^transitions +\d+$/m);
  assert.match(out, /^paths +6$/m);
  assert.match(out, /^shortest visit +2 questions$/m);
  assert.match(out, /^longest visit +3 questions$/m);
  assert.match(out, /^✓ Every question is reachable$/m);
  assert.match(out, /Not covered:\n(?: {2}- .*\n)*.*Back, Change/);
  assert.match(out, /All 14 properties hold\.$/);
});

test('check proves the shipped microneedling questionnaire by its id', async (t) => {
  const cli = commandLine(t);
  cli.write('dist/treatments/microneedling.json', { questionnaire: realQuestionnaire() });
  const { code, out, err } = await cli.run('check', 'microneedling');
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^microneedling /);
});

test('check --json prints the whole proof as JSON', async (t) => {
  const cli = commandLine(t);
  cli.write('sound.json', sound);
  const { code, out } = await cli.run('check', 'sound.json', '--json');
  const proof = JSON.parse(out) as Proof;
  assert.equal(code, 0);
  assert.equal(proof.ok, true);
  assert.equal(proof.figures.paths, '6');
  assert.ok(proof.properties.every(({ holds }) => holds === true));
});

test('check ends with 1 where a property fails, and prints the way there', async (t) => {
  const cli = commandLine(t);
  const never = yesNo('never', { showWhen: { all: [{ question: 'a', '=': 'yes' }, { question: 'a', '=': 'no' }] } });
  cli.write('broken.json', questionnaireOf({ ...stop, items: [urgent, yesNo('a'), never] }));
  const { code, out, err } = await cli.run('check', 'broken.json');
  assert.equal(code, 1);
  assert.equal(err, 'preconsult check: not proved: reachable, conditions');
  assert.match(out, /✗ Every question is reachable\n +\$\.sections\[0\]\.items\[2\]: "never" is never asked.*\n +by urgent = no, a skipped$/m);
});

test('check ends with 1 and every issue where the input is no sound questionnaire, and proves nothing', async (t) => {
  const cli = commandLine(t);
  cli.write('dangling.json', { ...sound, sections: [section('part', [urgent, yesNo('a', { showWhen: { question: 'nowhere', exists: true } })])] });
  const dangling = await cli.run('check', 'dangling.json');
  assert.deepEqual([dangling.code, dangling.out], [1, '']);
  assert.match(dangling.err, /\$\.sections\[0\]\.items\[1\]\.showWhen\.question: there is no question "nowhere" \(/);
  cli.write('text.json', '{ "schema": ');
  assert.equal((await cli.run('check', 'text.json')).code, 1);
  assert.equal((await cli.run('check', 'missing.json')).code, 1);
});

test('check ends with 2 where the line cannot be understood, and explains itself', async (t) => {
  const cli = commandLine(t);
  for (const args of [[], ['a.json', 'b.json'], ['a.json', '--today', 'soon'], ['a.json', '--proof']]) {
    const { code, out, err } = await cli.run('check', ...args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, /preconsult check: .*\n.*--help/);
  }
  const help = await cli.run('check', '--help');
  assert.equal(help.code, 0);
  assert.match(help.out, /--json .*\n.*--today/);
});
