// Staff's side of floor 6: a summary as a document, and the inbox it arrives in.
// It must not judge an answer: what is urgent, and why, was decided below and only stands here.

import type { SummaryFlag } from '../../summary/types.ts';

export { askedUnder, sheetOf, type StaffSheet as Sheet } from '../../summary/staff-sheet.ts';

/** Whether a flag is for clinicians only; other flags of the same answer may not be. */
export function isRestricted(flag: SummaryFlag): boolean {
  return flag.restricted === true;
}
