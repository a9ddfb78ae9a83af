import { expect } from '@open-wc/testing';
import type { Condition } from '../../src/definition/types.ts';
import { codesRead, walkCondition } from '../../src/definition/walk-conditions.ts';

const condition: Condition = {
  any: [
    { all: [{ question: 'a', includes: ['x', 'y'] }, { setting: 's' }] },
    { not: { question: 'b', '=': 'z' } },
    { question: 'a', '!=': 'w' },
    { question: 'c', exists: true },
  ],
};

describe('a condition', () => {
  it('is walked leaf by leaf, each with its path', () => {
    const paths: string[] = [];
    walkCondition(condition, '$', (_, path) => paths.push(path));
    expect(paths).to.deep.equal(['$.any[0].all[0]', '$.any[0].all[1]', '$.any[1].not', '$.any[2]', '$.any[3]']);
  });

  it('names the codes it compares one of them with', () => {
    expect([...codesRead(condition, 'a')]).to.deep.equal(['x', 'y', 'w']);
    expect([...codesRead(condition, 'b')]).to.deep.equal(['z']);
    expect([...codesRead(condition, 'c')]).to.deep.equal([]);
    expect([...codesRead(condition, 'd')]).to.deep.equal([]);
  });
});
