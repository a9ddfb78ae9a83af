import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldOutText, keptHeldOut } from './held-out.ts';

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('  '));

test('what the word lists miss of sentences by a hand that had not seen them is what is kept (node test/treatments/held-out.ts writes it anew)', () => {
  const [was, is] = [keptHeldOut(), heldOutText()];
  const [known, found] = [linesOf(was), linesOf(is)];
  assert.deepEqual(found.filter((line) => !known.includes(line)), [], 'missed, or a false alarm, and was not before');
  assert.deepEqual(known.filter((line) => !found.includes(line)), [], 'no longer so: write the file anew');
  assert.equal(is, was);
});
