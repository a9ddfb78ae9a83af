import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../harness/test-files.ts';
import { readFixture, readTreatment, treatmentIds } from './shipped-treatments.ts';

const page = readFileSync(join(root, 'docs/clinical-review.md'), 'utf8');
const { questionnaire } = await readTreatment('microneedling');
const flow = readFixture<{ cards: { question: string; added?: string; less?: string; leftBy?: string }[]; deviations: { place: string }[] }>('microneedling-flow.json');
const isNamed = (id: string): boolean => page.includes(`\`${id}\``);

describe('the list of what a clinical lead approves', () => {
  const lists: Record<string, string[]> = {
    'question that the agreed flow lacks': flow.cards.filter(({ added }) => added).map(({ question }) => question),
    'question that fewer visitors are asked than there': flow.cards.filter(({ less, leftBy }) => less ?? leftBy).map(({ question }) => question),
    'deviation from the agreed flow': flow.deviations.map(({ place }) => place.replace(/^(sun-response-recent-sun|optional-extras-budget)\/.*/, '$1')),
    'safety text': Object.keys(questionnaire.safetyTexts),
    'word list': questionnaire.wordLists.map(({ id }) => id),
    'information card': questionnaire.cards.map(({ id }) => id),
    'setting': questionnaire.settings,
    'flag that stands on memory': Object.entries(questionnaire.flags).flatMap(([code, { sources }]) => (sources.includes('memory') ? [code] : [])),
    'treatment': treatmentIds.filter((id) => id !== 'microneedling'),
  };
  for (const [kind, ids] of Object.entries(lists)) {
    it(`names every ${kind}`, () => {
      assert.ok(ids.length > 0);
      assert.deepEqual(ids.filter((id) => !isNamed(id)), []);
    });
  }

  it('leaves owner and date empty while the questionnaire is a draft', () => {
    assert.equal(questionnaire.approval, undefined);
    const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/owner/.test(line));
    assert.ok(rows.length > 60);
    assert.deepEqual(rows.filter((row) => !row.endsWith('| | |')), []);
  });

  it('gives the figures of the cards as they are', () => {
    for (const { id } of questionnaire.cards) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`)) ?? '';
      const figures = (text: string): string[] => [...new Set(text.match(/\d+/g))].sort();
      assert.deepEqual(figures(row.split('|')[2] ?? ''), figures(questionnaire.prose['en']!.cards[id]!.lines.join(' ')), id);
    }
  });
});
