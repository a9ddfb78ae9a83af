import { expect } from '@open-wc/testing';
import { isRetriable, RETRY_LIMITS, retryAfterMs, retryDelay } from '../../src/delivery/retry-policy.ts';

const now = Date.parse('2026-02-03T09:00:00Z');

describe('how long to wait before the next try', () => {
  const bounds: [tries: number, longest: number][] = [
    [0, 1_000],
    [1, 2_000],
    [2, 4_000],
    [3, 8_000],
    [4, 16_000],
    [5, 30_000],
    [6, 30_000],
    [12, 30_000],
  ];

  for (const [tries, longest] of bounds) {
    it(`is anything from none to ${longest} ms after ${tries} tries`, () => {
      expect(retryDelay(tries, () => 0)).to.equal(0);
      expect(retryDelay(tries, () => 0.5)).to.equal(longest / 2);
      expect(retryDelay(tries, () => 0.999_999)).to.be.within(longest - 1, longest);
    });
  }

  const asked: [afterMs: number, waits: number][] = [
    [0, 0],
    [5_000, 5_000],
    [120_000, 120_000],
    [120_001, 120_000],
    [86_400_000, 120_000],
  ];

  for (const [afterMs, waits] of asked) {
    it(`waits ${waits} ms where the receiver asks for ${afterMs}`, () => {
      expect(retryDelay(1, () => 0, afterMs)).to.equal(waits);
    });
  }

  it('keeps the longer of its own wait and the one that is asked for', () => {
    expect(retryDelay(5, () => 1, 5_000)).to.equal(30_000);
  });

  it('stops after 12 tries or 10 minutes', () => {
    expect(RETRY_LIMITS).to.deep.equal({ tries: 12, durationMs: 600_000 });
  });
});

describe('Retry-After', () => {
  const rows: [what: string, header: string | null, expected: number | undefined][] = [
    ['no header', null, undefined],
    ['an empty header', '', undefined],
    ['no seconds', '0', 0],
    ['seconds', '7', 7_000],
    ['seconds with spaces around', ' 7 ', 7_000],
    ['a date to come', 'Tue, 03 Feb 2026 09:00:30 GMT', 30_000],
    ['a date that is past', 'Tue, 03 Feb 2026 08:00:00 GMT', 0],
    ['words', 'soon', undefined],
  ];

  for (const [what, header, expected] of rows) {
    it(`reads ${what}`, () => expect(retryAfterMs(header, now)).to.equal(expected));
  }
});

describe('a status that a later try may cure', () => {
  for (const status of [408, 409, 425, 429, 500, 501, 502, 503, 504, 507, 599]) {
    it(`is ${status}`, () => expect(isRetriable(status)).to.equal(true));
  }
  for (const status of [400, 401, 403, 404, 405, 410, 413, 415, 422, 451]) {
    it(`is not ${status}`, () => expect(isRetriable(status)).to.equal(false));
  }
});
