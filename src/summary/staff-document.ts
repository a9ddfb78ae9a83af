import { staffStringsFor } from '../locales/staff/staff-locales.ts';
import { allAnswersPart, headingPart, retractionParts, unansweredPart } from './staff-answers.ts';
import { levelParts } from './staff-flags.ts';
import { headBlocks } from './staff-head.ts';
import { codesPart, consentPart, informationPart } from './staff-records.ts';
import { sheetOf } from './staff-sheet.ts';
import { said, visible, type SummaryDocument } from './summary-document.ts';
import type { Summary } from './types.ts';
import { visitorName } from './visitor-name.ts';

/** Everything of a summary in the order a clinician needs it, in staff's language. */
export function staffDocument(summary: Summary): SummaryDocument {
  const strings = staffStringsFor(summary.languages.staff);
  const sheet = sheetOf(summary, strings);
  const words = strings.summary;
  const name = visitorName(summary);
  return {
    language: strings.locale,
    direction: 'ltr',
    title: visible(words.documentTitle(name ?? words.noName)),
    heading: name === null ? [words.noName] : [said(name)],
    head: headBlocks(sheet),
    parts: [
      ...levelParts(sheet),
      unansweredPart(sheet),
      ...(['medicines', 'concerns', 'hopes', 'support'] as const).map((heading) => headingPart(heading, sheet)),
      informationPart(sheet),
      ...retractionParts(sheet),
      consentPart(sheet),
      headingPart('contact', sheet),
      allAnswersPart(sheet),
      ...codesPart(sheet),
    ],
  };
}
