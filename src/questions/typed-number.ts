import type { Problem } from '../definition/problem.ts';
import type { Question } from '../definition/types.ts';
import { asciiDigits } from './ascii-digits.ts';
import { isBlank } from './is-blank.ts';

/** A number that was read, or why there is none. */
export type NumberReading = { number: number } | { problem: Problem };

/** The most decimal places that any reader of an answer keeps. */
export const MOST_DECIMALS = 20;

/** Digits in groups of three with a comma or a point between them, which is 1500 to one reader and 1.5 to another. */
const TWO_WAYS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

const DECIMAL = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Groups of three with spaces between them are read alike by everybody. */
const SPACED = /^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;

/** Reads an untrusted value as a number within a question's limits, or a text in which nobody would read another number. */
export function readNumber(value: unknown, question: Question, mostDecimals = question.decimals ?? MOST_DECIMALS): NumberReading {
  if (isBlank(value)) return { problem: { code: 'required' } };
  if (typeof value !== 'number' && typeof value !== 'string') return { problem: { code: 'wrong-kind' } };
  const number = typeof value === 'number' ? value : typed(value, question);
  if (number === null || !Number.isFinite(number)) return { problem: { code: 'not-a-number' } };
  const problem = misfit(number, question, mostDecimals);
  // JSON knows no negative zero.
  return problem ? { problem } : { number: number === 0 ? 0 : number };
}

function typed(text: string, { max }: Question): number | null {
  const plain = withPlainSigns(text);
  const number = DECIMAL.test(plain) || SPACED.test(plain) ? Number(plain.replaceAll(' ', '').replace(',', '.')) : null;
  if (number === null || !TWO_WAYS.test(plain)) return number;
  const thousands = Number(plain.replace(/[.,]/, ''));
  return typeof max === 'number' && thousands > max ? number : null;
}

function withPlainSigns(text: string): string {
  const digits = asciiDigits(text.trim());
  return digits.replace(/[\u2212\uff0d]/g, '-').replace(/[\u066b\uff0e]/g, '.').replace(/[\u00a0\u2009\u202f\u066c]/g, ' ');
}

function misfit(number: number, { min, max }: Question, mostDecimals: number): Problem | null {
  if (decimalsOf(number) > mostDecimals) return mostDecimals === 0 ? { code: 'not-a-whole-number' } : { code: 'too-many-decimals', limit: mostDecimals };
  if (typeof min === 'number' && number < min) return { code: 'too-low', limit: min };
  return typeof max === 'number' && number > max ? { code: 'too-high', limit: max } : null;
}

/** The decimal places of a number as JSON writes it. */
export function decimalsOf(number: number): number {
  const [mantissa = '', exponent = '0'] = String(number).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}
