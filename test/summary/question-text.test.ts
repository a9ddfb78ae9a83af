import { expect } from '@open-wc/testing';
import type { Questionnaire } from '../../src/definition/types.ts';
import { proseOf, questionProse } from '../../src/definition/wording.ts';
import { valuesFor } from '../../src/locales/values.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { factsAt } from '../../src/rules/facts.ts';
import { questionHelp, questionText } from '../../src/summary/question-text.ts';
import { factsOf } from '../fixtures/facts.ts';
import { worded } from './fixtures/worded.ts';

type Values = Readonly<Record<string, AnswerValue | null>>;
interface Place {
  instance?: number[];
  language?: string;
  questionnaire?: Questionnaire;
}

/** What one question says after these answers. */
function asked(id: string, values: Values, { instance = [], language = 'en', questionnaire = worded }: Place = {}): { text: string; help: string | null } {
  const facts = factsOf(questionnaire, values);
  const placed = facts.index.byId.get(id);
  if (!placed) throw new Error(id);
  const words = questionProse(proseOf(questionnaire, language), id);
  const here = factsAt(facts, placed, instance);
  const wording = { language, clinic: { 'clinic-name': 'Lotus' }, questionnaire, values: valuesFor(language) };
  return { text: questionText(placed, words, here, wording), help: questionHelp(words, here, wording) };
}

/** The same questionnaire with another text for one of its questions. */
const withText = (id: string, text: string, otherwise = 'Otherwise.'): Questionnaire => {
  const copy = structuredClone(worded);
  const words = copy.prose['en']?.questions;
  if (words) words[id] = { text, otherwise };
  return copy;
};

const full: Values = { name: 'Linh', areas: ['face', 'neck'], 'last-peel': '2025-11', smoker: true };

describe('a question that repeats earlier answers', () => {
  it('has them filled in, in words, with the clinic’s details', () => {
    expect(asked('summing-up', full).text).to.equal('Linh, Lotus hears of Face and Neck since November 2025. Right?');
    expect(asked('summing-up', { ...full, areas: ['face', 'neck', { code: 'other', text: 'chin' }] }).text).to.contain('Face, Neck, and Elsewhere: chin since');
  });

  it('lists several answers as their language does', () => {
    expect(asked('summing-up', full, { language: 'vi' }).text).to.equal('Bạn nói Mặt và Cổ?');
  });

  const without: [name: string, values: Values][] = [
    ['was not reached', { areas: ['face'], 'last-peel': '2025-11' }],
    ['was skipped', { ...full, 'last-peel': null }],
    ['is not sure', { ...full, 'last-peel': 'not-sure' }],
    ['chose an option that means so', { ...full, areas: ['unsure'] }],
    ['chose it beside others', { ...full, areas: ['face', 'unsure'] }],
  ];
  for (const [name, values] of without) {
    it(`says what it says without where an answer ${name}`, () => {
      expect(asked('summing-up', values).text).to.equal('Is that right at Lotus?');
    });
  }

  it('says so too of an answer that says nothing, and of a question that is not there', () => {
    expect(asked('name', { notice: true }, { questionnaire: withText('name', 'Seen: {answer:notice}') }).text).to.equal('Otherwise.');
    expect(asked('name', {}, { questionnaire: withText('name', 'Who: {answer:nobody}') }).text).to.equal('Otherwise.');
  });

  const kinds: [id: string, value: AnswerValue, words: string][] = [
    ['kind', 'clinic', 'Lotus'],
    ['smoker', false, 'No'],
    ['visits', 3, '3'],
    ['weight', { value: 70, unit: 'lb' }, '70 pounds'],
    ['wakes', '06:30', '06:30'],
    ['page', `https://example.com/${'a'.repeat(200)}`, `https://example.com/${'a'.repeat(60)}…`],
    ['dates', ['2024', '2025'], '2024 and 2025'],
  ];
  for (const [id, value, words] of kinds) {
    it(`repeats an answer to "${id}"`, () => {
      expect(asked('summing-up', { [id]: value }, { questionnaire: withText('summing-up', `<{answer:${id}}>`) }).text).to.equal(`<${words}>`);
    });
  }

  it('leaves its help out where that speaks of an answer that was not given', () => {
    expect(asked('summing-up', full).help).to.equal('You smoke: Yes.');
    expect(asked('summing-up', { name: 'Linh' }).help).to.equal(null);
    expect(asked('name', {}).help).to.equal(null);
  });
});

describe('a text that nothing can stand in for', () => {
  const nameless = (prose: object): Questionnaire => ({ ...worded, prose: { en: { ...proseOf(worded, 'en'), ...prose } } });

  it('keeps a gap where an answer is not there', () => {
    const questionnaire = structuredClone(worded);
    Object.assign(questionnaire.prose['en']?.questions ?? {}, { name: { text: '{answer:areas}, {clinic-name}, {reply-time} or {answer:kind}?' } });
    expect(asked('name', { kind: 'clinic' }, { questionnaire }).text).to.equal('…, Lotus, {reply-time} or …?');
  });

  it('asks for a group by its title, or by its id', () => {
    const titled = nameless({ groups: { medicines: { title: 'Medicines' } } });
    const none = structuredClone(nameless({}));
    delete none.prose['en']?.groups;
    const texts = [titled, nameless({ groups: {} }), none].map((questionnaire) => [0, 1].map((before) => asked('medicines', {}, { questionnaire, instance: [before] }).text));
    expect(texts).to.deep.equal([['Medicines', 'Medicines'], ['medicines', 'medicines'], ['medicines', 'medicines']]);
  });

  it('takes no inherited member for the words of a group', () => {
    const inherited: Questionnaire = { ...worded, sections: [{ id: 'part', heading: 'health', items: [{ id: 'constructor', type: 'group', repeats: {}, items: [{ id: 'one', type: 'yes-no' }] }] }] };
    expect(asked('constructor', {}, { questionnaire: inherited, instance: [0] }).text).to.equal('constructor');
  });

  it('lists answers as English does in a language that is none', () => {
    const questionnaire: Questionnaire = { ...worded, prose: { 'not a tag': proseOf(worded, 'en') } };
    expect(asked('summing-up', full, { questionnaire, language: 'not a tag' }).text).to.equal('Linh, Lotus hears of Face and Neck since November 2025. Right?');
  });
});

describe('typed words that a question repeats', () => {
  const repeating = (name: string): string => asked('summing-up', { name }, { questionnaire: withText('summing-up', '[{answer:name}] {clinic-name}') }).text;

  const rows: [typed: string, shown: string][] = [
    ['Linh', 'Linh'],
    ['{clinic-name} {answer:areas} {answer:name}', '{clinic-name} {answer:areas} {answer:name}'],
    ['$& $1 $\' $`', '$& $1 $\' $`'],
    ['a'.repeat(80), 'a'.repeat(80)],
    ['a'.repeat(81), `${'a'.repeat(80)}…`],
    ['🙂'.repeat(81), `${'🙂'.repeat(80)}…`],
    ['one\r\ntwo\u2028three\u0007', 'one two three '],
    ['\u202eabc\u2069', 'abc'],
    ['<b>"&', '<b>"&'],
  ];
  for (const [typed, shown] of rows) it(`stand as ${JSON.stringify(shown.slice(0, 30))}`, () => expect(repeating(typed)).to.equal(`[${shown}] Lotus`));

  it('are cut without the option they stand beside', () => {
    const text = asked('summing-up', { areas: [{ code: 'other', text: 'b'.repeat(100) }] }, { questionnaire: withText('summing-up', '{answer:areas}') }).text;
    expect(text).to.equal(`Elsewhere: ${'b'.repeat(80)}…`);
  });
});

describe('a question in a repeating group', () => {
  const two: Values = { 'medicines#0': true, 'medicine#1': 'aspirin', 'medicines#1': true, 'medicine#2': 'zinc', 'medicines#2': false };

  it('repeats the answer of its own instance, from an inner group too', () => {
    expect([asked('daily', two, { instance: [1] }).text, asked('daily', two, { instance: [2] }).text]).to.deep.equal([
      'Do you take aspirin each day?',
      'Do you take zinc each day?',
    ]);
    expect(asked('dose', { ...two, 'doses#2.0': true }, { instance: [2, 1] }).text).to.equal('What is the dose of zinc?');
  });

  it('says what it says without where its own instance has none', () => {
    expect(asked('daily', { ...two, 'medicine#2': null }, { instance: [2] }).text).to.equal('Do you take it each day?');
  });

  it('is heard in every instance from outside, and only where each answered', () => {
    const all = (values: Values): string => asked('all-medicines', values, { questionnaire: withText('all-medicines', 'Is {answer:medicine} all?') }).text;
    expect(all(two)).to.equal('Is aspirin and zinc all?');
    expect(all({ ...two, 'medicine#1': null })).to.equal('Otherwise.');
    expect(all({ 'medicines#0': false })).to.equal('Otherwise.');
  });

  it('asks whether there is one at all, then whether there is another', () => {
    expect([0, 1, 2].map((before) => asked('medicines', two, { instance: [before] }).text)).to.deep.equal([
      'Does Lotus know of a medicine?',
      'Another medicine?',
      'Another medicine?',
    ]);
    expect([0, 1].map((before) => asked('doses', two, { instance: [2, before], language: 'vi' }).text)).to.deep.equal(['Có liều nào không?', 'Liều khác?']);
  });
});
