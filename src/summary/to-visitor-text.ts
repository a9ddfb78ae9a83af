import { documentOf, indented } from './text-layout.ts';
import type { Summary } from './types.ts';

/** A visitor's own copy: the questions and the answers as they saw them, and nothing that is for staff. */
export function toVisitorText(summary: Summary): string {
  const sections = new Map<string, string[]>();
  for (const { section, shown } of summary.answers) {
    if (!shown) continue;
    const lines = sections.get(section) ?? [];
    lines.push(shown.question, ...(shown.answer.length > 0 ? shown.answer : ['—']).map(indented));
    sections.set(section, lines);
  }
  return documentOf([...sections.values()]);
}
