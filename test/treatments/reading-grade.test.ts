import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid, syllables } from './flesch-kincaid.ts';
import { gradedProse, limits, type Graded, type Kind } from './graded-prose.ts';

const prose = gradedProse();
const of = (...kinds: Kind[]): Graded[] => prose.filter(({ kind }) => kinds.includes(kind));
const over = (limit: number, strings: readonly Graded[]): string[] => strings.filter(({ grade }) => grade > limit).map(({ grade, where, text }) => `${grade.toFixed(1)} ${where}: "${text}"`);

describe('the reading grade of the English prose', () => {
  for (const kind of ['question', 'help', 'why', 'intro'] as const) {
    it(`is ${limits.highest} or less for every ${kind}`, () => {
      assert.ok(of(kind).length > 3);
      assert.deepEqual(over(limits.highest, of(kind)), []);
    });
  }

  it(`is ${limits.highest} or less for every option but for names; one of fewer than four words has no word of four syllables instead`, () => {
    const sentences = of('option').filter(({ words }) => words >= 4);
    const labels = of('option').filter(({ words }) => words < 4);
    assert.deepEqual(over(limits.highest, sentences), []);
    assert.deepEqual(labels.filter(({ long }) => long.length > 0).map(({ where, long }) => `${where}: ${long.join(', ')}`), []);
  });

  it(`is ${limits.highestCard} or less for every line of a card, and ${limits.highestFixed} or less for the wording fixed by law or medicine`, () => {
    assert.ok(of('fixed').length > 15);
    assert.deepEqual([...over(limits.highestCard, of('card')), ...over(limits.highestFixed, of('fixed'))], []);
  });

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
    assert.deepEqual([...limits.names, ...limits.namesInOptions].filter((name) => !all.includes(name.toLowerCase())), []);
    const words = new Set(all.replaceAll(/['\u2019]/g, '').match(/[a-z]+/g));
    assert.deepEqual(Object.keys(limits.syllables).filter((word) => !words.has(word)), []);
  });
});
