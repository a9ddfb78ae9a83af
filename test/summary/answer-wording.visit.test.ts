import { expect } from '@open-wc/testing';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import { Visit } from '../fixtures/visit.ts';
import { submissionOf } from './fixtures/summary.ts';
import { worded } from './fixtures/worded.ts';

const answers: Readonly<Record<string, unknown>> = {
  name: 'Linh', areas: ['face', 'neck'], kind: { text: 'at home' }, smoker: true, visits: 'not-sure', height: 1.75, weight: { value: 70, unit: 'kg' }, pain: 3,
  'last-peel': '2025-11', wakes: '06:30', 'next-visit': '2026-02-01T09:15', page: 'https://example.com', photo: true, notice: true, dates: ['2025', '2024-02'],
  'summing-up': 'yes', 'medicines#0': true, 'medicine#1': 'aspirin', 'daily#1': true, 'doses#1.0': true, 'dose#1.1': 5, 'doses#1.1': false, 'medicines#1': true,
  'medicine#2': 'zinc', 'daily#2': false, 'doses#2.0': false, 'medicines#2': false, 'all-medicines': true,
};

/** A visit that answers every question in turn. */
function answered(): Visit {
  const visit = new Visit({ questionnaire: worded, hash: 'a'.repeat(64) });
  for (const [key, value] of Object.entries(answers)) {
    const { step } = visit;
    expect(step.kind === 'question' && step.key).to.equal(key);
    visit.answer(value, key);
  }
  expect(visit.step.kind).to.equal('review');
  return visit;
}

describe('the summary of a visit', () => {
  it('says what the visitor saw, and tells instances apart for staff', () => {
    const found = new Map(answered().summary().answers.map(({ question, shown, staff }) => [question, [shown?.question, staff.question]]));
    expect([found.get('summing-up'), found.get('daily#2'), found.get('medicines#0'), found.get('medicines#1'), found.get('dose#1.1')]).to.deep.equal([
      ['Linh, Lotus Skin Clinic hears of Face and Neck since November 2025. Right?', 'Is that right at Lotus Skin Clinic?'],
      ['Do you take zinc each day?', 'Do you take it each day? (2)'],
      ['Does Lotus Skin Clinic know of a medicine?', 'Does Lotus Skin Clinic know of a medicine?'],
      ['Another medicine?', 'Another medicine? (1)'],
      ['What is the dose of aspirin?', 'What is the dose? (1.1)'],
    ]);
  });

  it('is read again as it was sent, with an answer of every kind', () => {
    const submission = submissionOf(1, answered().summary());
    const sent: unknown = JSON.parse(JSON.stringify(submission));
    expect(parseSubmission(sent)).to.deep.equal({ submission: sent });
  });
});
