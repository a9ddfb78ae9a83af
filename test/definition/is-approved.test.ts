import { expect } from '@open-wc/testing';
import { isApproved } from '../../src/definition/is-approved.ts';
import { questionnaireOf } from '../fixtures/questionnaire.ts';

const hash = 'a'.repeat(64);
const approval = { owner: 'Dr An Nguyen', role: 'Dermatologist', date: '2026-02-01', hash };

describe('an approval', () => {
  it('holds for the hash it names, and for no other', () => {
    expect(isApproved({ questionnaire: questionnaireOf({ approval }), hash })).to.equal(true);
    expect(isApproved({ questionnaire: questionnaireOf({ approval }), hash: 'b'.repeat(64) })).to.equal(false);
    expect(isApproved({ questionnaire: questionnaireOf({}), hash })).to.equal(false);
  });
});
