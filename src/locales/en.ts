import type { Problem } from '../definition/problem.ts';
import { englishClinic } from './clinic-words.ts';
import { once } from './once.ts';
import type { Strings } from './strings.ts';
import { english as values } from './values.ts';

const or = once(() => new Intl.ListFormat('en-GB', { type: 'disjunction' }));
const count = once(() => new Intl.PluralRules('en'));
const plural = (number: number, one: string, other: string): string => `${number} ${count().select(number) === 'one' ? one : other}`;

/** A limit as it is said: a number, a day, a time, or both. */
function limitWords(limit: number | string): string {
  if (typeof limit === 'number') return values.number(limit);
  if (limit === 'today') return 'today';
  if (limit.includes('T')) return values.dateTime(limit);
  return limit.includes(':') ? values.time(limit) : values.date(limit);
}

function limitKind(limit: string): string {
  return limit.includes(':') ? 'a time' : 'a date';
}

/** Why a draft was not taken and how to mend it; `orSkip` ends a sentence where skipping is another way. */
function wordProblem(problem: Problem, orSkip: string): string {
  switch (problem.code) {
    case 'required':
      return `Please write an answer${orSkip}.`;
    case 'choose-one':
      return `Please choose an answer${orSkip}.`;
    case 'choose-unit':
      return 'Please choose the unit as well.';
    case 'consent-required':
      return 'To go on, please tick the box about health information. If you would rather not, choose “Not now”.';
    case 'not-a-phone-number':
      return 'Please write a phone number with at least 6 digits, such as +84 24 1234 5678.';
    case 'not-an-email':
      return 'Please write an e-mail address, such as name@example.com.';
    case 'not-a-url':
      return 'Please write a web address that begins with https:// or http://, such as https://www.example.com.';
    case 'not-a-number':
      return 'Please write a number in figures, such as 1500 or 1.5, without a comma or a point between thousands.';
    case 'not-a-whole-number':
      return 'Please write a whole number in figures, such as 12.';
    case 'not-a-date':
      return 'Please write a date that exists, with the year in four figures, such as March 2024 or 15/3/2024.';
    case 'not-a-time':
      return 'Please write a time with hours and minutes, such as 14:30.';
    case 'too-vague':
      return `Please write the date more exactly, as in the example${orSkip}.`;
    case 'wrong-format':
      return 'Please write this in the form that the question asks for.';
    case 'read-only':
      return 'This answer cannot be changed here. Please choose Continue.';
    case 'unknown-option':
    case 'wrong-kind':
      return 'Please choose your answer again.';
    default:
      return wordLimit(problem);
  }
}

/** What keeps an answer from being too much or too little. */
function wordLimit(problem: Extract<Problem, { limit: number | string }>): string {
  switch (problem.code) {
    case 'too-few-choices':
      return `Please choose at least ${plural(problem.limit, 'answer', 'answers')}.`;
    case 'too-many-choices':
      return `Please choose ${plural(problem.limit, 'answer', 'answers')} at most.`;
    case 'too-many-answers':
      return `Please give ${plural(problem.limit, 'answer', 'answers')} at most, and remove the others.`;
    case 'too-short':
      return `Please write at least ${plural(problem.limit, 'character', 'characters')}.`;
    case 'too-long':
      return `Please shorten this to ${plural(problem.limit, 'character', 'characters')}.`;
    case 'too-many-decimals':
      return problem.limit === 0 ? 'Please write a whole number in figures, such as 12.' : `Please round this to ${plural(problem.limit, 'decimal place', 'decimal places')}.`;
    case 'too-low':
      return typeof problem.limit === 'number'
        ? `Please write a number that is ${limitWords(problem.limit)} or more.`
        : `Please give ${limitKind(problem.limit)} that is not before ${limitWords(problem.limit)}.`;
    case 'too-high':
      return typeof problem.limit === 'number'
        ? `Please write a number that is ${limitWords(problem.limit)} or less.`
        : `Please give ${limitKind(problem.limit)} that is not after ${limitWords(problem.limit)}.`;
  }
}

/** English. */
export const en: Strings = {
  language: 'en',
  direction: 'ltr',
  valueWords: values,
  ...englishClinic,
  panelName: (clinic) => `Before your visit: questions from ${clinic}`,
  close: 'Close',
  progress: (section, of) => `Part ${section} of ${of}`,
  conversationSoFar: 'Your answers so far',
  acknowledgement: 'Thank you. Your clinician will go through this with you.',
  chooseAny: 'Choose all that apply.',
  chooseAtLeast: (least) => `Choose at least ${least}.`,
  chooseUpTo: (limit) => `Choose up to ${limit}.`,
  yourOwnWords: (label) => `${label}: in your own words`,
  inYourOwnWords: 'In your own words',
  somethingElse: 'Something else',
  iAmNotSure: 'I am not sure',
  date: 'Date',
  time: 'Time',
  unit: 'Unit',
  dateOrder: ['day', 'month', 'year'],
  dateWords: ['the', 'of', 'in', 'on', 'about', 'around', 'st', 'nd', 'rd', 'th'],
  dateExamples: (examples, exact) => `${exact ? 'For' : 'As much as you know, for'} example ${or().format(examples)}.`,
  drawnSides: { head: 'Head', front: 'Front', back: 'Back' },
  findInList: 'Find in this list',
  foundSome: (found, of) => `${found} of ${of} shown`,
  foundNone: (sought) => `Nothing here has “${sought}” in it. Try another word, or fewer letters.`,
  removed: (left) => `Removed. ${plural(left, 'answer', 'answers')} left.`,
  understood: (answer) => `We read this as ${answer}.`,
  unsureWords: ['not sure', 'I am not sure', 'I’m not sure', 'unsure', 'I don’t know', 'don’t know', 'no idea', 'can’t remember', 'I can’t remember', 'I do not know', 'do not know'],
  choose: 'Choose',
  format: (format) => `To be written as: ${format}`,
  bringThis: 'Please bring this to your visit.',
  answerNumber: (number) => `Answer ${number}`,
  addAnother: 'Add another',
  removeOne: (name) => `Remove: ${name}`,
  removeWord: 'Remove',
  between: (least, greatest) => `From ${least} to ${greatest}.`,
  charactersLeft: (left) => left < 0 ? `${plural(-left, 'character', 'characters')} too many` : `${plural(left, 'character', 'characters')} left`,
  whyWeAsk: 'Why we ask',
  continue: 'Continue',
  back: 'Back',
  skip: 'Skip',
  notNow: 'Not now',
  skipped: 'Skipped',
  change: (question) => `Change: ${question}`,
  changeWord: 'Change',
  problem: (problem, canSkip) => (canSkip ? wordProblem(problem, ', or skip this question') : wordProblem(problem, '')),
  call: (who, clinic) =>
    ({ 'emergency-number': 'Call emergency', 'urgent-number': 'Call urgent care', 'crisis-line': 'Call the support line', 'clinic-phone': `Call ${clinic}` })[who],
  tellClinic: (clinic) => `Tell ${clinic} what I chose`,
  safeToGoOn: 'I am safe to go on',
  nothingSentYet: 'Nothing has been sent yet.',
  stillLoading: 'One moment, please: the next part is still loading.',
  notLoaded: 'The next part could not be loaded. Nothing you wrote is lost. Please check your connection and try again.',
  withoutNumber: (clinic) => `Without a number, ${clinic} cannot call you back.`,
  reviewTitle: 'Your answers',
  reviewLead: (clinic) => `Please look them over. Nothing has been sent yet. When you press Send, your answers go to ${clinic} and to nobody else.`,
  cardsTitle: 'Good to know: the same for everyone',
  sendAnswers: 'Send',
  sending: 'Sending your answers…',
  sendingAgain: 'Not sent yet. The connection is not answering; we keep trying. Please leave this open.',
  sentTitle: 'Sent',
  sentLead: (clinic, replyTime) => `${clinic} has your answers.${replyTime ? ` They usually reply within ${replyTime}.` : ''} A clinician will go through them with you.`,
  sentStoppedLead: (clinic, canReply) =>
    `${clinic} has your answers, but may not see them at once.${canReply ? '' : ` You left no number, so ${clinic} cannot call you back.`} Please get the help named above now.`,
  receipt: 'Your receipt',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not be copied',
  handedOverTitle: 'Handed to this website',
  handedOverLead: (clinic) => `Handed to this website; we cannot tell whether ${clinic} has it.`,
  notSentTitle: 'Not sent',
  notSentLead: 'Your answers have not reached the clinic. They are still here: nothing you wrote is lost while this page is open.',
  tryAgain: 'Try again',
  changeAnswers: 'Change my answers',
  copyAnswers: 'Copy my answers',
  printAnswers: 'Print my answers',
  declinedTitle: 'That is fine',
  declinedLead: (clinic) => `Nothing was kept or sent. If you would rather talk, you can call ${clinic}.`,
  startAgain: 'Start again',
  endedTitle: 'Before you go',
  draftNotice: 'Draft: no clinician has approved these questions yet. For trying out only.',
  visitorCopyTitle: (clinic) => `My answers for ${clinic}`,
  languageChoice: (language) => `Language: ${language}`,
  languageNow: (language) => `This is now in ${language}.`,
  languageFailed: (language) => `“${language}” could not be loaded, so this stays in English. Your answers are still here.`,
  startAgainTitle: 'Start again?',
  startAgainLead: 'What you have answered here will be removed.',
  keepAnswers: 'Keep my answers',
  idleTitle: 'Are you still there?',
  idleLead: (minutes) => `For your privacy, your answers will be removed from this screen in ${plural(minutes, 'minute', 'minutes')}.`,
  stillHere: 'I am still here',
  clearedLead: (minutes) => `For your privacy, your answers were removed from this screen after ${plural(minutes, 'minute', 'minutes')} without use. What you had sent is not affected.`,
  keptInTab: (minutes) => `Kept in this tab for ${plural(minutes, 'minute', 'minutes')}, where this website’s own scripts can read it.`,
  clearNow: 'Clear now',
};
