import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from './browser-run.ts';
import { countOutcomes, secondAttempts } from './second-attempts.ts';
import type { Session } from './sessions.ts';
import { Tally } from './tally.ts';

const outcome = (engine: Outcome['engine'], file: string, passed: boolean): Outcome => {
  const test = { name: 'sends', passed, skipped: false, ...(!passed && { error: { message: 'Timeout' } }) };
  const session: Partial<Session> = { testFile: file, passed, errors: [], testResults: { name: '', suites: [], tests: [test] } };
  return { engine, session: session as Session };
};

describe('a second attempt', () => {
  it('is made of the files that failed, in the engine that they failed in', () => {
    const first = [outcome('chromium', 'a.test.ts', true), outcome('webkit', 'a.test.ts', false), outcome('webkit', 'b.test.ts', false)];
    assert.deepEqual(secondAttempts(first), [{ engine: 'webkit', files: ['a.test.ts', 'b.test.ts'] }]);
  });

  it('is not made where much failed', () => {
    assert.deepEqual(secondAttempts(['a', 'b', 'c', 'd'].map((name) => outcome('webkit', `${name}.test.ts`, false))), []);
  });

  it('that passes is counted once, and what failed at first is listed', () => {
    const tally = new Tally();
    countOutcomes([outcome('webkit', 'a.test.ts', false), outcome('firefox', 'a.test.ts', true)], [outcome('webkit', 'a.test.ts', true)], tally);
    assert.equal(tally.closingLine, '2 passed, 0 failed');
    assert.match(tally.unsteadyList, /^1\) webkit › .*a\.test\.ts › sends\n {3}Timeout/);
  });

  it('that fails too is a failure', () => {
    const tally = new Tally();
    countOutcomes([outcome('webkit', 'a.test.ts', false)], [outcome('webkit', 'a.test.ts', false)], tally);
    assert.equal(tally.closingLine, '0 passed, 1 failed');
    assert.equal(tally.unsteadyList, '');
  });
});
