import { listed, type Issue } from './issue.ts';
import { aType } from './lint-place.ts';
import { isDate } from './is-date.ts';
import { extentOf, isMoment, isTime } from './moment-text.ts';
import { patternFault } from './pattern-fault.ts';
import { nameOf } from './shape.ts';
import type { ComparedKind, TypeRequirement } from './type-requirements.ts';
import type { Question, QuestionDetails } from './types.ts';

const DETAILS = Object.keys({
  options: true,
  minChoices: true,
  maxChoices: true,
  openChoice: true,
  minLength: true,
  maxLength: true,
  pattern: true,
  min: true,
  max: true,
  step: true,
  decimals: true,
  precision: true,
  notSure: true,
} satisfies Record<keyof QuestionDetails, true>) as (keyof QuestionDetails)[];

/** Any day will do: what depends on it is left out of the check. */
const SOME_DAY = '2026-01-01';

/** Reports the members of a question that its type does not read, cannot do without, or could never satisfy. */
export function lintDetails(question: Question, type: TypeRequirement, path: string, issues: Issue[]): void {
  for (const detail of DETAILS) {
    const present = question[detail] !== undefined;
    if (present && !type.details.includes(detail)) {
      issues.push({ path: `${path}.${detail}`, message: `${aType(question.type)} question does not read "${detail}"`, hint: 'remove it, or change the type' });
    } else if (!present && type.needs.includes(detail)) {
      issues.push({ path, message: `${aType(question.type)} question needs "${detail}"`, hint: `add "${detail}"` });
    }
  }
  lintChoices(question, path, issues);
  lintBounds(question, type.comparedWith, path, issues);
  lintLengths(question, path, issues);
  lintUse(question, type, path, issues);
  if (type.comparedWith === 'quantity') lintUnits(question, path, issues);
  if (type.agrees) return lintAgreement(question, path, issues);
  lintInitial(question, type, path, issues);
  lintRequired(question, path, issues);
}

/** Consent is given by an act of the visitor's own (GDPR recital 32: pre-ticked boxes are none). */
function lintAgreement({ initial, mandatory, options = [] }: Question, path: string, issues: Issue[]): void {
  if (!mandatory && options.some((option) => option.required)) {
    issues.push({ path, message: 'a consent that the visit cannot go on without could be skipped', hint: 'add "mandatory": "safety"' });
  }
  if (initial !== undefined) issues.push({ path: `${path}.initial`, message: 'consent cannot be given beforehand', hint: 'remove "initial"' });
}

function lintRequired({ options = [], type }: Question, path: string, issues: Issue[]): void {
  options.forEach(({ required }, index) => {
    if (required) issues.push({ path: `${path}.options[${index}].required`, message: `an option of ${aType(type)} question cannot be required`, hint: 'remove it, or make the question "mandatory"' });
  });
}

function lintChoices({ options = [], minChoices, maxChoices = Infinity, openChoice }: Question, path: string, issues: Issue[]): void {
  if (minChoices === undefined) return;
  const together = options.filter((option) => !option.exclusive).length + (openChoice ? 1 : 0);
  const most = Math.min(maxChoices, Math.max(together, 1));
  if (minChoices <= most) return;
  issues.push({ path: `${path}.minChoices`, message: `${minChoices} cannot be chosen, ${most} at the most`, hint: `write ${most} or less` });
}

/** A unit says nothing by itself: what chooses, stops or raises a flag elsewhere would do nothing here. */
function lintUnits({ options = [] }: Question, path: string, issues: Issue[]): void {
  options.forEach((option, index) => {
    for (const name of ['flags', 'safetyText', 'exclusive', 'means', 'ownWords'] as const) {
      if (option[name] === undefined) continue;
      issues.push({ path: `${path}.options[${index}].${name}`, message: `a unit cannot have "${name}"`, hint: 'remove it; what an amount means is for a rule to say' });
    }
  });
}

/** How the limits of answers of a kind are written. */
const LIMITS: Partial<Record<ComparedKind, { fits: (limit: number | string) => boolean; written: string }>> = {
  number: { fits: (limit) => typeof limit === 'number', written: 'a number without quotation marks' },
  quantity: { fits: (limit) => typeof limit === 'number', written: 'a number without quotation marks' },
  date: { fits: (limit) => typeof limit === 'string' && (limit === 'today' || isDate(limit)), written: '"today", or a date as 2026-01-31' },
  time: { fits: (limit) => typeof limit === 'string' && isTime(limit), written: 'a time as 18:30' },
  'date-time': { fits: (limit) => typeof limit === 'string' && (limit === 'today' || isMoment(limit)), written: '"today", or a date as 2026-01-31 or 2026-01-31T18:30' },
};

function lintBounds({ min, max, step }: Question, kind: ComparedKind | undefined, path: string, issues: Issue[]): void {
  const limits = kind && LIMITS[kind];
  if (!limits) return;
  let sound = true;
  for (const [name, limit] of [['min', min], ['max', max]] as const) {
    if (limit === undefined || limits.fits(limit)) continue;
    sound = false;
    issues.push({ path: `${path}.${name}`, message: `a limit cannot be ${nameOf(limit)} here`, hint: `write ${limits.written}` });
  }
  if (!sound || min === undefined || max === undefined) return;
  if (isAfter(min, max)) issues.push({ path: `${path}.min`, message: `"min" ${min} is more than "max" ${max}`, hint: 'exchange them, or leave one out' });
  else if (step !== undefined && typeof min === 'number' && typeof max === 'number') lintSteps(min, max, step, path, issues);
}

/** The most values of a scale that anybody could tell apart. */
const MOST_STEPS = 1000;

function lintSteps(min: number, max: number, step: number, path: string, issues: Issue[]): void {
  for (const [name, limit] of [['min', min], ['max', max]] as const) {
    if (!Number.isInteger(limit)) issues.push({ path: `${path}.${name}`, message: `a scale does not begin or end with ${limit}`, hint: 'write a whole number' });
  }
  if (!Number.isInteger(max - min)) return;
  if ((max - min) % step !== 0) {
    issues.push({ path: `${path}.step`, message: `steps of ${step} from ${min} do not reach ${max}`, hint: 'choose a step that divides the distance' });
  } else if ((max - min) / step > MOST_STEPS) {
    issues.push({ path: `${path}.step`, message: `a scale of more than ${MOST_STEPS} steps`, hint: 'choose a larger step, or ask for an integer' });
  }
}

function isAfter(min: number | string, max: number | string): boolean {
  if (typeof min === 'number' || typeof max === 'number') return min > max;
  return min !== 'today' && max !== 'today' && extentOf(min)[0] > extentOf(max)[1];
}

function lintLengths({ minLength, maxLength, pattern }: Question, path: string, issues: Issue[]): void {
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
    issues.push({ path: `${path}.minLength`, message: `"minLength" ${minLength} is more than "maxLength" ${maxLength}`, hint: 'exchange them, or leave one out' });
  }
  const fault = pattern === undefined ? null : patternFault(pattern);
  if (fault) issues.push({ path: `${path}.pattern`, ...fault });
}

function lintUse(question: Question, type: TypeRequirement, path: string, issues: Issue[]): void {
  if (type.showsOnly && question.mandatory) {
    issues.push({ path: `${path}.mandatory`, message: `${aType(question.type)} question asks for nothing that could be mandatory`, hint: 'remove it' });
  }
  if (question.repeats && !type.repeatable) {
    issues.push({ path: `${path}.repeats`, message: `${aType(question.type)} question is answered once`, hint: 'remove it, or put the question in a group that repeats' });
  }
  if (question.readOnly && question.initial === undefined) {
    issues.push({ path: `${path}.readOnly`, message: 'a read-only question has nothing to show', hint: 'add "initial", or remove "readOnly"' });
  }
  if (question.mandatory === 'safety' && question.showWhen && question.whenUnknown !== 'show') {
    issues.push({ path, message: 'an answer that is not known would hide this question, which is mandatory for safety', hint: 'add "whenUnknown": "show"' });
  }
}

function lintInitial(question: Question, type: TypeRequirement, path: string, issues: Issue[]): void {
  if (question.initial === undefined) return;
  const { readOnly: _, min, max, ...rest } = question;
  const dateless: Question = { ...rest, ...(min !== undefined && min !== 'today' && { min }), ...(max !== undefined && max !== 'today' && { max }) };
  const several: unknown[] | null = question.repeats && Array.isArray(question.initial) ? question.initial : null;
  const most = question.repeats?.max ?? Infinity;
  if (several && (several.length === 0 || several.length > most)) {
    issues.push({ path: `${path}.initial`, message: `expected one answer or more, and at most ${most}, found ${several.length}`, hint: 'add or remove answers' });
  }
  (several ?? [question.initial]).forEach((one, index) => {
    const reading = type.read(one, dateless, SOME_DAY);
    if (!('problem' in reading)) return;
    const hint = question.options ? `use what a visitor could answer, of: ${listed(question.options.map((option) => option.code))}` : 'use what a visitor could answer';
    issues.push({ path: several ? `${path}.initial[${index}]` : `${path}.initial`, message: `${nameOf(one)} is no answer to this question (${reading.problem.code})`, hint });
  });
}
