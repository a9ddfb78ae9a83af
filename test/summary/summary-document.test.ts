import { expect } from '@open-wc/testing';
import { joined, said, spoken, visible } from '../../src/summary/summary-document.ts';

describe('what a document shows of a text', () => {
  const rows: [text: string, shown: string][] = [
    ['one\r\ntwo\rthree\u0085four\u2028five\u2029six\nseven', 'one\ntwo\nthree\nfour\nfive\nsix\nseven'],
    ['\u0000 \u0007 \u001b[0m \u007f \u009f', '[U+0000] [U+0007] [U+001B][0m [U+007F] [U+009F]'],
    ['\u202a\u202e\u2066\u2069', '[U+202A][U+202E][U+2066][U+2069]'],
    ['\ud800 \udc00', '[U+D800] [U+DC00]'],
    ['a\tb 🙂 ا é \u200b', 'a\tb 🙂 ا é \u200b'],
    ['', ''],
  ];
  for (const [text, shown] of rows) it(`is ${JSON.stringify(shown)}`, () => expect(visible(text)).to.equal(shown));
});

describe('a line of a document', () => {
  it('puts somebody’s words where its sentence speaks of them, and nothing where that begins or ends with them', () => {
    const words = [said('hot', 'en')];
    expect(spoken((slot) => `Says ${slot}.`, words)).to.deep.equal(['Says ', { said: 'hot', language: 'en' }, '.']);
    expect(spoken((slot) => slot, words)).to.deep.equal(words);
    expect(spoken((slot) => `${slot}!`, words)).to.deep.equal([...words, '!']);
    expect(spoken(() => 'Says nothing', words)).to.deep.equal(['Says nothing', ...words]);
  });

  it('keeps the language of words only where it is known', () => {
    expect(said('hot')).to.deep.equal({ said: 'hot' });
  });

  it('is made of several with something between them', () => {
    expect([joined([], '; '), joined([['a']], '; '), joined([['a', 'b'], ['c']], '; ')]).to.deep.equal([[], ['a'], ['a', 'b', '; ', 'c']]);
  });
});
