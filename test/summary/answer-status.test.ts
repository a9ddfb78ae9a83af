import { expect } from '@open-wc/testing';
import { questionnaireOf, several } from '../fixtures/questionnaire.ts';
import { Visit } from '../fixtures/visit.ts';

describe('an answer that begins with "not sure"', () => {
  const questionnaire = questionnaireOf({ items: [several('ills', [{ code: 'unsure', means: 'not-sure' }, 'flu'])] });
  const rows: [answer: string[], status: string][] = [[['unsure', 'flu'], 'answered'], [['unsure'], 'not-sure'], [['flu'], 'answered']];
  for (const [answer, status] of rows) {
    it(`is ${status} for ${answer.join(' and ')}`, () => {
      const visit = new Visit({ questionnaire, hash: 'f'.repeat(64) });
      visit.proceed('review', { ills: answer });
      expect(visit.summary().answers.map((one) => one.status)).to.deep.equal([status]);
    });
  }
});
