import { expect } from '@open-wc/testing';
import { viewOf, type View } from '../../src/engine/view.ts';
import { calmAnswers, calmBefore, microneedling } from '../fixtures/microneedling.ts';
import { Visit } from '../fixtures/visit.ts';

const viewAt = (visit: Visit): View => viewOf(visit.actor.getSnapshot(), visit.conversation);
const visitAt = (until: string): Visit => {
  const visit = new Visit(microneedling);
  visit.proceed(until, calmAnswers);
  return visit;
};
const walkedIds = (visit: Visit): string[] => viewAt(visit).walked.map(({ placed }) => placed.question.id);

describe('the view of a visit', () => {
  const rows: [until: string, section: number][] = [
    ['consent', 1],
    ['age-band', 2],
    ['urgent-now', 3],
    ['main-concern', 4],
    ['previous-treatment', 4],
    ['medicines', 5],
    ['desired-outcome', 6],
    ['contact-name', 7],
    ['review', 8],
  ];
  for (const [until, section] of rows) {
    it(`is in part ${section} of 8 at ${until}, whatever the answers`, () => {
      expect(viewAt(visitAt(until)).progress).to.deep.equal({ section, of: 8 });
    });
  }

  it('lists what was answered or skipped, in order, up to the present question', () => {
    const visit = visitAt('concern-area').skip();
    expect(walkedIds(visit)).to.deep.equal([...calmBefore('concern-area'), 'concern-area']);
    expect(viewAt(visit).walked.at(-1)?.entry.status).to.equal('skipped');
  });

  it('lists only what is before an answer that is open for change', () => {
    expect(walkedIds(visitAt('review').reopen('main-concern'))).to.deep.equal(calmBefore('main-concern'));
  });

  it('lists the whole path at the review', () => {
    expect(walkedIds(visitAt('review'))).to.deep.equal(Object.keys(calmAnswers));
  });

  it('lists nothing that is hidden now', () => {
    const visit = visitAt('review').reopen('consent').answer(['health']);
    expect(walkedIds(visit)).to.not.include('contact-way');
  });

  it('offers no way back at the first question, and one everywhere else', () => {
    const visit = new Visit(microneedling);
    expect(visit.canGoBack).to.equal(false);
    visit.answer(['health']);
    expect(visit.canGoBack).to.equal(true);
  });

  it('offers to skip what is not mandatory for safety', () => {
    const skippable = ['consent', 'age-band', 'urgent-now', 'main-concern', 'medicines', 'answering-for', 'contact-phone'].filter((id) => visitAt(id).canSkip);
    expect(skippable).to.deep.equal(['main-concern', 'medicines', 'answering-for', 'contact-phone']);
  });

  it('says when the visitor is telling the clinic why the visit stopped', () => {
    const visit = visitAt('urgent-now').answer(['breathing-swelling']).tell();
    const { step, walked } = viewAt(visit);
    expect(step.kind === 'question' && step.afterStop).to.equal(true);
    expect(walked.map(({ placed }) => placed.question.id)).to.include('urgent-now');
    const before = visitAt('urgent-now').step;
    expect(before.kind === 'question' && before.afterStop).to.equal(false);
  });

  it('names each ending', () => {
    expect(visitAt('consent').decline().step).to.deep.equal({ kind: 'ended', outcome: 'declined' });
    expect(visitAt('age-band').answer('under-18').step).to.deep.equal({ kind: 'ended', outcome: 'ended-minor' });
    expect(visitAt('review').confirm().step).to.deep.equal({ kind: 'ended', outcome: 'completed' });
    const stopped = visitAt('urgent-now').answer(['breathing-swelling']).tell().skip().skip();
    expect(stopped.step).to.deep.equal({ kind: 'ended', outcome: 'stopped' });
  });

  it('is the same for the same snapshot', () => {
    const visit = visitAt('medicines');
    expect(JSON.stringify(viewAt(visit))).to.equal(JSON.stringify(viewAt(visit)));
  });
});
