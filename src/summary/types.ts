// Floor 4: finished answers as documents for people and machines.
// It must not know how an answer was asked for on a screen, or how a document gets anywhere.

import type { Approval, ClinicDetails, FlagLevel, Language, Outcome, SummaryHeading } from '../definition/types.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { AnswerKey } from '../rules/answer-key.ts';

/** What became of a question. */
export type AnswerStatus = 'answered' | 'not-sure' | 'declined' | 'skipped' | 'not-asked';

/** A question and its answer in one language. */
export interface AnswerWording {
  question: string;
  /** The chosen labels, or what was typed; empty where nothing was. */
  answer: string[];
}

/** One question of the questionnaire and what the visitor said to it. */
export interface SummaryAnswer {
  /** The question's id, and within repeating groups `#` and the instance of each. */
  question: AnswerKey;
  section: string;
  heading: SummaryHeading;
  status: AnswerStatus;
  /** For clinicians only. */
  restricted: boolean;
  value: AnswerValue | null;
  /** Codes of the chosen options. */
  codes: string[];
  /** What was on the visitor's screen, verbatim; null where it was not asked. */
  shown: (AnswerWording & { language: Language }) | null;
  /** The same in staff's language; typed words stay as they were typed. */
  staff: AnswerWording;
}

/** A safety text as it was shown, and what the visitor did then. */
export interface ShownSafetyText {
  id: string;
  /** Its title in staff's language. */
  title?: string;
  /** The question whose answer showed it. */
  question: AnswerKey;
  /** Word for word as the visitor read it. */
  text: string;
  /** The same in staff's language, where that is another one. */
  staff?: string;
  language: Language;
  /** RFC 3339 with the visitor's offset. */
  at: string;
  choice: 'went-on' | 'told-clinic' | 'went-back';
}

/** A reason for staff to look, with what was said and why it is listed. */
export interface SummaryFlag {
  level: FlagLevel;
  topic: string;
  code: string;
  /** The rule that raised it: `question/option`, `question/word-list`, or the id of a rule over several answers. */
  rule: string;
  /** The questions whose answers raised it. */
  questions: AnswerKey[];
  /** What it is, in staff's language. */
  label: string;
  /** Why it is listed, in staff's language. */
  why: string;
  /** The visitor's words or ticked labels, verbatim, and their language. */
  said: string[];
  language: Language;
  sources: string[];
  safetyTexts: ShownSafetyText[];
  /** For clinicians only. */
  restricted?: boolean;
  /** Set where the answer was later changed or left the path: what the visitor says now, empty for nothing. */
  retracted?: { now: string[] };
}

/** An answer that was given and no longer counts. */
export interface Retraction {
  question: AnswerKey;
  value: AnswerValue;
  codes: string[];
  shown: AnswerWording & { language: Language };
  staff: AnswerWording;
  reason: 'changed' | 'skipped' | 'left-path';
  /** What the visitor says now in staff's language; empty where nothing. */
  now: string[];
  /** For clinicians only. */
  restricted?: boolean;
}

/** What the visitor agreed to, word for word. */
export interface ConsentRecord {
  question: AnswerKey;
  text: string[];
  /** The same in staff's language, where that is another one. */
  staff?: string[];
  version: string;
  hash: string;
  language: Language;
  /** `staff` is the label in staff's language, where that is another one. */
  purposes: { code: string; label: string; staff?: string; granted: boolean }[];
  act: 'ticked-and-continued';
  /** RFC 3339 with the visitor's offset. */
  at: string;
}

/** The structured summary, in the order a clinician needs it. */
export interface Summary {
  schema: 'preconsult-summary/1';
  /** What every reader has to know first, in staff's language. */
  notice: string;
  outcome: Exclude<Outcome, 'ended-minor' | 'declined'>;
  /** The question whose answer stopped the visit, or null. */
  stoppedAt: AnswerKey | null;
  questionnaire: { id: string; version: string; hash: string; title: string; approval: Approval | null };
  languages: { staff: Language; visitor: Language[] };
  /** The visitor's local date, YYYY-MM-DD. */
  localDate: string;
  /** IANA time zone of the visitor. */
  zone: string;
  /** RFC 3339 with the visitor's offset. */
  startedAt: string;
  finishedAt: string;
  /** Settings of the clinic that conditions could read. */
  settings: string[];
  /** The values the clinic set itself; what it left out, each text words in its own language. */
  clinic: ClinicDetails;
  urgent: SummaryFlag[];
  hold: SummaryFlag[];
  review: SummaryFlag[];
  note: SummaryFlag[];
  /** What staff must not read as "no"; `because` has the answers that kept a question from being asked. */
  unanswered: { question: AnswerKey; status: Exclude<AnswerStatus, 'answered'>; label: string; because?: string[] }[];
  /** The questions under each heading; their answers stand in `answers`. */
  headings: Record<SummaryHeading, AnswerKey[]>;
  /** `title` is in staff's language; `shown` is the one the visitor read, where that is another. */
  informationShown: { id: string; version: string; title: string; shown?: string; language: Language }[];
  retractions: Retraction[];
  /** Every safety text that was shown, in order. */
  safetyTexts: ShownSafetyText[];
  consent: ConsentRecord[];
  answers: SummaryAnswer[];
}

/** What the clinic's endpoint receives. */
export interface Submission {
  schema: 'preconsult-submission/1';
  /** UUID, also the idempotency key. */
  submissionId: string;
  /** The submission this one stands for, where answers were edited after a try. */
  replaces?: string;
  summary: Summary;
}
