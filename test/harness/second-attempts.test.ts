import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countOutcomes, secondAttempts } from './second-attempts.ts';
import type { Outcome } from './second-attempts.ts';
import { Tally } from './tally.ts';

type Place = 'chromium' | 'firefox' | 'webkit' | 'node';

const outcome = (place: Place, file: string, passed: boolean): Outcome<Place> => {
  const counts = new Tally();
  if (passed) counts.passed = 1;
  else counts.fail({ where: place, file, test: 'sends', error: 'Timeout' });
  return { place, file, counts };
};

describe('a second attempt', () => {
  it('is made of the files that failed, in the place that they failed in', () => {
    const first = [outcome('chromium', 'a.test.ts', true), outcome('webkit', 'a.test.ts', false), outcome('webkit', 'b.test.ts', false)];
    assert.deepEqual(secondAttempts(first), [{ place: 'webkit', files: ['a.test.ts', 'b.test.ts'] }]);
  });

  it('is made of what failed in Node too', () => {
    assert.deepEqual(secondAttempts([outcome('node', 'a.test.ts', false), outcome('node', 'b.test.ts', true)]), [{ place: 'node', files: ['a.test.ts'] }]);
  });

  for (const place of ['webkit', 'node'] as const) {
    it(`is not made where much failed in ${place}`, () => {
      const failed = ['a', 'b', 'c', 'd'].map((name) => outcome(place, `${name}.test.ts`, false));
      assert.deepEqual(secondAttempts(failed), []);
      assert.equal(secondAttempts(failed.slice(1))[0]?.files.length, 3);
    });
  }

  it('that passes is counted once, and what failed at first is listed', () => {
    const tally = new Tally();
    countOutcomes([outcome('webkit', 'a.test.ts', false), outcome('firefox', 'a.test.ts', true)], [outcome('webkit', 'a.test.ts', true)], tally);
    assert.equal(tally.closingLine, '2 passed, 0 failed');
    assert.match(tally.unsteadyList, /^1\) webkit › a\.test\.ts › sends\n {3}Timeout/);
  });

  it('that fails too is a failure', () => {
    const tally = new Tally();
    countOutcomes([outcome('node', 'a.test.ts', false)], [outcome('node', 'a.test.ts', false)], tally);
    assert.equal(tally.closingLine, '0 passed, 1 failed');
    assert.equal(tally.unsteadyList, '');
  });

  it('that could not be made changes nothing', () => {
    const tally = new Tally();
    countOutcomes([outcome('node', 'a.test.ts', false), outcome('node', 'b.test.ts', true)], [], tally);
    assert.equal(tally.closingLine, '1 passed, 1 failed');
  });

  it('in which no test ran does not count as passed', () => {
    const tally = new Tally();
    countOutcomes([outcome('node', 'a.test.ts', false)], [{ place: 'node', file: 'a.test.ts', counts: new Tally() }], tally);
    assert.equal(tally.closingLine, '0 passed, 1 failed');
  });
});
