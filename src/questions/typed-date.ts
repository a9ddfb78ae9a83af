import { isDate } from '../definition/is-date.ts';
import { asciiDigits } from './ascii-digits.ts';
import { folded } from './folded.ts';

/** What reading a date takes of a language. */
export interface DateLanguage {
  /** BCP 47 tag, by which `Intl` names the months. */
  language: string;
  /** The order in which people write a date. */
  dateOrder: readonly ('day' | 'month' | 'year')[];
  /** Words that stand in a date and say nothing of it, as "of". */
  dateWords: readonly string[];
}

/** The shortest beginning of a month's name that is read as the month. */
const SHORTEST = 3;

/** The longest text that is looked at. */
const LONGEST = 80;

/** A date as a person writes it, "March 2024", "15.3.2024" or "2024", as YYYY, YYYY-MM or YYYY-MM-DD; null where nobody would be sure which it is. */
export function typedDate(text: string, how: DateLanguage): string | null {
  if (text.length > LONGEST) return null;
  const plain = folded(asciiDigits(text));
  if (/[^\p{L}\d\s.,/\-\u060c\u2013]/u.test(plain)) return null;
  const numbers: string[] = [];
  const months: number[] = [];
  const saysNothing = new Set(how.dateWords.map(folded));
  for (const [token] of plain.matchAll(/\d+|\p{L}+/gu)) {
    if (/\d/.test(token)) numbers.push(token);
    else if (!saysNothing.has(token)) months.push(monthOf(token, how.language));
  }
  const parts = months.length === 0 ? inFigures(numbers, how) : months.length === 1 ? aroundMonth(numbers, String(months[0])) : [];
  return parts.map((one) => dateOf(one)).find((date) => date !== null) ?? null;
}

/** The month that a word names or begins to name, in this language or in English; 0 where there is none, or more than one. */
function monthOf(word: string, language: string): number {
  if (word.length < SHORTEST) return 0;
  const found = new Set<number>();
  for (const names of [language, 'en'].map((tag) => new Intl.DateTimeFormat(tag, { month: 'long', calendar: 'gregory', timeZone: 'UTC' }))) {
    for (let month = 1; month <= 12; month += 1) if (folded(names.format(Date.UTC(2000, month - 1))).startsWith(word)) found.add(month);
  }
  const [only = 0] = found;
  return found.size === 1 ? only : 0;
}

const isYear = (figures: string): boolean => figures.length === 4;

/** Year, month and day around a month that is named. */
function aroundMonth(numbers: readonly string[], month: string): string[][] {
  const years = numbers.filter(isYear);
  const days = numbers.filter((one) => !isYear(one));
  return years.length === 1 && days.length <= 1 ? [[...years, month, ...days]] : [];
}

/** The ways to read figures alone as year, month and day, the likeliest first. */
function inFigures(numbers: readonly string[], { dateOrder }: Pick<DateLanguage, 'dateOrder'>): string[][] {
  const [first = '', second = '', third = ''] = numbers;
  if (numbers.length === 1 && first.length === 8) return [pieces(first, 4, 6), ...inFigures(pieces(first, 2, 4), { dateOrder })];
  if (numbers.length === 1) return [[first]];
  if (numbers.length === 2) return [isYear(first) ? [first, second] : [second, first]];
  if (numbers.length !== 3) return [];
  if (isYear(first)) return [[first, second, third]];
  // Where one order names no day there is, the other was meant.
  const ways = [[third, second, first], [third, first, second]];
  return dateOrder.indexOf('day') < dateOrder.indexOf('month') ? ways : ways.reverse();
}

const pieces = (figures: string, one: number, two: number): string[] => [figures.slice(0, one), figures.slice(one, two), figures.slice(two)];

/** A date of these parts; null where there is no such day. */
function dateOf([year = '', ...others]: readonly string[]): string | null {
  const date = [year, ...others.map((part) => part.padStart(2, '0'))].join('-');
  return isDate(date) ? date : null;
}
