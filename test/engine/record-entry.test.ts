import { expect } from '@open-wc/testing';
import type { ConversationContext } from '../../src/engine/conversation.ts';
import { calmAnswers, microneedling } from '../fixtures/microneedling.ts';
import { Visit } from '../fixtures/visit.ts';

const visitWith = (changes: Record<string, unknown>, until = 'review'): Visit => {
  const visit = new Visit(microneedling);
  visit.proceed(until, { ...calmAnswers, ...changes });
  return visit;
};
const plain = ({ answers, retractions, drafts }: ConversationContext): unknown => JSON.parse(JSON.stringify({ answers, retractions, drafts }));

describe('an answer that is taken back', () => {
  it('is kept as a retraction with its own language and time when it is changed', () => {
    const visit = visitWith({});
    const entry = visit.entries['medicines'];
    visit.language = 'vi';
    visit.reopen('medicines').answer(['isotretinoin']);
    expect(visit.context.retractions).to.deep.equal([
      { question: 'medicines', value: ['none'], language: 'en', at: entry?.at, reason: 'changed' },
    ]);
    expect(visit.entries['medicines']).to.deep.include({ status: 'answered', value: ['isotretinoin'], language: 'vi' });
  });

  it('is kept as a retraction when the question is skipped later', () => {
    const visit = visitWith({}).reopen('medicines').skip();
    expect(visit.retracted).to.deep.equal(['medicines: skipped']);
  });

  it('is kept as a retraction when the path leaves it, after the change that did it', () => {
    const visit = visitWith({}).reopen('consent').answer(['health']);
    const left = ['contact-way', 'contact-phone', 'contact-time', 'contact-language'];
    expect(visit.retracted).to.deep.equal(['consent: changed', ...left.map((id) => `${id}: left-path`)]);
    expect(visit.entries).to.not.have.any.keys(...left);
    expect(visit.kept).to.include('contact-name');
  });

  it('was no answer where the question had been skipped', () => {
    const visit = visitWith({ 'contact-time': undefined, 'contact-language': undefined, 'event-date': undefined });
    visit.reopen('contact-way').answer('no-contact').reopen('event-date').answer('later');
    expect(visit.retracted).to.deep.equal(['contact-way: changed', 'contact-phone: left-path']);
    expect(visit.entries).to.not.have.any.keys('contact-time', 'contact-language');
  });

  it('is not retracted by the same answer again, ticked in another order or said in another language', () => {
    const visit = visitWith({ 'skin-history': ['psoriasis', 'eczema'] });
    const before = plain(visit.context);
    visit.language = 'vi';
    visit.reopen('skin-history').answer(['eczema', 'psoriasis']);
    expect(visit.at).to.equal('review');
    expect(plain(visit.context)).to.deep.equal(before);
  });

  it('is retracted once for each time it is changed', () => {
    const visit = visitWith({});
    for (const value of ['later', 'none', 'later']) visit.reopen('event-date').answer(value);
    expect(visit.context.retractions.map(({ value }) => value)).to.deep.equal(['none', 'later', 'none']);
  });

  it('counts own words as part of the answer', () => {
    const visit = visitWith({ 'main-concern': [{ code: 'other', text: 'freckles' }] });
    visit.reopen('main-concern').answer([{ code: 'other', text: 'age spots' }]);
    expect(visit.context.retractions.map(({ value }) => value)).to.deep.equal([[{ code: 'other', text: 'freckles' }]]);
  });

  it('is forgotten as a draft once the question has an answer again', () => {
    const visit = visitWith({}).reopen('event-date').skip().reopen('event-date').answer('later');
    expect(visit.context.drafts).to.deep.equal({});
  });
});

describe('the context of a visit', () => {
  it('is never changed in place', () => {
    const visit = visitWith({}, 'medicines');
    const { context } = visit;
    const before = JSON.stringify(context);
    visit.answer(['isotretinoin']).reopen('main-concern').answer(['acne-scars']).back().reopen('age-band').answer('60-plus');
    expect(JSON.stringify(context)).to.equal(before);
  });

  it('is plain JSON at every step', () => {
    const visit = visitWith({ 'skin-today': ['new-lump'] }).reopen('main-concern').answer(['acne-scars']);
    expect(JSON.parse(JSON.stringify(visit.context))).to.deep.equal(visit.context);
  });

  it('keeps the answer as it was read, not as it was sent', () => {
    const visit = visitWith({}, 'contact-name').answer('  Linh  ');
    expect(visit.entries['contact-name']).to.deep.include({ value: 'Linh' });
  });
});
