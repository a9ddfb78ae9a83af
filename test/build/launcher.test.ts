import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inAscii } from '../../build/ascii-only.ts';
import { assertLaunched } from '../../build/treatment-files.ts';
import { launcherWords } from '../../src/locales/launcher-words.ts';
import { root } from '../harness/test-files.ts';

test('what is written in ASCII says the same', () => {
  const said = `${Object.values(launcherWords).join()} é \u0080 😀`;
  const written = inAscii(JSON.stringify(said));
  assert.match(written, /^[ -~]+$/);
  // JSON has no short form of an escape.
  assert.equal(JSON.parse(written.replace(/\\x/g, '\\u00')), said);
});

test('the launcher is in ASCII, so that a page in another encoding shows its words as they are', () => {
  assert.match(readFileSync(join(root, 'dist/widget/preconsult.js'), 'utf8'), /^[\n -~]+$/);
});

test('a treatment in a language that the launcher has no words in is not built', () => {
  assertLaunched({ id: 'peel', languages: ['en', 'vi'] });
  assert.throws(() => assertLaunched({ id: 'peel', languages: ['en', 'fr'] }), /peel is in "fr".*launcher-words\.ts/);
  assert.throws(() => assertLaunched({ id: 'peel', languages: ['constructor'] }), /"constructor"/);
});
