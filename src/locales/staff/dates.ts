import type { StaffStrings } from './strings.ts';

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How a locale writes dates, times and ages. */
export function dates(locale: string): Pick<StaffStrings, 'localTime' | 'localClock' | 'ownTime' | 'age'> {
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const local = new Intl.DateTimeFormat(locale, { ...day, ...clock, timeZone: 'UTC' });
  const localClock = new Intl.DateTimeFormat(locale, { ...clock, timeZone: 'UTC' });
  const own = new Intl.DateTimeFormat(locale, { ...day, ...clock, timeZoneName: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

  const written = (format: Intl.DateTimeFormat, moment: string, text: string): string => {
    const date = new Date(moment);
    return Number.isNaN(date.getTime()) ? text : format.format(date);
  };
  // Reading the visitor's wall clock as if it were UTC shows it unchanged, without trusting the zone that was sent.
  const wallClock = (text: string): string => `${text.slice(0, 19)}Z`;
  return {
    localTime: (text) => written(local, wallClock(text), text),
    localClock: (text) => written(localClock, wallClock(text), text),
    ownTime: (text) => written(own, text, text),
    age(text, now) {
      const seconds = Math.round((new Date(text).getTime() - now.getTime()) / 1_000);
      if (Number.isNaN(seconds)) return text;
      // A clock that runs behind the server's must not say that a message comes from the future.
      const past = Math.min(seconds, 0);
      const [unit, length] = STEPS.find((step) => -past >= step[1]) ?? ['second', Infinity];
      return relative.format(Math.trunc(past / length), unit);
    },
  };
}
