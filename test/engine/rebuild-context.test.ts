import { expect } from '@open-wc/testing';
import { compile } from '../../src/engine/compile.ts';
import { startingContext } from '../../src/engine/conversation.ts';
import { rebuildContext, type RawEntry } from '../../src/engine/rebuild-context.ts';
import { entriesOf, type Answers, type Entry } from '../../src/rules/answers.ts';
import { calmAnswers, microneedling } from '../fixtures/microneedling.ts';
import { input, moment, Visit } from '../fixtures/visit.ts';

const conversation = compile(microneedling);
const flat = (answers: Answers): Record<string, Entry> => Object.fromEntries(entriesOf(answers));
const rawOf = (answers: Readonly<Record<string, unknown>>): RawEntry[] =>
  Object.entries(answers).map(([question, value], at) => ({ question, value, language: 'en', at: moment(at) }));

describe('a context built anew from raw answers', () => {
  it('is the one the visit had', () => {
    const visit = new Visit(microneedling);
    visit.proceed('review', { ...calmAnswers, 'event-date': undefined });
    const raw = Object.entries(visit.entries).map(([question, { language, at, ...entry }]) => ({
      question,
      value: entry.status === 'answered' ? entry.value : undefined,
      language,
      at,
    }));
    const { context, ...faults } = rebuildContext(conversation, input, raw);
    expect(flat(context.answers)).to.deep.equal(visit.entries);
    expect(faults).to.deep.equal({ unreadable: [], hidden: [], missing: ['tell-clinic-name', 'tell-clinic-phone'] });
  });

  it('does not depend on the order of the entries', () => {
    const entries = rawOf(calmAnswers);
    expect(rebuildContext(conversation, input, [...entries].reverse())).to.deep.equal(rebuildContext(conversation, input, entries));
  });

  it('believes nothing else about the visit', () => {
    const { answers, ...rest } = rebuildContext(conversation, input, rawOf(calmAnswers)).context;
    expect(Object.keys(flat(answers))).to.have.members(Object.keys(calmAnswers));
    const { answers: _, ...nothing } = startingContext(input);
    expect(rest).to.deep.equal(nothing);
  });

  it('leaves out and names the answers to questions that were not asked', () => {
    const { context, hidden } = rebuildContext(conversation, input, rawOf({ ...calmAnswers, 'scar-detail': ['raised'], 'keloid-detail': ['ears'] }));
    expect(hidden).to.deep.equal(['scar-detail', 'keloid-detail']);
    expect(flat(context.answers)).to.not.have.any.keys('scar-detail', 'keloid-detail');
  });

  it('names what is shown and has no entry', () => {
    const { medicines: _, ...rest } = calmAnswers;
    const { missing } = rebuildContext(conversation, input, rawOf({ ...rest, 'main-concern': ['acne-scars'] }));
    expect(missing).to.include.members(['scar-detail', 'acne-detail', 'medicines', 'isotretinoin-when']);
  });

  for (const value of [7, 'no-such-option', [], ['none', 'isotretinoin'], { code: 'none' }, [null], true]) {
    it(`names an answer that does not fit its question: ${JSON.stringify(value)}`, () => {
      const { context, unreadable } = rebuildContext(conversation, input, rawOf({ ...calmAnswers, medicines: value }));
      expect(unreadable).to.deep.equal(['medicines']);
      expect(flat(context.answers)).to.not.have.property('medicines');
    });
  }

  it('takes null and undefined as skipped', () => {
    const { context } = rebuildContext(conversation, input, rawOf({ ...calmAnswers, medicines: null, allergies: undefined }));
    expect(flat(context.answers)['medicines']?.status).to.equal('skipped');
    expect(flat(context.answers)['allergies']?.status).to.equal('skipped');
  });

  it('reads the values as the engine would', () => {
    const { context } = rebuildContext(conversation, input, rawOf({ ...calmAnswers, 'contact-name': '  Linh ', 'skin-history': ['eczema', 'psoriasis'] }));
    expect(flat(context.answers)['contact-name']).to.deep.include({ value: 'Linh' });
    expect(flat(context.answers)['skin-history']).to.deep.include({ value: ['psoriasis', 'eczema'] });
  });

  it('is not led astray by names every object has', () => {
    const entries = rawOf({ ...calmAnswers, constructor: 'x', toString: 'x', ['__proto__']: 'x' });
    const { hidden, ...rest } = rebuildContext(conversation, input, entries);
    expect(hidden).to.deep.equal(['constructor', 'toString', '__proto__']);
    expect({ ...rest, hidden: [] }).to.deep.equal(rebuildContext(conversation, input, rawOf(calmAnswers)));
  });
});
