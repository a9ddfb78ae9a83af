import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optionProse, proseOf } from '../../src/definition/wording.ts';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { microneedling } from './visits.ts';

const { questionnaire } = microneedling;
const languages = ['en', 'vi'];

const UNITS: readonly [unit: string, words: RegExp][] = [
  ['year', /^(years?|năm)\b/],
  ['month', /^(months?|tháng)/],
  ['week', /^(weeks?|tuần)/],
  ['day', /^(days?|ngày)/],
  ['hour', /^(hours?|giờ)/],
  ['visit', /^(sessions?|visits?|buổi)/],
];
const SENSES: readonly [sense: string, words: RegExp][] = [
  ['under', /(under|less than|within|dưới|chưa đến|chưa đủ|trong vòng|ít hơn)\s$/],
  ['over', /(over|more than|hơn|trên)\s$/],
  ['least', /(at least|ít nhất)\s$/],
];

/** What the answers say that raise a flag: the labels and codes of its options, and of a rule what it asks for. */
function saidBy(code: string, language: string): string[] {
  const { questions } = proseOf(questionnaire, language);
  const options = [...indexQuestions(questionnaire).byId.values()].flatMap(({ question }) =>
    (question.options ?? []).flatMap((option) => {
      const raises = option.flags?.some((flag) => flag.code === code);
      return raises ? [optionProse(questions[question.id] ?? { text: '' }, option.code).label, option.code.replaceAll('-', ' ')] : [];
    }),
  );
  const rules = questionnaire.rules.filter(({ raises }) => raises.code === code);
  return [...options, ...rules.map(({ when }) => JSON.stringify(when).replaceAll(/"(\w+)":(\d+)/g, ' $2 $1 ').replaceAll(/[-"]/g, ' '))];
}

const named = (table: readonly [string, RegExp][], text: string): string => table.find(([, words]) => words.test(text))?.[0] ?? '';

/** The figures of a text with what they count and whether they are a limit; of a range both, with the unit that stands after it. */
function figuresOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/(\d+)(?:\s*(?:to|–|or|and|đến|hoặc|và)\s*(\d+))?\s*/g)].flatMap(({ 0: whole, 1: from = '', 2: to, index }) => {
    const unit = named(UNITS, text.toLowerCase().slice(index + whole.length));
    const sense = named(SENSES, text.toLowerCase().slice(0, index));
    return to === undefined ? [`${sense} ${from} ${unit}`.trim()] : [`${from} ${unit}`.trim(), `${to} ${unit}`.trim()];
  });
}

test('figures are read with their units in either language', () => {
  assert.deepEqual(figuresOf('10 to 20 days, up to 6 months after; a 2021 review'), ['10 day', '20 day', '6 month', '2021']);
  assert.deepEqual(figuresOf('10–20 ngày, tối đa 6 tháng sau; tổng quan năm 2021'), ['10 day', '20 day', '6 month', '2021']);
  assert.deepEqual(figuresOf('under 12 months ago'), figuresOf('cách đây chưa đến 12 tháng'));
});

for (const code of Object.keys(questionnaire.flags)) {
  const prose = languages.map((language) => proseOf(questionnaire, language).flags[code] ?? { label: '', why: '' });

  test(`${code}: staff read in each language what it is and why it is listed`, () => {
    for (const { label, why } of prose) assert.ok(label.length > 3 && why.length > 20 && why !== label, `${label}: ${why}`);
    assert.equal(new Set(prose.map(({ why }) => why)).size, languages.length, 'the same words in both languages');
  });

  test(`${code}: its figures are the same in each language`, () => {
    const [first, ...others] = prose.map(({ label, why }) => [figuresOf(label), figuresOf(why)].map((figures) => figures.sort()));
    for (const other of others) assert.deepEqual(other, first);
  });

  test(`${code}: its name gives no figure but those of the answers that raise it`, () => {
    prose.forEach(({ label }, at) => {
      const said = new Set(saidBy(code, languages[at] ?? '').flatMap(figuresOf));
      // "Under 12 months" may stand for the upper end of "6 to 12 months".
      const ends = (figure: string): string[] => [figure, figure.replace(/^under /, '')];
      assert.deepEqual(figuresOf(label).filter((figure) => !ends(figure).some((one) => said.has(one))), [], label);
    });
  });
}
