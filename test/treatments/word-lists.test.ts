import { expect } from '@open-wc/testing';
import { foldLists, screenText } from '../../src/rules/screening.ts';
import safetyNets from '../../src/treatments/common/safety-nets.json';
import english from '../fixtures/word-corpus/en.json';
import vietnamese from '../fixtures/word-corpus/vi.json';

interface Corpus {
  /** What visitors type who have to be seen: for each list, sentences that must meet it. */
  mustMeet: Readonly<Record<string, readonly string[]>>;
  /** What most visitors type: it meets no list. */
  ordinary: readonly string[];
  /** Ordinary sentences that meet a list all the same, which is known and accepted: a miss would be worse. */
  acceptedFalseAlarms: readonly { text: string; meets: readonly string[] }[];
}

const corpora: Readonly<Record<string, Corpus>> = { en: english, vi: vietnamese };
const lists = foldLists(safetyNets.wordLists.map(({ id, words, except }) => ({ id, flags: [], words, ...(except && { except }) })));
const ids = safetyNets.wordLists.map(({ id }) => id);
const met = (text: string): string[] => screenText(text, lists).map(({ id }) => id);
const bare = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const none: readonly string[] = [];

function held(language: string, what: string, faults: readonly string[], of: number): void {
  const said = `${language}: ${faults.length} ${what} among ${of} sentences\n${faults.join('\n')}\n`;
  expect(faults.length, said).to.equal(0);
}

describe('the exceptions of the word lists', () => {
  const open = foldLists(safetyNets.wordLists.map(({ id, words }) => ({ id, flags: [], words })));
  const silent = Object.values(corpora).flatMap(({ ordinary }) => ordinary.flatMap((text) => [text, bare(text)]).filter((text) => screenText(text, open).length > 0 && met(text).length === 0));

  it('silence some of what is ordinary', () => expect(silent.length).to.be.above(20));

  it('silence no other match in the same text: each sentence that must be met is met beside each of them', () => {
    for (const beside of silent) {
      const missed = Object.values(corpora).flatMap(({ mustMeet }) =>
        Object.entries(mustMeet).flatMap(([id, texts]) => texts.slice(0, 1).filter((text) => !met(`${beside}, ${text}`).includes(id) || !met(`${bare(text)}. ${beside}`).includes(id))),
      );
      expect(missed, beside).to.deep.equal([]);
    }
  });

  for (const text of ['tu van', 'em muon tu van', 'toi tu van', 'cần tự vẫn', 'em hai minh', 'dang hai minh', 'can tu van, toi muon chet', 'suicide', 'I want to die', 'to die', 'no reason to be alive', 'chết đi được', 'my face is swollen, will my face be swollen for long?']) {
    it(`do not silence ${JSON.stringify(text)}`, () => expect(met(text)).to.not.deep.equal(none));
  }
});

for (const [language, { mustMeet, ordinary, acceptedFalseAlarms }] of Object.entries(corpora)) {
  describe(`what visitors type (${language})`, () => {
    const sentences = Object.entries(mustMeet).flatMap(([id, texts]) => texts.map((text) => ({ id, text })));

    const missed = (spell: (text: string) => string): string[] => sentences.filter(({ id, text }) => !met(spell(text)).includes(id)).map(({ id, text }) => `${id}: ${spell(text)}`);

    it('has at least sixty sentences for each list, and forty that are ordinary, each once', () => {
      expect(Object.keys(mustMeet)).to.have.members(ids);
      for (const [id, texts] of Object.entries(mustMeet)) {
        expect(new Set(texts).size, id).to.equal(texts.length);
        expect(texts.length, id).to.be.at.least(60);
      }
      const plain = [...ordinary, ...acceptedFalseAlarms.map(({ text }) => text)];
      expect(new Set(plain).size).to.equal(plain.length);
      expect(ordinary.length).to.be.at.least(40);
    });

    it('is missed by no list', () => held(language, 'misses', missed((text) => text), sentences.length));

    it('is missed by no list without diacritics, in capitals, taken apart, or in the middle of more words', () => {
      for (const spell of [bare, (text: string) => text.toUpperCase(), (text: string) => text.normalize('NFD'), (text: string) => `ok ${text} :(( nhe`]) held(language, 'misses', missed(spell), sentences.length);
    });

    it('meets no list where it is ordinary', () => {
      const alarms = ordinary.filter((text) => met(text).length > 0).map((text) => `${text}: ${met(text).join(', ')}`);
      held(language, 'false alarms', alarms, ordinary.length);
    });

    it('meets just the lists that its accepted false alarms name', () => {
      for (const { text, meets } of acceptedFalseAlarms) expect(met(text), text).to.have.members(meets).and.not.deep.equal(none);
    });
  });
}
