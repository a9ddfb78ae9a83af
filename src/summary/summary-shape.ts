import { FLAG_LEVELS } from '../definition/types.ts';
import { array, boolean, byType, nothing, object, oneOf, text } from '../definition/shape.ts';
import type { Shape } from '../definition/shape.ts';
import { answerShape, answerShapes, MOST_VALUES } from './answer-shape.ts';
import type { Summary } from './types.ts';

/** The most answers, each instance of a repeating group counted. */
const MOST_ANSWERS = 10_000;

const id = text({ max: 200 });
const ids = array(id, { max: 1_000 });
const key = text({
  pattern: /^[^\s#]+(#\d{1,4}(\.\d{1,4}){0,31})?$/,
  max: 300,
  hint: 'write a question’s id, and in repeating groups the number of each instance, as "dose#2" or "dose#2.1"',
});
const keys = array(key, { max: MOST_ANSWERS });
const version = text({ max: 80 });
/** A text of the questionnaire with the clinic’s details and earlier answers filled in. */
const label = text({ max: 10_000 });
const hash = text({ pattern: /^[0-9a-f]{64}$/, max: 64, hint: 'write the SHA-256 as 64 lower-case hexadecimal digits' });
const language = text({ pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, max: 35, hint: 'write a BCP 47 tag, as "en" or "zh-Hant"' });
const day = text({ pattern: /^\d{4}-\d{2}-\d{2}$/, max: 10, hint: 'write a date as 2026-01-31' });
const moment = text({
  pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/,
  max: 40,
  hint: 'write an RFC 3339 time with its offset, as 2026-01-31T09:30:00+07:00',
});
/** What a visitor typed or ticked, verbatim. */
const said = text({ max: 10_000, empty: true });
const words = array(said, { max: MOST_VALUES });

const codes = array(id, { max: MOST_VALUES });
const wording = { question: label, answer: words };
const shown = object({ ...wording, language });

const status = ['answered', 'not-sure', 'declined', 'skipped', 'not-asked'] as const;
const unansweredStatus = ['not-sure', 'declined', 'skipped', 'not-asked'] as const;
const heading = oneOf('about', 'concerns', 'health', 'medicines', 'hopes', 'support', 'contact', 'consent');

const clinic = object(
  {},
  {
    'clinic-name': label,
    'clinic-phone': label,
    'emergency-number': label,
    'urgent-number': label,
    'crisis-line': label,
    'reply-time': label,
    'privacy-url': label,
  },
);

const safetyText = object(
  {
    id,
    question: key,
    text: label,
    language,
    at: moment,
    choice: oneOf('went-on', 'told-clinic', 'went-back'),
  },
  { title: label, staff: label },
);

const flag = object(
  {
    level: oneOf(...FLAG_LEVELS),
    topic: id,
    code: id,
    rule: text({ max: 400 }),
    questions: keys,
    label,
    why: label,
    said: words,
    language,
    sources: ids,
    safetyTexts: array(safetyText, { max: 50 }),
  },
  { restricted: boolean, retracted: object({ now: words }) },
);
const flags = array(flag, { max: 500 });

const retraction = object(
  {
    question: key,
    value: answerShape,
    codes,
    shown,
    staff: object(wording),
    reason: oneOf('changed', 'skipped', 'left-path'),
    now: words,
  },
  { restricted: boolean },
);

const consent = object(
  {
    question: key,
    text: array(label, { max: 50 }),
    version,
    hash,
    language,
    purposes: array(object({ code: id, label, granted: boolean }, { staff: label }), { max: 50, unique: (purpose) => purpose.code }),
    act: oneOf('ticked-and-continued'),
    at: moment,
  },
  { staff: array(label, { max: 50 }) },
);

const answer = object({
  question: key,
  section: id,
  heading,
  status: oneOf(...status),
  restricted: boolean,
  value: byType({ null: nothing, ...answerShapes }),
  codes,
  shown: byType({ null: nothing, object: shown }),
  staff: object(wording),
});

const questionnaire = object({
  id,
  version,
  hash,
  title: label,
  approval: byType({ null: nothing, object: object({ owner: label, role: label, date: day, hash }) }),
});

/** A summary as it travels: strict, so that nothing unknown is kept. */
export const summaryShape = object({
  schema: oneOf('preconsult-summary/1'),
  notice: label,
  outcome: oneOf('completed', 'stopped'),
  stoppedAt: byType({ null: nothing, string: key }),
  questionnaire,
  languages: object({ staff: language, visitor: array(language, { max: 20 }) }),
  localDate: day,
  zone: text({ max: 64 }),
  startedAt: moment,
  finishedAt: moment,
  settings: array(id, { max: 100 }),
  clinic,
  urgent: flags,
  hold: flags,
  review: flags,
  note: flags,
  unanswered: array(object({ question: key, status: oneOf(...unansweredStatus), label }, { because: words }), { max: MOST_ANSWERS }),
  headings: object({
    about: keys,
    concerns: keys,
    health: keys,
    medicines: keys,
    hopes: keys,
    support: keys,
    contact: keys,
    consent: keys,
  }),
  informationShown: array(object({ id, version, title: label, language }, { shown: label }), { max: 100 }),
  retractions: array(retraction, { max: 200 }),
  safetyTexts: array(safetyText, { max: 200 }),
  consent: array(consent, { max: 20 }),
  answers: array(answer, { max: MOST_ANSWERS, unique: (one) => one.question }),
}) satisfies Shape<Summary>;
