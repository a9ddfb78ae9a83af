import { expect } from '@open-wc/testing';
import type { ShownSafetyText, Summary, SummaryFlag } from '../../src/summary/types.ts';
import { bilingual, calmAnswers, calmBefore, english, microneedling } from '../fixtures/microneedling.ts';
import { moment, Visit } from '../fixtures/visit.ts';

const visitWith = (changes: Record<string, unknown> = {}, visit = new Visit(microneedling)): Visit => {
  visit.proceed('review', { ...calmAnswers, ...changes });
  return visit;
};
const flagOf = (summary: Summary, code: string): SummaryFlag => {
  const found = [summary.urgent, summary.hold, summary.review, summary.note].flat().find((flag) => flag.code === code);
  if (!found) throw new Error(`no flag ${code}`);
  return found;
};
const label = english.label;

describe('a flag in a summary', () => {
  it('says what it is and why, what was said, and on what sources', () => {
    expect(visitWith({ medicines: ['isotretinoin', 'strong-cream'] }).summary().hold).to.deep.equal([
      {
        level: 'hold',
        topic: 'isotretinoin',
        code: 'isotretinoin',
        rule: 'medicines/isotretinoin',
        questions: ['medicines'],
        ...english.flag('isotretinoin'),
        said: [label('medicines', 'isotretinoin')],
        language: 'en',
        sources: microneedling.questionnaire.flags['isotretinoin']?.sources,
        safetyTexts: [],
      },
    ]);
  });

  it('says what was ticked in the visitor\u2019s language and what it is in staff\u2019s', () => {
    const visit = new Visit(bilingual('vi'));
    visit.language = 'vi';
    const flag = flagOf(visitWith({ 'skin-today': ['sunburn'] }, visit).summary(), 'sunburn');
    expect(flag).to.include({ language: 'vi', ...english.flag('sunburn') });
    expect(flag.said).to.deep.equal([`«${label('skin-today', 'sunburn')}»`]);
    expect(flagOf(visit.summary({ staffLanguage: 'vi' }), 'sunburn').label).to.equal(`«${english.flag('sunburn').label}»`);
  });

  it('says what was typed, to the letter and as a whole', () => {
    const typed = 'I HATE my face,  {clinic-name}\nreally';
    const flag = flagOf(visitWith({ 'desired-outcome': typed }).summary(), 'appearance-distress');
    expect([flag.said, flag.rule, flag.questions]).to.deep.equal([[typed], 'desired-outcome/rf-distress', ['desired-outcome']]);
  });

  it('says the own words that met a word list, and not the options ticked beside them', () => {
    const flag = flagOf(visitWith({ 'main-concern': ['large-pores', { code: 'other', text: 'we shared needles' }] }).summary(), 'rf-exposure');
    expect(flag.said).to.deep.equal([`${label('main-concern', 'other')}: we shared needles`]);
  });

  it('of a rule says what of several answers it read', () => {
    const changes = { 'sun-response': 'type-5', 'skin-history': ['psoriasis', 'dark-marks'] };
    const summary = visitWith(changes).summary();
    const flag = flagOf(summary, 'dark-mark-risk');
    expect(flag.rule).to.equal('dark-mark-risk');
    expect(flag.said).to.have.members([label('sun-response', 'type-5'), label('skin-history', 'dark-marks')]).and.have.length(2);
    expect([...summary.note, ...summary.review].map(({ code }) => code)).to.have.members(['dark-mark-risk', 'psoriasis']);
  });

  it('says the same label once', () => {
    for (const flag of visitWith({ 'skin-today': ['new-lump'], 'sun-response': 'type-6', 'skin-history': ['dark-marks'] }).summary().hold) {
      expect(new Set(flag.said).size).to.equal(flag.said.length);
    }
  });
});

describe('a flag for clinicians only', () => {
  it('is marked where its option is, and not where another raised it', () => {
    const summary = visitWith({ 'health-conditions': ['blood-virus', 'slow-healing'] }).summary();
    expect(flagOf(summary, 'bbv-confidential').restricted).to.equal(true);
    expect(flagOf(summary, 'poor-healing')).to.not.have.property('restricted');
  });
});

describe('words typed where the clinic is told', () => {
  it('are flagged like any others', () => {
    const visit = new Visit(microneedling);
    visit.proceed('urgent-now', calmAnswers);
    visit.answer(['breathing-swelling']).tell().answer('I want to die').tell().skip();
    expect(visit.at).to.equal('stopped');
    const { urgent, stoppedAt } = visit.summary({ outcome: 'stopped' });
    expect(stoppedAt).to.equal('urgent-now');
    expect(urgent.map(({ rule }) => rule)).to.deep.equal(['urgent-now/breathing-swelling', 'tell-clinic-name/rf-self-harm']);
    expect(urgent[1]?.said).to.deep.equal(['I want to die']);
  });
});

describe('a safety text in a summary', () => {
  it('stands in full with its flag, as it was shown, with what was done then', () => {
    const summary = visitWith({ 'urgent-now': ['changing-spot'] }).summary();
    const shown: ShownSafetyText[] = [
      {
        id: 'rf-lesion',
        title: microneedling.questionnaire.prose['en']?.safetyTexts['rf-lesion']?.title ?? '',
        question: 'urgent-now',
        text: microneedling.questionnaire.prose['en']?.safetyTexts['rf-lesion']?.texts[0]?.text ?? '',
        language: 'en',
        at: moment(calmBefore('urgent-now').length + 2),
        choice: 'went-on',
      },
    ];
    expect(summary.safetyTexts).to.deep.equal(shown);
    expect(flagOf(summary, 'rf-lesion').safetyTexts).to.deep.equal(shown);
    expect(flagOf(summary, 'lesion-before-treatment').safetyTexts).to.deep.equal(shown);
  });

  it('is the wording that the clinic\u2019s details allow, filled in', () => {
    const visit = visitWith({ 'urgent-now': ['spreading-skin-fever'] });
    const textFor = (clinic: Record<string, string>): string => visit.summary({ clinic }).safetyTexts[0]?.text ?? '';
    expect(textFor({ 'urgent-number': '116117', 'emergency-number': '115' })).to.contain('116117').and.to.contain('115');
    expect(textFor({ 'emergency-number': '115' })).to.contain('115').and.not.contain('{urgent-number}');
  });

  it('is in the language it was shown in', () => {
    const visit = new Visit(bilingual('vi'));
    visit.language = 'vi';
    const [text] = visitWith({ 'urgent-now': ['changing-spot'] }, visit).summary().safetyTexts;
    expect(text?.language).to.equal('vi');
    expect(text?.text).to.match(/^«.*»$/);
  });

  it('stands with the flag of its own answer only', () => {
    const summary = visitWith({ 'urgent-now': ['changing-spot'], 'skin-today': ['new-lump'] }).summary();
    expect(summary.urgent.map(({ rule, safetyTexts }) => [rule, safetyTexts.map(({ question }) => question)])).to.deep.equal([
      ['urgent-now/changing-spot', ['urgent-now']],
      ['skin-today/new-lump', ['skin-today']],
    ]);
  });

  it('is kept each time it was shown', () => {
    const visit = new Visit(microneedling);
    visit.proceed('urgent-now', calmAnswers);
    visit.answer(['changing-spot']).back().answer(['changing-spot']).goOn();
    visit.proceed('review', calmAnswers);
    expect(visit.summary().safetyTexts.map(({ choice }) => choice)).to.deep.equal(['went-back', 'went-on']);
  });
});

describe('an urgent answer that was taken back', () => {
  const urgent = (visit: Visit): unknown => visit.summary().urgent.map(({ code, said, retracted }) => ({ code, said, ...(retracted && { retracted }) }));
  const spot = [label('urgent-now', 'changing-spot')];

  it('stays urgent, with what is said now', () => {
    const visit = visitWith({ 'urgent-now': ['changing-spot'] }).reopen('urgent-now').answer(['none']);
    expect(urgent(visit)).to.deep.equal([{ code: 'rf-lesion', said: spot, retracted: { now: [label('urgent-now', 'none')] } }]);
    expect(visit.summary().hold, 'only urgent ones stay').to.deep.equal([]);
    expect(visit.summary().urgent[0]?.safetyTexts.map(({ id }) => id)).to.deep.equal(['rf-lesion']);
  });

  it('stays urgent where it was taken back at its safety text', () => {
    const visit = new Visit(microneedling);
    visit.proceed('urgent-now', calmAnswers);
    visit.answer(['breathing-swelling']).back().answer(['none']);
    visit.proceed('review', calmAnswers);
    expect(urgent(visit)).to.deep.equal([
      { code: 'rf-allergy', said: [label('urgent-now', 'breathing-swelling')], retracted: { now: [label('urgent-now', 'none')] } },
    ]);
  });

  it('stays urgent with nothing said now, where it was skipped or left the path', () => {
    const skipped = visitWith({ 'skin-today': ['new-lump'] }).reopen('skin-today').skip();
    expect(urgent(skipped)).to.deep.equal([{ code: 'rf-lesion', said: [label('skin-today', 'new-lump')], retracted: { now: [] } }]);
    const left = visitWith({ 'main-concern': ['dark-patches'], 'pigment-detail': 'one-changing' }).reopen('main-concern').answer(['large-pores']);
    left.proceed('review', calmAnswers);
    expect(urgent(left)).to.deep.equal([{ code: 'rf-lesion', said: [label('pigment-detail', 'one-changing')], retracted: { now: [] } }]);
  });

  it('is no longer taken back where it is said again', () => {
    const visit = visitWith({ 'urgent-now': ['changing-spot'] }).reopen('urgent-now').answer(['none']).reopen('urgent-now').answer(['changing-spot']).goOn();
    expect(urgent(visit)).to.deep.equal([{ code: 'rf-lesion', said: spot }]);
  });

  it('is named once, however often it was said and taken back', () => {
    const visit = visitWith({ 'urgent-now': ['changing-spot'] });
    for (let time = 0; time < 3; time++) visit.reopen('urgent-now').answer(['none']).reopen('urgent-now').answer(['changing-spot']).goOn();
    visit.reopen('urgent-now').answer(['none']);
    expect(urgent(visit)).to.deep.equal([{ code: 'rf-lesion', said: spot, retracted: { now: [label('urgent-now', 'none')] } }]);
  });

  it('stays beside another answer that raises the same', () => {
    const visit = visitWith({ 'urgent-now': ['changing-spot'], 'skin-today': ['new-lump'] }).reopen('urgent-now').answer(['none']);
    expect(urgent(visit)).to.deep.equal([
      { code: 'rf-lesion', said: [label('skin-today', 'new-lump')] },
      { code: 'rf-lesion', said: spot, retracted: { now: [label('urgent-now', 'none')] } },
    ]);
  });

  it('stays urgent where it was words', () => {
    const visit = visitWith({ 'desired-outcome': 'my mole is bleeding' }).reopen('desired-outcome').answer('smoother skin');
    expect(urgent(visit)).to.deep.equal([{ code: 'rf-lesion', said: ['my mole is bleeding'], retracted: { now: ['smoother skin'] } }]);
  });
});
