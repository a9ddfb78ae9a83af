import type { SummaryHeading } from '../definition/types.ts';
import type { StaffStrings } from '../locales/staff/strings.ts';
import type { ConsentRecord, Retraction, Summary, SummaryAnswer } from './types.ts';
import { visitorName } from './visitor-name.ts';

/** A summary with what its document and its view look up. */
export interface StaffSheet {
  summary: Summary;
  strings: StaffStrings;
  /** By question key. */
  answers: ReadonlyMap<string, SummaryAnswer>;
}

/** Lays a summary out for staff. */
export function sheetOf(summary: Summary, strings: StaffStrings): StaffSheet {
  return { summary, strings, answers: new Map(summary.answers.map((answer) => [answer.question, answer])) };
}

/** The answers a heading holds that were asked, in the order of the visit. */
export function askedUnder(heading: SummaryHeading, { summary, answers }: StaffSheet): SummaryAnswer[] {
  return summary.headings[heading].flatMap((key) => {
    const answer = answers.get(key);
    return answer && answer.status !== 'not-asked' ? [answer] : [];
  });
}

/** How staff may reach the visitor, apart from the name; empty where nothing was said. */
export function reachOf(sheet: StaffSheet): string[] {
  const contact = askedUnder('contact', sheet).flatMap((answer) => answer.staff.answer);
  return visitorName(sheet.summary) === null ? contact : contact.slice(1);
}

/** Why there is no way to reach the visitor. */
export function noReach({ summary, strings: { summary: words } }: StaffSheet): string {
  const isRefused = summary.consent.some(({ purposes }) => purposes.some(({ code, granted }) => code === 'contact' && !granted));
  return isRefused ? words.contactNotAgreed : words.noContact;
}

/** The information cards that were shown, by their version and language in words. */
export function cardGroups({ summary, strings }: StaffSheet): Map<string, Summary['informationShown']> {
  const groups = new Map<string, Summary['informationShown']>();
  for (const card of summary.informationShown) {
    const group = strings.summary.cardsOf(card.version, strings.language(card.language));
    groups.set(group, [...(groups.get(group) ?? []), card]);
  }
  return groups;
}

/** What stood above the boxes of a consent, as it was read and as staff read it. */
export function aboveBoxes({ text, staff, purposes }: ConsentRecord): { shown: string[]; staff: string[] | undefined } {
  const labels = new Set(purposes.flatMap((purpose) => [purpose.label, purpose.staff]));
  const above = (lines: readonly string[]): string[] => lines.filter((line) => !labels.has(line));
  return { shown: above(text), staff: staff && above(staff) };
}

/** Whether a retraction is for clinicians only: what was said first and what is said now stand side by side, so either keeps both for them. */
export function isRetractionRestricted({ question, restricted }: Retraction, { answers }: StaffSheet): boolean {
  return restricted === true || answers.get(question)?.restricted === true;
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag;

/** Whether words are in another language than staff's. */
export function isForeign(language: string, { languages }: Summary): boolean {
  return primary(language) !== primary(languages.staff);
}

/** That words are in one language only, where that is not their reader's; null where nothing needs saying. */
export function onlyIn(language: string, { locale, summary, language: named }: StaffStrings): string | null {
  return primary(language) === primary(locale) ? null : summary.onlyIn(named(language));
}
