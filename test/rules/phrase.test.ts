import { expect } from '@open-wc/testing';
import { foldLists, screenText } from '../../src/rules/screening.ts';

const meets = (phrase: string, text: string, language = 'en'): boolean =>
  screenText(text, foldLists([{ id: 'list', safetyText: 'text', flags: [], words: { [language]: [phrase] } }])).length === 1;

describe('a phrase with gaps', () => {
  it('is met however the words between could be shared out', () => {
    expect(meets('so … so … good', 'so so so so good')).to.equal(true);
    expect(meets('a … b … c', 'a a b x b c')).to.equal(true);
    expect(meets('a … b … c', 'a c b')).to.equal(false);
  });

  it('takes no more than six words to a gap', () => {
    expect(meets('lips … swollen', 'lips 1 2 3 4 5 6 swollen')).to.equal(true);
    expect(meets('lips … swollen', 'lips 1 2 3 4 5 6 7 swollen')).to.equal(false);
  });

  it('takes the words whose marks are right, where several could be meant', () => {
    expect(meets('không … sống', 'khống không sống', 'vi')).to.equal(true);
  });

  it('is looked for in good time, however many gaps it has', () => {
    const phrase = `${'so … '.repeat(30)}good`;
    expect(meets(phrase, 'so '.repeat(400))).to.equal(false);
    expect(meets(phrase, `${'so '.repeat(400)}good`)).to.equal(true);
  });
});

describe('a phrase with words that stand for each other', () => {
  const rows: [phrase: string, text: string, met: boolean, language?: string][] = [
    ['lip*|tongue … swollen|puffy', 'my lips are swollen', true],
    ['lip*|tongue … swollen|puffy', 'tongue is puffy', true],
    ['lip*|tongue … swollen|puffy', 'my tongue', false],
    ['lip*|tongue … swollen|puffy', 'tongues puffy', false],
    ['cannot|cant breathe', 'i cant breathe', true],
    ['cannot|cant breathe', 'i cant even breathe', false],
    ['cannot|cant breathe', 'cannotbreathe', true],
    ['cannot|cant breathe', 'icantbreathe', true],
    ['want|wish to die|go', 'wish to go', true],
    ['want|wish to die', 'wanttodie', true],
    ['k|ko thở', 'k thở', true, 'vi'],
    ['k|ko thở', 'kthở', true, 'vi'],
    ['không|chưa … lành|khỏi', 'chua thay khoi', true, 'vi'],
    ['không|chưa … lành|khỏi', 'chứa … khối', false, 'vi'],
    ['không|ko thở', 'không thở', true, 'vi'],
    ['không|ko thở', 'khống thơ', false, 'vi'],
    ['|', 'x', false],
  ];
  for (const [phrase, text, met, language] of rows) {
    it(`“${phrase}” ${met ? 'is' : 'is not'} met by “${text}”`, () => expect(meets(phrase, text, language)).to.equal(met));
  }
});

describe('a phrase typed in another way', () => {
  const rows: [phrase: string, text: string, met: boolean, language?: string][] = [
    ['kill me', 'killme', true],
    ['kill me', 'skillmen', false],
    ['kill me', 'killmen', false],
    ['kill myself', 'ikillmyselfnow', true],
    ['tự tử', 'tựtử', true, 'vi'],
    ['tự tử', 'tutu', true, 'vi'],
    ['tự tử', 'từtừ', false, 'vi'],
    ['help', 'h3lp', true],
    ['done', 'd0ne', true],
    ['hate', 'h4te', true],
    ['hate', 'h@te', true],
    ['pass', 'pa55', true],
    ['past', 'pa$t', true],
    ['hit', 'h17', true],
    ['end it', 'e n d i t', true],
    ['end it', 'end 1 it', false],
    ['so good', 'soooo goood', true],
    ['hot', 'hotel', false],
    ['breath*', 'breathing', true],
    ['breath*', 'my breath', true],
    ['breath*', 'embreath', false],
    ['chok*', 'cho khách', false],
    ['chok*', 'cho k', true],
    ['chok*', 'ch oking', true],
    ['numb fac*', 'numb faces', true],
    ['losing my min*', 'losing my minds', true],
    ['self harm*', 'selfharming', true],
    ['self harm*', 'self harming', true],
  ];
  for (const [phrase, text, met, language] of rows) {
    it(`“${phrase}” ${met ? 'is' : 'is not'} met by “${text}”`, () => expect(meets(phrase, text, language)).to.equal(met));
  }
});
