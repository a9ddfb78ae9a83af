import { addSpan } from '../definition/add-span.ts';
import { isDate } from '../definition/is-date.ts';
import { daysIn, daysOf } from '../definition/local-date.ts';
import type { Operand, Question, Window } from '../definition/types.ts';

/** What readers compare the answers to one question with. */
export interface Compared {
  operands: readonly Operand[];
  windows: readonly Window[];
  /** The visitor's local date. */
  today: string;
}

const dayAfter = (day: string, days: number): string => addSpan(day, { days }, 1);

/** The days at which the truth of a comparison can change. */
function turningDays({ operands, windows, today }: Compared, { min, max }: Question): string[] {
  const named = [...operands, min, max].map((one) => String(one).split('T')[0] ?? '').filter(isDate);
  const edges = windows.map((window) => ('last' in window ? addSpan(today, window.last, -1) : addSpan(today, window.next, 1)));
  return [...new Set([...named.flatMap(daysOf), ...edges, today])].sort();
}

/** The months and the years that a day stands in and next to. */
function partialDates(day: string): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const months = [-1, 0, 1].map((step) => year * 12 + (month - 1) + step);
  const written = months.map((count) => `${fourDigits(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`);
  return [...written, ...[-1, 0, 1].map((step) => fourDigits(year + step))];
}

const fourDigits = (year: number): string => String(year).padStart(4, '0');

/** A date for every way in which the comparisons can turn out: the days around each turning point, and months and years that hold one or none. */
export function datesToTry(compared: Compared, question: Question): string[] {
  const turning = turningDays(compared, question);
  const days = turning.flatMap((day) => [day, dayAfter(day, -1), dayAfter(day, 1)]);
  const between = turning.slice(1).map((day, at) => middleOf(turning[at] ?? day, day));
  const parts = [...turning, ...days].flatMap(partialDates);
  return [...new Set([...days, ...between, ...parts])];
}

/** A day about half way between two. */
function middleOf(from: string, to: string): string {
  const count = (day: string): number => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return year * 372 + (month - 1) * 31 + (date - 1);
  };
  const half = Math.floor((count(from) + count(to)) / 2);
  const [year, month] = [Math.floor(half / 372), Math.floor((half % 372) / 31) + 1];
  const date = Math.min((half % 31) + 1, daysIn(year, month));
  return `${fourDigits(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const MINUTES = 24 * 60;

const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Times of day around each that is named, and between them. */
export function timesToTry({ operands }: Compared, { min, max }: Question): string[] {
  const texts = [...operands, min, max].map(String);
  const minutes = texts.flatMap((text) => {
    const found = /(?:^|T)(\d{2}):(\d{2})/.exec(text);
    return found ? [Number(found[1]) * 60 + Number(found[2])] : [];
  });
  const turning = [...new Set([0, ...minutes, MINUTES - 1])].sort((a, b) => a - b);
  const around = turning.flatMap((minute) => [minute, minute - 1, minute + 1]);
  const between = turning.slice(1).map((minute, at) => Math.floor(((turning[at] ?? 0) + minute) / 2));
  const whole = [...new Set([12 * 60, ...around, ...between])].filter((minute) => minute >= 0 && minute < MINUTES).map(clock);
  return [...new Set([...whole, ...texts.flatMap(secondsAround)])];
}

/** The seconds next to a time that names one. */
function secondsAround(text: string): string[] {
  const found = /(?:^|T)(\d{2}):(\d{2})(?::(\d{2}))?/.exec(text);
  if (!found) return [];
  const at = Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
  return [at - 1, at, at + 1].map((second) => `${clock(Math.floor(second / 60))}:${String(second % 60).padStart(2, '0')}`);
}

/** Moments around each that is named: each day to try, at each time to try. */
export function momentsToTry(compared: Compared, question: Question): string[] {
  const days = datesToTry(compared, question).filter((date) => date.length === 10);
  const times = timesToTry(compared, question).filter((time) => time.length === 5);
  return days.flatMap((day) => times.map((time) => `${day}T${time}`));
}
