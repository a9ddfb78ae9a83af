import { expect } from '@open-wc/testing';
import type { Question } from '../../src/definition/types.ts';
import { readAnswer } from '../../src/questions/question-types.ts';
import { clockOf } from '../../src/questions/time.ts';
import { today } from './today.ts';

const read = (type: string, value: string, more: Partial<Question>): unknown => {
  const reading = readAnswer(value, { id: 'q', type, ...more }, today);
  return 'answer' in reading ? reading.answer : reading.problem;
};

describe('the limits of a date', () => {
  const low = (limit: string): unknown => ({ code: 'too-low', limit });
  const high = (limit: string): unknown => ({ code: 'too-high', limit });
  const rows: [value: string, limits: Partial<Question>, result: unknown][] = [
    // A partial date is refused only where every day it can mean is.
    ['2020', { min: '2020-12-31' }, '2020'],
    ['2020-11', { min: '2020-12-31' }, low('2020-12-31')],
    ['2020-12', { min: '2020-12-31' }, '2020-12'],
    ['2020-12-30', { min: '2020-12-31' }, low('2020-12-31')],
    ['2020', { max: '2020-01-01' }, '2020'],
    ['2020-02', { max: '2020-01-01' }, high('2020-01-01')],
    ['2020-01-01', { max: '2020-01-01' }, '2020-01-01'],
    // A partial limit begins with its first day and ends with its last.
    ['2020-01-01', { min: '2020' }, '2020-01-01'],
    ['2019-12-31', { min: '2020' }, low('2020')],
    ['2020-02-29', { max: '2020-02' }, '2020-02-29'],
    ['2020-03-01', { max: '2020-02' }, high('2020-02')],
    // The limit is named as the question names it.
    ['2026-02-01', { max: 'today' }, high('today')],
    ['2026-01-31', { min: 'today', max: 'today' }, '2026-01-31'],
    ['2026', { min: 'today', max: 'today' }, '2026'],
    ['2025', { min: 'today' }, low('today')],
    // A limit that is no date limits nothing.
    ['2020', { min: 2021, max: 'soon' }, '2020'],
  ];
  for (const [value, limits, result] of rows) it(`${JSON.stringify(limits)} on ${value}`, () => expect(read('date', value, limits)).to.deep.equal(result));

  const moments: [value: string, limits: Partial<Question>, result: unknown][] = [
    ['2020-12-31T23:59', { max: '2020' }, '2020-12-31T23:59'],
    ['2021-01-01T00:00', { max: '2020' }, high('2020')],
    ['2020-01-01T00:00', { min: '2020' }, '2020-01-01T00:00'],
    ['2019-12-31T23:59', { min: '2020-01-01' }, low('2020-01-01')],
    ['2020-05-01T10:00', { min: '2020-05-01T10:00', max: '2020-05-01T10:00' }, '2020-05-01T10:00'],
    ['2020-05-01T09:59', { min: '2020-05-01T10:00:00' }, low('2020-05-01T10:00:00')],
    ['2020-05-01T10:01', { max: '2020-05-01T10:00' }, high('2020-05-01T10:00')],
    ['2026-01-31T00:00', { min: 'today' }, '2026-01-31T00:00'],
    ['2026-02-01T00:00', { max: 'today' }, high('today')],
    ['2020-05-01T10:00', { min: 3, max: 'soon' }, '2020-05-01T10:00'],
  ];
  for (const [value, limits, result] of moments) it(`${JSON.stringify(limits)} on ${value}`, () => expect(read('date-time', value, limits)).to.deep.equal(result));

  const times: [value: string, limits: Partial<Question>, result: unknown][] = [
    ['08:00', { min: '08:00' }, '08:00'],
    ['7:59', { min: '8:00' }, low('08:00')],
    ['17:30', { max: '17:30:00' }, '17:30'],
    ['17:31', { max: '17:30:00' }, high('17:30')],
    ['17:30', { min: 9, max: 'noon' }, '17:30'],
  ];
  for (const [value, limits, result] of times) it(`${JSON.stringify(limits)} on ${value}`, () => expect(read('time', value, limits)).to.deep.equal(result));
});

describe('a time of day', () => {
  const rows: [text: string, clock: string | null][] = [
    ['00:00', '00:00'],
    ['0:05', '00:05'],
    ['19:59:01', '19:59:01'],
    ['23:59:00', '23:59'],
    ['24:00', null],
    ['29:00', null],
    ['12:60', null],
    ['12:30:60', null],
    ['12:3', null],
    ['x12:30', null],
    ['12:30x', null],
    ['\u0661\u0662:\u0663\u0660', '12:30'],
  ];
  for (const [text, clock] of rows) it(`“${text}” is ${clock}`, () => expect(clockOf(text)).to.equal(clock));
});
