import type { Language } from '../definition/types.ts';
import { staffStringsFor } from '../locales/staff/staff-locales.ts';
import type { Judgement } from '../summary/judge.ts';
import type { Submission } from '../summary/types.ts';

/** A clinic that the receiver receives for. */
export interface Clinic {
  /** As it stands in the path of its endpoint. */
  id: string;
  /** Origins of the pages that may send, or `*` for any. */
  origins: '*' | readonly string[];
  /** Tokens that conditions may read. */
  settings: string[];
  staffLanguage: Language;
}

/** Judges the raw answers of a submission anew. */
export type Judge = (submission: Submission, clinic: Clinic) => Judgement;

/** Judges, and keeps what the browser judged where that fails: a fault here must not lose a visit. */
export function judgeOrKeep(judge: Judge, submission: Submission, clinic: Clinic, log: (line: string) => void): Judgement {
  try {
    return judge(submission, clinic);
  } catch (error) {
    log(`judging ${submission.submissionId}: ${error instanceof Error ? error.name : 'failed'}`);
    return { summary: submission.summary, judged: { by: 'browser', because: staffStringsFor(clinic.staffLanguage).summary.faults.failed } };
  }
}
