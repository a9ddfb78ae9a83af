import { staffDocument } from './staff-document.ts';
import { textOf } from './text-layout.ts';
import type { Summary } from './types.ts';
import { visitorDocument } from './visitor-document.ts';
import { visitorStrings } from './visitor-strings.ts';

/** A summary as plain text: everything for staff, in their language; for the visitor only the questions and the answers they gave, as they saw them. */
export function toText(summary: Summary, reader: 'staff' | 'visitor'): string {
  return textOf(reader === 'visitor' ? visitorDocument(summary, visitorStrings(summary)) : staffDocument(summary));
}
