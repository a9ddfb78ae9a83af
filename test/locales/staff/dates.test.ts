import { expect } from '@open-wc/testing';
import { dates } from '../../../src/locales/staff/dates.ts';

const { localTime, localClock, ownTime, age } = dates('en-GB');

describe('a time in a summary', () => {
  const rows: [rfc3339: string, time: string, clock: string][] = [
    ['2026-01-31T09:30:00+07:00', '31 Jan 2026, 09:30', '09:30'],
    ['2026-01-31T23:59:59.999-11:30', '31 Jan 2026, 23:59', '23:59'],
    ['2026-01-01T00:00:00Z', '1 Jan 2026, 00:00', '00:00'],
    ['2024-02-29T12:00:00+05:45', '29 Feb 2024, 12:00', '12:00'],
    ['2026-03-29T02:30:00+01:00', '29 Mar 2026, 02:30', '02:30'],
  ];
  for (const [rfc3339, time, clock] of rows) {
    it(`is the visitor\u2019s own clock, wherever staff are: ${rfc3339}`, () => {
      expect(localTime(rfc3339)).to.equal(time);
      expect(localClock(rfc3339)).to.equal(clock);
    });
  }

  for (const junk of ['', 'yesterday', '2026-13-45T99:99:99Z']) {
    it(`is the text itself where it is no time: ${JSON.stringify(junk)}`, () => {
      expect([localTime(junk), localClock(junk), ownTime(junk), age(junk, new Date(0))]).to.deep.equal([junk, junk, junk, junk]);
    });
  }
});

describe('the age of a message', () => {
  const now = new Date('2026-01-31T12:00:00Z');
  const rows: [rfc3339: string, age: string][] = [
    ['2026-01-31T12:00:00Z', 'now'],
    ['2026-01-31T11:59:01Z', 'now'],
    ['2026-01-31T11:59:00Z', '1 minute ago'],
    ['2026-01-31T11:00:01Z', '59 minutes ago'],
    ['2026-01-31T11:00:00Z', '1 hour ago'],
    ['2026-01-30T12:00:01Z', '23 hours ago'],
    ['2026-01-30T12:00:00Z', 'yesterday'],
    ['2026-01-28T11:00:00Z', '3 days ago'],
    ['2026-01-31T18:30:00+07:00', '30 minutes ago'],
    ['2026-01-31T12:05:00Z', 'now'],
  ];
  for (const [rfc3339, expected] of rows) it(`of ${rfc3339} is ${expected}`, () => expect(age(rfc3339, now)).to.equal(expected));
});
