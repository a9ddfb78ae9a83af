import { expect } from '@open-wc/testing';
import { readAnswer } from '../../src/questions/question-types.ts';
import { today } from './today.ts';

const read = (value: string): unknown => {
  const reading = readAnswer(value, { id: 'q', type: 'phone' }, today);
  return 'answer' in reading ? reading.answer : reading.problem.code;
};

describe('a phone number', () => {
  const good = ['123456', '+84 24 1234 5678', '(024) 3555-1234', '024/35.55.12.34', '+1 (415) 555-2671', '123456789012345', '  0901234567  '];
  for (const value of good) it(`is ${value}`, () => expect(read(value)).to.equal(value.trim()));

  const bad = ['12345', '1234567890123456', 'abc', '+84 24 1234 5678 x9', '1234567;ext=5', '++84241234567', '84+241234567', '------', 'javascript:1234567'];
  for (const value of bad) it(`is not ${value}`, () => expect(read(value)).to.equal('not-a-phone-number'));

  for (const value of ['１２３４５６７', '١٢٣٤٥٦٧', '۱۲۳۴۵۶۷']) it(`is read in figures that anybody can dial: ${value}`, () => expect(read(value)).to.equal('1234567'));

  it('has a length', () => expect(read(`1${' '.repeat(40)}23456`)).to.equal('too-long'));
});
