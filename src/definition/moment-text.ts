import { isDate } from './is-date.ts';
import { daysOf } from './local-date.ts';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** Whether a text is a time of day: HH:MM or HH:MM:SS. */
export const isTime = (value: string): boolean => TIME.test(value);

/** Whether a text is a local date and time, YYYY-MM-DDTHH:MM or with seconds, or a date alone. */
export function isMoment(value: string): boolean {
  const [date = '', time] = value.split('T');
  return isDate(date) && (time === undefined || (date.length === 10 && isTime(time)));
}

/** The first and the last moment that a date, a time or both can mean, as texts that can be compared. */
export function extentOf(value: string): [first: string, last: string] {
  const [date = '', time] = value.includes('T') ? value.split('T') : isTime(value) ? ['', value] : [value, undefined];
  const [first, last] = date === '' ? ['', ''] : daysOf(date);
  if (time === undefined) return [`${first}T00:00:00`, `${last}T23:59:59`];
  const full = time.length === 5 ? `${time}:00` : time;
  return [`${first}T${full}`, `${last}T${full}`];
}
