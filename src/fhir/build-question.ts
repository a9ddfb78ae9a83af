import type { Option, Question, QuestionDetails } from '../definition/types.ts';
import { questionTypes, typeName } from '../questions/question-types.ts';
import type { Findings } from './findings.ts';
import { withArticle } from './fitting-options.ts';
import { initialValue } from './native-value.ts';
import { r4Type } from './r4-type.ts';
import type { FormItem, FormOption, Limits } from './types.ts';

/** More steps than this, or steps that do not reach its end, make a slider of whole numbers a number to be typed. */
const MOST_STEPS = 20;

/** The most answers that a question may be limited to. */
const MOST_ANSWERS = 1000;

/** The longest answer that a question may ask for. */
const LONGEST = 5000;

const SIMPLE: Readonly<Record<string, string>> = {
  display: 'display',
  boolean: 'yes-no',
  decimal: 'decimal',
  integer: 'integer',
  date: 'date',
  dateTime: 'date-time',
  time: 'time',
  string: 'short-text',
  text: 'long-text',
  url: 'url',
  attachment: 'attachment',
};

/** The question that an item becomes, without its condition and its source; what of it cannot be carried is listed. */
export function buildQuestion(item: FormItem, findings: Findings): Question {
  const { id, options, units, type, path } = item;
  const chosen = options.length > 0;
  if (options.some(({ ordinal }) => ordinal !== undefined)) findings.warnOnce(path, 'the scores of options (ordinalValue) are not used', 'nothing is computed; export-fhir says them again');
  const name = typeFor(item, chosen);
  const offered = chosen ? options : name === 'quantity' ? units : [];
  const question: Question = {
    id,
    type: name,
    ...(offered.length > 0 && { options: offered.map((option) => optionFrom(option)) }),
    ...(chosen && type === 'open-choice' && { openChoice: true }),
    ...(chosen && item.elsewhere !== undefined && { openChoice: true }),
  };
  const kind = questionTypes[typeName(question)];
  Object.assign(question, detailsOf(item, question, 'details' in kind ? kind.details : [], findings), countsOf(item, question, 'repeatable' in kind && kind.repeatable === true, findings));
  const initial = initialValue(item, question, findings);
  if (initial !== undefined) question.initial = initial;
  if (item.readOnly || item.hidden) question.readOnly = true;
  else if (item.required && type !== 'display') question.mandatory = 'required';
  if (item.required && type === 'display') findings.warn(path, '"required" on a display', 'a text asks for nothing; it is ignored');
  return question;
}

function typeFor(item: FormItem, chosen: boolean): string {
  const { type, repeats, limits, slider, units } = item;
  if (chosen) return repeats ? 'multiple-choice' : 'single-choice';
  if (type === 'quantity') return units.length > 0 ? 'quantity' : 'decimal';
  if (type === 'integer' && slider && !repeats && isShort(limits)) return 'scale';
  return Object.hasOwn(SIMPLE, type) ? (SIMPLE[type] ?? 'short-text') : 'short-text';
}

function isShort({ min, max, step = 1 }: Limits): boolean {
  return typeof min === 'number' && typeof max === 'number' && step > 0 && Number.isInteger(min) && max > min && (max - min) % step === 0 && (max - min) / step <= MOST_STEPS;
}

function optionFrom({ id, element, value, exclusive, label, ordinal }: FormOption): Option {
  const text = label.own;
  const means = meaningOf(value);
  return { code: id, ...(exclusive && { exclusive }), ...(means && { means }), source: { element, value, ...(keepsText(element, value, text) && { text }), ...(ordinal !== undefined && { ordinal }) } };
}

/** What codes of HL7 say of not answering, which staff must not read as "no" (https://hl7.org/fhir/R4/valueset-data-absent-reason.html). */
const MEANINGS: Readonly<Record<string, 'not-sure' | 'declined'>> = { 'asked-unknown': 'not-sure', ASKU: 'not-sure', 'asked-declined': 'declined' };

function meaningOf(value: FormOption['value']): 'not-sure' | 'declined' | undefined {
  if (typeof value !== 'object' || !('code' in value) || value.code === undefined) return undefined;
  return /data-absent-reason|NullFlavor/i.test(value.system ?? '') && Object.hasOwn(MEANINGS, value.code) ? MEANINGS[value.code] : undefined;
}

/** Labels are made of the value itself, so that only another wording has to be kept. */
function keepsText(element: string, value: FormOption['value'], label: string): boolean {
  return element === 'valueCoding' && typeof value === 'object' && 'display' in value && value.display !== label;
}

const BOUNDS: readonly (keyof Limits & keyof QuestionDetails)[] = ['min', 'max', 'step', 'decimals', 'minLength', 'maxLength', 'pattern'];

function detailsOf({ limits, path, type }: FormItem, { type: name }: Question, details: readonly string[], findings: Findings): Partial<Question> {
  const kept: Partial<Record<keyof Limits, string | number>> = {};
  for (const bound of BOUNDS) {
    const value = limits[bound];
    if (value === undefined) continue;
    const numeric = ['integer', 'decimal', 'quantity', 'scale'].includes(name);
    const fits = details.includes(bound) && (bound === 'min' || bound === 'max' ? (typeof value === 'number') === numeric : true);
    if (fits) kept[bound] = bound === 'maxLength' || bound === 'minLength' ? Math.min(Number(value), LONGEST) : value;
    else findings.warn(path, `the ${bound} of ${withArticle(type)} is not carried`, 'the answer is not limited so');
  }
  return kept as Partial<Question>;
}

function countsOf(item: FormItem, question: Question, repeatable: boolean, findings: Findings): Partial<Question> {
  const { repeats, path, type, limits } = item;
  const { minOccurs, maxOccurs } = limits;
  if (question.type === 'multiple-choice') {
    const most = question.openChoice ? Infinity : (question.options?.length ?? 0);
    return {
      ...(minOccurs !== undefined && minOccurs > 1 && minOccurs <= most && { minChoices: minOccurs }),
      ...(maxOccurs !== undefined && maxOccurs > 0 && maxOccurs < most && { maxChoices: maxOccurs }),
    };
  }
  if (repeats && !repeatable && type !== 'display') findings.warn(path, `${withArticle(type)} that repeats`, 'it is asked once');
  if (minOccurs !== undefined && minOccurs > 1) findings.warn(path, `at least ${minOccurs} answers are not demanded`, 'one is enough');
  if (!repeats || !repeatable) return {};
  return { repeats: { ...(maxOccurs !== undefined && maxOccurs > 0 && { max: Math.min(maxOccurs, MOST_ANSWERS) }) } };
}

/** The R4 type to remember: only where the question's own does not say it. */
export function typeToKeep(item: FormItem, question: Question): string | undefined {
  return r4Type(question) === item.type ? undefined : item.type;
}
