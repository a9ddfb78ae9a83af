import { expect } from '@open-wc/testing';
import { hashedText } from '../../src/definition/hashed-text.ts';
import { PLACEHOLDERS, type FlagRaise, type Question } from '../../src/definition/types.ts';
import { questionsOf as questionsIn } from '../../src/definition/walk-items.ts';
import { compile } from '../../src/engine/compile.ts';
import { walk } from '../../src/engine/walk.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { english, microneedling } from '../fixtures/microneedling.ts';
import { input } from '../fixtures/visit.ts';

const { questionnaire, hash } = microneedling;
const sections = [...questionnaire.sections, ...(questionnaire.afterStop ? [questionnaire.afterStop] : [])];
const questions = sections.flatMap(({ items }) => questionsIn(items));
const raises = (): FlagRaise[] => [
  ...questions.flatMap(({ options = [] }) => options.flatMap(({ flags = [] }) => flags)),
  ...questionnaire.wordLists.flatMap(({ flags }) => flags),
  ...questionnaire.rules.map((rule) => rule.raises),
];
const questionOf = (id: string): Question => {
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(id);
  return found;
};
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('the microneedling questionnaire', () => {
  it('has the hash that a browser computes of it', async () => {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(hashedText(questionnaire))));
    expect([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')).to.equal(hash);
  });

  it('is a draft until a clinician approves it', () => expect(questionnaire.approval).to.equal(undefined));

  it('raises every flag it declares, and declares every flag it raises', () => {
    expect(sorted(raises().map(({ code }) => code))).to.deep.equal(sorted(Object.keys(questionnaire.flags)));
  });

  it('shows every safety text it declares', () => {
    const shown = [...questions.flatMap(({ options = [] }) => options.map(({ safetyText }) => safetyText)), ...questionnaire.wordLists.map(({ safetyText }) => safetyText)];
    expect(sorted(shown.filter((id) => id !== undefined))).to.deep.equal(sorted(Object.keys(questionnaire.safetyTexts)));
  });

  it('names a source for every flag, safety text and card', () => {
    const without = [...Object.entries(questionnaire.flags), ...Object.entries(questionnaire.safetyTexts), ...questionnaire.cards.map((card) => [card.id, card] as const)]
      .filter(([, { sources }]) => sources.length === 0)
      .map(([id]) => id);
    expect(without).to.deep.equal([]);
  });

  it('uses every source it lists', () => {
    const used = [
      ...Object.values(questionnaire.flags).flatMap(({ sources }) => sources),
      ...Object.values(questionnaire.safetyTexts).flatMap(({ sources }) => sources),
      ...questionnaire.cards.flatMap(({ sources }) => sources),
      ...questions.flatMap(({ sources = [], options = [] }) => [...sources, ...options.flatMap((option) => option.sources ?? [])]),
    ];
    expect(sorted(Object.keys(questionnaire.sources))).to.deep.equal(sorted(used));
  });

  it('lets nobody pass the consent, the age or the urgent check', () => {
    expect(questions.filter(({ mandatory }) => mandatory === 'safety').map(({ id }) => id)).to.deep.equal(['consent', 'age-band', 'urgent-now']);
    for (const id of ['consent', 'age-band', 'urgent-now']) expect(questionOf(id).showWhen, id).to.equal(undefined);
  });

  it('requires the health consent and no other, and ticks none', () => {
    expect(questionOf('consent').options?.map(({ code, required = false }) => [code, required])).to.deep.equal([
      ['health', true],
      ['contact', false],
      ['offers', false],
    ]);
  });

  it('shows a safety text for every urgent flag', () => {
    const withoutText = questions.flatMap(({ id, options = [] }) =>
      options.filter(({ flags = [], safetyText }) => !safetyText && flags.some(({ level }) => level === 'urgent')).map(({ code }) => `${id}/${code}`),
    );
    expect(withoutText).to.deep.equal([]);
    expect(questionnaire.wordLists.filter(({ safetyText }) => !safetyText)).to.deep.equal([]);
  });

  it('never lets a visitor go on after words of self-harm or signs of an emergency', () => {
    for (const id of ['rf-self-harm', 'rf-allergy']) expect(questionnaire.safetyTexts[id], id).to.include({ then: 'stop' }).and.not.have.property('mayGoOn', true);
  });

  it('clears the others by "None of these" wherever several may be chosen', () => {
    const none = questions.filter(({ type }) => type === 'multiple-choice').flatMap(({ id, options = [] }) => options.filter(({ code }) => code === 'none').map((option) => [id, option.exclusive]));
    expect(none).to.have.length.above(5);
    expect(none.filter(([, exclusive]) => exclusive !== true)).to.deep.equal([]);
  });

  it('never reads "not sure" or "I\u2019d rather not say" as an answer', () => {
    const codes = new Set(['not-sure', 'prefer-not', 'rather-not-say']);
    const plain = questions.flatMap(({ id, options = [] }) => options.filter(({ code, means }) => codes.has(code) && !means).map(({ code }) => `${id}/${code}`));
    expect(plain).to.deep.equal([]);
  });

  it('has a longer wording only beside a shorter one that needs nothing', () => {
    for (const [id, { texts }] of Object.entries(questionnaire.prose['en']?.safetyTexts ?? {})) {
      expect(texts.at(-1)?.needs, id).to.equal(undefined);
      for (const { needs = [], text } of texts) {
        const named = PLACEHOLDERS.filter((name) => text.includes(`{${name}}`) && name !== 'emergency-number' && name !== 'clinic-name');
        expect(needs, id).to.include.members(named);
      }
    }
  });

  it('uses question types of the registry', () => {
    expect(questions.filter(({ type }) => !Object.hasOwn(questionTypes, type))).to.deep.equal([]);
  });

  it('has a short name for staff at every question', () => {
    expect(questions.filter(({ id }) => !english.short(id)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('is walked whole by a visitor who ticks everything, and asks what a clinic may add only where it does', () => {
    const conversation = compile(microneedling);
    const everything = Object.fromEntries(
      conversation.index.path.map(({ question: { id, type, options = [], maxChoices = Infinity } }) => {
        const codes = options.filter(({ exclusive, safetyText }) => !exclusive && !safetyText).map(({ code }) => code);
        return [id, ['multiple-choice', 'areas', 'consent'].includes(type) ? codes.slice(0, maxChoices) : codes[0]];
      }),
    );
    const answers = { ...everything, 'urgent-now': ['none'], 'main-concern': ['stretch-marks', 'acne-scars', 'dark-patches'], 'appearance-impact': 'a-lot' };
    const unasked = (settings: string[]): string[] => {
      const { asked, stuckAt } = walk(conversation, { ...input, settings }, { answers, language: 'en', at: () => input.startedAt });
      expect(stuckAt).to.equal(null);
      return conversation.index.path.map(({ question }) => question.id).filter((id) => !asked.includes(id));
    };
    const told = ['concern-duration', 'cold-sore-detail'];
    const atBooking = ['plan-fit-sessions', 'plan-fit-redness-days', 'plan-fit-aftercare', 'event-date', 'optional-extras-needle-comfort'];
    expect(unasked([])).to.deep.equal([...told, 'optional-extras-needle-comfort', 'optional-extras-budget', 'contact-email', 'contact-birth-date']);
    expect(unasked([...questionnaire.settings])).to.deep.equal([...told, ...atBooking, 'contact-email']);
  });
});
