import { expect } from '@open-wc/testing';
import type { Question } from '../../src/definition/types.ts';
import { asciiDigits } from '../../src/questions/ascii-digits.ts';
import { readAnswer } from '../../src/questions/question-types.ts';
import { rangeOf, sizeOf } from '../../src/questions/scale.ts';
import { decimalsOf, readNumber } from '../../src/questions/typed-number.ts';
import { today } from './today.ts';

const read = (value: unknown, question: Partial<Question> = {}): unknown => {
  const reading = readNumber(value, { id: 'q', type: 'decimal', ...question });
  return 'number' in reading ? reading.number : reading.problem.code;
};

describe('a typed number', () => {
  const rows: [typed: string, number: number | string][] = [
    ['0', 0],
    ['-0', 0],
    ['+5', 5],
    ['1,5', 1.5],
    ['1.50', 1.5],
    ['-1,25', -1.25],
    ['1 500', 1500],
    ['1\u00a0500', 1500],
    ['1\u2009500\u2009000,25', 1_500_000.25],
    ['12 34', 'not-a-number'],
    ['1 5000', 'not-a-number'],
    // One reader’s thousand is another’s fraction.
    ['1,500', 'not-a-number'],
    ['12.500', 'not-a-number'],
    ['-999,999', 'not-a-number'],
    // With a nought or four figures before it, three figures are nobody’s thousand.
    ['0.500', 0.5],
    ['1500,250', 1500.25],
    ['1,5000', 1.5],
    ['1,500.25', 'not-a-number'],
    ['\u06f1\u06f2\u066b\u06f5', 12.5],
    ['\uff11\uff12', 12],
    ['\u0967\u0968', 12],
    ['½', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['1_000', 'not-a-number'],
    ['--1', 'not-a-number'],
    ['5%', 'not-a-number'],
  ];
  for (const [typed, number] of rows) it(`“${typed}” is ${number}`, () => expect(read(typed)).to.equal(number));

  it('can be read one way only where a thousand would be too much', () => {
    expect(read('1,025', { max: 1024 })).to.equal(1.025);
    expect(read('1,025', { max: 1025 })).to.equal('not-a-number');
    expect(read('1,025', { max: 1 })).to.equal('too-high');
  });

  it('never is minus nought', () => expect(Object.is(read('-0'), 0)).to.equal(true));
});

describe('the limits of a number', () => {
  const rows: [value: number, question: Partial<Question>, result: number | string][] = [
    [1, { min: 1 }, 1],
    [0.999, { min: 1 }, 'too-low'],
    [2, { max: 2 }, 2],
    [2.001, { max: 2 }, 'too-high'],
    [1.25, { decimals: 2 }, 1.25],
    [1.255, { decimals: 2 }, 'too-many-decimals'],
    [3, { decimals: 0 }, 3],
    [3.5, { decimals: 0 }, 'not-a-whole-number'],
    // Limits of other types are none of a number.
    [3, { min: 'today', max: '2020' }, 3],
  ];
  for (const [value, question, result] of rows) it(`${JSON.stringify(question)} on ${value}: ${result}`, () => expect(read(value, question)).to.equal(result));

  it('are those of every reader where an integer has none', () => {
    const integer: Question = { id: 'q', type: 'integer' };
    for (const value of [-2_147_483_648, 2_147_483_647]) expect(readAnswer(value, integer, today)).to.deep.equal({ answer: value });
    expect(readAnswer(-2_147_483_649, integer, today)).to.deep.equal({ problem: { code: 'too-low', limit: -2_147_483_648 } });
    expect(readAnswer(2_147_483_648, integer, today)).to.deep.equal({ problem: { code: 'too-high', limit: 2_147_483_647 } });
  });

  it('hold for the unit they are in', () => {
    const weight: Question = { id: 'q', type: 'quantity', options: [{ code: 'kg' }, { code: 'lb' }], min: 30, max: 250 };
    expect(readAnswer({ value: 20, unit: 'lb' }, weight, today)).to.deep.equal({ answer: { value: 20, unit: 'lb' } });
    expect(readAnswer({ value: 20, unit: 'kg' }, weight, today)).to.deep.equal({ problem: { code: 'too-low', limit: 30 } });
    expect(readAnswer({ value: 'x', unit: 'st' }, weight, today)).to.deep.equal({ problem: { code: 'not-a-number' } });
  });
});

describe('the decimal places of a number', () => {
  const rows: [number: number, places: number][] = [[0, 0], [12, 0], [1.5, 1], [-0.25, 2], [1e21, 0], [1.5e21, 0], [1e-7, 7], [1.25e-7, 9]];
  for (const [number, places] of rows) it(`of ${number} are ${places}`, () => expect(decimalsOf(number)).to.equal(places));
});

describe('a scale', () => {
  const rows: [details: Partial<Question>, size: number][] = [
    [{ min: 0, max: 10 }, 11],
    [{ min: 1, max: 6, step: 2 }, 3],
    [{ min: 5, max: 5 }, 1],
    [{ min: 6, max: 5 }, 0],
    [{}, 11],
    [{ min: 0, max: 4, step: 0 }, 5],
  ];
  for (const [details, size] of rows) it(`with ${JSON.stringify(details)} has ${size} values`, () => expect(sizeOf({ id: 'q', type: 'scale', ...details })).to.equal(size));

  it('goes from nought to ten by one where it does not say', () => expect(rangeOf({ id: 'q', type: 'scale' })).to.deep.equal({ min: 0, max: 10, step: 1 }));

  it('takes what its steps reach from its least value', () => {
    const odd: Question = { id: 'q', type: 'scale', min: 1, max: 6, step: 2 };
    expect([1, 3, 5].map((value) => readAnswer(value, odd, today))).to.deep.equal([{ answer: 1 }, { answer: 3 }, { answer: 5 }]);
    expect(readAnswer(2, odd, today)).to.deep.equal({ problem: { code: 'unknown-option', option: '2' } });
  });
});

describe('the digits of other scripts', () => {
  const rows: [text: string, plain: string][] = [
    ['0123456789', '0123456789'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['०१२३४५६७८९', '0123456789'],
    ['０１２３４５６７８９', '0123456789'],
    ['٢٠٢٦-١', '2026-1'],
    ['a②', 'a②'],
  ];
  for (const [text, plain] of rows) it(`${text} are ${plain}`, () => expect(asciiDigits(text)).to.equal(plain));
});
