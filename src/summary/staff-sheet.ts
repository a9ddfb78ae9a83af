import type { StaffStrings } from '../locales/staff/strings.ts';
import type { Summary, SummaryAnswer } from './types.ts';

/** A summary with what the parts of its document look up. */
export interface StaffSheet {
  summary: Summary;
  strings: StaffStrings;
  answers: ReadonlyMap<string, SummaryAnswer>;
}
