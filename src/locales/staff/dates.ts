import type { StaffStrings } from './strings.ts';

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const IN_WORDS: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** How a locale writes dates, times and ages; `now` stands for less than a minute where the locale's own word for it is not what people say. */
export function dates(locale: string, day = IN_WORDS, now?: string): Pick<StaffStrings, 'localTime' | 'localClock' | 'ownTime' | 'age'> {
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
    age(text, at) {
      const seconds = Math.round((new Date(text).getTime() - at.getTime()) / 1_000);
      if (Number.isNaN(seconds)) return text;
      // A clock that runs behind the server's must not say that a message comes from the future.
      const past = Math.min(seconds, 0);
      const step = STEPS.find(([, length]) => -past >= length);
      return step ? relative.format(Math.trunc(past / step[1]), step[0]) : (now ?? relative.format(0, 'second'));
    },
  };
}
