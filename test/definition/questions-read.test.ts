import { expect } from '@open-wc/testing';
import type { Condition } from '../../src/definition/types.ts';
import { questionsRead } from '../../src/definition/questions-read.ts';

const rows: [condition: Condition, ids: string[]][] = [
  [{ question: 'a', '=': 'x' }, ['a']],
  [{ setting: 's' }, []],
  [{ all: [] }, []],
  [{ not: { not: { question: 'b', exists: true } } }, ['b']],
  [{ any: [{ all: [{ question: 'a', includes: ['x', 'y'] }, { setting: 's' }] }, { not: { question: 'b', '=': 'z' } }, { question: 'a', '!=': 'w' }, { question: 'c', exists: true }] }, ['a', 'b', 'c']],
];

describe('the questions a condition reads', () => {
  for (const [condition, ids] of rows) it(`are named once, in order: ${JSON.stringify(condition)}`, () => expect(questionsRead(condition)).to.deep.equal(ids));
});
