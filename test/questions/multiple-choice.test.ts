import { expect } from '@open-wc/testing';
import { multipleChoice } from '../../src/questions/multiple-choice.ts';
import type { Reading } from '../../src/questions/types.ts';
import { several } from '../fixtures/questionnaire.ts';
import { today } from './today.ts';

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
    it(`reads ${JSON.stringify(value)} as ${JSON.stringify(result)}`, () => expect(multipleChoice.read(value, question, today)).to.deep.equal(result));
  }

  it('takes every option where there is no limit', () => {
    const { maxChoices: _, ...unlimited } = question;
    expect(multipleChoice.read(['a', 'b', 'c'], unlimited, today)).to.deep.equal({ answer: ['a', 'b', 'c'] });
  });

  it('asks for as many as it needs, but not beside an option that stands alone', () => {
    const two = { ...question, minChoices: 2 };
    expect(multipleChoice.read(['a'], two, today)).to.deep.equal({ problem: { code: 'too-few-choices', limit: 2 } });
    expect(multipleChoice.read([], two, today)).to.deep.equal({ problem: { code: 'choose-one' } });
    expect(multipleChoice.read(['none'], two, today)).to.deep.equal({ answer: ['none'] });
    expect(multipleChoice.read(['a', 'b'], two, today)).to.deep.equal({ answer: ['a', 'b'] });
  });

  it('counts own words among the choices', () => {
    const open = { ...question, openChoice: true };
    expect(multipleChoice.read(['a', 'b', { text: 'x' }], open, today)).to.deep.equal({ problem: { code: 'too-many-choices', limit: 2 } });
    expect(multipleChoice.read([{ text: 'x' }], open, today)).to.deep.equal({ answer: [{ text: 'x' }] });
  });
});
