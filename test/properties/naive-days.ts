import type { Span, Window } from '../../src/definition/types.ts';

const DAY = 86_400_000;

const dayNumber = (year: number, month: number, day: number): number => {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
};

const monthOf = (number: number): number => new Date(number * DAY).getUTCMonth() + 1;

/** Every day that a date can mean, one by one, as numbers of days. */
export function daysMeant(date: string): number[] {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month !== undefined && day !== undefined) return [dayNumber(year, month, day)];
  const days: number[] = [];
  for (const each of month === undefined ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [month]) {
    for (let one = dayNumber(year, each, 1); monthOf(one) === each; one++) days.push(one);
  }
  return days;
}

/** So many calendar months on or back, one at a time; a month that lacks the day ends on its last. */
function monthsFrom(today: string, months: number): number {
  const [fromYear = 0, fromMonth = 1, day = 1] = today.split('-').map(Number);
  let [year, month] = [fromYear, fromMonth];
  for (let left = Math.abs(months); left > 0; left--) {
    month += Math.sign(months);
    if (month === 0) [year, month] = [year - 1, 12];
    if (month === 13) [year, month] = [year + 1, 1];
  }
  const days = daysMeant(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
  return days[Math.min(day, days.length) - 1] ?? Number.NaN;
}

function moved(today: string, span: Span, sign: 1 | -1): number {
  if ('years' in span) return monthsFrom(today, sign * span.years * 12);
  if ('months' in span) return monthsFrom(today, sign * span.months);
  const [start = 0] = daysMeant(today);
  return start + sign * ('weeks' in span ? span.weeks * 7 : span.days);
}

/** The first and the last day of a stretch that ends or begins today. */
export function windowDays(window: Window, today: string): [first: number, last: number] {
  const [now = 0] = daysMeant(today);
  return 'last' in window ? [moved(today, window.last, -1), now] : [now, moved(today, window.next, 1)];
}

/** The second of the day that a time of day names. */
export function secondOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

/** The first and the last second that a date, or a date with a time, can mean. */
export function secondsMeant(moment: string): [first: number, last: number] {
  const [date = '', time] = moment.split('T');
  const days = daysMeant(date);
  const [first, last] = [Math.min(...days) * 86_400, Math.max(...days) * 86_400];
  return time === undefined ? [first, last + 86_399] : [first + secondOf(time), first + secondOf(time)];
}
