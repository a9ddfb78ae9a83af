import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proofs, proofsKept } from './proofs.ts';

const kept = proofsKept();

test('each small questionnaire has a proof that is kept, and nothing else has', () => assert.deepEqual([...kept.keys()], [...proofs.keys()]));

for (const [says, told] of proofs) {
  test(`the proof of ${says} is as it is kept (node test/proof/proofs.ts writes it anew)`, () => assert.equal(told(), kept.get(says)));
}
