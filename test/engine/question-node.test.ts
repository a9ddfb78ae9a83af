import { expect } from '@open-wc/testing';
import { calmAnswers, calmBefore, definitionOf, microneedling } from '../fixtures/microneedling.ts';
import { questionnaireOf, section, words, yesNo } from '../fixtures/questionnaire.ts';
import { moment, Visit } from '../fixtures/visit.ts';

const visitAt = (until: string, changes: Record<string, unknown> = {}): Visit => {
  const visit = new Visit(microneedling);
  visit.proceed(until, { ...calmAnswers, ...changes });
  return visit;
};
const shownBy = (value: unknown, question = 'urgent-now'): Visit => visitAt(question).answer(value);
const records = ({ context }: Visit): string[] => context.safetyRecords.map(({ question, texts, choice }) => `${question}: ${texts.join('+')} ${choice}`);

describe('a safety text', () => {
  const rows: { says: string; value: string[]; texts: string[]; mayGoOn: boolean; stops: boolean }[] = [
    { says: 'an allergy stops for good', value: ['breathing-swelling'], texts: ['rf-allergy'], mayGoOn: false, stops: true },
    { says: 'an infection stops, and may be safe', value: ['spreading-skin-fever'], texts: ['rf-infection'], mayGoOn: true, stops: true },
    { says: 'a reaction stops, and may be safe', value: ['after-treatment'], texts: ['rf-post-treatment'], mayGoOn: true, stops: true },
    { says: 'a changing spot only pauses', value: ['changing-spot'], texts: ['rf-lesion'], mayGoOn: true, stops: false },
    { says: 'a stop beside a pause stops', value: ['changing-spot', 'after-treatment'], texts: ['rf-post-treatment', 'rf-lesion'], mayGoOn: true, stops: true },
    {
      says: 'the strictest of all wins',
      value: ['changing-spot', 'spreading-skin-fever', 'breathing-swelling'],
      texts: ['rf-allergy', 'rf-infection', 'rf-lesion'],
      mayGoOn: false,
      stops: true,
    },
  ];
  for (const { says, value, texts, mayGoOn, stops } of rows) {
    it(`holds the visit: ${says}`, () => {
      const visit = shownBy(value);
      expect(visit.at).to.equal('urgent-now/safety');
      const { step } = visit;
      expect(step.kind === 'safety' && { texts: step.texts, mayGoOn: step.mayGoOn, stops: step.stops }).to.deep.equal({ texts, mayGoOn, stops });
      expect(visit.goOn().at).to.equal(mayGoOn ? 'main-concern' : 'urgent-now/safety');
    });

    it(`lets the clinic be told only where it stops: ${says}`, () => {
      expect(shownBy(value).tell().at).to.equal(stops ? 'tell-clinic-name' : 'urgent-now/safety');
    });
  }

  it('cannot be left by any other act', () => {
    const visit = shownBy(['spreading-skin-fever']);
    visit.answer(['none'], 'urgent-now').answer(['face'], 'main-concern').skip('urgent-now').reopen('age-band').reopen('urgent-now').decline().confirm();
    expect(visit.at).to.equal('urgent-now/safety');
  });

  it('is left by Back to its question, which shows it again for the same answer', () => {
    const visit = shownBy(['changing-spot']).back();
    expect(visit.at).to.equal('urgent-now');
    expect(visit.offered).to.deep.equal(['changing-spot']);
    expect(visit.answer(['changing-spot']).at).to.equal('urgent-now/safety');
    expect(visit.goOn().at).to.equal('main-concern');
    expect(records(visit)).to.deep.equal(['urgent-now: rf-lesion went-back', 'urgent-now: rf-lesion went-on']);
  });

  it('is gone when the answer behind it changes', () => {
    const visit = shownBy(['breathing-swelling']).back().answer(['none']);
    expect(visit.at).to.equal('main-concern');
    expect(visit.context.pending).to.deep.equal([]);
    expect(visit.context.heldAt).to.equal(null);
    expect(visit.retracted).to.deep.equal(['urgent-now: changed']);
  });

  it('keeps when and in which language it was answered', () => {
    const visit = visitAt('urgent-now');
    visit.language = 'vi';
    visit.answer(['changing-spot']).goOn();
    const [record] = visit.context.safetyRecords;
    expect(record).to.include({ language: 'vi', choice: 'went-on' });
    expect(record?.at).to.equal(moment(calmBefore('urgent-now').length + 2));
  });
});

describe('a safety text that was left by Back', () => {
  const held = (value: string[]): Visit => visitAt('review').reopen('urgent-now').answer(value).back();

  it('cannot be escaped by changing an earlier answer', () => {
    const visit = held(['breathing-swelling']).reopen('age-band').answer('40-59');
    expect(visit.at).to.equal('urgent-now');
  });

  it('cannot be escaped by changing a later answer', () => {
    const visit = held(['breathing-swelling']).reopen('event-date').answer('later');
    expect(visit.at, 'the review must not be reached with a safety text that was not passed').to.not.equal('review');
  });

  it('cannot be escaped on the way by going back and forth', () => {
    const visit = shownBy(['breathing-swelling']).back().back().answer('40-59');
    expect(visit.at).to.equal('urgent-now');
    expect(visit.answer(['breathing-swelling']).goOn().at).to.equal('urgent-now/safety');
  });

  it('can be returned to from a question before it', () => {
    const visit = shownBy(['breathing-swelling']).back().back();
    expect(visit.at).to.equal('age-band');
    expect(visit.reopen('urgent-now').at).to.equal('urgent-now');
    expect(visit.answer(['breathing-swelling']).at).to.equal('urgent-now/safety');
  });

  it('is not asked about again once it was passed', () => {
    const visit = held(['changing-spot']).answer(['changing-spot']).goOn();
    expect(visit.at).to.equal('review');
    expect(visit.reopen('age-band').answer('40-59').at).to.equal('review');
  });

  it('leaves with its question', () => {
    const visit = visitAt('review', { 'main-concern': ['dark-patches'], 'pigment-detail': 'small-spots' });
    visit.reopen('pigment-detail').answer('one-changing').back().reopen('main-concern').answer(['large-pores']);
    expect(visit.context.pending).to.deep.equal([]);
    expect(visit.proceed('review', calmAnswers)).to.deep.equal(['concern-duration']);
  });

  it('leaves when its question is skipped', () => {
    const visit = visitAt('skin-today').answer(['new-lump']).back().skip();
    expect(visit.at).to.equal('skin-history');
    expect(visit.context.pending).to.deep.equal([]);
  });
});

describe('a changed answer that triggers a safety text', () => {
  it('shows it before the review', () => {
    const visit = visitAt('review').reopen('skin-today').answer(['new-lump']);
    expect(visit.at).to.equal('skin-today/safety');
    expect(visit.goOn().at).to.equal('review');
  });

  it('shows it before what else needs asking', () => {
    const visit = visitAt('review').reopen('appearance-impact').answer('a-lot');
    expect(visit.at).to.equal('appearance-impact/safety');
    expect(visit.goOn().at).to.equal('appearance-support');
  });
});

describe('a word list', () => {
  const lists = [
    { id: 'silent', flags: [], words: { en: ['quiet'] } },
    { id: 'shown', flags: [], safetyText: 'text', words: { en: ['loud'] } },
  ];
  const safetyTexts = { text: { then: 'pause' as const, call: [], sources: [] } };
  const typing = (text: string): string => new Visit(definitionOf(questionnaireOf({ items: [words('first'), words('second')], wordLists: lists, safetyTexts }))).answer(text).at;

  it('shows its text, if it has one', () => {
    expect([typing('so loud'), typing('so quiet'), typing('neither')]).to.deep.equal(['first/safety', 'second', 'second']);
  });
});

describe('words of self-harm', () => {
  for (const text of ['I want to kill myself', 'tôi muốn chết', "I don't want to be here anymore"]) {
    it(`stop the visit in free text: ${text}`, () => {
      const visit = shownBy(text, 'desired-outcome');
      expect(visit.at).to.equal('desired-outcome/safety');
      expect(visit.goOn().at).to.equal('desired-outcome/safety');
      expect(visit.tell().at).to.equal('tell-clinic-name');
    });
  }

  it('stop the visit beside an option that takes own words', () => {
    const visit = shownBy(['acne-scars', { code: 'other', text: 'I want to end my life' }], 'main-concern');
    expect(visit.at).to.equal('main-concern/safety');
    expect(visit.goOn().at).to.equal('main-concern/safety');
  });

  it('do not stop the visit where they are not said', () => {
    expect(shownBy('I would like to feel better about my skin', 'desired-outcome').at).to.equal('expected-improvement');
  });
});

describe('telling the clinic why the visit stopped', () => {
  const told = (): Visit => shownBy(['breathing-swelling']).tell();

  it('asks for a name and a phone number, and ends stopped', () => {
    const visit = told();
    expect(visit.proceed('stopped', { 'tell-clinic-name': 'Linh', 'tell-clinic-phone': '0901234567' })).to.deep.equal([
      'tell-clinic-name',
      'tell-clinic-phone',
    ]);
    expect(visit.context.stoppedAt).to.equal('urgent-now');
    expect(records(visit)).to.deep.equal(['urgent-now: rf-allergy told-clinic']);
  });

  it('lets both be skipped', () => {
    expect(told().skip().skip().at).to.equal('stopped');
  });

  it('does not let the visit go on from there', () => {
    const visit = told().goOn().reopen('age-band').confirm();
    expect(visit.at).to.equal('tell-clinic-name');
  });

  it('goes back to the question that stopped it, whichever that was', () => {
    expect(told().back().at).to.equal('urgent-now');
    expect(shownBy('I want to die', 'desired-outcome').tell().skip().back().back().at).to.equal('desired-outcome');
  });

  it('keeps what stopped the visit when words on a list are typed there too', () => {
    const visit = told().answer('I want to die');
    expect(visit.at).to.equal('tell-clinic-name/safety');
    visit.tell();
    expect(visit.at, 'the same question again would have no end').to.equal('tell-clinic-phone');
    expect(visit.skip().at).to.equal('stopped');
    expect(visit.context.stoppedAt).to.equal('urgent-now');
    expect(records(visit)).to.deep.equal(['urgent-now: rf-allergy told-clinic', 'tell-clinic-name: rf-self-harm told-clinic']);
  });

  it('passes what is hidden there', () => {
    const hidden = { showWhen: { setting: 'offered' } };
    const stop = { code: 'stop', safetyText: 'text' };
    const afterStop = section('after', [yesNo('hidden', hidden), yesNo('shown'), yesNo('hidden-too', hidden)]);
    const safetyTexts = { text: { then: 'stop' as const, call: [], sources: [] } };
    const visit = new Visit(definitionOf(questionnaireOf({ settings: ['offered'], items: [yesNo('first', { options: [stop] })], afterStop, safetyTexts })));
    expect(visit.answer('stop').tell().at).to.equal('shown');
    expect(visit.answer('yes').at).to.equal('stopped');
  });

  it('keeps nothing that was told when the visitor goes back and on instead', () => {
    const visit = told().answer('Linh').back().back().answer(['none']);
    expect(visit.at).to.equal('main-concern');
    expect([visit.context.stoppedAt, visit.context.heldAt]).to.deep.equal([null, null]);
    expect(visit.kept).to.deep.equal(calmBefore('main-concern'));
    expect(visit.retracted).to.deep.equal(['urgent-now: changed']);
    expect(visit.proceed('review', calmAnswers)[0]).to.equal('main-concern');
  });

  it('keeps words on a list that were typed there, even then', () => {
    const visit = told().answer('I want to die').back().answer('Linh').back().back();
    expect(visit.at).to.equal('urgent-now');
    expect(visit.retracted).to.include('tell-clinic-name: changed');
    expect(JSON.stringify(visit.context)).to.contain('I want to die').and.not.contain('Linh');
  });
});
