import { expect } from '@open-wc/testing';
import { consent } from '../../src/questions/consent.ts';
import type { Reading } from '../../src/questions/types.ts';
import { choice } from '../fixtures/questionnaire.ts';
import { today } from './today.ts';

describe('a consent', () => {
  const purposes = choice('q', [{ code: 'health', required: true }, 'contact', { code: 'terms', required: true }], { type: 'consent' });
  const rows: [value: unknown, result: Reading][] = [
    [['health', 'terms'], { answer: ['health', 'terms'] }],
    [['terms', 'contact', 'health'], { answer: ['health', 'contact', 'terms'] }],
    [['health', 'contact'], { problem: { code: 'consent-required' } }],
    [[], { problem: { code: 'consent-required' } }],
    [undefined, { problem: { code: 'consent-required' } }],
    [true, { problem: { code: 'wrong-kind' } }],
    [['health', 'terms', 'more'], { problem: { code: 'unknown-option', option: 'more' } }],
  ];
  for (const [value, result] of rows) {
    it(`reads ${JSON.stringify(value)} as ${JSON.stringify(result)}`, () => expect(consent.read(value, purposes, today)).to.deep.equal(result));
  }
});
