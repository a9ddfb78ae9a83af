import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadDefinitions } from '../../src/receiver/load-definitions.ts';
import { SetupError } from '../../src/receiver/setup-error.ts';
import { smallClinic } from '../summary/fixtures/small-clinic.ts';
import { temporaryFolder } from './fixtures.ts';

const refusal = (words: RegExp) => (error: unknown): boolean => error instanceof SetupError && words.test(error.message) && error.remedy.includes('npm run build');

test('the questionnaires in a folder are made ready to judge by once, and found by their hash', (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'small.json'), JSON.stringify(smallClinic));
  writeFileSync(join(folder, 'notes.txt'), 'not one of them');
  const known = loadDefinitions(folder);
  assert.deepEqual([...known.keys()], [smallClinic.hash]);
  assert.ok(known.get(smallClinic.hash)?.index.byId.has('consent'));
});

test('a folder without any, or with one that cannot be read, is refused with what to do', (t) => {
  const folder = temporaryFolder(t);
  assert.throws(() => loadDefinitions(folder), refusal(/no built questionnaires/));
  assert.throws(() => loadDefinitions(join(folder, 'nowhere')), refusal(/no built questionnaires/));
  for (const text of ['{ "hash": ', '{ "hash": "a", "questionnaire": {} }']) {
    writeFileSync(join(folder, 'broken.json'), text);
    assert.throws(() => loadDefinitions(folder), refusal(/cannot be read/), text);
  }
});
