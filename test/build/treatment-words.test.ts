import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { valueWords } from '../../src/locales/value-words.ts';
import { root } from '../harness/test-files.ts';

type Words = Record<string, unknown>;

const WIDGET = join(root, 'dist/widget');
const files = readdirSync(WIDGET);

/** A built file by its name without the hash. */
async function built<T>(name: string): Promise<T> {
  const file = files.find((one) => one.replace(/-[\w]{8}\.js$/, '') === name);
  assert.ok(file, name);
  return (await import(pathToFileURL(join(WIDGET, file)).href)) as T;
}

/** What a function of words may be given. */
const SAMPLES: readonly unknown[][] = [[3, 2], [-1], ['Sen', '2 days'], ['2024-03-05'], [['a', 'b'], true], ...['required', 'too-long', 'not-a-date', 'too-vague', 'not-an-email'].map((code) => [{ code, limit: 3 }, true])];

/** What words say, whichever way they are made. */
function saying(words: unknown): unknown {
  if (typeof words === 'object' && words !== null && !Array.isArray(words)) return Object.fromEntries(Object.entries(words).map(([name, one]) => [name, saying(one)]));
  if (typeof words !== 'function') return words;
  return SAMPLES.map((sample) => {
    try {
      return words(...sample) as unknown;
    } catch (error) {
      return (error as Error).name;
    }
  });
}

for (const [, name = '', language = ''] of files.flatMap((file) => [...file.matchAll(/^([\w-]+\.(\w+))\.rest-/g)])) {
  test(`the words that come with a treatment, at first or in the end, are the widget's own: ${name}`, async () => {
    const [whole, { strings: first }, { words: later }] = await Promise.all([
      built<{ strings: Words }>(`words.${language}`),
      built<{ strings: Words }>(name),
      built<{ words: (shared: object) => Words }>(`${name}.rest`),
    ]);
    const all = { ...first, ...later({ valueWords }) };
    assert.ok(Object.keys(all).length > Object.keys(first).length);
    for (const [key, words] of Object.entries(all)) assert.deepEqual(saying(words), saying(whole.strings[key]), key);
  });
}
