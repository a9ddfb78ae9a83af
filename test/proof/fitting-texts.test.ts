import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fittingTexts } from '../../src/proof/fitting-texts.ts';
import { PATTERNS } from './fixtures/patterns.ts';

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
