import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerCondition, Item, Question } from '../../src/definition/types.ts';
import { answerClasses } from '../../src/proof/answer-classes.ts';
import { comparison } from '../../src/proof/atoms.ts';
import { modelOf } from '../../src/proof/model.ts';
import { readAnswer } from '../../src/questions/question-types.ts';
import { questionnaireOf, several, words } from '../fixtures/questionnaire.ts';

type Compared = Omit<AnswerCondition, 'question'>;
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

const rows: [says: string, question: Question, comparisons: Compared[], classes: string[]][] = [
  ['a number on either side of a limit, and at it', { id: 'q', type: 'integer' }, [{ '>': 5 }, { '>=': 5 }], ['ff', 'ft', 'tt']],
  ['two limits with nothing between them but a fraction', { id: 'q', type: 'decimal' }, [{ '>': 5 }, { '<': 6 }], ['ft', 'tf', 'tt']],
  ['whole numbers, of which none is between', { id: 'q', type: 'integer' }, [{ '>': 5 }, { '<': 6 }], ['ft', 'tf']],
  ['a fraction of two places, of which one is between', { id: 'q', type: 'decimal', decimals: 2 }, [{ '>': 0.01 }, { '<': 0.03 }], ['ft', 'tf', 'tt']],
  ['a number of many figures, and one on either side of it', { id: 'q', type: 'decimal' }, [{ '>': 1234567890123 }, { '=': 1234567890123 }], ['ff', 'ft', 'tf']],
  ['a fraction next to a number of many figures', { id: 'q', type: 'decimal' }, [{ '>': 1234567890.125 }, { '<': 1234567890.127 }], ['ft', 'tf', 'tt']],
  ['a limit that no answer reaches', { id: 'q', type: 'integer', min: 0, max: 9 }, [{ '>': 9 }], ['f']],
  ['a scale in steps', { id: 'q', type: 'scale', min: 0, max: 10, step: 5 }, [{ '>=': 3 }, { '>': 7 }], ['ff', 'tf', 'tt']],
  ['"not sure" where it is offered', { id: 'q', type: 'integer', min: 0, max: 9, notSure: true }, [{ '>': 5 }], ['f', 't', 'u']],
  ['quantities, of which a comparison in another unit tells nothing', { id: 'q', type: 'quantity', options: [{ code: 'kg' }, { code: 'lb' }] }, [{ '>': { value: 90, unit: 'kg' } }, { '>': { value: 200, unit: 'lb' } }], ['fu', 'tu', 'uf', 'ut']],
  ['a date that is said, or said too vaguely to tell', { id: 'q', type: 'date' }, [{ '<': '2020-06-15' }], ['f', 't', 'u']],
  ['a date of which the day must be said', { id: 'q', type: 'date', precision: 'day' }, [{ '<': '2020-06-15' }], ['f', 't']],
  ['a window of days, and a year that reaches into it', { id: 'q', type: 'date', max: 'today' }, [{ within: { last: { months: 6 } } }], ['f', 't', 'u']],
  ['a time of day', { id: 'q', type: 'time' }, [{ '>': '20:00' }, { '=': '20:00' }], ['ff', 'ft', 'tf']],
  ['a day and time', { id: 'q', type: 'date-time' }, [{ '>=': '2026-03-01T10:00' }], ['f', 't']],
  ['a minute of a day, and no second of it', { id: 'q', type: 'date-time' }, [{ '>': '2026-03-01T10:00' }, { '<': '2026-03-01T10:01' }], ['ft', 'tf']],
  ['a choice that is read, and all the others', several('q', ['a', 'b', 'c', 'd']), [{ includes: 'a' }, { includes: ['b', 'c'] }], ['ff', 'ft', 'tf', 'tt']],
  ['at most one choice of several', several('q', ['a', 'b', 'c'], { maxChoices: 1 }), [{ includes: 'a' }, { includes: 'b' }], ['ff', 'ft', 'tf']],
  ['at least two choices of three', several('q', ['a', 'b', 'c'], { minChoices: 3 }), [{ includes: 'a' }], ['t']],
  ['an exclusive choice, which is alone', several('q', ['a', 'b', { code: 'none', exclusive: true }]), [{ includes: 'none' }, { includes: 'a' }], ['ff', 'ft', 'tf']],
  ['words that are compared', words('q'), [{ '=': 'left' }, { '=': 'right' }], ['ff', 'ft', 'tf']],
  ['words of a pattern', { id: 'q', type: 'short-text', pattern: '[A-C]\\d{3}(-\\d+)?' }, [{ '=': 'A123' }], ['f', 't']],
  ['several answers, one of which is enough', { id: 'q', type: 'integer', repeats: { max: 2 } }, [{ '<': 0 }, { '>': 9 }, { '=': 5 }], ['fff', 'fft', 'ftf', 'ftt', 'tff', 'tft', 'ttf']],
  ['an answer that cannot be changed', { id: 'q', type: 'integer', readOnly: true, initial: 7 }, [{ '>': 5 }], ['t']],
  ['an address that is compared', { id: 'q', type: 'email' }, [{ '=': 'a@example.org' }], ['f', 't']],
];

describe('the classes of answers', () => {
  for (const [says, question, comparisons, classes] of rows) {
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
