import type { Strings } from '../locales/strings.ts';
import { said, type Entry, type SummaryDocument } from './summary-document.ts';
import type { Summary } from './types.ts';

/** A visitor's own copy: the questions and the answers as they saw them, and nothing that is for staff; around them the widget's words in their language. */
export function visitorDocument(summary: Summary, strings: Strings): SummaryDocument {
  const sections = new Map<string, Entry[]>();
  for (const { section, shown } of summary.answers) {
    if (!shown) continue;
    const { question, answer, language } = shown;
    const entry = { name: [said(question, language)], lines: answer.length > 0 ? answer.map((text) => [said(text, language)]) : [['—']] };
    const entries = sections.get(section);
    if (entries) entries.push(entry);
    else sections.set(section, [entry]);
  }
  const title = strings.visitorCopyTitle(summary.clinic['clinic-name'] ?? strings.theClinic);
  return {
    language: strings.language,
    direction: strings.direction,
    title,
    heading: [title],
    head: [],
    parts: [...sections.values()].map((facts) => ({ blocks: [{ kind: 'facts', facts, under: true }] })),
  };
}
