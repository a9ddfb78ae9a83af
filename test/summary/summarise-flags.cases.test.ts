import { expect } from '@open-wc/testing';
import type { Questionnaire } from '../../src/definition/types.ts';
import type { Summary } from '../../src/summary/types.ts';
import { choice, group, questionnaireOf, several } from '../fixtures/questionnaire.ts';
import { Visit } from '../fixtures/visit.ts';
import { kept } from '../fixtures/kept.ts';
import { judge } from '../../src/summary/judge.ts';
import { knownQuestionnaires } from '../../src/summary/known-questionnaires.ts';
import { calm, smallClinic, visitWith } from './fixtures/small-clinic.ts';
import { submissionOf } from './fixtures/summary.ts';

const hash = 'f'.repeat(64);
const visitOf = (questionnaire: Questionnaire, answers: Record<string, unknown>): Visit => {
  const visit = new Visit({ questionnaire, hash });
  visit.proceed('review', answers);
  return visit;
};
const flagsOf = ({ urgent, hold, review, note }: Summary): unknown[] =>
  [urgent, hold, review, note].flat().map(({ rule, questions, said, restricted, retracted }) => [rule, questions.join(), said.join(' + '), ...(restricted ? ['restricted'] : []), ...(retracted ? [retracted.now.join()] : [])]);

describe('a safety text that was shown very often', () => {
  const visited = (): Summary => {
    const visit = new Visit(smallClinic);
    visit.proceed('now', calm);
    for (let time = 0; time < 50; time++) visit.answer(['spot']).back();
    visit.answer(['spot']).goOn();
    return visitWith({ now: ['spot'] }, visit).summary();
  };
  const choices = (texts: Summary['safetyTexts']): string[] => texts.map(({ choice }) => choice);
  const backAndThen = (times: number): string[] => [...Array.from({ length: times }, () => 'went-back'), 'went-on'];

  it('is listed the last 40 times', () => expect(choices(visited().safetyTexts)).to.deep.equal(backAndThen(39)));
  it('stands with its flag the last 20 times', () => expect(choices(visited().urgent[0]?.safetyTexts ?? [])).to.deep.equal(backAndThen(19)));
});

describe('the words behind a flag of a rule', () => {
  const rule = (when: Questionnaire['rules'][number]['when']): Questionnaire =>
    questionnaireOf({
      items: [
        several('ills', ['flu', { code: 'virus', restricted: true }, { code: 'other', ownWords: true }]),
        choice('where', ['home'], { openChoice: true }),
        { id: 'often', type: 'integer' },
      ],
      flags: { ill: { topic: 'ill', sources: [] } },
      rules: [{ id: 'ill-rule', when, raises: { level: 'hold', code: 'ill' } }],
    });
  const ills = ['flu', 'virus', { code: 'other', text: 'gout' }];
  const rows: [says: string, when: Parameters<typeof rule>[0], answers: Record<string, unknown>, flags: unknown[]][] = [
    ['are the options it reads, and none beside them', { question: 'ills', includes: 'flu' }, { ills }, [['ill-rule', 'ills', 'flu in en']]],
    ['are for clinicians only where one of those is', { question: 'ills', includes: ['flu', 'virus'] }, { ills }, [['ill-rule', 'ills', 'flu in en + virus in en', 'restricted']]],
    ['are all that was said where it reads no option', { question: 'ills', exists: true }, { ills: ['flu', { code: 'other', text: 'gout' }] }, [['ill-rule', 'ills', 'flu in en + other in en: gout']]],
    [
      'are own words too, which no option stands for',
      { all: [{ question: 'where', '!=': 'home' }, { question: 'often', '>': 2 }] },
      { where: { text: 'abroad' }, often: 3 },
      [['ill-rule', 'where,often', 'abroad + 3']],
    ],
    ['are none of a question that was skipped', { any: [{ question: 'often', '>': 2 }, { question: 'ills', includes: 'flu' }] }, { often: 3 }, [['ill-rule', 'often', '3']]],
  ];
  for (const [says, when, answers, flags] of rows) it(says, () => expect(flagsOf(visitOf(rule(when), answers).summary())).to.deep.equal(flags));
});

describe('urgent answers that were taken back', () => {
  it('stay urgent, each of them', () => {
    const visit = visitWith({ now: ['fever', 'spot'] }).reopen('now').answer(['none']);
    expect(flagsOf(visit.summary())).to.deep.equal([
      ['now/fever', 'now', 'fever in en', 'none in en'],
      ['now/spot', 'now', 'spot in en', 'none in en'],
      ['allergies/latex', 'allergies', 'latex in en', 'restricted'],
    ]);
  });

  it('stay beside another option of the same question that raises the same', () => {
    const raises = [{ level: 'urgent', code: 'same' } as const];
    const questionnaire = questionnaireOf({ items: [several('now', [{ code: 'lump', flags: raises }, { code: 'spot', flags: raises }])], flags: { same: { topic: 'same', sources: [] } } });
    const visit = visitOf(questionnaire, { now: ['lump', 'spot'] }).reopen('now').answer(['lump']);
    expect(flagsOf(visit.summary())).to.deep.equal([['now/lump', 'now', 'lump in en'], ['now/spot', 'now', 'spot in en', 'lump in en']]);
  });

  it('stay where several answers raised them together, whichever of these was changed', () => {
    const urgent = (code: string): { level: 'urgent'; code: string } => ({ level: 'urgent', code });
    const questionnaire = questionnaireOf({
      items: [choice('first', ['yes', 'no']), choice('second', ['yes', 'no']), choice('third', [{ code: 'yes', flags: [{ ...urgent('if'), when: { question: 'second', '=': 'yes' } }] }, 'no'])],
      flags: { both: { topic: 'both', sources: [] }, if: { topic: 'if', sources: [] } },
      rules: [{ id: 'both', when: { all: [{ question: 'first', '=': 'yes' }, { question: 'second', '=': 'yes' }] }, raises: urgent('both') }],
    });
    const visit = visitOf(questionnaire, { first: 'yes', second: 'yes', third: 'yes' }).reopen('second').answer('no');
    const rulesOf = (summary: Summary): unknown[] => summary.urgent.map(({ rule, said, retracted }) => [rule, said, retracted?.now]).sort();
    const all = [['both', ['yes in en'], ['no in en']], ['third/yes', ['yes in en'], ['no in en']]];
    expect(rulesOf(visit.summary())).to.deep.equal(all);
    expect(rulesOf(visit.reopen('third').answer('no').summary())).to.deep.equal(all);
  });

  it('do not stay where they are said still', () => {
    const visit = visitWith({ now: ['fever', 'spot'] }).reopen('now').answer(['spot']).goOn();
    expect(flagsOf(visit.summary()).slice(0, 2)).to.deep.equal([['now/spot', 'now', 'spot in en'], ['now/fever', 'now', 'fever in en', 'spot in en']]);
  });
});

describe('a flag or a safety text that the questionnaire has no words for', () => {
  it('is named by its code, and says nothing else', () => {
    const shown = { code: 'spot', safetyText: 'text', flags: [{ level: 'hold', code: 'unheard-of' } as const] };
    const questionnaire = questionnaireOf({ items: [choice('now', [shown])], safetyTexts: { text: { then: 'pause', call: [], sources: [] } } });
    for (const prose of Object.values(questionnaire.prose)) prose.safetyTexts = {};
    const { hold, safetyTexts } = visitOf(questionnaire, { now: 'spot' }).summary();
    expect(safetyTexts.map(({ id, text }) => [id, text])).to.deep.equal([['text', '']]);
    expect(hold.map(({ topic, code, label, why, sources }) => ({ topic, code, label, why, sources }))).to.deep.equal([
      { topic: 'unheard-of', code: 'unheard-of', label: 'unheard-of', why: '', sources: [] },
    ]);
  });
});

describe('flags in repeating groups', () => {
  const sick = { level: 'urgent', code: 'sick' } as const;
  const questionnaire = questionnaireOf({
    items: [group('visits', [several('after', [{ code: 'fever', flags: [sick] }, { code: 'pain', flags: [{ ...sick, code: 'sore' }] }, 'none'])], { repeats: { max: 3 } }), choice('last', ['x'])],
    flags: { sick: { topic: 'sick', sources: [] }, sore: { topic: 'sore', sources: [] } },
  });
  const three = { 'visits#0': true, 'after#1': ['fever'], 'visits#1': true, 'after#2': ['fever'], 'visits#2': true, 'after#3': ['fever'], last: 'x' };

  it('stay urgent in each instance that took them back, also beside one that did not', () => {
    const visit = visitOf(questionnaire, three).reopen('after#2').answer(['none']).reopen('after#3').answer(['pain']);
    expect(flagsOf(visit.summary())).to.deep.equal([
      ['after/fever', 'after#1', 'fever in en'],
      ['after/pain', 'after#3', 'pain in en'],
      ['after/fever', 'after#2', 'fever in en', 'none in en'],
      ['after/fever', 'after#3', 'fever in en', 'pain in en'],
    ]);
  });

  it('are found by a receiver in each instance, whatever the browser left out', () => {
    const sent = visitOf(questionnaire, three).confirm().summary();
    const found = flagsOf(sent);
    sent.urgent.splice(1, 1);
    for (const answer of sent.answers) if (answer.question === 'last') answer.value = 'made-up';
    const { summary, judged } = kept(judge(submissionOf(1, sent), knownQuestionnaires([{ questionnaire, hash }]), { settings: [], staffLanguage: 'en' }));
    expect(judged).to.deep.equal({ by: 'browser', because: 'these answers do not fit their questions: last' });
    expect(flagsOf(summary)).to.have.deep.members(found).and.have.length(3);
  });
});

describe('why a question was not asked', () => {
  const times = group('times', [choice('sick', ['yes', 'no']), choice('dose', ['low', 'high'], { core: true, showWhen: { question: 'sick', '=': 'yes' } })], { repeats: { max: 2 } });
  const trip = group('trip', [choice('where', ['near', 'far'], { core: true })], { showWhen: { question: 'travels', '=': 'yes' } });
  const questionnaire = questionnaireOf({ items: [choice('travels', ['yes', 'no']), trip, times] });
  const because = (summary: Summary): unknown[] => summary.unanswered.flatMap(({ question, status, because: reasons }) => (status === 'not-asked' ? [[question, ...(reasons ?? [])]] : []));

  it('is what was said to the questions that its condition or its group’s reads, in the same instance', () => {
    const visit = visitOf(questionnaire, { travels: 'no', 'times#0': true, 'sick#1': 'yes', 'dose#1': 'low', 'times#1': true, 'sick#2': 'no' });
    expect(because(visit.summary())).to.deep.equal([['where', 'travels in en: no in en'], ['dose#2', 'sick in en (2): no in en']]);
  });
});
