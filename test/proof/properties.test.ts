import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../src/proof/check.ts';
import { choice, group, questionnaireOf, yesNo } from '../fixtures/questionnaire.ts';
import { faulty } from './fixtures/faulty.ts';
import { against, failing, proved } from './proved.ts';

describe('the proof', () => {
  for (const [says, parts, found] of faulty) {
    it(`finds that ${says}`, () => {
      const proof = proved(parts);
      const expected = Object.entries(found).filter(([, ways]) => ways.length > 0);
      assert.deepEqual(Object.fromEntries(failing(proof).map((id) => [id, against(proof, id)])), Object.fromEntries(expected));
    });
  }

  it('walks repeating groups for no, one and two instances, and means the same instance inside', () => {
    const inside = [choice('name', ['x', 'y'], { mandatory: 'required' }), yesNo('more', { mandatory: 'required', showWhen: { question: 'name', '=': 'x' } })];
    const proof = proved({ items: [group('g', inside, { repeats: {} }), yesNo('any', { mandatory: 'required', showWhen: { question: 'name', '=': 'x' } })] });
    assert.deepEqual(failing(proof), []);
    // None; one, which is x or y; two, each of which is: what nothing reads is one class.
    assert.equal(proof.figures.pathsByOutcome.completed, String(1 + 2 + 2 * 2));
    assert.deepEqual([proof.figures.shortest?.questions, proof.figures.longest?.questions], [1, 7]);
  });

  it('proves that prose is there in every language', () => {
    const questionnaire = questionnaireOf({ languages: ['en', 'vi'], items: [yesNo('a')] });
    const prose = (): string[] => against(check({ questionnaire, hash: '' }, '2026-01-31'), 'prose');
    assert.deepEqual(prose(), []);
    delete questionnaire.prose['vi']?.questions['a'];
    assert.deepEqual(prose(), ['$.prose.vi.questions (no path)']);
  });
});
