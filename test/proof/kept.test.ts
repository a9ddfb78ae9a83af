import assert from 'node:assert/strict';
import { it } from 'node:test';
import { kept } from '../../src/proof/kept.ts';

it('what was worked out once for a name is not worked out again', () => {
  const known = new Map<string, { made: string }>();
  const first = kept(known, 'a', () => ({ made: 'first' }));
  assert.equal(kept(known, 'a', () => ({ made: 'again' })), first);
  assert.deepEqual(kept(known, 'b', () => ({ made: 'other' })), { made: 'other' });
  assert.deepEqual([...known.keys()], ['a', 'b']);
});
