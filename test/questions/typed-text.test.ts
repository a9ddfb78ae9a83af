import { expect } from '@open-wc/testing';
import type { Question } from '../../src/definition/types.ts';
import { readAnswer } from '../../src/questions/question-types.ts';
import { compilePattern } from '../../src/questions/typed-text.ts';
import { today } from './today.ts';

const read = (type: string, value: unknown, more: Partial<Question> = {}): unknown => {
  const reading = readAnswer(value, { id: 'q', type, ...more }, today);
  return 'answer' in reading ? reading.answer : reading.problem.code;
};

describe('typed text', () => {
  const limits: [type: string, limit: number][] = [['short-text', 200], ['long-text', 1000]];
  for (const [type, limit] of limits) {
    it(`of ${type} may have ${limit} characters, and as many as its question says`, () => {
      expect(read(type, 'x'.repeat(limit))).to.equal('x'.repeat(limit));
      expect(read(type, 'x'.repeat(limit + 1))).to.equal('too-long');
      expect(readAnswer('four', { id: 'q', type, maxLength: 3 }, today)).to.deep.equal({ problem: { code: 'too-long', limit: 3 } });
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

  const patterns: [pattern: string, text: string, matches: boolean][] = [
    ['[A-Z]{2}\\d{4}', 'AB1234', true],
    ['[A-Z]{2}\\d{4}', 'xAB1234', false],
    ['[A-Z]{2}\\d{4}', 'AB12345', false],
    ['a|bc', 'bc', true],
    ['a|bc', 'abc', false],
    ['^\\d+$', '12', true],
    // Escapes that only the older syntax allows, as forms in the wild have them.
    ['\\d{3}\\-\\d{2}', '123-45', true],
    ['\\p{L}+', 'Sẹo', true],
    ['(', '(', false],
  ];
  for (const [pattern, text, matches] of patterns) {
    it(`“${text}” ${matches ? 'is' : 'is not'} of the form ${pattern}`, () => expect(read('short-text', text, { pattern })).to.equal(matches ? text : 'wrong-format'));
  }

  it('is held against its length before its form', () => {
    expect(read('short-text', 'a'.repeat(300), { pattern: 'b' })).to.equal('too-long');
    expect(readAnswer('ab', { id: 'q', type: 'short-text', minLength: 3 }, today)).to.deep.equal({ problem: { code: 'too-short', limit: 3 } });
    expect(read('email', 'linh@example.com', { pattern: '.*@clinic\\.example' })).to.equal('wrong-format');
  });

  it('has no form where its pattern is none', () => expect(compilePattern('[')).to.equal(null));
});
