import type { Definition } from './types.ts';

/** Whether a clinician has approved the questionnaire as it is now: an approval of an earlier wording or structure is none. */
export function isApproved({ questionnaire, hash }: Definition): boolean {
  return questionnaire.approval?.hash === hash;
}
