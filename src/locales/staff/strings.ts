// Staff's own words around a summary and the inbox, one file a language.
// It must not know any question, answer or flag; those carry their own prose.

import type { FlagLevel, SummaryHeading } from '../../definition/types.ts';
import type { ValueWords } from '../value-words.ts';

/** Why the flags of a summary are the browser's, to follow "because"; keys are question keys, listed. */
export interface FaultStrings {
  /** The receiver has no questionnaire with this hash. */
  unknown(questionnaire: string, hash: string): string;
  failed: string;
  unreadable(keys: string): string;
  hidden(keys: string): string;
  missing(keys: string): string;
  mandatory(keys: string): string;
  passed(keys: string): string;
  notStopped: string;
}

/** Words of the printed and displayed summary. */
export interface SummaryStrings {
  /** What every reader has to know first. */
  notice: string;
  notApproved: string;
  approvedBy(owner: string, role: string, date: string): string;
  /** The receiver could not judge the answers itself. */
  notRejudged(because: string): string;
  faults: FaultStrings;
  /** Words are in another language than the reader's, and in no other. */
  onlyIn(language: string): string;
  /** What a printed or saved summary is called. */
  documentTitle(name: string): string;
  noName: string;
  noSummary: string;
  age(band: string): string;
  contact: string;
  noContact: string;
  /** Consent to be contacted was not given. */
  contactNotAgreed: string;
  version(version: string): string;
  completed: string;
  stoppedAt(question: string): string;
  level: Record<FlagLevel, string>;
  /** What to do about a level, beside its name. */
  levelHint: Record<FlagLevel, string>;
  count(flags: number): string;
  /** Where nothing was flagged at all. */
  nothingFlagged: string;
  /** Before what was said to these questions. */
  saysOf(questions: string): string;
  whyListed: string;
  why: string;
  /** A rule looked at several answers, or nothing was said in words. */
  noWords: string;
  changedTo(words: string): string;
  withdrawn: string;
  /** A safety text by its title was read, and then this was chosen, at this time. */
  safetyTextLeft(title: string, choice: string, time: string): string;
  safetyChoice: Record<'went-on' | 'told-clinic' | 'went-back', string>;
  /** Name of the control that opens a flag. */
  detailsOf(label: string): string;
  questionShown: string;
  answerShown: string;
  rule: string;
  code: string;
  sources: string;
  safetyText: string;
  unverified: string;
  forClinicians: string;
  unanswered: string;
  /** What became of a question, as the heading of a list. */
  status: Record<'not-sure' | 'declined' | 'skipped' | 'not-asked', string>;
  everythingAsked: string;
  heading: Record<SummaryHeading, string>;
  /** No question under a heading was asked. */
  nothingAsked: string;
  informationShown: string;
  cardsOf(version: string, language: string): string;
  noInformation: string;
  retractions: string;
  retracted: Record<'changed' | 'skipped' | 'left-path', string>;
  saidFirst: string;
  saysNow: string;
  granted: string;
  notGranted: string;
  noConsent: string;
  consentRecorded(version: string, time: string, language: string): string;
  fullText: string;
  /** Said of a text that stands in full before. */
  fullTextAbove: string;
  /** Before words as the visitor read them, in their language. */
  asShown(language: string): string;
  allAnswers(count: number): string;
  /** Codes and rules of the flags. */
  codes: string;
  received: string;
  receipt: string;
  hash: string;
}

/** Words of the inbox. */
export interface InboxStrings {
  title: string;
  count(messages: number, unopened: number): string;
  list: string;
  message: string;
  empty: string;
  emptyHint: string;
  choose: string;
  stopped: string;
  noFlags: string;
  noConcern: string;
  new: string;
  replacedShort: string;
  replaced: string;
  showNewer: string;
  replaces: string;
  showOlder: string;
  back: string;
  print: string;
  signOut: string;
  olderMessages: string;
  olderShown(messages: number): string;
  olderFailed: string;
  /** Days after which a message is deleted. */
  keptFor(days: number): string;
  arrived(messages: readonly string[]): string;
  lost: string;
  restored: string;
  loading: string;
  opening: string;
  openFailed(reason: string): string;
  noAnswer: string;
  tryAgain: string;
  unreachable: string;
  unreachableHint: string;
  signedOut: string;
  serverSays(reason: string): string;
  /** What the server refused, by its word for it. */
  refused: Readonly<Record<'used' | 'expired' | 'unknown' | 'no-submission', string>>;
  signInHint: string;
  signInSteps: string[];
  /** Stands on the page where scripts are off. */
  needsScript: string;
}

/** Everything staff read that no questionnaire says, in one language. */
export interface StaffStrings {
  /** BCP 47 tag for Intl. */
  locale: string;
  summary: SummaryStrings;
  inbox: InboxStrings;
  /** Numbers, dates, yes and no. */
  values: ValueWords;
  /** Joins items for reading. */
  list(items: readonly string[]): string;
  /** Puts somebody's words between quotation marks. */
  quote(words: string): string;
  /** Name of a language, from its tag. */
  language(tag: string): string;
  /** The clock on the visitor's wall, from RFC 3339 with the visitor's offset; the text itself where it is no time. */
  localTime(rfc3339: string): string;
  /** The same without the date. */
  localClock(rfc3339: string): string;
  /** A moment in the reader's own time zone. */
  ownTime(rfc3339: string): string;
  /** How long ago a moment was. */
  age(rfc3339: string, now: Date): string;
}
