import type { Strings } from '../locales/strings.ts';
import { lineText, underName } from './text-lines.ts';
import type { Summary } from './types.ts';
import { visitorEntries, visitorTitle } from './visitor-document.ts';

/** A visitor's own copy as plain text, without any words to load but those it is given, and without the layout that only staff's copy needs. */
export function toVisitorText(summary: Summary, strings: Strings): string {
  const parts = visitorEntries(summary).map((entries) => entries.flatMap((entry) => underName(entry, '')));
  return `${[[lineText([visitorTitle(summary, strings)], '')], ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
