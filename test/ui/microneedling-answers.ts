import { microneedling } from '../fixtures/microneedling.ts';
import { wordsOf } from '../fixtures/words-of.ts';
import type { Answer, Answers } from './visitor.ts';

const { text, label, title } = wordsOf(microneedling.questionnaire, 'en', 'Lotus Skin Clinic');

/** The texts of the first questions, and of the first about how to reach the visitor. */
export const consent = text('consent');
export const age = text('age-band');
export const now = text('urgent-now');
export const concern = text('main-concern');
export const who = text('answering-for');
/** The question that asks for a wish in several lines. */
export const wish = text('desired-outcome');
export const review = 'Your answers';

/** The titles of safety texts that a visit may be gone on with after. */
export const support = title('rf-distress');
export const exposure = title('rf-exposure');

/** The name of the button that takes up an answer again, in the transcript and in the review. */
export const change = (question: string): RegExp => new RegExp(`(^|\\W )Change: ${question.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** The label that carries the consent a visit cannot go on without. */
export const healthConsent = label('consent', 'health');
export const contactConsent = label('consent', 'contact');

/** Answers by the question's id: options by their codes, or what is done there. */
const asRead = (answers: Readonly<Record<string, Answer>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [text(id), Array.isArray(answer) ? answer.map((code: string) => label(id, code)) : answer]),
  );

/** The shortest way through: everything that may be skipped is. */
export const shortest: Answers = asRead({
  consent: ['health'],
  'age-band': ['22-39'],
  'urgent-now': ['none'],
});

/** A visit that raises a flag wherever it can without being stopped. */
export const flagged: Answers = {
  ...asRead({
    consent: ['health', 'contact'],
    'age-band': ['18-21'],
    'urgent-now': ['none'],
    'main-concern': ['stretch-marks', 'other-scars', 'active-acne'],
    'concern-area': ['face', 'near-eyes'],
    'stretch-mark-detail': ['under-1-year'],
    'stretch-mark-detail-colour': ['red-purple'],
    'scar-detail': ['raised'],
    'scar-detail-age': ['under-6-months'],
    'acne-detail': ['deep'],
    'previous-treatment': ['home-roller', 'chemical-peel', 'tattoo'],
    'home-device-shared': ['yes'],
    'previous-detail': ['under-2-weeks'],
    'previous-detail-reaction': ['scar-or-lumps'],
    'pregnancy-status': ['pregnant'],
    'skin-today': ['open-wound', 'cold-sore-now', 'sunburn'],
    'skin-history': ['raised-scars', 'cold-sores', 'psoriasis'],
    'skin-condition-area': ['on-area'],
    'keloid-detail': ['ears'],
    'keloid-detail-cause': ['piercing'],
    'keloid-detail-family': ['yes'],
    'health-conditions': ['diabetes', 'weak-immune', 'cancer-treatment'],
    'diabetes-control': ['not-always'],
    'cancer-treatment-when': ['now'],
    'cancer-treatment-when-radiation-on-area': ['yes'],
    medicines: ['blood-thinner', 'isotretinoin'],
    'isotretinoin-when': ['now'],
    'medicine-names': { type: 'Warfarin 5 mg\nRoaccutane' },
    allergies: ['metal', 'latex', 'severe'],
    'allergy-cause': { type: 'A steel earring, years ago' },
    'sun-response': ['type-5'],
    'desired-outcome': { type: 'The marks on my chin. I often feel ugly.' },
    'expected-improvement': ['all-gone'],
    'plan-fit-redness-days': ['none'],
    'plan-fit-aftercare': ['no'],
    'event-date': ['under-2-weeks'],
    'optional-extras-needle-comfort': ['very-nervous'],
    'answering-for': ['someone-else'],
    'contact-name': { type: 'Linh Tran' },
    'contact-way': ['phone'],
    'contact-phone': { type: '+84 90 123 45 67' },
    'contact-time': ['morning'],
    'contact-language': ['vi', 'interpreter'],
  }),
  [exposure]: { press: 'I am safe to go on' },
  [support]: { press: 'I am safe to go on' },
};
