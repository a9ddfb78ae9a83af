import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import type { Questionnaire } from '../../src/definition/types.ts';
import { check } from '../../src/proof/check.ts';
import type { CounterExample } from '../../src/proof/types.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { DISPROVED, REFUSED, type BrokenWay } from './broken-ways.ts';
import { realQuestionnaire } from './real-questionnaire.ts';

const prove = (questionnaire: Questionnaire): ReturnType<typeof check> => check({ questionnaire, hash: '0'.repeat(64) }, '2026-01-31');

function broken({ breaks }: BrokenWay): Questionnaire {
  const questionnaire = realQuestionnaire();
  breaks(questionnaire);
  return questionnaire;
}

const stepsOf = ({ path }: CounterExample): string[] => (path?.steps ?? []).map(({ question, answer }) => `${question} = ${answer === null ? 'skipped' : [answer].flat().join(' + ')}`);

describe('the microneedling questionnaire', () => {
  it('is proved as it is shipped, and broken below in at least 30 ways', () => {
    const { ok, properties, figures } = prove(realQuestionnaire());
    assert.deepEqual(properties.filter(({ holds }) => holds !== true), []);
    assert.equal(ok, true);
    assert.ok(BigInt(figures.paths) > 10n ** 30n);
    assert.ok(figures.compared > 1000);
    assert.ok(REFUSED.length + DISPROVED.length >= 30);
  });

  for (const way of REFUSED) {
    it(`is refused with ${way.says}`, () => {
      const parsed = parseQuestionnaire(broken(way), questionTypes);
      assert.ok('issues' in parsed, 'no issue');
      assert.ok(parsed.issues.some(({ message }) => way.message.test(message)), JSON.stringify(parsed.issues));
    });
  }

  for (const way of DISPROVED) {
    it(`is disproved with ${way.says}`, () => {
      const parsed = parseQuestionnaire(broken(way), questionTypes);
      assert.ok('questionnaire' in parsed, 'issues' in parsed ? JSON.stringify(parsed.issues) : '');
      const { ok, properties } = prove(parsed.questionnaire);
      assert.equal(ok, false);
      const found = properties.find(({ id }) => id === way.by)?.counterExamples.filter(({ message }) => way.message.test(message)) ?? [];
      assert.ok(found.length > 0, JSON.stringify(properties.filter(({ holds }) => !holds)));
      if (way.path !== undefined) assert.ok(found.some((example) => stepsOf(example).includes(way.path ?? '')), JSON.stringify(found.map(stepsOf)));
    });
  }
});
