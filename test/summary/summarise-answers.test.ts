import { expect } from '@open-wc/testing';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import type { Summary, SummaryAnswer } from '../../src/summary/types.ts';
import { bilingual, calmAnswers, definitionOf, english, microneedling } from '../fixtures/microneedling.ts';
import { choice, questionnaireOf, section, words, yesNo } from '../fixtures/questionnaire.ts';
import { moment, Visit } from '../fixtures/visit.ts';

const visitWith = (changes: Record<string, unknown> = {}, visit = new Visit(microneedling)): Visit => {
  visit.proceed('review', { ...calmAnswers, ...changes });
  return visit;
};
const answerIn = (summary: Summary, id: string): SummaryAnswer => {
  const found = summary.answers.find(({ question }) => question === id);
  if (!found) throw new Error(id);
  return found;
};

describe('an answer in a summary', () => {
  it('keeps the value, its codes, the wording that was shown and staff\u2019s own', () => {
    const summary = visitWith({ 'main-concern': ['large-pores', { code: 'other', text: 'age spots' }] }).summary();
    const question = 'main-concern';
    expect(answerIn(summary, question)).to.deep.equal({
      question,
      section: 'concerns',
      heading: 'concerns',
      status: 'answered',
      restricted: false,
      value: ['large-pores', { code: 'other', text: 'age spots' }],
      codes: ['large-pores', 'other'],
      shown: {
        question: english.text(question),
        answer: [english.label(question, 'large-pores'), `${english.label(question, 'other')}: age spots`],
        language: 'en',
      },
      staff: {
        question: english.short(question),
        answer: [english.label(question, 'large-pores'), `${english.label(question, 'other')}: age spots`],
      },
    });
  });

  it('keeps typed words to the letter', () => {
    const typed = 'Da  mịn hơn {clinic-name}\n<b>"100%"</b> 🙂';
    const { value, shown, staff, codes } = answerIn(visitWith({ 'desired-outcome': typed }).summary(), 'desired-outcome');
    expect([value, shown?.answer, staff.answer, codes]).to.deep.equal([typed, [typed], [typed], []]);
  });

  it('keeps own words beside an option to the letter', () => {
    const { shown } = answerIn(visitWith({ 'main-concern': [{ code: 'other', text: 'the {clinic-name} cream, {constructor}' }] }).summary(), 'main-concern');
    expect(shown?.answer).to.deep.equal([`${english.label('main-concern', 'other')}: the {clinic-name} cream, {constructor}`]);
  });

  it('is empty where the question was skipped, and nothing where it was not asked', () => {
    const summary = visitWith({ medicines: undefined }).summary();
    expect(answerIn(summary, 'medicines')).to.deep.include({ status: 'skipped', value: null, codes: [] });
    expect(answerIn(summary, 'medicines').shown?.answer).to.deep.equal([]);
    expect(answerIn(summary, 'scar-detail')).to.deep.include({ status: 'not-asked', value: null, codes: [], shown: null });
    expect(answerIn(summary, 'scar-detail').staff).to.deep.equal({ question: english.short('scar-detail'), answer: [] });
  });

  const statuses: [id: string, value: unknown, status: string][] = [
    ['skin-today', ['none'], 'answered'],
    ['skin-today', ['not-sure'], 'not-sure'],
    ['skin-today', ['sunburn', 'not-sure'], 'answered'],
    ['pregnancy-status', 'prefer-not', 'declined'],
    ['health-conditions', ['prefer-not'], 'declined'],
    ['appearance-impact', 'prefer-not', 'declined'],
    ['sun-response', 'not-sure', 'not-sure'],
    ['sun-response', undefined, 'skipped'],
    ['desired-outcome', 'not sure', 'answered'],
  ];
  for (const [id, value, status] of statuses) {
    it(`is ${status} for ${id} ${JSON.stringify(value)}`, () => expect(answerIn(visitWith({ [id]: value }).summary(), id).status).to.equal(status));
  }

  it('is marked where it is for clinicians only, and stands under its own heading', () => {
    const items = [yesNo('secret', { restricted: true, heading: 'medicines' }), words('open')];
    const visit = new Visit(definitionOf(questionnaireOf({ sections: [section('part', items, { heading: 'hopes' })] })));
    visit.proceed('review', { secret: 'yes', open: 'x' });
    const summary = visit.summary();
    expect(summary.answers.map(({ question, restricted, heading }) => [question, restricted, heading])).to.deep.equal([
      ['secret', true, 'medicines'],
      ['open', false, 'hopes'],
    ]);
  });
});

describe('an option for clinicians only', () => {
  const isRestricted = (value: unknown): boolean => answerIn(visitWith({ 'health-conditions': value }).summary(), 'health-conditions').restricted;

  it('marks the answer that holds it, and no other', () => {
    expect([isRestricted(['blood-virus', 'diabetes']), isRestricted(['diabetes']), isRestricted(undefined)]).to.deep.equal([true, false, false]);
  });
});

describe('what staff must not read as "no"', () => {
  const unanswered = (changes: Record<string, unknown>): string[] => visitWith(changes).summary().unanswered.map(({ question, status, label }) => {
      expect(label).to.equal(english.short(question));
      return `${question} ${status}`;
    });
  const rows: [says: string, changes: Record<string, unknown>, list: string[]][] = [
    ['is nothing where all was answered', {}, []],
    ['is what was skipped, and the branch that it leaves open', { allergies: undefined }, ['allergies skipped', 'allergy-cause skipped']],
    ['is what the visitor is not sure of', { 'sun-response': 'not-sure' }, ['sun-response not-sure']],
    ['is what the visitor is partly not sure of', { 'skin-today': ['sunburn', 'not-sure'] }, ['skin-today not-sure']],
    ['is what the visitor would rather not say', { 'pregnancy-status': 'prefer-not' }, ['pregnancy-status declined']],
    ['is what is asked of nearly everyone and was not', { 'age-band': '60-plus' }, ['pregnancy-status not-asked']],
    [
      'is listed in the order of the questionnaire',
      { 'age-band': '60-plus', medicines: undefined, 'isotretinoin-when': '6-12-months', 'sun-response': 'not-sure', 'event-date': undefined },
      [
        'pregnancy-status not-asked',
        'medicines skipped',
        'medicine-names skipped',
        'sun-response not-sure',
        'event-date skipped',
      ],
    ],
  ];
  for (const [says, changes, list] of rows) it(says, () => expect(unanswered(changes)).to.deep.equal(list));

  it('is not what an answer made needless', () => {
    expect(unanswered({ 'main-concern': ['large-pores'] }).join()).to.not.contain('scar-detail');
  });
});

describe('the record of a consent', () => {
  it('is word for word what was read, in its language, with each purpose', () => {
    const agreed = (code: string): string => english.label('consent', code).replaceAll('{clinic-name}', 'Lotus Skin Clinic');
    const visit = visitWith();
    const [record, ...others] = visit.summary().consent;
    expect(others).to.deep.equal([]);
    expect(record?.text[0]).to.equal(english.text('consent'));
    expect(record?.text[1]).to.contain('Lotus Skin Clinic').and.not.contain('{');
    expect(record?.text.slice(2)).to.deep.equal(record?.purposes.map(({ label }) => label));
    expect({ ...record, text: null }).to.deep.equal({
      question: 'consent',
      text: null,
      version: microneedling.questionnaire.version,
      hash: microneedling.hash,
      language: 'en',
      purposes: [
        { code: 'health', label: agreed('health'), granted: true },
        { code: 'contact', label: agreed('contact'), granted: true },
        { code: 'offers', label: agreed('offers'), granted: false },
      ],
      act: 'ticked-and-continued',
      at: moment(1),
    });
  });

  it('is in the language the visitor read, whatever staff read', () => {
    const visit = new Visit(bilingual('vi'));
    visit.language = 'vi';
    const [record] = visitWith({}, visit).summary().consent;
    expect(record?.language).to.equal('vi');
    expect(record?.text.every((line) => /^«.*»$/s.test(line))).to.equal(true);
  });

  it('is of the last time it was given', () => {
    const visit = visitWith().reopen('consent').answer(['health', 'offers']);
    const [record] = visit.summary().consent;
    expect(record?.purposes.filter(({ granted }) => granted).map(({ code }) => code)).to.deep.equal(['health', 'offers']);
    expect(record?.at).to.equal(visit.entries['consent']?.at);
    expect(record?.at).to.not.equal(moment(1));
  });
});

describe('the retractions of a summary', () => {
  it('say what was said, in both languages, why it no longer counts, and what is said now', () => {
    const visit = new Visit(bilingual('vi'));
    visitWith({ 'event-date': 'under-2-weeks' }, visit);
    visit.language = 'vi';
    visit.reopen('event-date').answer('later');
    expect(visit.summary().retractions).to.deep.equal([
      {
        question: 'event-date',
        value: 'under-2-weeks',
        codes: ['under-2-weeks'],
        shown: { question: english.text('event-date'), answer: [english.label('event-date', 'under-2-weeks')], language: 'en' },
        staff: { question: english.short('event-date'), answer: [english.label('event-date', 'under-2-weeks')] },
        reason: 'changed',
        now: [english.label('event-date', 'later')],
      },
    ]);
  });

  it('come in the order they were made, with nothing said now where nothing is', () => {
    const visit = visitWith().reopen('event-date').skip().reopen('consent').answer(['health']);
    expect(visit.summary().retractions.map(({ question, reason, now }) => [question, reason, now.length])).to.deep.equal([
      ['event-date', 'skipped', 0],
      ['consent', 'changed', 1],
      ['contact-way', 'left-path', 0],
      ['contact-phone', 'left-path', 0],
      ['contact-time', 'left-path', 0],
      ['contact-language', 'left-path', 0],
    ]);
  });
});

describe('the retractions of a visitor who goes back and forth', () => {
  it('are kept up to what a summary may hold, the latest ones', () => {
    const visit = visitWith();
    for (let time = 0; time < 250; time++) visit.reopen('event-date').answer(time % 2 === 0 ? 'later' : 'none');
    const summary = visit.summary();
    expect(summary.retractions).to.have.length(200);
    expect(summary.retractions.at(-1)?.codes).to.deep.equal(['later']);
    const submission = { schema: 'preconsult-submission/1', submissionId: '3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90', summary };
    expect('submission' in parseSubmission(submission)).to.equal(true);
  });
});

describe('a question without a short name', () => {
  it('is called by its text', () => {
    const visit = new Visit(definitionOf(questionnaireOf({ items: [choice('first', ['a'])] })));
    visit.proceed('review');
    expect(visit.summary().unanswered).to.deep.equal([{ question: 'first', status: 'skipped', label: 'first in en' }]);
  });
});
