import type { Problem } from '../../src/definition/problem.ts';
import type { QuestionDetails } from '../../src/definition/types.ts';
import type { QuestionTypeName } from '../../src/questions/question-types.ts';
import type { AnswerValue, Value } from '../../src/questions/types.ts';

/** What one question of a type reads, what that means, and what it refuses. */
export interface TypeTable {
  details?: QuestionDetails;
  /** What is given, what is kept of it, and what it means. */
  accepted: [given: unknown, answer: AnswerValue, ...means: Value[]][];
  refused: [given: unknown, problem: Problem['code']][];
}

const options = [{ code: 'a' }, { code: 'b', flags: [] }, { code: 'other', ownWords: true }, { code: 'none', exclusive: true }];
const a: Value = { kind: 'coding', code: 'a' };
const b: Value = { kind: 'coding', code: 'b' };
const mine: Value = { kind: 'coding', code: 'other', text: 'mine' };
const notSure: Value = { kind: 'not-sure' };
const text = (words: string): Value => ({ kind: 'string', text: words });
const yes: Value = { kind: 'boolean', value: true };
const number = (kind: 'integer' | 'decimal', value: number): Value => ({ kind, value });
const said = (kind: 'date' | 'time' | 'date-time' | 'uri', value: string): Value => ({ kind, value });
const kilos = (value: number): Value => ({ kind: 'quantity', value, unit: 'kg' });
const typedSame = (...words: string[]): TypeTable['accepted'] => words.map((one) => [one, one.trim(), text(one.trim())]);

const listed: TypeTable = {
  details: { options, minChoices: 1, maxChoices: 2 },
  accepted: [[['a'], ['a'], a], [['b', 'a', 'a'], ['a', 'b'], a, b], [['none'], ['none'], { kind: 'coding', code: 'none' }], [['a', { code: 'other', text: ' mine ' }], ['a', { code: 'other', text: 'mine' }], a, mine]],
  refused: [['a', 'wrong-kind'], [[], 'choose-one'], [['a', 'b', 'other'], 'too-many-choices'], [['none', 'a'], 'wrong-kind'], [['toString'], 'unknown-option'], [[{ text: 'x' }], 'wrong-kind']],
};

/** The tables of each type; one that is missing here does not compile. */
export const typeTables: Record<QuestionTypeName, TypeTable[]> = {
  consent: [{ details: { options }, accepted: [[['a'], ['a'], a], [['b', 'a'], ['a', 'b'], a, b], [[], []]], refused: [['a', 'wrong-kind'], [['c'], 'unknown-option']] }],
  'single-choice': [
    { details: { options }, accepted: [['a', 'a', a], [{ code: 'a', text: '' }, 'a', a], [{ code: 'other', text: 'mine' }, { code: 'other', text: 'mine' }, mine]], refused: [[['a'], 'wrong-kind'], ['c', 'unknown-option'], ['', 'choose-one'], [{ text: 'x' }, 'wrong-kind']] },
    { details: { options, openChoice: true }, accepted: [[{ text: ' x ' }, { text: 'x' }, text('x')], ['a', 'a', a]], refused: [[{ text: ' ' }, 'required'], [{ text: 'x'.repeat(201) }, 'too-long'], ['x', 'unknown-option']] },
  ],
  'multiple-choice': [
    listed,
    { details: { options, minChoices: 2, openChoice: true }, accepted: [[['a', { text: 'x' }], ['a', { text: 'x' }], a, text('x')], [['none'], ['none'], { kind: 'coding', code: 'none' }]], refused: [[['a'], 'too-few-choices'], [['a', { text: '' }], 'required'], [['none', { text: 'x' }], 'wrong-kind']] },
  ],
  areas: [listed],
  'yes-no': [{ accepted: [[true, true, yes], [false, false, { kind: 'boolean', value: false }]], refused: [['yes', 'wrong-kind'], ['true', 'wrong-kind'], [1, 'wrong-kind'], ['', 'choose-one']] }],
  integer: [
    {
      details: { min: -5, max: 120 },
      accepted: [[7, 7, number('integer', 7)], ['7', 7, number('integer', 7)], [' 007 ', 7, number('integer', 7)], ['-5', -5, number('integer', -5)], ['\u22125', -5, number('integer', -5)], ['\u0661\u0662', 12, number('integer', 12)], [-0, 0, number('integer', 0)], ['7.0', 7, number('integer', 7)]],
      refused: [[1.5, 'not-a-whole-number'], ['1,5', 'not-a-whole-number'], [121, 'too-high'], ['-6', 'too-low'], ['seven', 'not-a-number'], ['1e2', 'not-a-number'], ['0x10', 'not-a-number'], ['', 'required'], ['not-sure', 'not-a-number'], ['1,000,000', 'not-a-number']],
    },
    { accepted: [[2_147_483_647, 2_147_483_647, number('integer', 2_147_483_647)], ['12 000', 12_000, number('integer', 12_000)]], refused: [['1,500', 'not-a-number'], ['1.500', 'not-a-number'], [2_147_483_648, 'too-high'], [-2_147_483_649, 'too-low'], ['9'.repeat(400), 'not-a-number']] },
    { details: { notSure: true }, accepted: [['not-sure', 'not-sure', notSure]], refused: [['Not sure', 'not-a-number']] },
  ],
  decimal: [
    {
      accepted: [[1.5, 1.5, number('decimal', 1.5)], ['1.5', 1.5, number('decimal', 1.5)], ['1,5', 1.5, number('decimal', 1.5)], ['0,125', 0.125, number('decimal', 0.125)], ['1500', 1500, number('decimal', 1500)], ['1\u202f500,5', 1500.5, number('decimal', 1500.5)], ['\u0661\u066c\u0665\u0660\u0660\u066b\u0665', 1500.5, number('decimal', 1500.5)], ['1234.567', 1234.567, number('decimal', 1234.567)], [1e-7, 1e-7, number('decimal', 1e-7)]],
      refused: [['1,500', 'not-a-number'], ['1.500', 'not-a-number'], ['1.5.2', 'not-a-number'], ['1,', 'not-a-number'], ['.5', 'not-a-number'], ['1e999', 'not-a-number'], ['Infinity', 'not-a-number'], ['NaN', 'not-a-number'], [1e-30, 'too-many-decimals']],
    },
    { details: { min: 0.5, max: 10, decimals: 1 }, accepted: [['1.5', 1.5, number('decimal', 1.5)]], refused: [[0.4, 'too-low'], [10.1, 'too-high'], ['1.55', 'too-many-decimals'], ['1.025', 'too-many-decimals']] },
    { details: { max: 2, notSure: true }, accepted: [['1.025', 1.025, number('decimal', 1.025)], ['not-sure', 'not-sure', notSure]], refused: [['1.500.000', 'not-a-number']] },
  ],
  quantity: [
    { details: { options: [{ code: 'kg' }], min: 30, max: 250, decimals: 1 }, accepted: [[{ value: 70, unit: 'kg' }, { value: 70, unit: 'kg' }, kilos(70)], [{ value: '70,5', unit: '' }, { value: 70.5, unit: 'kg' }, kilos(70.5)], ['70', { value: 70, unit: 'kg' }, kilos(70)], [70, { value: 70, unit: 'kg' }, kilos(70)]], refused: [[{ value: 70, unit: 'st' }, 'unknown-option'], [{ value: '', unit: 'kg' }, 'required'], [{ value: 29, unit: 'kg' }, 'too-low'], [{ unit: 'kg' }, 'wrong-kind'], [{ value: 70, unit: 7 }, 'wrong-kind'], ['70 kg', 'not-a-number'], [70.25, 'too-many-decimals']] },
    { details: { options: [{ code: 'kg' }, { code: 'lb' }], max: 250, notSure: true }, accepted: [[{ value: 300, unit: 'lb' }, { value: 300, unit: 'lb' }, { kind: 'quantity', value: 300, unit: 'lb' }], ['not-sure', 'not-sure', notSure]], refused: [[{ value: 300, unit: 'kg' }, 'too-high'], [70, 'choose-unit'], [{ value: 70 }, 'choose-unit'], [{ value: 'x' }, 'not-a-number']] },
  ],
  scale: [
    { details: { min: 0, max: 10, step: 2 }, accepted: [[0, 0, number('integer', 0)], ['10', 10, number('integer', 10)]], refused: [[1, 'unknown-option'], [12, 'too-high'], [-2, 'too-low'], [0.5, 'not-a-whole-number'], ['', 'choose-one']] },
    { details: { min: 1, max: 5, notSure: true }, accepted: [[3, 3, number('integer', 3)], ['not-sure', 'not-sure', notSure]], refused: [[0, 'too-low']] },
  ],
  date: [
    { accepted: [['1985', '1985', said('date', '1985')], ['1985-4', '1985-04', said('date', '1985-04')], [' 1985-4-9', '1985-04-09', said('date', '1985-04-09')], ['\u0661\u0669\u0668\u0665-\u0664', '1985-04', said('date', '1985-04')], ['2024-02-29', '2024-02-29', said('date', '2024-02-29')]], refused: [['2023-02-29', 'not-a-date'], ['1900-02-29', 'not-a-date'], ['2024-13', 'not-a-date'], ['2024-00-01', 'not-a-date'], ['85', 'not-a-date'], ['2024--05', 'not-a-date'], ['0000', 'not-a-date'], ['9.4.1985', 'not-a-date'], ['1985-04-09T10:00', 'not-a-date'], ['not-sure', 'not-a-date'], ['', 'required']] },
    { details: { min: '2020-06-15', max: 'today', notSure: true }, accepted: [['2020', '2020', said('date', '2020')], ['2020-06', '2020-06', said('date', '2020-06')], ['2020-06-15', '2020-06-15', said('date', '2020-06-15')], ['2026', '2026', said('date', '2026')], ['2026-01-31', '2026-01-31', said('date', '2026-01-31')], ['not-sure', 'not-sure', notSure]], refused: [['2020-06-14', 'too-low'], ['2020-05', 'too-low'], ['2019', 'too-low'], ['2026-02-01', 'too-high'], ['2026-02', 'too-high'], ['2027', 'too-high']] },
    { details: { min: 'today', max: '2027', precision: 'month' }, accepted: [['2026-01', '2026-01', said('date', '2026-01')], ['2027-12-31', '2027-12-31', said('date', '2027-12-31')]], refused: [['2026', 'too-vague'], ['2026-01-30', 'too-low'], ['2028-01', 'too-high']] },
    { details: { precision: 'day' }, accepted: [['2026-01-31', '2026-01-31', said('date', '2026-01-31')]], refused: [['2026-01', 'too-vague']] },
  ],
  time: [
    { accepted: [['09:30', '09:30', said('time', '09:30')], ['9:30', '09:30', said('time', '09:30')], ['23:59:59', '23:59:59', said('time', '23:59:59')], ['10:00:00', '10:00', said('time', '10:00')]], refused: [['24:00', 'not-a-time'], ['10:60', 'not-a-time'], ['10', 'not-a-time'], ['10:30 pm', 'not-a-time'], ['10:30Z', 'not-a-time'], ['', 'required']] },
    { details: { min: '08:00', max: '17:30:00', notSure: true }, accepted: [['8:00', '08:00', said('time', '08:00')], ['17:30', '17:30', said('time', '17:30')], ['not-sure', 'not-sure', notSure]], refused: [['07:59', 'too-low'], ['17:30:01', 'too-high']] },
  ],
  'date-time': [
    { accepted: [['2026-01-31T09:30', '2026-01-31T09:30', said('date-time', '2026-01-31T09:30')], ['2026-1-3T9:30', '2026-01-03T09:30', said('date-time', '2026-01-03T09:30')], ['2026-01-31T09:30:20', '2026-01-31T09:30', said('date-time', '2026-01-31T09:30')]], refused: [['2026-01-31', 'not-a-time'], ['2026-01T09:30', 'too-vague'], ['2026', 'too-vague'], ['T09:30', 'not-a-date'], ['2026-02-30T09:30', 'not-a-date'], ['2026-01-31T09:30Z', 'not-a-time'], ['2026-01-31T09:30+07:00', 'not-a-time'], ['2026-01-31T09:30T', 'not-a-date']] },
    { details: { min: '2026-01-01T12:00', max: 'today', notSure: true }, accepted: [['2026-01-01T12:00', '2026-01-01T12:00', said('date-time', '2026-01-01T12:00')], ['2026-01-31T23:59', '2026-01-31T23:59', said('date-time', '2026-01-31T23:59')], ['not-sure', 'not-sure', notSure]], refused: [['2026-01-01T11:59', 'too-low'], ['2026-02-01T00:00', 'too-high']] },
  ],
  'short-text': [{ details: { minLength: 2, maxLength: 40, pattern: '[^0-9]*' }, accepted: typedSame('xy', '  x y  ', 'Nguyễn Thị Hoa', '<b>&amp;"', '{clinic-name}'), refused: [['x', 'too-short'], ['x'.repeat(41), 'too-long'], ['x1', 'wrong-format'], ['', 'required'], [['x'], 'wrong-kind']] }],
  'long-text': [{ accepted: typedSame('one\ntwo', '🙂', 'x'.repeat(1000)), refused: [['x'.repeat(1001), 'too-long']] }],
  url: [
    {
      accepted: ['https://example.com', 'http://example.com:8080/a?b=c#d', 'HTTPS://Example.com/', 'https://sẹo.vn/ảnh', 'http://localhost'].map((one) => [one, one, said('uri', one)]),
      refused: [['example.com', 'not-a-url'], ['javascript:alert(1)', 'not-a-url'], ['data:text/html,x', 'not-a-url'], ['ftp://example.com', 'not-a-url'], ['https://', 'not-a-url'], ['https://a b', 'not-a-url'], ['https://user:pass@example.com', 'not-a-url'], ['https://example.com/"><script>', 'not-a-url'], ['//example.com', 'not-a-url'], [`https://example.com/${'x'.repeat(2000)}`, 'too-long']],
    },
  ],
  phone: [{ accepted: [...typedSame('+84 24 1234 5678', '(024) 123-456', '0901.234.567', '123456'), ['+\u0669\u0666\u0666 \u0661\u0662\u0663', '+966 123', text('+966 123')]], refused: [['12345', 'not-a-phone-number'], ['call me', 'not-a-phone-number']] }],
  email: [{ accepted: typedSame('a@b.vn', 'Linh.Tran+clinic@mail.example.com'), refused: [['linh@', 'not-an-email'], ['a@b', 'not-an-email']] }],
  display: [{ accepted: [[true, true], [undefined, true]], refused: [[false, 'wrong-kind'], ['', 'wrong-kind'], ['true', 'wrong-kind']] }],
  attachment: [{ accepted: [[true, true, yes]], refused: [[undefined, 'required'], [false, 'wrong-kind'], ['photo.jpg', 'wrong-kind']] }],
};
