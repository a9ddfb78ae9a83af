import { expect } from '@open-wc/testing';
import { canonicalJson } from '../../src/definition/canonical-json.ts';
import { firstPart } from '../../src/definition/first-part.ts';
import { joinRest, packRest } from '../../src/definition/packed-rest.ts';
import type { FlagRaise, Question, Questionnaire, WordList } from '../../src/definition/types.ts';
import { microneedling } from '../fixtures/microneedling.ts';
import { choice, group, questionnaireOf } from '../fixtures/questionnaire.ts';

const raise = (code: string, more: Partial<FlagRaise> = {}): FlagRaise => ({ level: 'hold', code, ...more });
const list = (words: WordList['words'], except?: WordList['words']): WordList => ({ id: 'list', flags: [], words, ...(except && { except }) });
const asked = (...items: Question[]): Questionnaire => questionnaireOf({ items });
const listed = (...wordLists: WordList[]): Questionnaire => ({ ...asked(choice('a', ['x'])), wordLists: wordLists.map((one, at) => ({ ...one, id: `list-${at}` })) });

function flagged(flags: Questionnaire['flags'], told: Questionnaire['prose'][string]['flags'], ...items: Question[]): Questionnaire {
  const made = asked(...(items.length > 0 ? items : [choice('a', ['x'])]));
  return { ...made, flags, prose: { en: { ...made.prose['en']!, flags: told } } };
}

const told = { label: 'A label', why: 'A reason.' };
const two = { f: { topic: 't', sources: ['S1', 'S2'] }, g: { topic: 'u', sources: [] } };

const rows: [what: string, whole: Questionnaire][] = [
  ['the real one', microneedling.questionnaire],
  ['one with nothing beyond', asked(choice('a', ['x']))],
  ['flags of options, in groups and after a stop', {
    ...flagged(two, { f: told, g: told }),
    sections: [{ id: 's', heading: 'health', items: [choice('a', ['x', { code: 'y', flags: [raise('g'), raise('f', { level: 'urgent' })] }]), group('h', [choice('b', [{ code: 'z', flags: [raise('f', { level: 'note' })] }])])] }],
    afterStop: { id: 'after', heading: 'contact', items: [choice('c', [{ code: 'x', flags: [raise('g', { level: 'review' })] }])] },
  }],
  ['a flag that is raised on a condition, beside one that is not', flagged(two, { f: told, g: told }, choice('a', [{ code: 'x', flags: [raise('f'), raise('g', { when: { setting: 's' } })] }, { code: 'y', flags: [raise('f')] }]))],
  ['a flag that nothing is told of', flagged(two, { g: told }, choice('a', [{ code: 'x', flags: [raise('f')] }, { code: 'y', flags: [raise('g')] }]))],
  ['words for a flag that is not declared', flagged({ f: two.f }, { f: told, g: told })],
  ['a source with a space in its name', flagged({ f: { topic: 't', sources: ['House rules', 'S1'] } }, { f: told })],
  ['lists in several languages, one of them in one list only', listed(list({ en: ["can't … go on", 'die*|dying'], vi: ['muốn chết', 'đau … tim'] }, { en: ['die hard'] }), list({ vi: ['ngứa'], fr: ['mal à la tête'] }, { vi: ['hết ngứa'] }), list({}))],
  ['an exception in a language that has no words', listed(list({ en: ['a'] }, { vi: ['đỡ'] }))],
  ['lists with signs and capitals', listed(list({ en: ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'a+b', '+ … +', '$& {}'], vi: ['Ặ+B'] }))],
  ['more letters than there are signs', listed(list({ ru: [...'абвгдежзийклмнопрстуфхцчшщъыьэюяґєіїѐђѓѕјљњћќўџ'] }), list({ ru: ['ёж'] }))],
  ['words whose marks stand apart', listed(list({ vi: ['o\u0302\u0301m'], en: ['ill'] }))],
];

describe('the rest of a questionnaire as it travels', () => {
  for (const [what, whole] of rows) {
    it(`comes out as it was: ${what}`, () => {
      const first = firstPart(whole);
      const before = JSON.stringify(first);
      const packed = JSON.parse(JSON.stringify(packRest(whole, first, 'en'))) as ReturnType<typeof packRest>;
      expect(canonicalJson(joinRest(first, packed))).to.equal(canonicalJson(whole));
      expect(JSON.stringify(first)).to.equal(before);
    });
  }

  it('writes no mark and no gap of the word lists out, and no flag by its code where an option raises it', () => {
    const { words, more } = packRest(microneedling.questionnaire, firstPart(microneedling.questionnaire), 'en');
    expect(Object.keys(words)).to.deep.equal(['en', 'vi']);
    expect(words['vi']?.lists.join('')).to.match(/^[\x20-\x7f]*$/);
    expect(JSON.stringify(more)).not.to.contain('"pigment-prone"}');
  });
});
