import type { ImportedCoding } from '../definition/imported.ts';
import type { Option, Question } from '../definition/types.ts';
import { valuesOf } from '../questions/question-types.ts';
import type { AnswerValue, Value } from '../questions/types.ts';
import { EXTENSIONS } from './extensions.ts';
import { r4Type } from './r4-type.ts';
import type { R4Coding, R4Extension, R4Value } from './r4.ts';
import type { ImportedQuantity, ItemType } from './types.ts';

/** What writing values needs to know beside the question. */
export interface ValueContext {
  /** The label of an option in the form's own language. */
  label(code: string): string;
  /** The offset of the visitor's clock, as +07:00 or Z. */
  offset: string;
}

/** The R4 item type of a question: what it was imported as, else what its own type is. */
export const itemTypeOf = (question: Question): ItemType => (question.source?.type as ItemType | undefined) ?? r4Type(question);

/** What an answer is in R4: one value[x] for each of its values. */
export function toR4Values(answer: AnswerValue, question: Question, context: ValueContext): R4Value[] {
  const type = itemTypeOf(question);
  if (type === 'attachment') return [{ valueAttachment: { extension: [absent('temp-unknown')] } }];
  return valuesOf(answer, question).map((value) => toR4Value(value, question, type, context));
}

/** Says why there is no value (https://hl7.org/fhir/R4/valueset-data-absent-reason.html). */
const absent = (reason: string): R4Extension => ({ url: EXTENSIONS.dataAbsentReason, valueCode: reason });

function toR4Value(value: Value, question: Question, type: ItemType, context: ValueContext): R4Value {
  switch (value.kind) {
    case 'coding':
      return asType(toR4Option(optionOf(question, value.code), context), type);
    case 'boolean':
      return { valueBoolean: value.value };
    case 'integer':
    case 'decimal':
      if (type === 'quantity') return { valueQuantity: { value: value.value } };
      return type === 'integer' ? { valueInteger: value.value } : { valueDecimal: value.value };
    case 'quantity':
      return { valueQuantity: toR4Quantity(value.value, optionOf(question, value.unit), context) };
    case 'date':
      return type === 'dateTime' ? { valueDateTime: value.value } : { valueDate: value.value };
    case 'time':
      return { valueTime: withSeconds(value.value) };
    case 'date-time':
      return { valueDateTime: `${withSeconds(value.value)}${context.offset}` };
    case 'uri':
      return { valueUri: value.value };
    case 'not-sure':
      return unsure(type);
    case 'string':
      return typed(value.text, type);
  }
}

/** An option as an answer of the item's own type: whole numbers are decimals too, and days are moments. */
function asType(value: R4Value, type: ItemType): R4Value {
  if (type === 'decimal' && value.valueInteger !== undefined) return { valueDecimal: value.valueInteger };
  return type === 'dateTime' && value.valueDate !== undefined ? { valueDateTime: value.valueDate } : value;
}

/** Own words, as the type of the item has them. */
function typed(text: string, type: ItemType): R4Value {
  if (type === 'choice') return { valueCoding: { display: text } };
  if (type === 'reference') return { valueReference: { display: text } };
  return type === 'url' ? { valueUri: text } : { valueString: text };
}

function unsure(type: ItemType): R4Value {
  const extension = [absent('asked-unknown')];
  switch (type) {
    case 'integer':
      return { _valueInteger: { extension } };
    case 'decimal':
      return { _valueDecimal: { extension } };
    case 'quantity':
      return { valueQuantity: { extension } };
    case 'dateTime':
      return { _valueDateTime: { extension } };
    case 'time':
      return { _valueTime: { extension } };
    default:
      return { _valueDate: { extension } };
  }
}

const optionOf = ({ options = [] }: Question, code: string): Option => options.find((option) => option.code === code) ?? { code };

/** An option as an answer, and as the answerOption of the form. */
export function toR4Option(option: Option, context: ValueContext): R4Value {
  const { source } = option;
  if (!source) return { valueCoding: { code: option.code, display: context.label(option.code) } };
  const { element, value } = source;
  if (typeof value === 'number') return { valueInteger: value };
  if (typeof value === 'string') return element === 'valueDate' ? { valueDate: value } : element === 'valueTime' ? { valueTime: value } : { valueString: value };
  return element === 'valueReference' ? { valueReference: value } : { valueCoding: value as R4Coding };
}

/** A number with its unit; R4 allows a code only beside its system. */
export function toR4Quantity(value: number, unit: Option, { label }: Pick<ValueContext, 'label'>): ImportedQuantity {
  const coding = unit.source?.value;
  if (typeof coding !== 'object' || !('code' in coding || 'system' in coding || 'display' in coding)) return { value, unit: label(unit.code) };
  const { system, code, display } = coding as ImportedCoding;
  const coded = system !== undefined && code !== undefined ? { system, code } : {};
  const name = display ?? code;
  return { value, ...(name !== undefined && { unit: name }), ...coded };
}

/** R4 demands seconds of a time. */
function withSeconds(text: string): string {
  return /\d\d:\d\d:\d\d$/.test(text) ? text : `${text}:00`;
}
