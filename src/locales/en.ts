import type { Strings } from './strings.ts';

const count = new Intl.PluralRules('en');
const plural = (number: number, one: string, other: string): string => `${number} ${count.select(number) === 'one' ? one : other}`;

/** English. */
export const en: Strings = {
  language: 'en',
  direction: 'ltr',
  theClinic: 'the clinic',
  localEmergencyNumber: 'your local emergency number',
  panelName: (clinic) => `Before your visit: questions from ${clinic}`,
  close: 'Close',
  progress: (section, of) => `Part ${section} of ${of}`,
  conversationSoFar: 'Your answers so far',
  acknowledgement: 'Thank you. Your clinician will go through this with you.',
  chooseAny: 'Choose all that apply.',
  chooseUpTo: (limit) => `Choose up to ${limit}.`,
  yourOwnWords: (label) => `${label}: in your own words`,
  inYourOwnWords: 'In your own words',
  charactersLeft: (left) => left < 0 ? `${plural(-left, 'character', 'characters')} too many` : `${plural(left, 'character', 'characters')} left`,
  whyWeAsk: 'Why we ask',
  continue: 'Continue',
  back: 'Back',
  skip: 'Skip',
  notNow: 'Not now',
  skipped: 'Skipped',
  change: (question) => `Change: ${question}`,
  changeWord: 'Change',
  problem: (problem, canSkip) => {
    switch (problem.code) {
      case 'choose-one':
        return canSkip ? 'Please choose an answer, or skip this question.' : 'Please choose an answer.';
      case 'consent-required':
        return 'To go on, please tick the box about health information. If you would rather not, choose “Not now”.';
      case 'too-many-choices':
        return `Please choose ${plural(problem.limit, 'answer', 'answers')} at most.`;
      case 'too-long':
        return `Please shorten this to ${plural(problem.limit, 'character', 'characters')}.`;
      case 'not-a-phone-number':
        return 'Please write a phone number with at least 6 digits, such as +84 24 1234 5678.';
      case 'not-an-email':
        return 'Please write an e-mail address, such as name@example.com.';
      case 'required':
        return canSkip ? 'Please write an answer, or skip this question.' : 'Please write an answer.';
      case 'unknown-option':
      case 'wrong-kind':
        return 'Please choose your answer again.';
    }
  },
  call: (who, clinic) =>
    ({ 'emergency-number': 'Call emergency', 'urgent-number': 'Call urgent care', 'crisis-line': 'Call the support line', 'clinic-phone': `Call ${clinic}` })[who],
  tellClinic: (clinic) => `Tell ${clinic} what I chose`,
  safeToGoOn: 'I am safe to go on',
  nothingSentYet: 'Nothing has been sent yet.',
  withoutNumber: (clinic) => `Without a number, ${clinic} cannot call you back.`,
  reviewTitle: 'Your answers',
  reviewLead: (clinic) => `Please look them over. Nothing has been sent yet. When you press Send, your answers go to ${clinic} and to nobody else.`,
  cardsTitle: 'Good to know: the same for everyone',
  send: 'Send',
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
};
