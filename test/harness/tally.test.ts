import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Tally } from './tally.ts';

describe('the closing line', () => {
  it('counts what passed and failed', () => {
    const tally = new Tally();
    tally.passed = 12;
    tally.fail({ where: 'webkit', file: 'test/ui/a.test.ts', test: 'a › b', error: 'expected 1\nto be 2' });
    assert.equal(tally.closingLine, '12 passed, 1 failed');
    assert.equal(tally.good, false);
    assert.equal(tally.failureList, '1) webkit › test/ui/a.test.ts › a › b\n   expected 1\n   to be 2\n');
  });

  it('says what was skipped', () => {
    const tally = new Tally();
    tally.passed = 1;
    tally.skipped = 3;
    assert.equal(tally.closingLine, '1 passed, 0 failed, 3 skipped');
    assert.equal(tally.good, true);
  });

  it('is not good when no test ran', () => {
    assert.equal(new Tally().good, false);
  });
});
