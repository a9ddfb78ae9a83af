import { htmlOf } from './html-layout.ts';
import { staffDocument } from './staff-document.ts';
import type { Summary } from './types.ts';
import { visitorDocument } from './visitor-document.ts';
import { visitorStrings } from './visitor-strings.ts';

/** A summary as one HTML page to keep or print, with nothing to load and nothing that runs; the same words in the same order as its text, for staff in their language. */
export function toHtml(summary: Summary, reader: 'staff' | 'visitor'): string {
  return htmlOf(reader === 'visitor' ? visitorDocument(summary, visitorStrings(summary)) : staffDocument(summary));
}
