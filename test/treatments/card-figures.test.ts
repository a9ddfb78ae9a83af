import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFixture, readTreatment, treatmentIds } from './shipped-treatments.ts';

interface CardPlace {
  card?: string;
  line?: string;
  figures?: number[];
}

const places = readFixture<{ places: CardPlace[] }[]>('microneedling-table.json').flatMap((row) => row.places);
const treatments = await Promise.all(treatmentIds.map(async (id) => ({ id, questionnaire: (await readTreatment(id)).questionnaire })));

/** Every number in a text, in figures. */
const figuresIn = (text: string): number[] => [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([figure]) => Number(figure.replace(',', '.')));
const sorted = (figures: Iterable<number>): number[] => [...new Set(figures)].sort((a, b) => a - b);

/** Amounts without a figure, in English and Vietnamese; "the first day" and "a year" are no amounts. */
const AMOUNTS = /%|\b(percent|per cent|half|twice|double|third|quarter|dozens?|hundreds?|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|phần trăm|một nửa|gấp đôi|hàng chục|hàng trăm|(?<!\p{L})(hai|bốn|năm lần|sáu|bảy|tám|chín|mười) (ngày|tuần|tháng|lần|buổi|giờ|phút)/iu;

describe('the figures of the information cards', () => {
  const { questionnaire } = treatments.find(({ id }) => id === 'microneedling')!;

  for (const { id } of questionnaire.cards) {
    it(`are those that the clinical table gives, on the card ${id}`, () => {
      const given = sorted(places.filter(({ card }) => card === id).flatMap(({ figures = [] }) => figures));
      for (const [language, { cards }] of Object.entries(questionnaire.prose)) assert.deepEqual(sorted(cards[id]!.lines.flatMap(figuresIn)), given, language);
    });

    it(`stand in the line that the clinical table gives them to, on the card ${id}`, () => {
      for (const line of questionnaire.prose['en']!.cards[id]!.lines) {
        const given = sorted(places.filter((place) => place.card === id && line.includes(place.line!)).flatMap(({ figures = [] }) => figures));
        assert.deepEqual(sorted(figuresIn(line)), given, line);
      }
    });
  }

  it('are of the clinical table in every other treatment too', () => {
    const given = new Set(places.flatMap(({ figures = [] }) => figures));
    const others = treatments.filter(({ id }) => id !== 'microneedling').flatMap((one) => Object.values(one.questionnaire.prose).flatMap(({ cards }) => Object.values(cards).flatMap(({ lines }) => lines)));
    assert.deepEqual(others.filter((line) => figuresIn(line).some((figure) => !given.has(figure))), []);
  });

  for (const one of treatments) {
    it(`are the same, line by line, in every language of ${one.id}`, () => {
      const english = one.questionnaire.prose['en']!.cards;
      for (const [language, { cards }] of Object.entries(one.questionnaire.prose)) {
        for (const [id, { lines }] of Object.entries(cards)) assert.deepEqual(lines.map((line) => figuresIn(line).sort()), english[id]!.lines.map((line) => figuresIn(line).sort()), `${language} ${id}`);
      }
    });

    it(`are the only amounts on the cards of ${one.id}`, () => {
      const lines = Object.values(one.questionnaire.prose).flatMap(({ cards }) => Object.values(cards).flatMap(({ title, lines: own }) => [title, ...own]));
      assert.deepEqual(lines.filter((line) => AMOUNTS.test(line)), []);
    });

    it(`are the same for everybody: no card of ${one.id} speaks of an answer or depends on one`, () => {
      assert.deepEqual(Object.values(one.questionnaire.prose).flatMap(({ cards }) => Object.values(cards).flatMap(({ lines }) => lines.filter((line) => /\{/.test(line)))), []);
      for (const card of one.questionnaire.cards) assert.deepEqual(Object.keys(card).sort(), ['id', 'sources', 'version']);
    });
  }

  it('would be seen', () => {
    for (const amount of ['50 % better', 'half of people', 'Three to six visits', 'hai tuần']) assert.match(amount, AMOUNTS);
    assert.deepEqual(figuresIn('0,25 to 2.5 and 30'), [0.25, 2.5, 30]);
  });
});
