import { isDate } from '../definition/is-date.ts';
import type { Condition, Operand, Question } from '../definition/types.ts';
import type { Findings } from './findings.ts';
import { isUnit, optionCodes } from './match-option.ts';
import { literalInWords } from './read-literal.ts';
import type { Comparing, FormItem, ImportedQuantity, Literal, Operator, Test } from './types.ts';

/** What an item became: a question that is asked, or nothing that is ever answered. */
export type Outcome = { item: FormItem; question: Question } | { item: FormItem; absent: string };

/** What conditions are translated by. */
export interface Translating {
  /** What the items before this one became, by linkId. */
  outcomes: ReadonlyMap<string, Outcome>;
  /** The ids of the questions that have options. */
  choices: ReadonlySet<string>;
  findings: Findings;
}

/** A condition as questionnaires have it, or what it always comes to. */
export type Translated = Condition | boolean;

/**
 * Translates when an item is enabled. What is never answered is unknown, and an unknown part is taken for whichever keeps the item hidden;
 * `hides` says which that is here.
 */
export function toCondition(test: Test, translating: Translating, hides = false): Translated {
  if ('all' in test) return allOf(test.all.map((part) => toCondition(part, translating, hides)));
  if ('any' in test) return anyOf(mergeCodes(test.any.map((part) => toCondition(part, translating, hides)), translating.choices));
  if (!('not' in test)) return compare(test, translating, hides);
  const inner = toCondition(test.not, translating, !hides);
  if (typeof inner === 'boolean') return !inner;
  return 'question' in inner && inner.exists !== undefined ? { question: inner.question, exists: !inner.exists } : { not: inner };
}

/** The conjunction of parts, without those that are always true. */
export function allOf(parts: readonly Translated[]): Translated {
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => typeof part !== 'boolean').flatMap((part) => ('all' in part ? part.all : part));
  return open.length > 1 ? { all: open } : (open[0] ?? true);
}

function anyOf(parts: readonly Translated[]): Translated {
  if (parts.includes(true)) return true;
  const open = parts.filter((part) => typeof part !== 'boolean').flatMap((part) => ('any' in part ? part.any : part));
  return open.length > 1 ? { any: open } : (open[0] ?? false);
}

/** Several codes of one question stand in one comparison, as a list of codes does elsewhere. */
function mergeCodes(parts: readonly Translated[], choices: ReadonlySet<string>): Translated[] {
  const codes = new Map<string, Set<Operand>>();
  const kept = parts.filter((part) => {
    const said = codesIn(part, choices);
    if (said.length === 0 || typeof part === 'boolean' || !('question' in part)) return true;
    const known = codes.get(part.question);
    const all = known ?? new Set();
    codes.set(part.question, all);
    for (const code of said) all.add(code);
    return !known;
  });
  return kept.map((part) => {
    const all = typeof part === 'object' && 'question' in part && codesIn(part, choices).length > 0 ? [...(codes.get(part.question) ?? [])] : [];
    return typeof part === 'object' && 'question' in part && all.length > 1 ? { question: part.question, includes: all } : part;
  });
}

/** The codes that a comparison with any of them names. */
function codesIn(part: Translated, choices: ReadonlySet<string>): Operand[] {
  if (typeof part === 'boolean' || !('question' in part) || !choices.has(part.question)) return [];
  return [part['='] ?? part.includes ?? []].flat();
}

function compare(comparing: Comparing, { outcomes, findings }: Translating, hides: boolean): Translated {
  const { linkId, operator, operand, path } = comparing;
  const outcome = outcomes.get(linkId);
  if (!outcome || 'absent' in outcome) {
    const why = outcome && 'absent' in outcome ? outcome.absent : 'there is no such item';
    findings.warn(path, `the condition reads ${JSON.stringify(linkId)}, which is never answered here: ${why}`, 'check what it decides about; it is judged as unanswered');
    return operator === 'exists' ? operand.value === false : hides;
  }
  const { item, question } = outcome;
  if (item.computed) findings.warn(path, `the condition reads ${JSON.stringify(linkId)}, which a FHIRPath expression would fill in`, 'here the visitor answers it');
  if (operator === 'exists') return { question: question.id, exists: operand.value !== false };
  const translated = byType(item, question, operator, operand);
  if (translated && typeof translated === 'object' && 'exists' in translated) {
    findings.warn(path, `${inWords(comparing)} is true of every answer: it is none that this item can have`, 'check the condition; it is judged as true where the item is answered');
  }
  return translated ?? incomparable(comparing, findings);
}

const inWords = ({ linkId, operator, operand }: Comparing): string => `${JSON.stringify(linkId)} ${operator} ${literalInWords(operand)}`;

/** What cannot be compared satisfies no comparison. */
function incomparable(comparing: Comparing, findings: Findings): false {
  findings.warn(comparing.path, `${inWords(comparing)} can never be true: it is no answer that this item can have`, 'check the condition; it is judged as false');
  return false;
}

function byType(item: FormItem, question: Question, operator: Exclude<Operator, 'exists'>, operand: Literal): Translated | null {
  const { id } = question;
  const leaf = (value: Operand): Condition => ({ question: id, [operator]: value });
  switch (question.type) {
    case 'yes-no':
      return operand.kind === 'boolean' && (operator === '=' || operator === '!=') ? leaf(operand.value) : null;
    case 'single-choice':
    case 'multiple-choice':
      return ofOptions(id, operator, optionCodes(item.options, operator, operand));
    case 'integer':
    case 'decimal':
    case 'scale':
      return ofNumber(operand, leaf);
    case 'quantity':
      return operand.kind === 'quantity' ? ofQuantity(item, operand.value, leaf) : null;
    case 'date':
    case 'date-time':
    case 'time':
      return ofMoment(question.type, operand, leaf);
    default:
      return (operand.kind === 'string' || operand.kind === 'uri') && (operator === '=' || operator === '!=') ? leaf(operand.value) : null;
  }
}

/** Any of these codes; `!=` none of them; null where the options cannot be compared so. */
function ofOptions(question: string, operator: Operator, codes: string[] | null): Translated | null {
  const [first] = codes ?? [];
  if (!codes || (first === undefined && operator !== '!=')) return null;
  if (operator !== '!=') return codes.length === 1 && first !== undefined ? { question, '=': first } : { question, includes: codes };
  if (first === undefined) return { question, exists: true };
  return allOf(codes.map((code) => ({ question, '!=': code })));
}

function ofNumber(operand: Literal, leaf: (value: Operand) => Condition): Condition | null {
  if (operand.kind === 'number') return leaf(operand.value);
  if (operand.kind !== 'quantity' || operand.value.value === undefined) return null;
  return operand.value.unit === undefined && operand.value.code === undefined ? leaf(operand.value.value) : null;
}

function ofQuantity({ units }: FormItem, { value, ...unit }: ImportedQuantity, leaf: (value: Operand) => Condition): Translated | null {
  if (value === undefined) return null;
  const unsaid = unit.unit === undefined && unit.code === undefined;
  const meant = units.filter((one) => unsaid || isUnit(one.value, unit));
  return meant.length === 0 ? null : anyOf(meant.map(({ id }) => leaf({ value, unit: id })));
}

function ofMoment(type: 'date' | 'date-time' | 'time', operand: Literal, leaf: (value: Operand) => Condition): Condition | null {
  if (typeof operand.value !== 'string') return null;
  const [date = '', clock] = operand.value.split('T');
  if (type === 'time') return operand.kind === 'time' || operand.kind === 'string' ? leaf(withoutZeroSeconds(operand.value)) : null;
  if (operand.kind === 'time' || !isDate(date)) return null;
  // Answers are local, so that an offset has nothing to be compared with.
  return leaf(type === 'date' || clock === undefined ? date : `${date}T${clock.slice(0, 5)}`);
}

const withoutZeroSeconds = (time: string): string => time.replace(/\.\d+$/, '').replace(/^(\d\d:\d\d):00$/, '$1');
