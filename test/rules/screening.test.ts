import { expect } from '@open-wc/testing';
import { foldLists, foldText, screenText } from '../../src/rules/screening.ts';
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
    ['there is pus', ['rf-post-treatment']],
    ['chảy mủ', ['rf-post-treatment']],
    ['My mole is bleeding', ['rf-lesion']],
    ['nốt ruồi chảy máu', ['rf-lesion']],
    ["I used my sister's roller", ['rf-exposure']],
    ['kim đã dùng', ['rf-exposure']],
    ['I hate my face', ['rf-distress']],
    ['không dám soi gương', ['rf-distress']],
    ['I hate my face and there is pus', ['rf-post-treatment', 'rf-distress']],
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
        .flatMap((word) => [word, word.toUpperCase(), word.normalize('NFD'), foldText(word)].map((text) => `so ${text}, yes`))
        .filter((text) => !screenText(text, [folded]).includes(folded.list)),
    );
    expect(missed).to.deep.equal([]);
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
