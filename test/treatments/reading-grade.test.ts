import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid, syllables } from './flesch-kincaid.ts';
import { gradedProse, KINDS, limits } from './graded-prose.ts';

const prose = gradedProse();

describe('the reading grade of the English prose', () => {
  for (const kind of KINDS) {
    it(`is ${limits.highest} or less for every ${kind}; one of fewer than four words has no word of four syllables instead`, () => {
      const all = prose.filter((one) => one.kind === kind);
      assert.ok(all.length > 3);
      assert.deepEqual(all.filter(({ words, grade }) => words >= 4 && grade > limits.highest).map(({ grade, where, text }) => `${grade.toFixed(1)} ${where}: "${text}"`), []);
      assert.deepEqual(all.filter(({ words, long }) => words < 4 && long.length > 0).map(({ where, long }) => `${where}: ${long.join(', ')}`), []);
    });
  }

  it('is that of the formula', () => {
    const rows: [text: string, grade: number][] = [
      ['The cat sat on the mat.', 0.39 * 6 + 11.8 * 1 - 15.59],
      ['How old are you? Tell us now.', 0.39 * 3.5 + 11.8 * 1 - 15.59],
      ['Anything that you would like the clinician to consider', 0.39 * 9 + 11.8 * (15 / 9) - 15.59],
      ['', 0],
    ];
    for (const [text, grade] of rows) assert.ok(Math.abs(fleschKincaid(text) - grade) < 1e-9, `${text}: ${fleschKincaid(text)}`);
  });

  it('counts syllables as a dictionary does', () => {
    const rows: Record<number, string> = {
      1: 'a the skin mole while change notes please used asked bleeds one through 22 month',
      2: 'table trouble wrinkles needed painful clinic water answer happened tightness message spreading surface changes roses faces notice',
      3: 'clinician infection surgery medicine pregnancy diagnose injury reaction area privacy agreement',
      4: 'emergency radiation information consultation interpreter responsible',
    };
    for (const [count, words] of Object.entries(rows)) {
      assert.deepEqual(words.split(' ').filter((word) => syllables(word, limits.syllables) !== Number(count)), [], count);
    }
  });

  it('leaves out only names that are there', () => {
    const all = prose.map(({ text }) => text).join('\n').toLowerCase();
    assert.deepEqual(limits.names.filter((name) => !all.includes(name.toLowerCase())), []);
    const words = new Set(all.replaceAll(/['\u2019]/g, '').match(/[a-z]+/g));
    assert.deepEqual(Object.keys(limits.syllables).filter((word) => !words.has(word)), []);
  });
});
