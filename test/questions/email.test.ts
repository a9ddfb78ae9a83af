import { expect } from '@open-wc/testing';
import { readAnswer } from '../../src/questions/question-types.ts';
import { today } from './today.ts';

const read = (value: string): unknown => {
  const reading = readAnswer(value, { id: 'q', type: 'email' }, today);
  return 'answer' in reading ? reading.answer : reading.problem.code;
};

describe('an e-mail address', () => {
  const good = ['a@b.co', 'a@ab.c0.vn', 'linh.tran@mail.example.com', "o'brien+skin@example.org", 'a_b-c@ex-ample.vn', 'LINH@EXAMPLE.COM', `${'a'.repeat(200)}@example.com`];
  for (const value of good) it(`is ${value.slice(0, 40)}`, () => expect(read(value)).to.equal(value));

  const bad = ['linh', 'linh@', '@example.com', 'linh@example', 'a b@example.com', 'a@b..com', 'a@-b.com', 'a@b-.com', 'a@b.com\nbcc: c@d.com', 'a@b@c.com', '<a@b.com>', 'a@b.com,c@d.com', 'linh@example.com.'];
  for (const value of bad) it(`is not ${JSON.stringify(value)}`, () => expect(read(value)).to.equal('not-an-email'));

  it('has a length', () => expect(read(`${'a'.repeat(250)}@example.com`)).to.equal('too-long'));

  it('is judged at once, however it is made', () => {
    expect(read(`a@${'a-'.repeat(120)}`)).to.equal('not-an-email');
    expect(read(`${'a.'.repeat(120)}@`)).to.equal('not-an-email');
  });
});
