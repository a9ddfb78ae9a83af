import { expect } from '@open-wc/testing';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import { noticeIn } from '../../src/locales/staff/notices.ts';
import type { Summary } from '../../src/summary/types.ts';
import { bilingual, calmAnswers, calmBefore, definitionOf, english, microneedling, microneedlingQuestionnaire } from '../fixtures/microneedling.ts';
import { moment, request, Visit } from '../fixtures/visit.ts';

const completed = (changes: Record<string, unknown> = {}, visit = new Visit(microneedling)): Visit => {
  visit.proceed('review', { ...calmAnswers, ...changes });
  return visit.confirm();
};
const stopped = (): Visit => {
  const visit = new Visit(microneedling);
  visit.proceed('urgent-now', calmAnswers);
  visit.answer(['breathing-swelling', 'changing-spot']).tell();
  visit.proceed('stopped', { 'tell-clinic-name': 'Linh', 'tell-clinic-phone': '0901 234 567' });
  return visit;
};
const ids = ({ answers }: Summary): string[] => answers.map(({ question }) => question);

describe('the summary of a completed visit', () => {
  const summary = completed().summary();

  it('begins with what it is, of which questionnaire, when and where', () => {
    const { schema, notice, outcome, stoppedAt, questionnaire, languages, localDate, zone, startedAt, finishedAt, settings, clinic } = summary;
    expect({ schema, notice, outcome, stoppedAt, questionnaire, languages, localDate, zone, startedAt, finishedAt, settings, clinic }).to.deep.equal({
      schema: 'preconsult-summary/1',
      notice: noticeIn('en'),
      outcome: 'completed',
      stoppedAt: null,
      questionnaire: { id: 'microneedling', version: microneedling.questionnaire.version, hash: microneedling.hash, title: english.title, approval: null },
      languages: { staff: 'en', visitor: ['en'] },
      localDate: '2026-01-31',
      zone: 'Asia/Ho_Chi_Minh',
      startedAt: '2026-01-31T09:00:00+07:00',
      finishedAt: '2026-01-31T09:30:00+07:00',
      settings: [],
      clinic: request.clinic,
    });
  });

  it('names the approval of the questionnaire, if it has one', () => {
    const approval = { owner: 'Dr Lan', role: 'Dermatologist', date: '2026-01-01', hash: microneedling.hash };
    const visit = completed({}, new Visit(definitionOf({ ...microneedlingQuestionnaire(), approval })));
    expect(visit.summary().questionnaire.approval).to.deep.equal(approval);
  });

  it('holds every question of the path once, in order, and none of those after a stop', () => {
    const { sections } = microneedling.questionnaire;
    expect(ids(summary)).to.deep.equal(sections.flatMap(({ items }) => items.map(({ id }) => id)));
  });

  it('sorts the questions that were asked under their headings', () => {
    expect(summary.headings).to.deep.equal({
      about: ['age-band', 'answering-for'],
      concerns: ['main-concern', 'concern-area', 'concern-duration', 'previous-treatment', 'skin-history', 'sun-response'],
      health: ['urgent-now', 'pregnancy-status', 'skin-today', 'health-conditions'],
      medicines: ['medicines', 'allergies'],
      hopes: ['desired-outcome', 'expected-improvement', 'plan-fit-sessions', 'plan-fit-redness-days', 'plan-fit-aftercare', 'event-date', 'appearance-impact'],
      support: ['optional-extras-needle-comfort', 'optional-extras-question-for-clinician'],
      contact: ['contact-name', 'contact-way', 'contact-phone', 'contact-time', 'contact-language'],
      consent: ['consent'],
    });
  });

  it('flags nothing, retracts nothing and shows no safety text where there was none', () => {
    const { urgent, hold, review, note, retractions, safetyTexts } = summary;
    expect([urgent, hold, review, note, retractions, safetyTexts]).to.deep.equal([[], [], [], [], [], []]);
  });

  it('puts each flag under its level', () => {
    const full = completed({ 'age-band': '18-21', 'skin-today': ['new-lump'], medicines: ['blood-thinner'], 'skin-history': ['psoriasis'] }).summary();
    const codes = (['urgent', 'hold', 'review', 'note'] as const).map((level) => full[level].map((flag) => `${flag.level} ${flag.code}`));
    expect(codes).to.deep.equal([
      ['urgent rf-lesion'],
      ['hold lesion-before-treatment', 'hold anticoagulant'],
      ['review psoriasis'],
      ['note age-under-22'],
    ]);
  });

  it('names the information that was shown, and its language', () => {
    expect(summary.informationShown).to.deep.equal(
      microneedling.questionnaire.cards.map(({ id, version }) => ({ id, version, title: english.card(id), language: 'en' })),
    );
    expect(completed().summary({ cardsShownIn: null }).informationShown).to.deep.equal([]);
  });

  it('names the settings that conditions could read', () => {
    expect(completed({}, new Visit(microneedling, ['offers-radiofrequency'])).summary().settings).to.deep.equal(['offers-radiofrequency']);
  });

  it('is the same for the same answers, to the byte', () => {
    expect(JSON.stringify(completed().summary())).to.equal(JSON.stringify(summary));
  });

  it('is the same whichever way the answers came about, apart from retractions and times', () => {
    const visit = new Visit(microneedling);
    visit.proceed('review', { ...calmAnswers, 'main-concern': ['acne-scars'], medicines: ['isotretinoin'], 'event-date': undefined });
    visit.reopen('medicines').answer(['none']).reopen('event-date').answer('none').reopen('main-concern').answer(['large-pores']).answer('1-5-years');
    const { retractions, consent, ...changed } = visit.confirm().summary();
    const { retractions: _, consent: before, ...straight } = summary;
    expect(retractions).to.not.deep.equal([]);
    expect(changed).to.deep.equal(straight);
    expect(consent).to.deep.equal(before);
  });
});

describe('the summary of a stopped visit', () => {
  const summary = stopped().summary({ outcome: 'stopped', cardsShownIn: null });

  it('names the question that stopped it and what was shown there', () => {
    expect([summary.outcome, summary.stoppedAt]).to.deep.equal(['stopped', 'urgent-now']);
    const told = moment(calmBefore('urgent-now').length + 2);
    expect(summary.safetyTexts.map(({ id, question, choice, at }) => [id, question, choice, at])).to.deep.equal([
      ['rf-allergy', 'urgent-now', 'told-clinic', told],
      ['rf-lesion', 'urgent-now', 'told-clinic', told],
    ]);
    expect(summary.urgent.map(({ code }) => code)).to.deep.equal(['rf-allergy', 'rf-lesion']);
  });

  it('holds what the visitor told the clinic after it', () => {
    expect(ids(summary).slice(-2)).to.deep.equal(['tell-clinic-name', 'tell-clinic-phone']);
    expect(summary.headings.contact).to.deep.equal(['tell-clinic-name', 'tell-clinic-phone']);
    expect(summary.answers.at(-1)?.staff.answer).to.deep.equal(['0901 234 567']);
  });

  it('says of every later question that it was not asked', () => {
    const { answers, unanswered } = summary;
    expect(answers.filter(({ status }) => status === 'answered').map(({ question }) => question)).to.deep.equal([
      ...calmBefore('main-concern'),
      'tell-clinic-name',
      'tell-clinic-phone',
    ]);
    expect(unanswered.map(({ question, status }) => `${question} ${status}`)).to.include.members(['medicines not-asked', 'pregnancy-status not-asked']);
  });
});

describe('a summary', () => {
  it('is a valid submission, completed or stopped', () => {
    for (const summary of [completed({ 'main-concern': [{ code: 'other', text: 'age spots' }] }).summary(), stopped().summary({ outcome: 'stopped' })]) {
      const submission = { schema: 'preconsult-submission/1', submissionId: '3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90', summary };
      expect(parseSubmission(JSON.parse(JSON.stringify(submission)))).to.deep.equal({ submission });
    }
  });

  it('is written in the language staff read, and keeps the one the visitor read', () => {
    const visit = new Visit(bilingual('vi'));
    visit.language = 'vi';
    const { languages, questionnaire, answers } = completed({}, visit).summary();
    expect(languages).to.deep.equal({ staff: 'en', visitor: ['vi'] });
    expect(questionnaire.title).to.equal(english.title);
    const medicines = answers.find(({ question }) => question === 'medicines');
    expect(medicines?.shown).to.deep.equal({ question: `«${english.text('medicines')}»`, answer: [`«${english.label('medicines', 'none')}»`], language: 'vi' });
    expect(medicines?.staff).to.deep.equal({ question: english.short('medicines'), answer: [english.label('medicines', 'none')] });
    expect(visit.summary({ staffLanguage: 'vi' }).answers.find(({ question }) => question === 'medicines')?.staff.question).to.equal(`«${english.short('medicines')}»`);
  });

  it('names each language the visitor used', () => {
    const visit = new Visit(bilingual('vi'));
    visit.proceed('medicines', calmAnswers);
    visit.language = 'vi';
    visit.proceed('review', calmAnswers);
    expect(visit.summary().languages.visitor).to.deep.equal(['en', 'vi']);
  });

  for (const staffLanguage of ['fr', '', 'toString', '__proto__']) {
    it(`falls back to the first language where staff read one that the questionnaire has not: ${JSON.stringify(staffLanguage)}`, () => {
      const { languages, questionnaire } = completed().summary({ staffLanguage });
      expect([languages.staff, questionnaire.title]).to.deep.equal(['en', english.title]);
    });
  }
});
