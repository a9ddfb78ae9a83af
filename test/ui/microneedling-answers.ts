import type { Answers } from './visitor.ts';

/** The first questions' texts. */
export const consent = 'Your agreement';
export const age = 'How old are you?';
export const now = 'Is any of this happening to you right now?';
export const concern = 'What would you like help with? Choose up to 3.';
export const review = 'Your answers';

/** The name of the button that takes up an answer again, in the transcript and in the review. */
export const change = (question: string): RegExp => new RegExp(`(^|\\W )Change: ${question.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** The label that carries the consent a visit cannot go on without. */
export const healthConsent = 'I agree that Lotus Skin Clinic may collect and store the health information I type here, to prepare for my consultation.';
export const contactConsent = 'Lotus Skin Clinic may contact me by phone, message or email about my enquiry.';

/** The shortest way through: everything that may be skipped is. */
export const shortest: Answers = {
  [consent]: [healthConsent],
  [age]: ['22 to 39'],
  [now]: ['None of these'],
};

/** A visit that raises a flag wherever it can without being stopped. */
export const flagged: Answers = {
  [consent]: [healthConsent, contactConsent],
  [age]: ['18 to 21'],
  [now]: ['None of these'],
  [concern]: ['Stretch marks', 'Other scars (injury, surgery, burn, chickenpox)', 'Spots or acne I have now'],
  'Which part of your body?': ['Face', 'Close to the eyes or eyelids'],
  'How old are the stretch marks?': ['Under 1 year old'],
  'What colour are the stretch marks?': ['Red or purple'],
  'What are the scars like?': ['Raised, thick or growing past the first wound'],
  'How old is the newest scar?': ['Less than 6 months'],
  'How many sore or red spots do you have on the area now?': ['Deep or painful lumps'],
  'Has this area had any of these in the past year?': ['A home needle roller or pen', 'A chemical peel'],
  'When was the last of these treatments?': ['Less than 2 weeks ago'],
  'How did your skin react?': ['Scars or lumps'],
  'Are you pregnant, could you be pregnant, or are you breastfeeding?': ['Pregnant'],
  'Is any of this on or near the area today?': ['A cut, sore or open wound', 'A cold sore', 'Sunburn'],
  'Have you ever had any of these?': ['Thick, raised scars (keloids)', 'Cold sores', 'Psoriasis'],
  'Where are the raised scars?': ['Ears'],
  'What started the raised scars?': ['A piercing'],
  'Does anyone in your family get raised scars?': ['Yes'],
  'When was your last cold sore?': ['I have one now'],
  'Do you have any of these?': ['Diabetes', 'A weak immune system', 'Cancer treatment now or before (chemo or radiation)'],
  'Is your blood sugar well controlled?': ['Not always'],
  'If you had cancer treatment, when did it end?': ["I'm having it now"],
  'Was radiation used on this area?': ['Yes'],
  'Do you use any of these?': ['Blood thinners (such as warfarin, apixaban, rivaroxaban)', 'Isotretinoin pills for acne (Roaccutane, Accutane), now or in the past year'],
  'When did you last take isotretinoin?': ['I take it now'],
  'Have you had an allergy or bad reaction to any of these?': ['Metal, such as nickel or steel', 'A severe allergic reaction to anything'],
  'With no sunscreen in strong sun, what does your skin do?': ['Very rarely burns, tans dark'],
  'In the last 2 weeks, have you had a tan, a sunbed or strong sun?': ['Yes'],
  'In your own words, what would you like to change?': { type: 'The marks on my chin. I often feel ugly.' },
  'Support for you': { press: 'I am safe to go on' },
  'How much change are you hoping for?': ['I want it fully gone'],
  'After a visit, how many days of redness could you manage?': ['None'],
  'Could you keep to the skin care rules after a visit?': ['No'],
  'Do you have a big event or sunny trip coming up?': ['In less than 2 weeks'],
  'How do you feel about needles?': ['Very nervous'],
  'What name should we use?': { type: 'Linh Tran' },
  'How may we contact you?': ['By phone'],
  'What is your phone number?': { type: '+84 90 123 45 67' },
  'When is a good time to call?': ['Morning'],
};
