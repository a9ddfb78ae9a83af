import { expect } from '@open-wc/testing';
import type { WordList } from '../../src/definition/types.ts';
import { spelledOut } from '../../src/proof/spelled-out.ts';
import { foldLists, screenText } from '../../src/rules/screening.ts';
import safetyNets from '../../src/treatments/common/safety-nets.json';

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const listOf = (language: string, ...words: string[]): WordList => ({ id: 'list', flags: [], words: { [language]: words } });
const meets = (text: string, language: string, ...words: string[]): boolean => screenText(text, foldLists([listOf(language, ...words)])).length > 0;
const bare = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const without = (text: string, marks: RegExp): string => text.normalize('NFD').replace(marks, '').normalize('NFC');

/** The Vietnamese phrases of the real lists, each with its list alone. */
const phrases = safetyNets.wordLists.flatMap(({ id, words }) =>
  words.vi.flatMap((phrase) => spelledOut(phrase).map((spelled) => ({ id, phrase, plain: spelled.replaceAll('…', ' ').replaceAll(/[*-]/g, ' ').replaceAll(/ +/g, ' ').trim(), folded: foldLists([listOf('vi', phrase)]) }))),
);

describe('Vietnamese marks', () => {
  const rows: [text: string, phrase: string, isMet: boolean][] = [
    ['tự tử', 'tự tử', true],
    ['tu tu', 'tự tử', true],
    ['tự tu', 'tự tử', true],
    ['tư tử', 'tự tử', true],
    ['tụ tủ', 'tự tử', true],
    ['tự tữ', 'tự tử', true],
    ['từ tử', 'tự tử', true],
    ['tự từ', 'tự tử', true],
    ['từ từ', 'tự tử', false],
    ['từ tự nhiên', 'tự tử', false],
    ['tự vẩn', 'tự vẫn', true],
    ['tự vấn', 'tự vẫn', true],
    ['tư vẫn', 'tự vẫn', true],
    ['tu van', 'tự vẫn', true],
    ['tư vấn', 'tự vẫn', false],
    ['TƯ VẤN', 'tự vẫn', false],
    ['tư vấn về tự vẫn', 'tự vẫn', true],
    ['tự sat', 'tự sát', true],
    ['tự xác', 'tự sát', false],
    ['khó thỡ', 'khó thở', true],
    ['kho thở', 'khó thở', true],
    ['khò thở', 'khó thở', true],
    ['khó thò', 'khó thở', true],
    ['khoẻ', 'khỏe', true],
    ['thởu', 'thở', false],
    ['xĩu', 'xỉu', true],
    ['xiủ', 'xỉu', true],
    ['xiu', 'xỉu', true],
    ['một xíu', 'xỉu', false],
    ['do lăn kim', 'đỏ lan', false],
    ['đo lan', 'đỏ lan', true],
    ['đỏ làn', 'đỏ lan', true],
    ['từ hai năm', 'tự hại', false],
    ['Hải Minh', 'hại mình', false],
    ['dầu hơn', 'đau hơn', false],
    ['dau hơn', 'đau hơn', true],
    ['đuơng', 'đường', true],
    ['ðau', 'đau', true],
    ['khong muốn sồng nữa', 'không muốn sống nữa', true],
    ['mồi sưng', 'môi … sưng', true],
    ['mới em bị sừng', 'môi … sưng', false],
  ];
  for (const [text, phrase, isMet] of rows) {
    it(`${text} ${isMet ? 'meets' : 'does not meet'} ${phrase}`, () => {
      expect(meets(text, 'vi', phrase)).to.equal(isMet);
      expect(meets(text.normalize('NFD'), 'vi', phrase)).to.equal(isMet);
    });
  }

  it('say nothing in a phrase that has none, nor in other languages, where a wrong accent is a slip', () => {
    expect(meets('ngủ íu', 'vi', 'ngu iu')).to.equal(true);
    expect(meets('désespèré', 'fr', 'désespéré')).to.equal(true);
    expect(meets('tư vấn', 'en', 'tự vẫn')).to.equal(true);
    expect(meets('tư vấn', 'vi-VN', 'tự vẫn')).to.equal(false);
  });
});

describe('the Vietnamese phrases of the real lists', () => {
  const missing = (spell: (plain: string) => readonly string[]): string[] =>
    phrases.flatMap(({ id, plain, folded }) => spell(plain).filter((text) => screenText(`so ${text}, yes`, folded).length === 0).map((text) => `${id}: ${text}`));

  it('are as many as the tests below are about', () => expect(phrases.length).to.be.above(500));

  it('are met whichever of their marks were left out', () => {
    const shapes = /[\u0302\u0306\u031b]/g;
    const tones = new RegExp(`[${TONES.join('')}]`, 'g');
    expect(
      missing((plain) => {
        const words = plain.split(' ');
        const halves = words.map((_, left) => words.map((word, at) => (at === left ? bare(word) : word)).join(' '));
        return [plain, bare(plain), without(plain, shapes), without(plain, tones), plain.replaceAll('đ', 'd'), ...halves];
      }),
    ).to.deep.equal([]);
  });

  it('are met with one wrong tone, where another word is right', () => {
    expect(
      missing((plain) => {
        const words = plain.split(/\s+/);
        if (words.length < 2 || bare(plain) === plain) return [];
        return words.flatMap((word, wrong) =>
          TONES.map((tone) => {
            const [toneless] = [without(word, new RegExp(`[${TONES.join('')}]`, 'g')).normalize('NFD')];
            const other = toneless.replace(/([aeiouy]\p{Mn}*)(?=[^aeiouy]*$)/u, `$1${tone}`).normalize('NFC');
            return words.map((one, at) => (at === wrong ? other : one)).join(' ');
          }),
        );
      }),
    ).to.deep.equal([]);
  });

  it('are met in capitals, taken apart, with more space, and with none', () => {
    expect(missing((plain) => [plain.toUpperCase(), plain.normalize('NFD'), plain.normalize('NFKC'), plain.replaceAll(' ', ' \n\t'), plain.replaceAll(' ', '')])).to.deep.equal([]);
  });

  it('are met with the last letter held down', () => {
    expect(missing((plain) => (/\d$/.test(plain) ? [] : [1, 4].map((times) => `${plain}${(plain.at(-1) ?? '').repeat(times)}`)))).to.deep.equal([]);
  });

  it('are met by any text without its marks where they are met with them, however it is written', () => {
    const lists = foldLists(safetyNets.wordLists.map(({ id, words }) => ({ id, flags: [], words })));
    const met = (text: string): string[] => screenText(text, lists).map(({ id }) => id);
    const words = [...new Set(phrases.flatMap(({ plain }) => plain.split(/\s+/)))];
    let roll = 1;
    const any = (): string => words[(roll = (roll * 48_271) % 2_147_483_647) % words.length] ?? '';
    let meetings = 0;
    for (let at = 0; at < 1500; at += 1) {
      const text = Array.from({ length: 8 }, any).join(' ');
      const found = met(text);
      meetings += found.length;
      expect(met(bare(text)), text).to.include.members(found);
      for (const same of [text.toUpperCase(), text.normalize('NFD'), `\n${text.replaceAll(' ', ' , ')}`]) expect(met(same), same).to.deep.equal(found);
    }
    expect(meetings).to.be.above(100);
  });
});
