import { expect } from '@open-wc/testing';
import { singleChoice } from '../../src/questions/single-choice.ts';
import type { Reading } from '../../src/questions/types.ts';
import { choice } from '../fixtures/questionnaire.ts';
import { today } from './today.ts';

describe('a question with one answer', () => {
  const one = choice('q', ['a', { code: 'other', ownWords: true }]);
  const rows: [value: unknown, result: Reading][] = [
    ['a', { answer: 'a' }],
    [{ code: 'other', text: 'mine' }, { answer: { code: 'other', text: 'mine' } }],
    ['', { problem: { code: 'choose-one' } }],
    [['a'], { problem: { code: 'wrong-kind' } }],
    ['b', { problem: { code: 'unknown-option', option: 'b' } }],
  ];
  for (const [value, result] of rows) {
    it(`reads ${JSON.stringify(value)} as ${JSON.stringify(result)}`, () => expect(singleChoice.read(value, one, today)).to.deep.equal(result));
  }
});
