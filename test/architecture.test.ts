import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breachesOf, rules } from './harness/architecture.ts';
import { readTree } from './harness/read-tree.ts';

describe('the house', () => {
  const breaches = breachesOf(readTree());

  for (const rule of rules) {
    it(rule, () => {
      const broken = breaches.filter((breach) => breach.rule === rule).map(({ path, line, reason }) => `${path}:${line} ${reason}`);
      assert.deepEqual(broken, []);
    });
  }
});
