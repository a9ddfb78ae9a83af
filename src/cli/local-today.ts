import { isDate } from '../definition/is-date.ts';
import { UsageError, type OptionValue } from './command.ts';

/** The day an option names, or today by this computer's calendar; YYYY-MM-DD. */
export function localToday(option: string, value: OptionValue): string {
  if (typeof value === 'string') {
    if (value.length === 10 && isDate(value)) return value;
    throw new UsageError(`--${option} ${value} is not a date, as 2026-01-31`);
  }
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
