import type { AnswerCondition, Condition, Operand, Question } from '../definition/types.ts';
import type { R4EnableWhen } from './r4.ts';
import { itemTypeOf, toR4Option, toR4Quantity } from './to-r4-values.ts';
import { OPERATORS } from './types.ts';

/** When an item is enabled, as R4 says it. */
export interface EnableWhen {
  enableWhen: R4EnableWhen[];
  behaviour: 'all' | 'any';
}

/** What conditions read, as the form has it. */
export interface FormSources {
  question(id: string): Question | undefined;
  linkId(id: string): string;
  /** The label of an option in the form's own language. */
  label(question: string, code: string): string;
}

/** The answer[x] of an enableWhen. */
export type R4Operand = Omit<R4EnableWhen, 'question' | 'operator'>;

/** A condition as enableWhen and enableBehavior; null where they cannot say it. `showsUnknown`: it holds, too, where it is unknown. */
export function toEnableWhen(condition: Condition, showsUnknown: boolean, sources: FormSources): EnableWhen | null {
  const said = read(condition, sources);
  if (!said || !showsUnknown) return said;
  if (said.behaviour === 'all' && said.enableWhen.length > 1) return null;
  const unanswered = said.enableWhen.flatMap(({ question, operator }): R4EnableWhen[] => (operator === 'exists' ? [] : [{ question, operator: 'exists', answerBoolean: false }]));
  const distinct = unanswered.filter((one, at) => unanswered.findIndex(({ question }) => question === one.question) === at);
  return { enableWhen: [...said.enableWhen, ...distinct], behaviour: 'any' };
}

function read(condition: Condition, sources: FormSources): EnableWhen | null {
  if ('all' in condition) return join(condition.all, 'all', sources);
  if ('any' in condition) return join(condition.any, 'any', sources);
  if ('setting' in condition) return null;
  if ('not' in condition) return readNegated(condition.not, sources);
  return readLeaf(condition, sources);
}

function join(parts: readonly Condition[], behaviour: 'all' | 'any', sources: FormSources): EnableWhen | null {
  const said = parts.map((part) => read(part, sources));
  const [only] = said;
  if (said.length === 1) return only ?? null;
  const enableWhen: R4EnableWhen[] = [];
  for (const part of said) {
    if (!part || (part.enableWhen.length > 1 && part.behaviour !== behaviour)) return null;
    enableWhen.push(...part.enableWhen);
  }
  return { enableWhen, behaviour };
}

/** Negations that an operator of its own says. */
function readNegated(condition: Condition, sources: FormSources): EnableWhen | null {
  if ('not' in condition) return read(condition.not, sources);
  if (!('question' in condition)) return null;
  const { question, exists } = condition;
  if (exists !== undefined) return read({ question, exists: !exists }, sources);
  if (condition['='] !== undefined) return read({ question, '!=': condition['='] }, sources);
  const codes = [condition.includes ?? []].flat();
  return codes.length > 0 ? read({ all: codes.map((code) => ({ question, '!=': code })) }, sources) : null;
}

function readLeaf(leaf: AnswerCondition, sources: FormSources): EnableWhen | null {
  const question = sources.question(leaf.question);
  if (!question) return null;
  const link = sources.linkId(leaf.question);
  if (leaf.includes !== undefined) {
    const enableWhen = [leaf.includes].flat().map((code): R4EnableWhen => ({ question: link, operator: '=', ...answerOf(code, question, sources) }));
    return { enableWhen, behaviour: enableWhen.length > 1 ? 'any' : 'all' };
  }
  for (const operator of OPERATORS) {
    const operand = leaf[operator];
    if (operand !== undefined) return { enableWhen: [{ question: link, operator, ...answerOf(operand, question, sources) }], behaviour: 'all' };
  }
  return null;
}

/** An operand as the answer[x] of the type that the item's answers have. */
export function answerOf(operand: Operand, question: Question, { label }: FormSources): R4Operand {
  const named = (code: string): string => label(question.id, code);
  const option = question.options?.find(({ code }) => code === operand);
  if (option) return renamed(toR4Option(option, { label: named, offset: 'Z' }));
  if (typeof operand === 'boolean') return { answerBoolean: operand };
  if (typeof operand === 'object') {
    const unit = question.options?.find(({ code }) => code === operand.unit) ?? { code: operand.unit };
    return { answerQuantity: toR4Quantity(operand.value, unit, { label: named }) };
  }
  const type = itemTypeOf(question);
  if (typeof operand === 'number') return type === 'quantity' ? { answerQuantity: { value: operand } } : type === 'integer' ? integerOr(operand) : { answerDecimal: operand };
  if (type === 'time') return { answerTime: operand.length === 5 ? `${operand}:00` : operand };
  if (type === 'date') return { answerDate: operand };
  return type === 'dateTime' ? { answerDateTime: momentOf(operand) } : { answerString: operand };
}

const integerOr = (value: number): Pick<R4EnableWhen, 'answerInteger' | 'answerDecimal'> => (Number.isInteger(value) ? { answerInteger: value } : { answerDecimal: value });

/** R4 demands seconds and an offset of a time of a day; a condition on local time has none to give, so UTC stands for it. */
export const momentOf = (text: string): string => (text.includes('T') ? `${text.length === 16 ? `${text}:00` : text}Z` : text);

function renamed(value: object): R4Operand {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.replace(/^value/, 'answer'), member as unknown]));
}
