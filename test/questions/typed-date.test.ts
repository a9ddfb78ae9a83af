import { expect } from '@open-wc/testing';
import { isDate } from '../../src/definition/is-date.ts';
import { locales } from '../../src/locales/locales.ts';
import { typedDate, type DateLanguage } from '../../src/questions/typed-date.ts';

const { en, vi } = locales;
const american: DateLanguage = { language: 'en-US', dateOrder: ['month', 'day', 'year'], dateWords: [] };
const arabic: DateLanguage = { language: 'ar', dateOrder: ['day', 'month', 'year'], dateWords: ['شهر'] };

const rows: [how: DateLanguage, date: string, ...typed: string[]][] = [
  [en, '2024', '2024', ' 2024 ', 'about 2024', 'in 2024.'],
  [en, '2024-03', 'March 2024', 'march 2024', 'MAR 2024', 'Mar. 2024', 'in March, 2024', '3/2024', '03/2024', '3.2024', '3-2024', '3 2024', '2024-3', '2024-03', '2024/03', '2024 March', 'the March of 2024'],
  [en, '2024-03-15', '15 March 2024', '15th March 2024', 'the 15th of March 2024', 'March 15, 2024', '15.3.2024', '15/3/2024', '15-03-2024', '15 3 2024', '2024-03-15', '2024-3-15', '20240315', '15032024', '3/15/2024', '15mar2024'],
  [en, '2024-04-03', '3/4/2024'],
  [en, '2024-09', 'Sep 2024', 'Sept 2024', 'Septem 2024'],
  [american, '2024-03-04', '3/4/2024', '03042024', '2024-03-04'],
  [american, '2024-03-15', '15/3/2024'],
  [vi, '2024-03', 'tháng 3 năm 2024', 'Tháng 3, 2024', 'thang 3 nam 2024', 'Tháng 03/2024', 'T3/2024', '3/2024', 'thg 3 2024', 'March 2024', 'khoảng tháng 3 năm 2024'],
  [vi, '2024-12', 'tháng 12 năm 2024'],
  [vi, '2024-03-15', 'ngày 15 tháng 3 năm 2024', '15 tháng 3, 2024', 'ngày 15/3/2024', '15-3-2024'],
  [arabic, '2024-03', 'مارس 2024', 'مارس ٢٠٢٤', '٣/٢٠٢٤', 'شهر ٣ ٢٠٢٤'],
  [arabic, '2024-03-15', '١٥ مارس ٢٠٢٤', '١٥/٣/٢٠٢٤', '15، 3، 2024'],
];

describe('a date as it is typed', () => {
  for (const [how, date, ...typed] of rows) {
    for (const text of typed) it(`in ${how.language} “${text}” is ${date}`, () => expect(typedDate(text, how)).to.equal(date));
  }

  const unread = [
    ['', 'nothing'], ['March', 'no year'], ['15 March', 'no year'], ['15/3', 'no year'], ['3/24', 'a year of two figures'], ['15/3/24', 'a year of two figures'], ['85', 'a year of two figures'],
    ['31.2.2024', 'a day there is not'], ['29/2/2023', 'a day there is not'], ['13/2024', 'a month there is not'], ['2024-15-03', 'a month there is not'], ['0/2024', 'a month there is not'], ['15 March 2024 2025', 'two years'],
    ['March April 2024', 'two months'], ['Ma 2024', 'March or May'], ['Ju 2024', 'June or July'], ['Jan or so 2024', 'more than a date'], ['before 2024', 'another meaning'], ['not 2024', 'another meaning'],
    ['2024-2025', 'two years'], ['2024?', 'a doubt'], ['15:30 2024', 'a time'], ['1.2.3.2024', 'too many parts'], ['123456789', 'a number'], ['20241', 'a number'], ['--', 'nothing'], ['next March 2024', 'another meaning'],
  ] as const;
  for (const [text, why] of unread) it(`“${text}” is none: ${why}`, () => expect(typedDate(text, en)).to.equal(null));

  for (const [tag, strings] of Object.entries(locales)) {
    it(`reads every date that ${tag} words`, () => {
      for (let month = 1; month <= 12; month += 1) {
        for (const parts of [[], [String(month).padStart(2, '0')], [String(month).padStart(2, '0'), '28']]) {
          const date = ['1987', ...parts].join('-');
          expect(typedDate(strings.valueWords.date(date), strings), strings.valueWords.date(date)).to.equal(date);
        }
      }
    });
  }

  it('reads a long text in no time, and gives nothing but a date', () => {
    for (const text of ['9'.repeat(100_000), 'March '.repeat(20_000), '1.'.repeat(50_000), 'é'.repeat(100_000)]) {
      const date = typedDate(text, en);
      expect(date === null || isDate(date)).to.equal(true);
    }
  });
});
