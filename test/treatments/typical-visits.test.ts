import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { asSaid, keptAt, median, minutesOf, REPORTS, typicalVisits, typicalVisitsText, type Minutes } from './typical-visits.ts';
import { readTreatment } from './shipped-treatments.ts';

const { prose } = (await readTreatment('microneedling')).questionnaire;
const introIn = (language: string): string => (prose[language]?.intro ?? []).map(({ text }) => text).join('\n');
const nothingReported = typicalVisits.filter(({ report }) => report === null);
const middle = (kind: keyof Minutes): number => median(nothingReported.map((visit) => minutesOf(visit)[kind]));

describe('the length of a microneedling visit', () => {
  it('is tried for ten concerns, with nothing to report and with every single thing', () => {
    assert.equal(nothingReported.length, 10);
    for (const kind of Object.keys(REPORTS)) assert.ok(typicalVisits.some(({ reports }) => reports === kind), kind);
    assert.equal(new Set(typicalVisits.map(({ concern, report }) => `${concern} ${report}`)).size, typicalVisits.length);
  });

  it('is 20 to 25 questions for every concern with nothing to report', () => {
    assert.deepEqual(asSaid(nothingReported).length, nothingReported.length);
  });

  it('is 20 to 25 questions for four of five with one thing to report, and 28 at the most', () => {
    assert.ok(asSaid(typicalVisits).length >= typicalVisits.length * 0.8);
    assert.deepEqual(typicalVisits.filter(({ asked }) => asked.length > 28), []);
  });

  it('is what the start says of it: that many questions, about three minutes, or five for somebody who reads every word', () => {
    assert.deepEqual([Math.round(middle('usual')), Math.round(middle('slow'))], [3, 5]);
    assert.match(introIn('en'), /20 to 25 short questions.*about three minutes, or five/s);
    assert.match(introIn('vi'), /20–25 câu hỏi ngắn.*khoảng ba phút, hoặc năm phút/s);
  });

  it('is kept for reading (node test/treatments/typical-visits.ts writes it anew)', () => {
    assert.equal(typicalVisitsText(), readFileSync(keptAt, 'utf8'));
  });
});
