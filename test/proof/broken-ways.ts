import type { Condition, Item, Option, Question, Questionnaire } from '../../src/definition/types.ts';
import { walkItems } from '../../src/definition/walk-items.ts';
import type { PropertyId } from '../../src/proof/types.ts';

/** One way to break the real questionnaire, and what must be said of it: by the reader, or by the proof of a property. */
export interface BrokenWay {
  says: string;
  breaks: (questionnaire: Questionnaire) => unknown;
  by: 'reader' | PropertyId;
  message: RegExp;
  /** A step of the shortest path against it, as `question = answer`. */
  path?: string;
}

/** One question, to change it. */
export function question({ sections, afterStop }: Questionnaire, id: string): Question {
  let found: Item | undefined;
  for (const { items } of [...sections, ...(afterStop ? [afterStop] : [])]) walkItems(items, '', (item) => void (item.id === id && (found = item)));
  if (!found || 'items' in found) throw new Error(`there is no question "${id}"`);
  return found;
}

function option(q: Questionnaire, id: string, code: string): Option {
  const found = question(q, id).options?.find((one) => one.code === code);
  if (!found) throw new Error(`"${id}" has no option "${code}"`);
  return found;
}

const show = (q: Questionnaire, id: string, showWhen: Condition, whenUnknown: 'show' | 'hide' = 'hide'): unknown => Object.assign(question(q, id), { showWhen, whenUnknown });
const prose = (q: Questionnaire): Questionnaire['prose'][string] => q.prose['en'] ?? Object.values(q.prose)[0]!;

/** Reference and order: what the reader refuses before anything is proved. */
export const REFUSED: readonly BrokenWay[] = [
  { says: 'a dangling branch', breaks: (q) => (question(q, 'isotretinoin-when').refines = { question: 'medicines', code: 'isotretinion' }), by: 'reader', message: /no option "isotretinion"/ },
  { says: 'a branch of a question that is not there', breaks: (q) => (question(q, 'diabetes-control').refines = { question: 'conditions', code: 'diabetes' }), by: 'reader', message: /no question "conditions"/ },
  { says: 'a loop: two questions that wait for each other', breaks: (q) => show(q, 'medicines', { question: 'isotretinoin-when', '=': 'now' }), by: 'reader', message: /later than this reads it/ },
  { says: 'a question that waits for itself', breaks: (q) => show(q, 'allergies', { question: 'allergies', exists: true }), by: 'reader', message: /later than this reads it|itself/ },
  { says: 'a condition on an option that is gone', breaks: (q) => question(q, 'appearance-impact').options!.splice(2, 1), by: 'reader', message: /no option "a-lot"/ },
  { says: 'a setting that is not declared', breaks: (q) => (q.settings = []), by: 'reader', message: /not declared/ },
  { says: 'a setting that nothing reads', breaks: (q) => q.settings.push('offers-laser'), by: 'reader', message: /no condition reads "offers-laser"/ },
  { says: 'a flag that is not declared', breaks: (q) => delete q.flags['isotretinoin'], by: 'reader', message: /no flag "isotretinoin"/ },
  { says: 'a flag that nothing raises', breaks: (q) => delete option(q, 'skin-today', 'recent-sun').flags, by: 'reader', message: /nothing raises "recent-sun"/ },
  { says: 'a safety text that is not declared', breaks: (q) => (option(q, 'urgent-now', 'changing-spot').safetyText = 'rf-legion'), by: 'reader', message: /no safety text "rf-legion"/ },
  { says: 'a safety text that nothing shows', breaks: (q) => ((q.safetyTexts['rf-new'] = { ...q.safetyTexts['rf-lesion']! }), (prose(q).safetyTexts['rf-new'] = prose(q).safetyTexts['rf-lesion']!)), by: 'reader', message: /nothing shows "rf-new"/ },
  { says: 'a source that is not listed', breaks: (q) => delete q.sources['R31'], by: 'reader', message: /no source "R31"/ },
  { says: 'a source that nothing cites', breaks: (q) => (q.sources['R99'] = 'https://example.org/'), by: 'reader', message: /nothing cites "R99"/ },
  { says: 'a question without words', breaks: (q) => delete prose(q).questions['skin-today'], by: 'reader', message: /"skin-today" has no prose/ },
  { says: 'an option without words', breaks: (q) => question(q, 'skin-today').options!.push({ code: 'bruise' }), by: 'reader', message: /"bruise" has no prose/ },
  { says: 'one more language with a question missing', breaks: (q) => (q.languages.push('fr'), (q.prose['fr'] = structuredClone(prose(q))), delete q.prose['fr'].questions['medicines']), by: 'reader', message: /"medicines" has no prose/ },
  { says: 'one more language that has no prose at all', breaks: (q) => q.languages.push('fr'), by: 'reader', message: /no prose in "fr"/ },
  { says: 'a shadowed option: its code stands twice', breaks: (q) => question(q, 'event-date').options!.push({ code: 'later' }), by: 'reader', message: /"later"|twice|unique/ },
  { says: 'the questions for a visitor who is stopped taken out', breaks: (q) => (delete q.afterStop, delete prose(q).sections['tell-clinic'], delete prose(q).questions['tell-clinic-name'], delete prose(q).questions['tell-clinic-phone']), by: 'reader', message: /stop/ },
  { says: 'the consent made skippable', breaks: (q) => delete question(q, 'consent').mandatory, by: 'reader', message: /consent that the visit cannot go on without could be skipped/ },
];

/** Sound to read, and wrong on some path or on every one: what only the proof finds. */
export const DISPROVED: readonly BrokenWay[] = [
  { says: 'a safety question made skippable', breaks: (q) => delete question(q, 'urgent-now').mandatory, by: 'mandatory', message: /"urgent-now" can be skipped/, path: 'urgent-now = skipped' },
  { says: 'the age made skippable', breaks: (q) => delete question(q, 'age-band').mandatory, by: 'mandatory', message: /"age-band" can be skipped/, path: 'age-band = skipped' },
  { says: 'a safety question behind one that only a skip hides', breaks: (q) => (show(q, 'diabetes-control', { question: 'health-conditions', includes: 'diabetes' }), Object.assign(question(q, 'diabetes-control'), { mandatory: 'required' }), Object.assign(question(q, 'medicines'), { mandatory: 'safety' }), show(q, 'medicines', { question: 'diabetes-control', exists: true }, 'show')), by: 'mandatory', message: /"medicines" is hidden/, path: 'health-conditions = skipped' },
  { says: 'a mandatory question that a skipped one hides', breaks: (q) => (Object.assign(question(q, 'medicines'), { mandatory: 'safety' }), show(q, 'medicines', { question: 'health-conditions', exists: true }, 'show')), by: 'mandatory', message: /"medicines" is hidden/, path: 'health-conditions = skipped' },
  { says: 'whenUnknown taken from a safety question', breaks: (q) => delete question(q, 'scar-detail').whenUnknown, by: 'skips', message: /"scar-detail" is hidden/, path: 'main-concern = skipped' },
  { says: 'whenUnknown turned round', breaks: (q) => (question(q, 'isotretinoin-when').whenUnknown = 'hide'), by: 'skips', message: /"isotretinoin-when" is hidden/, path: 'medicines = skipped' },
  { says: 'a safety question that is shown only where another was answered at all', breaks: (q) => show(q, 'allergies', { question: 'medicines', exists: true }, 'show'), by: 'skips', message: /"allergies" is hidden/ },
  { says: 'an urgent option without its text', breaks: (q) => delete option(q, 'skin-today', 'new-lump').safetyText, by: 'urgent', message: /"new-lump" raises the urgent flag/ },
  { says: 'an urgent word list without its text', breaks: (q) => delete q.wordLists.find(({ id }) => id === 'rf-lesion')!.safetyText, by: 'urgent', message: /word list raises the urgent flag "rf-lesion"/ },
  { says: 'an urgent rule over answers that show no text', breaks: (q) => (q.rules[0]!.raises.level = 'urgent'), by: 'urgent', message: /this rule raises an urgent flag/ },
  { says: 'a condition that is always true', breaks: (q) => show(q, 'contact-name', { question: 'consent', includes: 'health' }), by: 'conditions', message: /always true/, path: 'consent = health' },
  { says: 'a condition that is always true, for its question is asked of everybody', breaks: (q) => show(q, 'skin-today', { question: 'age-band', exists: true }), by: 'conditions', message: /always true/ },
  { says: 'a part of a condition that is always true', breaks: (q) => show(q, 'skin-today', { any: [{ question: 'main-concern', exists: false }, { question: 'urgent-now', exists: true }] }), by: 'conditions', message: /always true/ },
  { says: 'a condition that contradicts itself', breaks: (q) => show(q, 'keloid-detail', { all: [{ question: 'age-band', '=': '18-21' }, { question: 'age-band', '=': '60-plus' }] }), by: 'conditions', message: /never true/ },
  { says: 'a contradiction with a condition further up', breaks: (q) => show(q, 'contact-phone', { all: [{ question: 'contact-way', '=': 'phone' }, { not: { question: 'consent', includes: 'contact' } }] }), by: 'conditions', message: /never true/ },
  { says: 'a condition on an answer that ends the visit', breaks: (q) => show(q, 'keloid-detail', { question: 'age-band', '=': 'under-18' }), by: 'conditions', message: /never true/ },
  { says: 'a condition on an answer that always stops the visit', breaks: (q) => show(q, 'keloid-detail', { question: 'urgent-now', includes: 'breathing-swelling' }), by: 'reachable', message: /"keloid-detail" is never asked/ },
  { says: 'an unreachable question', breaks: (q) => show(q, 'contact-email', { all: [{ question: 'contact-way', '=': 'email' }, { question: 'contact-way', '=': 'phone' }] }), by: 'reachable', message: /"contact-email" is never asked/ },
  { says: 'an unreachable branch of a branch', breaks: (q) => show(q, 'contact-time', { all: [{ question: 'contact-phone', exists: true }, { question: 'contact-email', exists: true }] }), by: 'reachable', message: /"contact-time" is never asked/ },
  { says: 'a branch of an option that hides it', breaks: (q) => (question(q, 'cold-sore-detail').showWhen = { all: [{ question: 'skin-history', includes: 'cold-sores' }, { question: 'skin-history', includes: 'none' }] }), by: 'conditions', message: /never true/ },
  { says: 'a flag nobody can raise', breaks: (q) => (option(q, 'plan-fit-sessions', '1').flags![0]!.when = { all: [{ question: 'main-concern', includes: 'large-pores' }, { not: { question: 'main-concern', exists: true } }] }), by: 'flags', message: /"expectation-gap" is never raised here/ },
  { says: 'a flag on an answer that ends the visit and keeps nothing', breaks: (q) => (option(q, 'age-band', 'under-18').flags = [{ level: 'note', code: 'age-under-22' }]), by: 'flags', message: /keeps nothing/, path: 'consent = health' },
  { says: 'a flag that a higher one of the same option always outdoes', breaks: (q) => option(q, 'medicines', 'blood-thinner').flags!.push({ level: 'note', code: 'anticoagulant' }), by: 'flags', message: /never stands/ },
  { says: 'a flag that a rule always replaces', breaks: (q) => q.rules.push({ id: 'always', when: { question: 'medicines', includes: 'strong-cream' }, raises: { level: 'note', code: 'downtime-gap' }, replaces: ['topical-active'] }), by: 'flags', message: /"topical-active" is raised here and never stands/ },
  { says: 'a flag that a mandatory branch always replaces', breaks: (q) => (question(q, 'cold-sore-detail').mandatory = 'required'), by: 'flags', message: /"herpes-history" is raised here and never stands/, path: 'skin-history = cold-sores' },
  { says: 'a rule that can never be true', breaks: (q) => (q.rules[0]!.when = { all: [{ question: 'sun-response', '=': 'type-4' }, { question: 'sun-response', '=': 'type-5' }] }), by: 'flags', message: /"dark-mark-risk" is never raised by this rule/ },
  { says: 'a rule with a part that is always true', breaks: (q) => (q.rules[0]!.when = { all: [{ question: 'consent', includes: 'health' }, { question: 'sun-response', '=': 'type-4' }] }), by: 'conditions', message: /always true/ },
  { says: 'an exclusive option beside a purpose that is required', breaks: (q) => (option(q, 'consent', 'offers').exclusive = true), by: 'options', message: /"offers" can be part of no answer/ },
  { says: 'two purposes required that exclude each other', breaks: (q) => Object.assign(option(q, 'consent', 'contact'), { required: true, exclusive: true }), by: 'ends', message: /"consent" cannot be skipped, and no answer/ },
  { says: 'exclusive everything, read together', breaks: (q) => (question(q, 'skin-history').options!.forEach((one) => (one.exclusive = true)), show(q, 'cold-sore-detail', { all: [{ question: 'skin-history', includes: 'cold-sores' }, { question: 'skin-history', includes: 'eczema' }] }, 'show')), by: 'conditions', message: /never true/ },
  { says: 'fewer choices allowed than a condition needs', breaks: (q) => ((question(q, 'main-concern').maxChoices = 1), show(q, 'acne-detail', { all: [{ question: 'main-concern', includes: 'active-acne' }, { question: 'main-concern', includes: 'acne-scars' }] }, 'show')), by: 'conditions', message: /never true/ },
  { says: 'every age ends the visit', breaks: (q) => question(q, 'age-band').options!.forEach((one) => (one.safetyText = 'end-minor')), by: 'ends', message: /no path reaches the review/ },
  { says: 'a phrase that no answer can meet', breaks: (q) => q.wordLists[0]!.words['en']!.push('?!'), by: 'words', message: /can meet "\?!"/ },
  { says: 'own words where nobody can write them', breaks: (q) => Object.assign(question(q, 'optional-extras-question-for-clinician'), { mandatory: 'required', pattern: '(?=a)b' }), by: 'ends', message: /no answer to it was found/ },
];
