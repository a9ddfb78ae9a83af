import { expect } from '@open-wc/testing';
import { textFault } from '../../src/definition/text-fault.ts';
import { askingWords } from '../../src/fhir/asking-words.ts';
import { KebabIds } from '../../src/fhir/kebab-ids.ts';
import { plainText } from '../../src/fhir/plain-text.ts';
import { languageTag } from '../../src/fhir/read-form.ts';

const texts: [text: string, expected: string][] = [
  ['As it is, 1 < 2 & so on: "x"', 'As it is, 1 < 2 & so on: "x"'],
  ['  kept   as it is  ', '  kept   as it is  '],
  ['', ''],
  ['Is <b>this</b><br/>you?', 'Is this you?'],
  ['<p class="x">One</p><p>Two</p>', 'One Two'],
  ['<!-- not said --> said', 'said'],
  ['  <i>tidy</i>   text  ', 'tidy text'],
  ['{name} and {other}', '(name) and (other)'],
  ['&lt;b&gt; &amp; &quot;x&quot; &apos;y&apos;&nbsp;z', 'b "x" \'y\' z'],
  ['&AMP; &unknown; &toString; x', '& x'],
  ['&#65;&#10;&#32;&#x41;&#xe9;x', 'A Aéx'],
  ['&#108;&#X6C;&#8364; twelve&#0;', 'll€ twelve'],
  ['javascript:alert(1) VBScript : x data:text/html,x', 'javascript -alert(1) VBScript - x data -text/html,x'],
  ['see metadata: x <b>now</b>', 'see metadata: x now'],
  ['a\u202eb\u2066c\u0007d', 'a b c d'],
  ['half \ud800 of it', 'half of it'],
  ['twice &amp;lt;b&amp;gt; said', 'twice lt;b gt; said'],
  ['&#60;script&#62;x&#60;/script&#62;', 'script x /script'],
  ['a <b>line</b>\nand\tanother', 'a line and another'],
];

const ids: [names: string[], expected: string[]][] = [
  [['Patient Name', 'patientName', 'patient-name', 'patient_name'], ['patient-name', 'patient-name-2', 'patient-name-3', 'patient-name-4']],
  [['', '…', ' - '], ['item', 'item-2', 'item-3']],
  [['constructor', 'prototype', 'taken', 'taken'], ['constructor-2', 'prototype-2', 'taken-2', 'taken-3']],
  [['Đau đầu', 'Größe', 'Ça va?', 'Ñandú'], ['dau-dau', 'gro-e', 'ca-va', 'nandu']],
  [['  (1.a)  ', '--x--', '---', 'a--b', 'a . b'], ['1-a', 'x', 'item', 'a-b', 'a-b-2']],
  [['BMI', 'theBMI', 'heightCm2Value', 'X1Y', 'aB', 'a Bc'], ['bmi', 'thebmi', 'height-cm2-value', 'x1y', 'ab', 'a-bc']],
  [['x'.repeat(90), 'x'.repeat(90), `${'y'.repeat(73)}-${'z'.repeat(20)}`, `${'y'.repeat(73)}-${'z'.repeat(20)}`], ['x'.repeat(80), 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-2', `${'y'.repeat(73)}-zzzzzz`, `${'y'.repeat(73)}-2`]],
  [[`${'-'.repeat(330)}late`, `${' '.repeat(300)}early`], ['item', 'early']],
  [[`${'w'.repeat(79)} x`], ['w'.repeat(79)]],
];

function idsOf(names: string[]): string[] {
  const given = new KebabIds('item', ['taken']);
  return names.map((name) => given.give(name));
}

const tags: [text: string | undefined, expected: string | undefined][] = [
  ['en', 'en'],
  ['EN-us', 'en-us'],
  [' pt_BR ', 'pt-BR'],
  ['zh-Hans-CN', 'zh-Hans-CN'],
  ['yue', 'yue'],
  ['e', undefined],
  ['engl', undefined],
  ['en-', undefined],
  ['en-a', undefined],
  ['en-abcdefghi', undefined],
  ['en us', undefined],
  ['1en', undefined],
  ['english, please', undefined],
  ['', undefined],
  [undefined, undefined],
  [`en-${'abcdefgh-'.repeat(3)}abcde`, 'en-abcdefgh-abcdefgh-abcdefgh-abcde'],
  [`en-${'abcdefgh-'.repeat(3)}abcdef`, undefined],
];

const asking: [language: string, expected: string[]][] = [
  ['en', ['Title: is there one to add?', 'Title: is there another one to add?']],
  ['de', ['Title: Gibt es einen Eintrag?', 'Title: Gibt es einen weiteren Eintrag?']],
  ['es-MX', ['Title: ¿hay alguno que añadir?', 'Title: ¿hay otro que añadir?']],
  ['fr-CA', ['Title : y en a-t-il à ajouter ?', "Title : y en a-t-il d'autres à ajouter ?"]],
  ['vi', ['Title: có mục nào cần thêm không?', 'Title: còn mục nào khác cần thêm không?']],
  ['th', ['Title?', 'Title +1?']],
  ['toString', ['Title?', 'Title +1?']],
];

function wordsOf(language: string): string[] {
  const { ask, another } = askingWords(language);
  return [ask('Title'), another('Title')];
}

describe('the plain text of a form', () => {
  for (const [text, expected] of texts) {
    it(`is safe to show: ${JSON.stringify(text)}`, () => {
      expect(plainText(text)).to.equal(expected);
      expect([textFault(expected), /[{}]/.test(expected), plainText(expected)]).to.deep.equal([null, false, expected]);
    });
  }

  it('is no longer than a questionnaire holds', () => {
    const most = 'x'.repeat(4000);
    expect(plainText(most)).to.equal(most);
    expect(plainText(`${most}y`)).to.equal(`${'x'.repeat(3999)}…`);
    expect(plainText(`<b>${most}</b>`)).to.equal(most);
    expect(plainText(`${'x'.repeat(3998)}\u{1f4a9}yyyy`)).to.equal(`${'x'.repeat(3998)}…`);
    expect(plainText(`${'x'.repeat(3997)}\u{1f4a9}yyyy`)).to.equal(`${'x'.repeat(3997)}\u{1f4a9}…`);
  });

  it('is made of the beginning of a text, however long that is', () => {
    expect(plainText(`${'<b>'.repeat(5333)}x${'</b>'.repeat(100_000)}`)).to.equal('x');
    expect(plainText(`${' '.repeat(16_000)}x`)).to.equal('');
  });
});

describe('the names that an import gives', () => {
  for (const [names, expected] of ids) it(`are ids of ${JSON.stringify(names).slice(0, 80)}`, () => expect(idsOf(names)).to.deep.equal(expected));
  for (const [text, expected] of tags) it(`are language tags of ${JSON.stringify(text)}`, () => expect(languageTag(text)).to.equal(expected));
  for (const [language, expected] of asking) it(`ask for one more in ${language}`, () => expect(wordsOf(language)).to.deep.equal(expected));

  it('stay apart in good time, however often one name comes', () => {
    const given = new KebabIds('item');
    const all = Array.from({ length: 50_000 }, () => given.give('same'));
    expect([all[0], all[1], all.at(-1)]).to.deep.equal(['same', 'same-2', 'same-50000']);
  });
});
