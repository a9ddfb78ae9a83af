import { dates } from './dates.ts';
import { noticeIn } from './notices.ts';
import type { InboxStrings, StaffStrings, SummaryStrings } from './strings.ts';
import { staffValues } from './values.ts';

const locale = 'en-GB';
const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
const plurals = new Intl.PluralRules(locale);
const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

const plural = (count: number, one: string, other: string): string =>
  `${count.toLocaleString(locale)} ${plurals.select(count) === 'one' ? one : other}`;
const quote = (words: string): string => `“${words}”`;

function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const summary: SummaryStrings = {
  notice: noticeIn(locale),
  notApproved: 'Questionnaire not clinically approved',
  approvedBy: (owner, role, date) => `Questionnaire approved by ${owner}, ${role}, ${date}`,
  notRejudged: (because) => `Not re-judged: these flags come from the visitor’s browser, because ${because}.`,
  faults: {
    unknown: (questionnaire, hash) => `this receiver does not know ${questionnaire} (hash ${hash}…)`,
    failed: 'the receiver failed to judge the answers itself',
    unreadable: (keys) => `these answers do not fit their questions: ${keys}`,
    hidden: (keys) => `these answers belong to questions that were not asked: ${keys}`,
    missing: (keys) => `these questions were shown and have no answer: ${keys}`,
    mandatory: (keys) => `these questions cannot be skipped: ${keys}`,
    passed: (keys) => `these answers end a visit: ${keys}`,
    notStopped: 'no answer stopped this visit',
  },
  onlyIn: (language) => `In ${language} only; there is no English wording here.`,
  documentTitle: (name) => `Before a visit: ${name}`,
  noName: 'No name given',
  noSummary: 'There is no summary to show.',
  age: (band) => `Age ${band}`,
  contact: 'Contact:',
  noContact: 'No contact details',
  contactNotAgreed: 'Did not agree to be contacted',
  version: (version) => `version ${version}`,
  completed: 'Completed',
  stoppedAt: (question) => `Stopped at: ${question}`,
  level: { urgent: 'Urgent', hold: 'Hold', review: 'Review', note: 'Note' },
  levelHint: {
    urgent: 'Call back today',
    hold: 'Before booking treatment, a clinician decides',
    review: 'To talk through',
    note: 'Good to know',
  },
  count: (flags) => plural(flags, 'item', 'items'),
  nothingFlagged: 'No item on this list was reported. This does not mean there are none.',
  saysOf: (questions) => `Says (${questions}):`,
  whyListed: 'Listed because:',
  why: 'Why:',
  noWords: 'From several answers',
  changedTo: (words) => `Later changed to ${quote(words)}`,
  withdrawn: 'Later withdrawn',
  safetyTextLeft: (title, choice, time) => `Saw the safety text ${quote(title)}; ${choice} at ${time}`,
  safetyChoice: {
    'went-on': 'said “I am safe to go on”',
    'told-clinic': 'chose to tell the clinic',
    'went-back': 'went back',
  },
  detailsOf: (label) => `Details: ${label}`,
  questionShown: 'Question shown',
  answerShown: 'Answer shown',
  rule: 'Rule',
  code: 'Code',
  sources: 'Sources',
  safetyText: 'Safety text',
  unverified: 'unverified',
  forClinicians: 'For clinicians only',
  unanswered: 'Not answered, not sure, not asked',
  status: { skipped: 'Did not answer', declined: 'Would rather not say', 'not-sure': 'Not sure', 'not-asked': 'Not asked' },
  everythingAsked: 'Every question that was asked was answered.',
  heading: {
    about: 'About the visitor',
    concerns: 'Concerns',
    health: 'Health',
    medicines: 'Medicines and allergies',
    hopes: 'Hopes',
    support: 'Support requested and questions',
    contact: 'Contact',
    consent: 'Consent',
  },
  nothingAsked: 'Not asked.',
  informationShown: 'Information shown',
  cardsOf: (version, language) => `Version ${version}, ${language}:`,
  noInformation: 'None.',
  retractions: 'Changed or withdrawn answers',
  retracted: { changed: 'changed', skipped: 'later skipped', 'left-path': 'no longer asked after another answer changed' },
  saidFirst: 'First said',
  saysNow: 'Says now',
  granted: 'Agreed',
  notGranted: 'Not agreed',
  noConsent: 'No consent is recorded.',
  consentRecorded: (version, time, language) => `Version ${version}, ${time}, in ${language}`,
  fullText: 'Full text',
  fullTextAbove: 'full text above',
  asShown: (language) => `As shown, in ${language}`,
  allAnswers: (count) => `All answers, ids and codes (${count.toLocaleString(locale)})`,
  codes: 'Codes of the flags (unverified)',
  received: 'Received',
  receipt: 'Receipt',
  hash: 'Hash',
};

const inbox: InboxStrings = {
  title: 'Inbox',
  count: (messages, unopened) => `${plural(messages, 'message', 'messages')}, ${unopened.toLocaleString(locale)} new`,
  list: 'Messages',
  message: 'Message',
  empty: 'No messages yet',
  emptyHint: 'A summary appears here as soon as a visitor sends one. Nothing needs reloading.',
  choose: 'Choose a message to read it here.',
  stopped: 'Stopped',
  noFlags: 'No flags',
  noConcern: 'No concern chosen',
  new: 'New',
  replacedShort: 'Replaced',
  replaced: 'Replaced by a newer version.',
  showNewer: 'Show the newer version',
  replaces: 'This replaces an earlier version.',
  showOlder: 'Show the earlier version',
  back: 'Back to the list',
  print: 'Print',
  signOut: 'Sign out',
  olderMessages: 'Show older messages',
  olderShown: (messages) => `${plural(messages, 'older message', 'older messages')} added`,
  olderFailed: 'The older messages could not be loaded. Try again.',
  keptFor: (days) => `A message is deleted ${plural(days, 'day', 'days')} after it arrives.`,
  arrived: (messages) =>
    messages.length === 1 ? `New message: ${messages[0] ?? ''}` : plural(messages.length, 'new message', 'new messages'),
  lost: 'Connection lost. New messages will not appear until it is back; trying again.',
  restored: 'Connection is back. The list is up to date.',
  loading: 'Opening the inbox',
  opening: 'Opening the message',
  openFailed: (reason) => `This message could not be opened: ${reason}`,
  noAnswer: 'the server did not answer',
  tryAgain: 'Try again',
  unreachable: 'The server cannot be reached',
  unreachableHint: 'Check that it is running and that this device is online. Nothing that was sent to it is lost.',
  signedOut: 'You are not signed in',
  serverSays: (reason) => `The server says: ${reason}.`,
  refused: {
    used: 'this sign-in link was used before',
    expired: 'this sign-in link has expired',
    unknown: 'this sign-in link is not known here',
    'no-submission': 'there is no such submission',
  },
  signInHint: 'The inbox opens with a one-time link, so that only your clinic can read what visitors send.',
  signInSteps: [
    'Use the sign-in link that the server printed in its terminal when it started. A link works once.',
    'If that link was used or has expired, start the server again: it prints a new one.',
  ],
  needsScript: 'The inbox needs JavaScript. Switch it on for this address and load the page again.',
};

/** Staff's words in English. */
export const en: StaffStrings = {
  locale,
  summary,
  inbox,
  values: staffValues(locale),
  list: (items) => lists.format(items),
  quote,
  language: languageName,
  ...dates(locale),
};
