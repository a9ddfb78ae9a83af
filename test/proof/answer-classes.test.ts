import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerCondition, Item, Question } from '../../src/definition/types.ts';
import { answerClasses } from '../../src/proof/answer-classes.ts';
import { comparison } from '../../src/proof/atoms.ts';
import { modelOf } from '../../src/proof/model.ts';
import { readAnswer } from '../../src/questions/question-types.ts';
import { questionnaireOf, several, words } from '../fixtures/questionnaire.ts';
import { compared, type Compared } from './fixtures/compared.ts';

const TODAY = '2026-01-31';

/** What some comparisons find in each class of answers to a question: t, f or u for each, the classes in order. */
function found(question: Question, comparisons: readonly Compared[], more: Parameters<typeof questionnaireOf>[0] = {}): string[] {
  const leaves = comparisons.map((one): AnswerCondition => ({ question: question.id, ...one }));
  const readers = leaves.map((showWhen, at): Item => ({ id: `reader-${at}`, type: 'yes-no', showWhen }));
  const model = modelOf({ questionnaire: questionnaireOf({ items: [question, ...readers], ...more }), hash: '' }, TODAY);
  const placed = model.index.byId.get(question.id);
  assert.ok(placed);
  const atoms = leaves.map((leaf) => comparison(leaf, placed, model));
  const classes = answerClasses(placed, atoms, model);
  for (const { value } of classes) assert.deepEqual(readAnswer(value, question, TODAY), { answer: value });
  return classes.map(({ value }) => atoms.map((atom) => atom.read(value)).join('')).sort();
}

describe('the classes of answers', () => {
  for (const [says, question, comparisons, classes] of compared) {
    it(`hold ${says}`, () => assert.deepEqual(found(question, comparisons), classes));
  }

  it('hold words that meet no list, and each list, by where its text leads', () => {
    const safetyTexts = { stop: { then: 'stop' as const, call: [], sources: [] }, pause: { then: 'pause' as const, call: [], sources: [] } };
    const list = (id: string, safetyText: string, phrase: string) => ({ id, safetyText, flags: [], words: { en: [phrase, `${phrase} now`] } });
    const wordLists = [list('one', 'stop', 'cannot breathe'), list('two', 'pause', 'a mole'), list('three', 'pause', 'same needle')];
    const model = modelOf({ questionnaire: questionnaireOf({ items: [words('q'), several('m', ['a', { code: 'own', ownWords: true }])], safetyTexts, wordLists }), hash: '' }, TODAY);
    const weights = ['q', 'm'].map((id) => {
      const placed = model.index.byId.get(id);
      assert.ok(placed);
      return answerClasses(placed, [], model).reduce((sum, { weight }) => sum + weight, 0n);
    });
    // No list, the first, or either of the two that show the same; and each of that with or without "a", or "a" alone.
    assert.deepEqual(weights, [3n, 7n]);
  });

  it('are counted without making every set of a hundred options', () => {
    const options = Array.from({ length: 100 }, (_, at) => ({ code: `o${at}`, flags: [{ level: 'note' as const, code: `f${at}` }] }));
    const question = several('q', options, { maxChoices: 3 });
    const model = modelOf({ questionnaire: questionnaireOf({ items: [question], flags: {} }), hash: '' }, TODAY);
    const placed = model.index.byId.get('q');
    assert.ok(placed);
    const classes = answerClasses(placed, [], model);
    assert.deepEqual(classes.map(({ weight }) => weight), [BigInt(100 + (100 * 99) / 2 + (100 * 99 * 98) / 6)]);
  });
});
