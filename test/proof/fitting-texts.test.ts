import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fittingTexts } from '../../src/proof/fitting-texts.ts';

const PATTERNS = [
  '[A-Z]{2} ?\\d{2}', 'abc', 'a|b', '(?:cat|dog)s?', '\\d{4}-\\d{2}-\\d{2}', '[^0-9]+', '\\w+@\\w+\\.org', '(a(b(c)?)+)*', '[\\]\\-x]', '\\p{L}{3,5}', '\\p{Lu}\\p{N}',
  '(?<year>\\d{4})', '\\+?[0-9 ()]{6,20}', '.{3}', '\\(\\d+\\)', '[a-fA-F0-9]{8}', '(?:[01]\\d|2[0-3]):[0-5]\\d', '(?!x)y\\S', 'x{2,}', '[A-Z][a-z]+(?: [A-Z][a-z]+)*', '0[1-9]|1[0-2]',
];

describe('texts that fit a pattern', () => {
  for (const pattern of PATTERNS) {
    it(`are found for ${pattern}`, () => {
      const whole = new RegExp(`^(?:${pattern})$`, 'u');
      assert.ok(fittingTexts(pattern).some((text) => whole.test(text)), fittingTexts(pattern).join(' '));
    });
  }

  it('are looked for in bounded time, whatever the pattern', () => {
    for (const pattern of ['('.repeat(5000), '[', 'a{99999}', '\\', '(?:', '((((((((((((((((((((((((a))))))))))))))))))))))))', '[z-a]', 'x{3', '*']) {
      assert.ok(fittingTexts(pattern).every((text) => text.length <= 100_000), pattern);
    }
  });
});
