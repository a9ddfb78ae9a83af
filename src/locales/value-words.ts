import { once } from './once.ts';

/** How one language words what is neither a label nor typed: numbers, dates, yes and no. */
export interface ValueWords {
  yes: string;
  no: string;
  notSure: string;
  /** Of an attachment: the visitor was asked to bring it. */
  willBring: string;
  number: (value: number) => string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as precise as it is. */
  date: (date: string) => string;
  /** HH:MM, with seconds where they are said. */
  time: (time: string) => string;
  /** The visitor's local time, YYYY-MM-DDTHH:MM. */
  dateTime: (moment: string) => string;
  /** One of several instances of a repeating group, as "Dose (2)". */
  numbered: (label: string, instance: readonly number[]) => string;
}

/** The words of a language with `Intl` formats for its numbers and dates; local dates are formatted as they are, in no time zone. */
export function valueWords(language: string, words: Pick<ValueWords, 'yes' | 'no' | 'notSure' | 'willBring'>): ValueWords {
  const utc = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) => once(() => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
  const formats = [utc({ year: 'numeric' }), utc({ year: 'numeric', month: 'long' }), utc({ year: 'numeric', month: 'long', day: 'numeric' })];
  const clock = utc({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const clockWithSeconds = utc({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const numbers = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: false }));
  const date = (text: string): string => {
    const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
    const format = formats[text.split('-').length - 1];
    // `Date.UTC` takes a year below 100 for one of the twentieth century.
    return format ? format().format(new Date(new Date(0).setUTCFullYear(year, month - 1, day))) : text;
  };
  const time = (text: string): string => {
    const [hours = 0, minutes = 0, seconds] = text.split(':').map(Number);
    return (seconds === undefined ? clock : clockWithSeconds)().format(new Date(Date.UTC(2000, 0, 1, hours, minutes, seconds ?? 0)));
  };
  return {
    ...words,
    number: (value) => numbers().format(value),
    date,
    time,
    dateTime: (moment) => `${date(moment.split('T')[0] ?? '')}, ${time(moment.split('T')[1] ?? '')}`,
    numbered: (label, instance) => `${label} (${instance.join('.')})`,
  };
}
