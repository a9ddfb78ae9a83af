// Staff's side of floor 6: a summary as a document, and the inbox it arrives in.
// It must not judge an answer: what is urgent, and why, was decided below and only stands here.

import type { StaffStrings } from '../../locales/staff/strings.ts';
import type { SummaryAnswer, SummaryFlag, Summary } from '../../summary/types.ts';

/** A summary with what its templates look up. */
export interface Sheet {
  summary: Summary;
  strings: StaffStrings;
  /** By question id. */
  answers: ReadonlyMap<string, SummaryAnswer>;
}

/** Lays a summary out for its templates. */
export function sheetOf(summary: Summary, strings: StaffStrings): Sheet {
  return { summary, strings, answers: new Map(summary.answers.map((answer) => [answer.question, answer])) };
}

/** The answers a heading holds that were asked, in the order of the visit. */
export function askedUnder(heading: keyof Summary['headings'], { summary, answers }: Sheet): SummaryAnswer[] {
  return summary.headings[heading].flatMap((id) => {
    const answer = answers.get(id);
    return answer && answer.status !== 'not-asked' ? [answer] : [];
  });
}

/** Whether a flag is for clinicians only; other flags of the same answer may not be. */
export function isRestricted(flag: SummaryFlag): boolean {
  return flag.restricted === true;
}
