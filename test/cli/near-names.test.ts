import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearNames } from '../../src/cli/near-names.ts';

const known = ['age-band', 'urgent-now', 'main-concern', 'concern-area', 'concern-duration', 'sun-response', 'a'];

test('finds what was most likely meant, nearest first', () => {
  const rows: [name: string, near: string[]][] = [
    ['age-bnad', ['age-band']],
    ['ageband', ['age-band']],
    ['Age-Band', ['age-band']],
    ['urgent', ['urgent-now']],
    ['main-concerns', ['main-concern']],
    ['concern', ['main-concern', 'concern-area', 'concern-duration']],
    ['b', ['a']],
    ['completely-different', []],
    ['x'.repeat(100_000), []],
  ];
  for (const [name, near] of rows) assert.deepEqual(nearNames(name, known), near, name.slice(0, 40));
});

test('suggests three at most', () => assert.equal(nearNames('aa', ['ab', 'ac', 'ad', 'ae', 'af']).length, 3));
