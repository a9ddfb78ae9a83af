import { expect } from '@open-wc/testing';
import { spelledOut } from '../../src/proof/spelled-out.ts';
import { foldLists, foldText, readLists, screenText } from '../../src/rules/screening.ts';
import { microneedling } from '../fixtures/microneedling.ts';

const lists = foldLists(microneedling.questionnaire.wordLists);
const found = (text: string): string[] => screenText(text, lists).map(({ id }) => id);

describe('free text', () => {
  const rows: [text: string, lists: string[]][] = [
    ['I want to kill myself', ['rf-self-harm']],
    ['I WANT TO KILL MYSELF!!!', ['rf-self-harm']],
    ['sometimes   i\twant\nto  die', ['rf-self-harm']],
    ['“suicide”', ['rf-self-harm']],
    ['self-harm', ['rf-self-harm']],
    ['I do not want to die', ['rf-self-harm']],
    ['I have never thought of suicide', ['rf-self-harm']],
    ["I can't go on", ['rf-self-harm']],
    ['I can’t go on', ['rf-self-harm']],
    ['I cant go on', ['rf-self-harm']],
    ['Tôi muốn chết', ['rf-self-harm']],
    ['toi muon chet', ['rf-self-harm']],
    ['Tôi không muốn chết', ['rf-self-harm']],
    ['TỰ TỬ', ['rf-self-harm']],
    ['tu tu', ['rf-self-harm']],
    ['em ko muốn sống nữa', ['rf-self-harm']],
    ['Tôi muo\u0302\u0301n che\u0302\u0301t', ['rf-self-harm']],
    ['đi chết', ['rf-self-harm']],
    ['di chet', ['rf-self-harm']],
    ['ĐI CHẾT', ['rf-self-harm']],
    ['My lips are swollen', ['rf-allergy']],
    ['khó thở', ['rf-allergy']],
    ['kho tho', ['rf-allergy']],
    ['The redness is spreading and I have a fever', ['rf-infection']],
    ['nóng đỏ', ['rf-infection']],
    ['there is pus', ['rf-infection', 'rf-post-treatment']],
    ['chảy mủ', ['rf-post-treatment']],
    ['My mole is bleeding', ['rf-lesion']],
    ['nốt ruồi chảy máu', ['rf-lesion']],
    ["I used my sister's roller", ['rf-exposure']],
    ['kim đã dùng', ['rf-exposure']],
    ['I hate my face', ['rf-distress']],
    ['không dám soi gương', ['rf-distress']],
    ['I hate my face and there is pus', ['rf-infection', 'rf-post-treatment', 'rf-distress']],
    ['', []],
    ['   ', []],
    ['?!', []],
    ['I would like smoother skin for my wedding', []],
    ['push-ups and campus life', []],
    ['feverfew tea', []],
    ['I skim my diet', []],
    ['Tôi muốn da sáng hơn và mịn hơn', []],
    ['Sẹo rỗ hai bên má từ năm 2019', []],
  ];
  for (const [text, expected] of rows) {
    it(`${JSON.stringify(text)} meets ${expected.join(', ') || 'no list'}`, () => expect(found(text)).to.have.members(expected).and.have.length(expected.length));
  }

  for (const [name, apostrophe] of Object.entries({ straight: "'", right: '’', left: '‘', grave: '`', acute: '´', modifier: 'ʼ', prime: '′', 'full-width': '＇' })) {
    it(`meets a list whichever apostrophe was typed: ${name}`, () => expect(found(`I don${apostrophe}t want to live`)).to.deep.equal(['rf-self-harm']));
  }

  it('meets a list through characters that nobody sees', () => {
    expect(found('I want to sui\u00adcide')).to.deep.equal(['rf-self-harm']);
    expect(found('kill\u00a0myself')).to.deep.equal(['rf-self-harm']);
    expect(found('sui\u200bcide')).to.deep.equal(['rf-self-harm']);
  });

  it('meets each word of each list, as written and without diacritics', () => {
    const missed = lists.flatMap((folded) =>
      Object.values(folded.list.words)
        .flat()
        .flatMap(spelledOut)
        .flatMap((word) => [word, word.toUpperCase(), word.normalize('NFD'), foldText(word)].map((text) => `so ${text}, yes`))
        .filter((text) => !screenText(text, [folded]).includes(folded.list)),
    );
    expect(missed).to.deep.equal([]);
  });
});

describe('a phrase', () => {
  const meets = (text: string, ...words: string[]): boolean => screenText(text, foldLists([{ id: 'list', flags: [], words: { en: words } }])).length > 0;
  const rows: [text: string, phrase: string, isMet: boolean][] = [
    ['breathing', 'breath*', true],
    ['breath', 'breath*', true],
    ['out of breaths', 'breath*', true],
    ['abreath', 'breath*', false],
    ['breathing hard', 'breath* hard', true],
    ['breathing is hard', 'breath* hard', false],
    ['my lips swollen', 'lip* … swol*', true],
    ['my lips are so very, very, very badly swollen', 'lip* … swol*', true],
    ['my lips are so very, very, very, very badly swollen', 'lip* … swol*', false],
    ['swollen lips', 'lip* … swol*', false],
    ['lips ... swollen', 'lip* ... swol*', true],
    ['the lips, I think, swelled', 'lip* … swelled', true],
    ['*', '*', false],
    ['… * …', '… * …', false],
    ['anything', '…', false],
    ['', '…', false],
    ['sooo ugly', 'so ugly', true],
    ['suuuicide', 'suicide', true],
    ['I am goin to killll myselff', 'kill myself', true],
    ['it cost 1000', '100', false],
    ['4 4', '44', true],
    ['kill my self', 'kill myself', true],
    ['kill-my-self', 'kill myself', true],
    ['killmyself', 'kill myself', true],
    ['#iwanttodienow', 'want to die', true],
    ['wantto die', 'want to die', false],
    ['s u i c i d e', 'suicide', true],
    ['su*cide', 'sucide', true],
    ['storage', 'to ra', false],
    ['tora', 'to ra', true],
    ['k1ll myself', 'kill myself', true],
    ['K!LL MY$ELF', 'kill myself', true],
    ['want to d13', 'want to die', true],
    ['5uicide!', 'suicide', true],
    ['want to die!!!', 'want to die', true],
    ['the pus', 'pus', true],
    ['the push', 'pus', false],
    ['opus', 'pus', false],
    ['p\u0443s', 'pus', false],
    ['\ud835\udc29\ud835\udc2e\ud835\udc2c', 'pus', true],
    ['ｐｕｓ', 'pus', true],
    ['ung_thu', 'ung thu', true],
  ];
  for (const [text, phrase, isMet] of rows) it(`${phrase} is ${isMet ? '' : 'not '}met by ${JSON.stringify(text)}`, () => expect(meets(text, phrase)).to.equal(isMet));

  it('that came raw from a keyboard that sets no marks is met', () => {
    const lists = foldLists([{ id: 'list', flags: [], words: { vi: ['muốn chết'] } }]);
    expect(screenText('muo61n che61t', lists)).to.have.length(1);
  });

  it('is looked for at the beginning, in the middle and at the end of a long text', () => {
    const filler = 'some words about my skin '.repeat(100);
    for (const text of [`pus ${filler}`, `${filler} pus ${filler}`, `${filler} pus`]) expect(meets(text, 'pus')).to.equal(true);
    expect(meets(filler, 'pus')).to.equal(false);
  });
});

describe('folding', () => {
  const rows: [text: string, folded: string][] = [
    ['Đường', 'duong'],
    ['  A  B\n\tc ', 'a b c'],
    ["can't", 'cant'],
    ['can’t', 'cant'],
    ['self-harm', 'self harm'],
    ['Ưỡn ẹo', 'uon eo'],
    ['é e\u0301', 'e e'],
    ['3 tháng', '3 thang'],
    ['', ''],
  ];
  for (const [text, folded] of rows) it(`of ${JSON.stringify(text)} is ${JSON.stringify(folded)}`, () => expect(foldText(text)).to.equal(folded));

  it('changes nothing the second time', () => {
    for (const [text] of rows) expect(foldText(foldText(text))).to.equal(foldText(text));
  });
});

describe('word lists read before a text is there', () => {
  it('are read one after a pause each, once, and meet what they met', async () => {
    let read = 0;
    const list = (id: string, ...en: string[]) => ({
      id,
      flags: [],
      get words() {
        read += 1;
        return { en };
      },
    });
    const folded = foldLists([list('needles', 'needle'), list('pains', 'sharp pain')]);
    const before: number[] = [];
    await readLists(folded, () => Promise.resolve(before.push(read)));
    expect(before).to.deep.equal([0, 1]);
    expect(screenText('a sharp pain', folded).map(({ id }) => id)).to.deep.equal(['pains']);
    expect(read).to.equal(2);
  });
});
