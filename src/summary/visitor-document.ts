import type { Strings } from '../locales/strings.ts';
import { said, type Entry, type SummaryDocument } from './summary-document.ts';
import type { Summary } from './types.ts';

/** A visitor's own copy: the questions and the answers as they saw them, and nothing that is for staff; around them the widget's words in their language. */
export function visitorDocument(summary: Summary, strings: Strings): SummaryDocument {
  const title = visitorTitle(summary, strings);
  return {
    language: strings.language,
    direction: strings.direction,
    title,
    heading: [title],
    head: [],
    parts: visitorEntries(summary).map((facts) => ({ blocks: [{ kind: 'facts', facts, under: true }] })),
  };
}

/** What a visitor's own copy is called. */
export const visitorTitle = ({ clinic }: Summary, strings: Strings): string => strings.visitorCopyTitle(clinic['clinic-name'] ?? strings.theClinic);

/** What a visitor was asked and answered, section by section. */
export function visitorEntries({ answers }: Summary): Entry[][] {
  const sections = new Map<string, Entry[]>();
  for (const { section, shown } of answers) {
    if (!shown) continue;
    const { question, answer, language } = shown;
    const entry = { name: [said(question, language)], lines: answer.length > 0 ? answer.map((text) => [said(text, language)]) : [['—']] };
    sections.set(section, [...(sections.get(section) ?? []), entry]);
  }
  return [...sections.values()];
}
