import type { AnswerCondition, Comparison, Condition, Group, Language, Operand, Question, Span, Window } from '../definition/types.ts';
import { optionProse, proseOf, questionProse } from '../definition/wording.ts';
import { valueWords } from '../locales/value-words.ts';
import { questionTypes } from '../questions/question-types.ts';
import type { QuestionType } from '../questions/types.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';

/** Whose condition is put in words, and in which language's labels. */
export interface ConditionReader {
  index: QuestionIndex;
  language: Language;
  /** The repeating groups that the condition stands in. */
  repeats?: readonly string[];
}

const words = valueWords('en-GB', { yes: 'Yes', no: 'No', notSure: 'Not sure', willBring: '' });
const quote = (text: string): string => `“${text}”`;
const orList = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The title of a group; its id where it has none. */
export function groupTitle(id: string, { index, language }: ConditionReader): string {
  return proseOf(index.questionnaire, language).groups?.[id]?.title ?? id;
}

/** A question's short name, as staff know it, with its number in the questionnaire. */
export function nameOfQuestion({ question: { id }, order, asksFor }: Placed, { index, language }: ConditionReader): string {
  const { short, otherwise, text } = questionProse(proseOf(index.questionnaire, language), id);
  const name = asksFor ? `Another: ${groupTitle(id, { index, language })}` : (short ?? otherwise ?? text);
  return `${quote(name)} (${order + 1})`;
}

/** A condition as an English sentence part, with the labels of a language: “Main concern” (4) includes “Stretch marks”. */
export function conditionInWords(condition: Condition, reader: ConditionReader): string {
  return say(condition, true, reader, '');
}

/** When an item is asked, as "only if …"; null where it always is. */
export function showInWords({ showWhen, whenUnknown }: Question | Group, reader: ConditionReader): string | null {
  if (!showWhen) return null;
  return `Only if ${conditionInWords(showWhen, reader)}${whenUnknown === 'show' ? ', or if that is not known' : ''}`;
}

/** Negations are moved inwards by De Morgan's laws, which hold in Kleene's logic, too. */
function say(condition: Condition, holds: boolean, reader: ConditionReader, around: 'and' | 'or' | ''): string {
  if ('not' in condition) return say(condition.not, !holds, reader, around);
  if ('setting' in condition) return `the clinic’s setting ${quote(condition.setting)} is ${holds ? 'on' : 'off'}`;
  if ('question' in condition) return sayAnswer(condition, holds, reader);
  const parts = 'all' in condition ? condition.all : condition.any;
  const joiner = 'all' in condition === holds ? 'and' : 'or';
  if (parts.length === 0) return joiner === 'and' ? 'in any case' : 'in no case';
  const said = parts.map((part) => say(part, holds, reader, parts.length > 1 ? joiner : around)).join(` ${joiner} `);
  return parts.length > 1 && around !== '' && around !== joiner ? `(${said})` : said;
}

function sayAnswer(condition: AnswerCondition, holds: boolean, reader: ConditionReader): string {
  const placed = reader.index.byId.get(condition.question);
  const [comparison, operand] = Object.entries(condition).find(([name]) => name !== 'question') ?? ['exists', true];
  const name = placed ? nameOfQuestion(placed, reader) : quote(condition.question);
  const elsewhere = placed?.repeats.filter((id) => !reader.repeats?.includes(id)) ?? [];
  const titles = elsewhere.map((id) => quote(groupTitle(id, reader)));
  const subject = titles.length > 0 ? `${name}, in any of ${titles.join(', ')},` : name;
  return `${subject} ${predicate(comparison as Comparison, operand, holds, placed, reader)}`;
}

function predicate(comparison: Comparison, operand: unknown, holds: boolean, placed: Placed | undefined, reader: ConditionReader): string {
  if (comparison === 'exists') return (operand === true) === holds ? 'is answered' : 'is not answered';
  if (comparison === 'within') return `${holds ? 'is' : 'is not'} within ${windowInWords(operand as Window)}`;
  const said = (Array.isArray(operand) ? operand : [operand]).map((one: Operand) => operandInWords(one, placed, reader));
  if (comparison === '=' || comparison === '!=' || comparison === 'includes') return equality((comparison !== '!=') === holds, said, placed);
  const after = ['date', 'date-time', 'time'].includes(typeOf(placed)?.comparedWith ?? '');
  const order = after ? ORDER_OF_TIME : ORDER_OF_NUMBERS;
  return order[comparison][holds ? 0 : 1].replace('%', said[0] ?? '');
}

function equality(holds: boolean, said: readonly string[], placed: Placed | undefined): string {
  const several = placed !== undefined && (placed.question.repeats !== undefined || SEVERAL.has(placed.question.type));
  const list = orList.format(said);
  if (holds) return `${several ? 'includes' : 'is'} ${list}`;
  if (said.length > 1) return several ? `includes none of ${list}` : `is none of ${list}`;
  return several ? `does not include ${list}` : `is not ${list}`;
}

const SEVERAL: ReadonlySet<string> = new Set(['multiple-choice', 'areas', 'consent']);

type Order = Record<'>' | '<' | '>=' | '<=', readonly [holds: string, not: string]>;

const ORDER_OF_NUMBERS: Order = {
  '>': ['is more than %', 'is not more than %'],
  '<': ['is less than %', 'is not less than %'],
  '>=': ['is at least %', 'is not at least %'],
  '<=': ['is at most %', 'is not at most %'],
};

const ORDER_OF_TIME: Order = {
  '>': ['is after %', 'is not after %'],
  '<': ['is before %', 'is not before %'],
  '>=': ['is % or later', 'is not % or later'],
  '<=': ['is % or earlier', 'is not % or earlier'],
};

function typeOf(placed: Placed | undefined): Pick<QuestionType, 'comparedWith'> | undefined {
  const types: Readonly<Record<string, Pick<QuestionType, 'comparedWith'>>> = questionTypes;
  return placed && Object.hasOwn(types, placed.question.type) ? types[placed.question.type] : undefined;
}

function operandInWords(operand: Operand, placed: Placed | undefined, { index, language }: ConditionReader): string {
  const label = (code: string): string => optionProse(questionProse(proseOf(index.questionnaire, language), placed?.question.id ?? ''), code).label;
  if (typeof operand === 'object') return `${words.number(operand.value)} ${label(operand.unit)}`;
  if (typeof operand === 'boolean') return quote(operand ? words.yes : words.no);
  if (typeof operand === 'number') return words.number(operand);
  if (placed?.question.options?.some(({ code }) => code === operand)) return quote(label(operand));
  const kind = typeOf(placed)?.comparedWith;
  if (kind === 'date' && /^\d{4}(-\d{2}){0,2}$/.test(operand)) return words.date(operand);
  return kind === 'time' || kind === 'date-time' ? operand.replace('T', ', ') : quote(operand);
}

function windowInWords(window: Window): string {
  return 'last' in window ? `the last ${spanInWords(window.last)}` : `the next ${spanInWords(window.next)}`;
}

function spanInWords(span: Span): string {
  const [[unit = 'days', count = 0] = []] = Object.entries(span) as [string, number][];
  return count === 1 ? unit.slice(0, -1) : `${words.number(count)} ${unit}`;
}
