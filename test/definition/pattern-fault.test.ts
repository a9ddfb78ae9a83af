import { expect } from '@open-wc/testing';
import { patternFault } from '../../src/definition/pattern-fault.ts';

describe('a pattern', () => {
  const good = ['', '[A-Z]{3}\\d+', '\\w+@\\w+\\.\\w+', '(?:\\d{3}-)*\\d{4}', '(\\d{1,3}\\.){3}\\d{1,3}', '[(+*]+', '\\(a+\\)+', '(?=.*\\d)(?=.*[a-z]).{8,40}', 'a|b|c', '(yes|no)', '(?:red|blue){1,3}', '[\\w-.]+', '\\p{L}{1,40}', '(?<year>\\d{4})', '[^\\]]*', 'x{2,}', '\\/'];
  for (const pattern of good) it(`may be ${pattern || 'empty'}`, () => expect(patternFault(pattern)).to.equal(null));

  const bad: [pattern: string, says: string][] = [
    ['(', 'does not compile'],
    ['a)|(b', 'does not compile'],
    ['[z-a]', 'does not compile'],
    ['*a', 'does not compile'],
    ['(a+)+', 'without end'],
    ['(a*)*', 'without end'],
    ['((a+))*', 'without end'],
    ['(?:a+b?)+', 'without end'],
    ['(a|aa)+', 'without end'],
    ['(.*,)*', 'without end'],
    ['([a-z]{1,3})*', 'without end'],
    ['(a{2,}){3,}', 'without end'],
    ['(?<n>a+)+', 'without end'],
    ['(a?)+', 'without end'],
    ['.*.*.*.*', 'too many ways'],
    ['(a{1,50}){1,50}', 'too many ways'],
    ['(a+){20}', 'too many ways'],
    ['(a)\\1', 'refers back'],
    ['(?<n>a)\\k<n>', 'refers back'],
    ['a'.repeat(201), '201 characters'],
  ];
  for (const [pattern, says] of bad) {
    it(`may not be ${pattern.slice(0, 30)}`, () => {
      expect(patternFault(pattern)?.message).to.contain(says);
      expect(patternFault(pattern)?.hint).to.have.length.above(0);
    });
  }

  for (const pattern of good) {
    it(`that may be used does not keep a browser busy with any text: ${pattern || 'empty'}`, () => {
      const whole = new RegExp(`^(?:${pattern})$`);
      for (const text of ['a', '1', '(', '1-', 'a.', '@a', ' ']) expect(whole.test(`${text.repeat(400)}!]`), text).to.equal(false);
    });
  }
});
