import { expect } from '@open-wc/testing';
import { nearNames } from '../../src/definition/near-names.ts';

const known = ['age-band', 'urgent-now', 'main-concern', 'concern-area', 'concern-duration', 'sun-response', 'a'];

describe('the names that an unknown one was most likely meant to be', () => {
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
  for (const [name, near] of rows) it(`of ${name.slice(0, 40)}`, () => expect(nearNames(name, known)).to.deep.equal(near));

  it('are three at most', () => expect(nearNames('aa', ['ab', 'ac', 'ad', 'ae', 'af'])).to.have.length(3));
});
