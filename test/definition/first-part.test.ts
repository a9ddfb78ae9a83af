import { expect } from '@open-wc/testing';
import { canonicalJson } from '../../src/definition/canonical-json.ts';
import { firstPart } from '../../src/definition/first-part.ts';
import { pack, unpack } from '../../src/definition/packed.ts';
import { beyond, joinParts } from '../../src/definition/parts.ts';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { compile } from '../../src/engine/compile.ts';
import { microneedling } from '../fixtures/microneedling.ts';
import { choice, group, questionnaireOf, words } from '../fixtures/questionnaire.ts';

const { questionnaire, hash } = microneedling;
const first = firstPart(questionnaire);

describe('the first part of a questionnaire', () => {
  it('has every question and option, and every word that a visitor reads before the review', () => {
    const asked = (one: typeof questionnaire): unknown =>
      [...indexQuestions(one).byId.values()].map(({ question: { id, type, options = [], showWhen, mandatory } }) => ({ id, type, showWhen, mandatory, options: options.map(({ code, safetyText, exclusive }) => ({ code, safetyText, exclusive })) }));
    expect(asked(first)).to.deep.equal(asked(questionnaire));
    for (const [language, { intro, footer, sections, safetyTexts, questions }] of Object.entries(questionnaire.prose)) {
      const words = first.prose[language];
      expect(words).to.deep.include({ intro, footer, sections, safetyTexts });
      expect(Object.entries(words?.questions ?? {}).map(([id, { text }]) => [id, text])).to.deep.equal(Object.entries(questions).map(([id, { text }]) => [id, text]));
    }
  });

  it('has nothing that judges or that only staff read', () => {
    const text = JSON.stringify(first);
    expect(first).to.deep.include({ flags: {}, rules: [], cards: [], sources: {} });
    expect(text).not.to.match(/"level"|"restricted"|"sources":\["|"why":"Staff|https?:/);
    expect(first.wordLists.flatMap(({ words }) => Object.keys(words))).to.deep.equal([]);
  });

  it('compiles to the states of the whole', () => {
    const statesOf = (one: typeof questionnaire): unknown => JSON.parse(JSON.stringify(compile({ questionnaire: one, hash }).machine.config));
    expect(statesOf(first)).to.deep.equal(statesOf(questionnaire));
  });

  it('and what is beyond it are the whole', () => {
    const more = beyond(questionnaire, first);
    expect(canonicalJson(joinParts(first, more))).to.equal(canonicalJson(questionnaire));
    expect(JSON.stringify(more)).not.to.contain(questionnaire.prose['en']?.safetyTexts['rf-allergy']?.texts[0]?.text);
  });
});

describe('a questionnaire packed in one language', () => {
  const inOne = (one: typeof questionnaire, language: string): typeof questionnaire => ({ ...one, prose: { [language]: one.prose[language]! } });
  const made = questionnaireOf({ items: [choice('a', ['x', { code: 'y', exclusive: true }]), group('g', [words('b'), { id: 'dose', type: 'quantity', options: [{ code: 'mg' }] }], { repeats: { max: 2 } })] });
  const silent = structuredClone(made);
  delete silent.prose['en']?.questions['a'];
  const more = structuredClone(made);
  Object.assign(more.prose['en']?.questions['a']?.options ?? {}, { z: { label: 'No option', help: 'Help' } });
  const rows: [what: string, whole: typeof questionnaire, language: string][] = [
    ['the real one, in English', questionnaire, 'en'],
    ['its first part', first, 'en'],
    ['one with groups', made, 'en'],
    ['one without words for a question', silent, 'en'],
    ['one with words for what is no option', more, 'en'],
  ];

  for (const [what, whole, language] of rows) {
    it(`is the same when it is unpacked: ${what}`, () => {
      const one = inOne(whole, language);
      expect(canonicalJson(unpack(JSON.parse(JSON.stringify(pack(one, language)))))).to.equal(canonicalJson(one));
    });
  }

  it('says no code twice', () => {
    expect(JSON.stringify(pack(inOne(first, 'en'), 'en')).match(/"stretch-marks"/g)?.length).to.be.below(JSON.stringify(inOne(first, 'en')).match(/"stretch-marks"/g)?.length ?? 0);
  });
});

describe('parts of a JSON value', () => {
  const rows: [what: string, whole: unknown, part: unknown, more: unknown][] = [
    ['the same', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, undefined],
    ['a member more', { a: 1, b: 2 }, { a: 1 }, { b: 2 }],
    ['an entry that is more', { a: [{ b: 1 }, { b: 1, c: 2 }] }, { a: [{ b: 1 }, { b: 1 }] }, { a: { 1: { c: 2 } } }],
    ['a longer list', { a: [1, 2] }, { a: [] }, { a: [1, 2] }],
    ['another value', { a: 'x' }, { a: 'y' }, { a: 'x' }],
    ['a member of a name that every object has', { a: { constructor: 1 } }, { a: {} }, { a: { constructor: 1 } }],
  ];

  for (const [what, whole, part, more] of rows) {
    it(`say what is beyond one: ${what}`, () => {
      expect(beyond(whole, part)).to.deep.equal(more);
      const before = JSON.stringify(part);
      expect(joinParts(part, beyond(whole, part))).to.deep.equal(whole);
      expect(JSON.stringify(part)).to.equal(before);
    });
  }
});
