import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toHtml } from '../../src/summary/to-html.ts';
import { toText } from '../../src/summary/to-text.ts';
import { rich } from './fixtures/staff-rich.ts';

/** The same summary for staff who read Vietnamese; what it holds stays in the languages it is in. */
const richInVietnamese: typeof rich = { ...rich, languages: { ...rich.languages, staff: 'vi' } };

const golden = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const rows = [
  ['staff-rich.txt', () => toText(rich, 'staff')],
  ['staff-rich.visitor.txt', () => toText(rich, 'visitor')],
  ['staff-rich.vi.txt', () => toText(richInVietnamese, 'staff')],
  ['staff-rich.html', () => toHtml(rich, 'staff')],
  ['staff-rich.visitor.html', () => toHtml(rich, 'visitor')],
] as const;

for (const [name, written] of rows) test(`a rich summary is written as ${name}`, () => assert.equal(written(), golden(name)));
