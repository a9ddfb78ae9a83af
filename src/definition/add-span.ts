import { daysIn, dayText } from './local-date.ts';
import type { Span } from './types.ts';

/** The day so long after (or, with -1, before) another; a month that lacks the day ends on its last. */
export function addSpan(date: string, span: Span, sign: 1 | -1): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if ('years' in span || 'months' in span) {
    const months = year * 12 + (month - 1) + sign * ('years' in span ? span.years * 12 : span.months);
    const [to, at] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
    return dayText(to, at, Math.min(day, daysIn(to, at)));
  }
  const days = 'weeks' in span ? span.weeks * 7 : span.days;
  const moved = new Date(Date.UTC(year, month - 1, day + sign * days));
  return dayText(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}
