import { expect } from '@open-wc/testing';
import type { Definition } from '../../src/definition/types.ts';
import { judge, type JudgeOptions, type Judgement } from '../../src/summary/judge.ts';
import { knownQuestionnaires, type KnownQuestionnaires } from '../../src/summary/known-questionnaires.ts';
import type { Submission, Summary } from '../../src/summary/types.ts';
import { bilingual, calmAnswers, microneedling } from '../fixtures/microneedling.ts';
import { kept } from '../fixtures/kept.ts';
import { Visit } from '../fixtures/visit.ts';

const known = (...definitions: Definition[]): KnownQuestionnaires => knownQuestionnaires(definitions);
const submissionOf = (summary: Summary): Submission => ({
  schema: 'preconsult-submission/1',
  submissionId: '3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90',
  summary: JSON.parse(JSON.stringify(summary)) as Summary,
});
const judgementOf = (summary: Summary, options: Partial<JudgeOptions> = {}, definitions = known(microneedling)): Judgement =>
  judge(submissionOf(summary), definitions, { settings: [], staffLanguage: 'en', ...options });
const judged = (...given: Parameters<typeof judgementOf>): ReturnType<typeof kept> => kept(judgementOf(...given));
const visitWith = (changes: Record<string, unknown> = {}, visit = new Visit(microneedling)): Visit => {
  visit.proceed('review', { ...calmAnswers, ...changes });
  return visit;
};

const busy = {
  'age-band': '18-21',
  'urgent-now': ['changing-spot'],
  'main-concern': ['acne-scars', { code: 'other', text: 'we shared needles' }],
  'scar-detail': ['raised', 'not-sure'],
  medicines: ['isotretinoin'],
  'isotretinoin-when': '6-12-months',
  'sun-response': 'type-5',
  'skin-history': ['dark-marks', 'cold-sores'],
  'event-date': undefined,
  'pregnancy-status': 'prefer-not',
};
const stoppedVisit = (): Visit => {
  const visit = new Visit(microneedling);
  visit.proceed('urgent-now', calmAnswers);
  visit.answer(['spreading-skin-fever', 'breathing-swelling']).back().answer(['breathing-swelling', 'changing-spot']).tell();
  visit.proceed('stopped', { 'tell-clinic-name': 'Linh' });
  return visit;
};

const answerIn = (summary: Summary, id: string): Summary['answers'][number] => {
  const found = summary.answers.find(({ question }) => question === id);
  if (!found) throw new Error(id);
  return found;
};

describe('judging a submission anew', () => {
  const visits: Record<string, () => Summary> = {
    'a calm visit': () => visitWith().confirm().summary(),
    'a busy visit': () => visitWith(busy).confirm().summary(),
    'a visit with changed answers': () => {
      const visit = visitWith(busy).reopen('urgent-now').answer(['none']).reopen('medicines').answer(['none']).reopen('event-date').answer('later');
      visit.reopen('main-concern').answer(['dark-patches']).answer('one-changing').goOn();
      return visit.reopen('skin-today').skip().confirm().summary();
    },
    'a visit in two languages': () => {
      const visit = new Visit(microneedling);
      visit.proceed('medicines', calmAnswers);
      visit.language = 'vi';
      return visitWith(busy, visit).confirm().summary();
    },
    'a visit that a safety text stopped': () => stoppedVisit().summary({ outcome: 'stopped', cardsShownIn: null }),
    'a visit that stopped while an answer was changed': () => {
      const visit = visitWith(busy).reopen('urgent-now').answer(['after-treatment']).tell();
      return visit.skip().skip().summary({ outcome: 'stopped', cardsShownIn: 'en' });
    },
    'a visit that words stopped': () => {
      const visit = new Visit(microneedling);
      visit.proceed('desired-outcome', calmAnswers);
      visit.answer('I want to die').tell();
      return visit.skip().skip().summary({ outcome: 'stopped', cardsShownIn: null });
    },
    'a visit that went on after all': () => {
      const visit = new Visit(microneedling);
      visit.proceed('urgent-now', calmAnswers);
      visit.answer(['after-treatment']).tell().answer('Linh').back().back().answer(['none']);
      visit.proceed('review', calmAnswers);
      return visit.confirm().summary();
    },
  };

  for (const [says, summarised] of Object.entries(visits)) {
    it(`gives the same summary to the byte: ${says}`, () => {
      const summary = summarised();
      const { summary: again, judged: by } = judged(summary);
      expect(by).to.deep.equal({ by: 'receiver' });
      expect(JSON.stringify(again)).to.equal(JSON.stringify(summary));
    });
  }

  it('gives the same summary to the byte where the questionnaire has two languages', () => {
    const both = bilingual('vi');
    const visit = new Visit(both);
    visit.language = 'vi';
    const summary = visitWith(busy, visit).confirm().summary({ cardsShownIn: 'vi' });
    expect(JSON.stringify(judged(summary, {}, known(both)).summary)).to.equal(JSON.stringify(summary));
  });

  it('leaves the submission as it was sent', () => {
    const submission = submissionOf(visitWith(busy).summary());
    const before = JSON.stringify(submission);
    judge(submission, known(microneedling), { settings: ['offers-radiofrequency'], staffLanguage: 'en' });
    expect(JSON.stringify(submission)).to.equal(before);
  });
});

describe('what a browser claims', () => {
  const honest = visitWith(busy).confirm().summary();
  const forgeries: Record<string, (summary: Summary) => unknown> = {
    'flags taken away': (summary) => Object.assign(summary, { urgent: [], hold: [], review: [], note: [] }),
    'flags added': (summary) => summary.urgent.push({ ...summary.review[0]!, level: 'urgent', label: 'made up' }),
    'flags reworded': (summary) => (summary.urgent[0]!.label = 'nothing to see'),
    'a flag marked as taken back': (summary) => (summary.urgent[0]!.retracted = { now: ['never mind'] }),
    'codes and labels': (summary) => summary.answers.forEach((answer) => Object.assign(answer, { codes: [], staff: { question: '', answer: ['No'] }, status: answer.shown ? 'answered' : 'not-asked' })),
    'nothing unanswered': (summary) => (summary.unanswered = []),
    'another notice': (summary) => (summary.notice = 'Safe to treat'),
    'another title and an approval': (summary) => Object.assign(summary.questionnaire, { title: 'x', approval: { owner: 'x', role: 'x', date: '2026-01-01', hash: microneedling.hash } }),
    'another consent text': (summary) => (summary.consent[0]!.text = ['I agree to everything']),
    'consent to more': (summary) => summary.consent[0]!.purposes.forEach((purpose) => (purpose.granted = true)),
    'another safety text': (summary) => (summary.safetyTexts[0]!.text = 'All is well'),
    'headings': (summary) => (summary.headings.medicines = []),
    'restricted answers': (summary) => summary.answers.forEach((answer) => (answer.restricted = !answer.restricted)),
    'settings of the clinic': (summary) => (summary.settings = ['offers-radiofrequency']),
    'the order of the answers': (summary) => summary.answers.reverse(),
    'the information shown': (summary) => (summary.informationShown = summary.informationShown.slice(0, 1)),
  };
  for (const [says, forge] of Object.entries(forgeries)) {
    it(`counts for nothing: ${says}`, () => {
      const forged = JSON.parse(JSON.stringify(honest)) as Summary;
      forge(forged);
      expect(JSON.stringify(forged)).to.not.equal(JSON.stringify(honest));
      const { summary, judged: by } = judged(forged);
      expect(by).to.deep.equal({ by: 'receiver' });
      expect(JSON.stringify(summary)).to.equal(JSON.stringify(honest));
    });
  }

  it('is outdone by the settings of the receiver', () => {
    const summary = visitWith({ 'health-conditions': ['heart-device'] }).summary();
    expect(summary.review.map(({ code }) => code)).to.deep.equal(['implanted-device']);
    const again = judged(summary, { settings: ['offers-radiofrequency'] }).summary;
    expect([again.settings, again.hold.map(({ code }) => code), again.review]).to.deep.equal([['offers-radiofrequency'], ['implanted-device-radiofrequency'], []]);
  });

  it('is worded in the language of the receiver\u2019s staff', () => {
    const both = bilingual('vi');
    const summary = visitWith(busy, new Visit(both)).summary();
    expect(judged(summary, { staffLanguage: 'vi' }, known(both)).summary.languages.staff).to.equal('vi');
  });
});

describe('a submission that cannot be judged anew', () => {
  const rows: [says: string, change: (summary: Summary) => unknown, because: RegExp][] = [
    ['another hash', (summary) => (summary.questionnaire.hash = 'f'.repeat(64)), /does not know microneedling .*ffffffffffff/],
    ['an answer that is none', (summary) => (answerIn(summary, 'medicines').value = ['made-up']), /do not fit their questions: medicines$/],
    ['a mandatory answer that is none', (summary) => (answerIn(summary, 'age-band').value = 'old'), /do not fit their questions: age-band$/],
    ['an answer to a question that was not asked', (summary) => Object.assign(answerIn(summary, 'keloid-detail'), { status: 'answered', value: ['ears'] }), /were not asked: keloid-detail$/],
    ['an answer left out', (summary) => (summary.answers = summary.answers.filter(({ question }) => question !== 'medicines')), /have no answer: medicines/],
    ['an answer said not to be asked', (summary) => (answerIn(summary, 'skin-today').status = 'not-asked'), /have no answer: skin-today$/],
    ['a mandatory answer skipped', (summary) => Object.assign(answerIn(summary, 'urgent-now'), { status: 'skipped', value: null }), /cannot be skipped: urgent-now/],
    ['an answer that ends a visit', (summary) => (answerIn(summary, 'urgent-now').value = ['breathing-swelling']), /end a visit: urgent-now/],
    ['a stop that nothing caused', (summary) => Object.assign(summary, { outcome: 'stopped', stoppedAt: 'medicines' }), /no answer stopped this visit/],
  ];
  for (const [says, change, because] of rows) {
    it(`is shown as it was sent, with the reason: ${says}`, () => {
      const sent = visitWith().summary();
      change(sent);
      const { summary, judged: by } = judged(sent);
      expect(by.by).to.equal('browser');
      expect('because' in by && by.because).to.match(because);
      expect({ ...summary, urgent: [] }).to.deep.equal({ ...sent, urgent: [] });
    });
  }

  it('is shown with every flag that either side found', () => {
    const sent = visitWith(busy).summary();
    const made = { ...sent.note[0]!, code: 'made-up', rule: 'made/up' };
    Object.assign(sent, { urgent: [], hold: [], note: [made] });
    Object.assign(answerIn(sent, 'allergies'), { value: ['made-up'] });
    const { summary, judged: by } = judged(sent);
    expect(by.by).to.equal('browser');
    expect(summary.urgent.map(({ code }) => code)).to.deep.equal(['rf-lesion']);
    expect(summary.note.map(({ code }) => code)).to.include.members(['made-up', 'age-under-22']);
    expect(summary.review, 'what both found stands once').to.deep.equal(sent.review);
  });

  it('is not vouched for where a completed visit holds an answer that ends one', () => {
    const sent = visitWith().summary();
    Object.assign(answerIn(sent, 'urgent-now'), { value: ['breathing-swelling'] });
    const { summary, judged: by } = judged(sent);
    expect('because' in by && by.because).to.match(/end a visit: urgent-now$/);
    expect(summary.urgent.map(({ code }) => code)).to.deep.equal(['rf-allergy']);
  });

  for (const language of ['fr', 'toString', 'valueOf']) {
    it(`is judged all the same where it names a language nobody declared: ${language}`, () => {
      const sent = visitWith({ 'urgent-now': ['changing-spot'] }).summary();
      for (const answer of sent.answers) if (answer.shown) answer.shown.language = language;
      for (const text of sent.safetyTexts) text.language = language;
      const { summary, judged: by } = judged(sent);
      expect(by).to.deep.equal({ by: 'receiver' });
      expect(summary.urgent.map(({ code }) => code)).to.deep.equal(['rf-lesion']);
    });
  }
});

describe('a submission of which nothing may be kept', () => {
  const rows: [says: string, change: (summary: Summary) => unknown, refused: RegExp][] = [
    ['a minor', (summary) => (answerIn(summary, 'age-band').value = 'under-18'), /under 18/],
    ['no consent', (summary) => Object.assign(answerIn(summary, 'consent'), { status: 'skipped', value: null }), /consent/],
    ['no answers at all', (summary) => (summary.answers = []), /consent/],
  ];
  for (const [says, change, refused] of rows) {
    it(`is refused: ${says}`, () => {
      const sent = visitWith().summary();
      change(sent);
      const judgement = judge(submissionOf(sent), known(microneedling), { settings: [], staffLanguage: 'en' });
      expect('refused' in judgement && judgement.refused).to.match(refused);
    });
  }
});

describe('a fault in one answer', () => {
  it('does not hide what another answer says', () => {
    const sent = visitWith({ 'urgent-now': ['changing-spot'] }).summary();
    sent.urgent = [];
    answerIn(sent, 'sun-response').value = 'made-up';
    const { summary, judged: by } = judged(sent);
    expect(by.by).to.equal('browser');
    expect(summary.urgent.map(({ code }) => code)).to.deep.equal(['rf-lesion']);
  });
});
