import { expect } from '@open-wc/testing';
import type { Question } from '../../src/definition/types.ts';
import { readAnswer } from '../../src/questions/question-types.ts';

const read = (type: string, value: unknown, more: Partial<Question> = {}): unknown => {
  const reading = readAnswer(value, { id: 'q', type, ...more });
  return 'answer' in reading ? reading.answer : reading.problem.code;
};

describe('typed text', () => {
  const limits: [type: string, limit: number][] = [['short-text', 200], ['long-text', 1000]];
  for (const [type, limit] of limits) {
    it(`of ${type} may have ${limit} characters, and as many as its question says`, () => {
      expect(read(type, 'x'.repeat(limit))).to.equal('x'.repeat(limit));
      expect(read(type, 'x'.repeat(limit + 1))).to.equal('too-long');
      expect(readAnswer('four', { id: 'q', type, maxLength: 3 })).to.deep.equal({ problem: { code: 'too-long', limit: 3 } });
      expect(read(type, 'x'.repeat(limit + 1), { maxLength: limit + 1 })).to.have.length(limit + 1);
    });

    it(`of ${type} counts its length without the space around it`, () => {
      expect(read(type, '  abc  ', { maxLength: 3 })).to.equal('abc');
    });

    for (const value of ['', '   ', '\n\t', '\u00a0']) {
      it(`of ${type} is required where ${JSON.stringify(value)} was typed`, () => expect(read(type, value)).to.equal('required'));
    }
  }

  it('is kept as it was typed, between its ends', () => {
    const typed = 'Sẹo  lõm\n<script>{clinic-name}</script> — 100%';
    expect(read('long-text', ` ${typed} `)).to.equal(typed);
  });
});
