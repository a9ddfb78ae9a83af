import { expect } from '@open-wc/testing';
import { isDate } from '../../src/definition/is-date.ts';

const dates = ['2024', '0001', '9999', '2024-01', '2024-12', '2024-02-29', '2000-02-29', '0004-02-29', '2023-12-31', '2024-04-30', '2024-10-01'];
const none = ['', '0000', '0000-01-01', '24', '20245', '2024-', '2024-1', '2024-00', '2024-13', '2024-01-00', '2024-01-32', '2024-04-31', '2023-02-29', '1900-02-29', '0100-02-29', '2024-02-30', '2024-01-01-01', '2024-01-01T00:00', ' 2024', '२०२४'];

describe('a date', () => {
  for (const text of dates) it(`is ${text}`, () => expect(isDate(text)).to.equal(true));
  for (const text of none) it(`is not “${text}”`, () => expect(isDate(text)).to.equal(false));
});
