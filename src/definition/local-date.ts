/** A day as it is written. */
export const dayText = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** The number of days of a month, from 1, of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first and the last day that a date can mean. */
export function daysOf(date: string): [first: string, last: string] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const last = month ?? 12;
  return [dayText(year, month ?? 1, day ?? 1), dayText(year, last, day ?? daysIn(year, last))];
}
