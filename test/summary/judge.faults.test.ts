import { expect } from '@open-wc/testing';
import type { Definition } from '../../src/definition/types.ts';
import { judge, type Judgement } from '../../src/summary/judge.ts';
import { knownQuestionnaires } from '../../src/summary/known-questionnaires.ts';
import type { Summary, SummaryAnswer } from '../../src/summary/types.ts';
import { choice, questionnaireOf } from '../fixtures/questionnaire.ts';
import { Visit } from '../fixtures/visit.ts';
import { kept } from '../fixtures/kept.ts';
import { busyVisit, changedVisit, smallClinic, stoppedVisit, visitWith } from './fixtures/small-clinic.ts';
import { submissionOf } from './fixtures/summary.ts';

type Change = (summary: Summary) => unknown;

const copied = (summary: Summary): Summary => JSON.parse(JSON.stringify(summary)) as Summary;
const changed = (summary: Summary, change: Change): Summary => {
  const copy = copied(summary);
  change(copy);
  return copy;
};
const judgementOf = (summary: Summary, definition: Definition = smallClinic): Judgement =>
  judge(submissionOf(1, summary), knownQuestionnaires([definition]), { settings: summary.settings, staffLanguage: 'en' });
/** Why a submission was refused or is not vouched for; empty where it is. */
const reason = (summary: Summary, definition?: Definition): string => {
  const judgement = judgementOf(summary, definition);
  if ('refused' in judgement) return judgement.refused;
  return judgement.judged.by === 'browser' ? judgement.judged.because : '';
};
const set = (summary: Summary, question: string, more: Partial<SummaryAnswer>): void => {
  const answer = summary.answers.find((one) => one.question === question);
  if (!answer) throw new Error(question);
  Object.assign(answer, more);
};
const leaveOut = (summary: Summary, ...questions: string[]): void => {
  summary.answers = summary.answers.filter(({ question }) => !questions.includes(question));
};

const calm = (): Summary => visitWith().confirm().summary();
const stopped = (): Summary => stoppedVisit().summary({ outcome: 'stopped' });
const skipped = { status: 'skipped', value: null } as const;
const noConsent = 'the required consent ("consent") was not given: nothing is kept';

describe('a submission held against what a visit can come to', () => {
  const rows: [says: string, of: () => Summary, change: Change, because: string][] = [
    ['nothing where all is as it was asked', calm, () => {}, ''],
    ['nothing where a safety text stopped it', stopped, () => {}, ''],
    ['nothing where it went on past a pause', () => busyVisit().confirm().summary(), () => {}, ''],
    ['a questionnaire it does not know', calm, (sent) => (sent.questionnaire.hash = '0123456789abcdef'.repeat(4)), 'this receiver does not know made-up 1.2.3 (hash 0123456789ab…)'],
    [
      'each answer that does not fit',
      calm,
      (sent) => {
        set(sent, 'skin-kind', { value: 'wet' });
        set(sent, 'medicine#1', { value: 7 });
      },
      'these answers do not fit their questions: skin-kind, medicine#1',
    ],
    [
      'each answer to a question that was not asked, or is none',
      calm,
      (sent) => {
        set(sent, 'scar-age', { status: 'answered', value: 'new' });
        sent.answers.push({ ...sent.answers[0]!, question: 'medicine#2', value: 'zinc' }, { ...sent.answers[0]!, question: 'nobody', value: 'x' });
      },
      'these answers belong to questions that were not asked: scar-age, medicine#2, nobody',
    ],
    ['each answer that is missing', calm, (sent) => leaveOut(sent, 'hope', 'daily#1'), 'these questions were shown and have no answer: daily#1, hope'],
    ['no missing leaflet, which nobody answers', calm, (sent) => leaveOut(sent, 'leaflet'), ''],
    [
      'not what is missing beside an answer that does not fit, which could have hidden it',
      calm,
      (sent) => {
        leaveOut(sent, 'hope');
        set(sent, 'skin-kind', { value: 'wet' });
      },
      'these answers do not fit their questions: skin-kind',
    ],
    ['not what is missing where the visit stopped', stopped, (sent) => leaveOut(sent, 'call-name'), ''],
    [
      'each mandatory question that was skipped',
      calm,
      (sent) => {
        set(sent, 'now', skipped);
        set(sent, 'age-band', skipped);
      },
      'these answers belong to questions that were not asked: pregnant; these questions cannot be skipped: age-band, now',
    ],
    ['an answer that ends a visit', calm, (sent) => set(sent, 'hope', { value: 'hopeless' }), 'these answers end a visit: hope'],
    ['no answer that the visitor may go on after', calm, (sent) => set(sent, 'now', { value: ['fever'] }), ''],
    ['a stop that nothing caused', calm, (sent) => Object.assign(sent, { outcome: 'stopped', stoppedAt: 'skin-kind' }), 'no answer stopped this visit'],
    ['a stop at no question', calm, (sent) => Object.assign(sent, { outcome: 'stopped', stoppedAt: null }), 'no answer stopped this visit'],
    ['a stop at a pause', calm, (sent) => set(Object.assign(sent, { outcome: 'stopped', stoppedAt: 'now' }), 'now', { value: ['itch'] }), 'no answer stopped this visit'],
    ['a minor, of whom nothing is kept', calm, (sent) => set(sent, 'age-band', { value: 'child' }), 'the visitor is under 18: nothing is kept'],
    ['a required consent that was skipped', calm, (sent) => set(sent, 'consent', skipped), noConsent],
    ['a required consent that is missing', calm, (sent) => leaveOut(sent, 'consent'), noConsent],
    ['a required consent that lacks its purpose', calm, (sent) => set(sent, 'consent', { value: ['offers'] }), noConsent],
    ['a required consent before a stop', stopped, (sent) => set(sent, 'consent', skipped), noConsent],
    ['a required consent that the visit is said to have stopped at', stopped, (sent) => set(Object.assign(sent, { stoppedAt: 'consent' }), 'consent', skipped), noConsent],
    ['no consent that may be withheld', calm, (sent) => set(sent, 'newsletter', skipped), ''],
  ];
  for (const [says, of, change, because] of rows) {
    it(`is told: ${says}`, () => expect(reason(changed(of(), change))).to.equal(because));
  }
});

describe('a submission that is not vouched for', () => {
  it('stands as it was sent, with each flag that either side found by its own rule', () => {
    const sent = changed(busyVisit().confirm().summary(), (copy) => {
      set(copy, 'skin-kind', { value: 'wet' });
      const [wait, thinner] = copy.hold;
      copy.hold = [{ ...wait!, rule: 'now/itch' }, { ...thinner!, code: 'thinner-than-thin' }];
      copy.urgent = [];
      copy.note = [{ ...copy.note[0]!, label: 'as the browser words it' }];
    });
    const { summary, judged } = kept(judgementOf(sent));
    const flagsOf = ({ urgent, hold, review, note }: Summary): string[] => [urgent, hold, review, note].flat().map(({ rule, code, label }) => `${rule} ${code} ${label}`);
    expect(judged).to.deep.equal({ by: 'browser', because: 'these answers do not fit their questions: skin-kind' });
    expect(flagsOf(summary)).to.deep.equal([
      'now/spot lesion lesion in en',
      'now/itch wait wait in en',
      'medicine/thinners thinner-than-thin thinner in en',
      'now/spot wait wait in en',
      'medicine/thinners thinner thinner in en',
      'heavy-and-ill heavy heavy in en',
      'virus/hepatitis virus as the browser words it',
      'allergies/latex latex latex in en',
    ]);
    expect({ ...summary, urgent: [], hold: sent.hold, note: sent.note }).to.deep.equal(sent);
  });
});

describe('what only the browser knows', () => {
  it('is taken over: what was taken back, and when each consent was given', () => {
    const sent = changedVisit().summary();
    const { summary } = kept(judgementOf(sent));
    expect(summary.retractions).to.deep.equal(sent.retractions);
    const { consent } = calm();
    expect(consent.map(({ question, at }) => [question, at.slice(-8)])).to.deep.equal([['consent', '01+07:00'], ['newsletter', '02+07:00']]);
    expect(kept(judgementOf(calm())).summary.consent).to.deep.equal(consent);
  });

  it('is taken over only where it can be: no retraction of a question or of an answer that is none', () => {
    const sent = changedVisit().summary();
    const forged = changed(sent, ({ retractions }) => {
      Object.assign(retractions[0]!, { question: 'nobody' });
      Object.assign(retractions[1]!, { value: 'made-up' });
    });
    const { summary, judged } = kept(judgementOf(forged));
    expect(judged).to.deep.equal({ by: 'receiver' });
    expect(summary.retractions).to.deep.equal(sent.retractions.slice(2));
  });

  it('is not where a visit stopped that was completed', () => {
    const { summary } = kept(judgementOf(changed(calm(), (copy) => (copy.stoppedAt = 'now'))));
    expect(summary).to.deep.equal(calm());
  });
});

describe('a consent that is asked for late', () => {
  const urgent = choice('urgent', [{ code: 'now', safetyText: 'stop' }, 'none']);
  const consent = choice('consent', [{ code: 'health', required: true }], { type: 'consent', mandatory: 'safety' });
  const questionnaire = questionnaireOf({ items: [urgent, consent], safetyTexts: { stop: { then: 'stop', call: [], sources: [] } } });
  const definition: Definition = { questionnaire, hash: 'e'.repeat(64) };
  const early = (): Summary => {
    const visit = new Visit(definition);
    visit.proceed('urgent/safety', { urgent: 'now' });
    return visit.tell().skip().summary({ outcome: 'stopped' });
  };

  const rows: [says: string, change: Change, because: string][] = [
    ['is not missed where a safety text ended the visit before it', () => {}, ''],
    ['is missed where nothing ended the visit before it', (sent) => set(sent, 'urgent', { value: 'none' }), noConsent],
    ['is missed where the visit is said to be completed', (sent) => (sent.outcome = 'completed'), noConsent],
    ['is missed where the visit is said to have ended at no question', (sent) => (sent.stoppedAt = null), noConsent],
    ['is missed where the visit is said to have ended at another question', (sent) => (sent.stoppedAt = 'consent'), noConsent],
  ];
  for (const [says, change, because] of rows) it(says, () => expect(reason(changed(early(), change), definition)).to.equal(because));
});
