// Floor 0: the widget's own words, one file a language.
// It must not know any questionnaire, and no screen: it is asked for words and gives them.

import type { Problem } from '../definition/problem.ts';
import type { ClinicWords } from './clinic-words.ts';
import type { ValueWords } from './value-words.ts';

/** Every word the widget says for itself; a missing key does not compile. */
export interface Strings extends ClinicWords {
  /** BCP 47 tag of these words. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** How answers are worded that are neither labels nor typed. */
  valueWords: ValueWords;
  panelName: (clinic: string) => string;
  close: string;
  progress: (section: number, of: number) => string;
  conversationSoFar: string;
  acknowledgement: string;
  chooseAny: string;
  chooseUpTo: (count: number) => string;
  chooseAtLeast: (count: number) => string;
  yourOwnWords: (label: string) => string;
  inYourOwnWords: string;
  /** The row for own words instead of an option. */
  somethingElse: string;
  iAmNotSure: string;
  date: string;
  time: string;
  unit: string;
  /** The order in which people write a date. */
  dateOrder: readonly ('day' | 'month' | 'year')[];
  /** Words that stand in a typed date and say nothing of it. */
  dateWords: readonly string[];
  /** What a date may be written like; `exact` where no part may be left out. */
  dateExamples: (examples: readonly string[], exact: boolean) => string;
  /** What is drawn of the body. */
  drawnSides: Readonly<Record<'head' | 'front' | 'back', string>>;
  /** Names the line that narrows a long list. */
  findInList: string;
  foundSome: (count: number, of: number) => string;
  foundNone: (sought: string) => string;
  /** Said once one of several answers is gone. */
  removed: (left: number) => string;
  /** How a typed answer was understood. */
  understood: (answer: string) => string;
  /** What people type instead of a date they do not know. */
  unsureWords: readonly string[];
  /** Stands in a list before something is chosen from it. */
  choose: string;
  /** What a typed answer looks like. */
  format: (format: string) => string;
  /** Of an attachment, until something can be attached. */
  bringThis: string;
  /** One of several answers to a question. */
  answerNumber: (number: number) => string;
  addAnother: string;
  removeOne: (name: string) => string;
  removeWord: string;
  /** The smallest and the greatest value that may be given. */
  between: (least: string, greatest: string) => string;
  charactersLeft: (count: number) => string;
  whyWeAsk: string;
  continue: string;
  back: string;
  skip: string;
  notNow: string;
  skipped: string;
  change: (question: string) => string;
  changeWord: string;
  /** Why a draft was not taken; `canSkip` says whether skipping is a way out. */
  problem: (problem: Problem, canSkip: boolean) => string;
  call: (who: 'emergency-number' | 'urgent-number' | 'crisis-line' | 'clinic-phone', clinic: string) => string;
  tellClinic: (clinic: string) => string;
  safeToGoOn: string;
  nothingSentYet: string;
  /** Said where something waits for a part of the chat that has not been loaded yet. */
  stillLoading: string;
  /** Said where that part could not be loaded. */
  notLoaded: string;
  /** Said where a number is asked for after a stop. */
  withoutNumber: (clinic: string) => string;
  reviewTitle: string;
  reviewLead: (clinic: string) => string;
  cardsTitle: string;
  sendAnswers: string;
  sending: string;
  sendingAgain: string;
  sentTitle: string;
  /** The reply time is undefined where no reply may be promised. */
  sentLead: (clinic: string, replyTime: string | undefined) => string;
  /** Said where a safety text ended the visit; `canReply` is false where no number was left. */
  sentStoppedLead: (clinic: string, canReply: boolean) => string;
  receipt: string;
  copy: string;
  copied: string;
  notCopied: string;
  handedOverTitle: string;
  handedOverLead: (clinic: string) => string;
  notSentTitle: string;
  notSentLead: string;
  tryAgain: string;
  changeAnswers: string;
  copyAnswers: string;
  printAnswers: string;
  declinedTitle: string;
  declinedLead: (clinic: string) => string;
  startAgain: string;
  endedTitle: string;
  draftNotice: string;
  visitorCopyTitle: (clinic: string) => string;
  /** Names the choice of a language by the one that is spoken now. */
  languageChoice: (language: string) => string;
  /** Said once this language is spoken. */
  languageNow: (language: string) => string;
  /** Said where a language could not be loaded, by its own name. */
  languageFailed: (language: string) => string;
  startAgainTitle: string;
  startAgainLead: string;
  keepAnswers: string;
  idleTitle: string;
  /** Said this many minutes before the screen is cleared. */
  idleLead: (minutes: number) => string;
  stillHere: string;
  /** Said where the screen was cleared after so many minutes without use. */
  clearedLead: (minutes: number) => string;
  /** Said where answers outlive a reload, for so many minutes. */
  keptInTab: (minutes: number) => string;
  clearNow: string;
}
