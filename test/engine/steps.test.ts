import { expect } from '@open-wc/testing';
import { calmAnswers, definitionOf, microneedling } from '../fixtures/microneedling.ts';
import { questionnaireOf, several, yesNo } from '../fixtures/questionnaire.ts';
import { Visit } from '../fixtures/visit.ts';

const calmVisit = (until: string, changes: Record<string, unknown> = {}): Visit => {
  const visit = new Visit(microneedling);
  visit.proceed(until, { ...calmAnswers, ...changes });
  return visit;
};

describe('changing an answer from the review', () => {
  it('offers the present answer and comes straight back where nothing else needs asking', () => {
    for (const id of Object.keys(calmAnswers)) {
      const visit = calmVisit('review').reopen(id);
      expect(visit.at).to.equal(id);
      expect(visit.offered, id).to.deep.equal(calmAnswers[id]);
      visit.answer(calmAnswers[id]);
      expect(visit.at, `after ${id}`).to.equal('review');
      expect(visit.retracted).to.deep.equal([]);
    }
  });

  it('asks only what the new answer shows', () => {
    const visit = calmVisit('review').reopen('main-concern').answer(['acne-scars']);
    expect(visit.proceed('review')).to.deep.equal(['scar-detail', 'scar-detail-age', 'acne-detail']);
  });

  it('asks a branch again that is entered again, with its old answer offered', () => {
    const visit = calmVisit('review', { 'main-concern': ['dark-patches'], 'pigment-detail': 'small-spots' });
    visit.reopen('main-concern').answer(['large-pores']);
    expect(visit.at).to.equal('concern-duration');
    visit.answer('1-5-years').reopen('main-concern').answer(['large-pores', 'dark-patches']);
    expect(visit.at).to.equal('pigment-detail');
    expect(visit.offered).to.equal('small-spots');
    expect(visit.kept).to.not.include('pigment-detail');
    expect(visit.answer('small-spots').at).to.equal('review');
  });

  it('offers a skipped answer again', () => {
    const visit = calmVisit('review').reopen('event-date').skip();
    expect(visit.at).to.equal('review');
    expect(visit.entries['event-date']?.status).to.equal('skipped');
    expect(visit.reopen('event-date').offered).to.equal('none');
  });

  it('opens what was skipped, and nothing that has no entry', () => {
    const visit = calmVisit('review', { 'event-date': undefined });
    expect(visit.reopen('event-date').at).to.equal('event-date');
    const other = calmVisit('review').reopen('scar-detail').reopen('no-such-question').reopen('tell-clinic-name');
    expect(other.at).to.equal('review');
  });

  it('can change one answer after another before it is back at the review', () => {
    const visit = calmVisit('review').reopen('main-concern').answer(['acne-scars']).reopen('age-band').answer('60-plus');
    expect(visit.proceed('review')).to.deep.equal(['scar-detail', 'scar-detail-age', 'acne-detail']);
    expect(visit.kept).to.not.include('pregnancy-status');
  });

  it('does not reach the review before an earlier branch is asked, even if a later answer is changed first', () => {
    const visit = calmVisit('review').reopen('main-concern').answer(['acne-scars']).reopen('event-date').answer('later');
    expect(visit.at).to.equal('scar-detail');
    expect(visit.proceed('review')).to.deep.equal(['scar-detail', 'scar-detail-age', 'acne-detail']);
  });

  it('goes back to the question before the one that is open, and on from there to what is left', () => {
    const visit = calmVisit('review').reopen('main-concern').answer(['acne-scars']);
    expect(visit.at).to.equal('scar-detail');
    expect(visit.back().at).to.equal('concern-area');
    expect(visit.answer(['face']).at).to.equal('scar-detail');
    expect(visit.proceed('review')).to.deep.equal(['scar-detail', 'scar-detail-age', 'acne-detail']);
  });

  it('asks in order again once the review was reached', () => {
    const visit = calmVisit('review').reopen('event-date').answer('later').back();
    expect(visit.at).to.equal('contact-language');
    visit.back();
    expect(visit.answer(calmAnswers['contact-time']).at).to.equal('contact-language');
  });
});

describe('changing an answer on the way', () => {
  it('asks what the new answer shows and returns to where the visit was', () => {
    const visit = calmVisit('medicines').reopen('main-concern').answer(['stretch-marks']);
    expect(visit.proceed('medicines', calmAnswers)).to.deep.equal(['stretch-mark-detail', 'stretch-mark-detail-colour']);
    expect(visit.proceed('review', calmAnswers)[0]).to.equal('medicines');
  });

  it('keeps the answers that stand', () => {
    const visit = calmVisit('medicines');
    const before = visit.entries;
    visit.reopen('concern-area').answer(['neck']);
    const { 'concern-area': changed, ...others } = visit.entries;
    expect(changed).to.deep.include({ status: 'answered', value: ['neck'] });
    expect({ ...others, 'concern-area': before['concern-area'] }).to.deep.equal(before);
  });
});

describe('a branch of a branch', () => {
  const definition = definitionOf(
    questionnaireOf({
      items: [
        several('root', ['a', 'b', 'none']),
        yesNo('child', { showWhen: { question: 'root', includes: 'a' } }),
        yesNo('grandchild', { showWhen: { question: 'child', '=': 'yes' } }),
        yesNo('cautious', { showWhen: { not: { question: 'grandchild', '=': 'no' } }, whenUnknown: 'show' }),
        yesNo('either', { showWhen: { any: [{ question: 'grandchild', '=': 'yes' }, { question: 'root', includes: 'b' }] } }),
      ],
    }),
  );
  const walked = (): Visit => {
    const visit = new Visit(definition);
    visit.proceed('review', { root: ['a'], child: 'yes', grandchild: 'yes', cautious: 'no', either: 'no' });
    return visit;
  };

  it('leaves with it, and only what nothing else shows', () => {
    const visit = walked().reopen('root').answer(['b']);
    expect(visit.at).to.equal('review');
    expect(visit.kept).to.have.members(['root', 'cautious', 'either']);
    expect(visit.retracted).to.deep.equal(['root: changed', 'child: left-path', 'grandchild: left-path']);
  });

  it('takes along what it alone showed', () => {
    const visit = walked().reopen('root').answer(['none']);
    expect(visit.kept).to.have.members(['root', 'cautious']);
    expect(visit.retracted).to.include('either: left-path');
  });

  it('is asked again question by question when it comes back, each with its old answer', () => {
    const visit = walked().reopen('root').answer(['none']).reopen('root').answer(['a']);
    const offered: unknown[] = [];
    while (visit.at !== 'review') {
      offered.push([visit.at, visit.offered]);
      visit.answer(visit.offered);
    }
    expect(offered).to.deep.equal([['child', 'yes'], ['grandchild', 'yes'], ['either', 'no']]);
  });

  it('is not asked again where the answer between is given differently', () => {
    const visit = walked().reopen('root').answer(['none']).reopen('root').answer(['a']).answer('no');
    expect(visit.at).to.equal('review');
    expect(visit.kept).to.have.members(['root', 'child', 'cautious']);
  });
});
