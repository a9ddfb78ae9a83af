import { expect } from '@open-wc/testing';
import { multipleChoice } from '../../src/questions/multiple-choice.ts';
import type { Reading } from '../../src/questions/types.ts';
import { several } from '../fixtures/questionnaire.ts';

const question = several('q', ['a', 'b', 'c', { code: 'none', exclusive: true }, { code: 'not-sure', means: 'not-sure' }], { maxChoices: 2 });

describe('a question with several answers', () => {
  const rows: [value: unknown, result: Reading][] = [
    [['a', 'b'], { answer: ['a', 'b'] }],
    [['a', 'b', 'a'], { answer: ['a', 'b'] }],
    [['a', 'not-sure'], { answer: ['a', 'not-sure'] }],
    [['a', 'b', 'c'], { problem: { code: 'too-many-choices', limit: 2 } }],
    [[], { problem: { code: 'choose-one' } }],
    [['none', 'a'], { problem: { code: 'wrong-kind' } }],
    [['none', 'not-sure'], { problem: { code: 'wrong-kind' } }],
    ['a', { problem: { code: 'wrong-kind' } }],
  ];
  for (const [value, result] of rows) {
    it(`reads ${JSON.stringify(value)} as ${JSON.stringify(result)}`, () => expect(multipleChoice.read(value, question)).to.deep.equal(result));
  }

  it('takes every option where there is no limit', () => {
    const { maxChoices: _, ...unlimited } = question;
    expect(multipleChoice.read(['a', 'b', 'c'], unlimited)).to.deep.equal({ answer: ['a', 'b', 'c'] });
  });
});
