import type { ImportedItem } from '../definition/imported.ts';
import type { Group, Option, Question } from '../definition/types.ts';
import { typeName } from '../questions/question-types.ts';
import type { AnswerValue } from '../questions/types.ts';
import { EXTENSIONS, ITEM_CONTROL } from './extensions.ts';
import type { R4AnswerOption, R4Extension, R4Item } from './r4.ts';
import { momentOf } from './to-enable-when.ts';
import { itemTypeOf, toR4Option, toR4Quantity, toR4Values, type ValueContext } from './to-r4-values.ts';
import type { ItemType } from './types.ts';

/** Types that R4 lets have a maximum length (que-10). */
const WITH_LENGTH: readonly ItemType[] = ['boolean', 'decimal', 'integer', 'string', 'text', 'url', 'open-choice'];

const SEVERAL: readonly string[] = ['consent', 'multiple-choice', 'areas'];

/** Whether a question may have several answers. */
export const hasSeveral = (question: Question): boolean => question.repeats !== undefined || SEVERAL.includes(typeName(question));

/** The extension that says how an item is controlled. */
export const control = (code: string): R4Extension => ({ url: EXTENSIONS.itemControl, valueCodeableConcept: { coding: [{ system: ITEM_CONTROL, code }] } });

/** What an item says of its answers: their number, their options, their limits, and what they begin with. */
export function answersOfQuestion(question: Question, context: ValueContext): Partial<R4Item> {
  const type = itemTypeOf(question);
  const { mandatory, readOnly, maxLength } = question;
  if (type === 'display') return {};
  return {
    ...(mandatory && { required: true }),
    ...(hasSeveral(question) && { repeats: true }),
    ...(readOnly && { readOnly: true }),
    ...(maxLength !== undefined && WITH_LENGTH.includes(type) && { maxLength }),
    ...optionsAndInitial(question, context),
  };
}

/** An item has either options, one or more of them selected, or initial values (que-11). */
function optionsAndInitial(question: Question, context: ValueContext): Pick<R4Item, 'answerOption' | 'initial'> {
  const initial = question.initial as AnswerValue | undefined;
  const values = initial === undefined ? [] : toR4Values(initial, question, context);
  if (!question.options || question.type === 'quantity' || isAdopted(question)) return values.length > 0 ? { initial: values } : {};
  const selected: readonly unknown[] = [initial].flat();
  const answerOption = question.options.map((option): R4AnswerOption => {
    const value = toR4Option(option, context);
    const chosen = selected.includes(option.code);
    const extension = extensionsOfOption(option);
    return { ...(extension.length > 0 && { extension }), ...value, ...(chosen && { initialSelected: true }) };
  });
  return { answerOption };
}

function extensionsOfOption({ exclusive, source }: Option): R4Extension[] {
  const ordinal = source?.ordinal;
  return [...(exclusive ? [{ url: EXTENSIONS.optionExclusive, valueBoolean: true }] : []), ...(ordinal === undefined ? [] : [{ url: EXTENSIONS.ordinalValue, valueDecimal: ordinal }])];
}

/** How an imported item looks, which only its form says. */
function extensionsOfLook(source: ImportedItem | undefined): R4Extension[] {
  const { looks = [], orientation } = source ?? {};
  return [...looks.map(control), ...(orientation === undefined ? [] : [{ url: EXTENSIONS.choiceOrientation, valueCode: orientation }])];
}

/** Whether the options of an imported choice are only those that conditions name: the form itself does not hold them. */
export const isAdopted = ({ openChoice, source }: Question): boolean => openChoice === true && source?.type === 'choice';

/** The extensions of a question's item. */
export function extensionsOfQuestion(question: Question, context: ValueContext, format: string | undefined): R4Extension[] {
  const { minLength, pattern, decimals, step, minChoices, maxChoices, repeats, type, source } = question;
  const most = maxChoices ?? repeats?.max;
  return [
    ...extensionsOfLook(source),
    ...(type === 'scale' ? [control('slider')] : []),
    ...(step === undefined ? [] : [{ url: EXTENSIONS.sliderStepValue, valueInteger: step }]),
    ...unitsOf(question, context),
    ...boundOf('min', question, context),
    ...boundOf('max', question, context),
    ...(minLength === undefined ? [] : [{ url: EXTENSIONS.minLength, valueInteger: minLength }]),
    ...(pattern === undefined ? [] : [{ url: EXTENSIONS.regex, valueString: pattern }]),
    ...(decimals === undefined ? [] : [{ url: EXTENSIONS.maxDecimalPlaces, valueInteger: decimals }]),
    ...(minChoices === undefined ? [] : [{ url: EXTENSIONS.minOccurs, valueInteger: minChoices }]),
    ...(most === undefined ? [] : [{ url: EXTENSIONS.maxOccurs, valueInteger: most }]),
    ...(format === undefined ? [] : [{ url: EXTENSIONS.entryFormat, valueString: format }]),
  ];
}

/** The extensions of a group's item. */
export function extensionsOfGroup({ repeats, source }: Group): R4Extension[] {
  return [
    ...extensionsOfLook(source),
    ...(repeats?.min ? [{ url: EXTENSIONS.minOccurs, valueInteger: repeats.min }] : []),
    ...(repeats?.max === undefined ? [] : [{ url: EXTENSIONS.maxOccurs, valueInteger: repeats.max }]),
  ];
}

function unitsOf(question: Question, context: ValueContext): R4Extension[] {
  const { options = [], type } = question;
  if (type !== 'quantity') return [];
  const url = options.length === 1 ? EXTENSIONS.unit : EXTENSIONS.unitOption;
  return options.flatMap((option) => toR4Option(option, context).valueCoding ?? []).map((valueCoding) => ({ url, valueCoding }));
}

function boundOf(side: 'min' | 'max', question: Question, context: ValueContext): R4Extension[] {
  const bound = question[side];
  if (bound === undefined) return [];
  const url = side === 'min' ? EXTENSIONS.minValue : EXTENSIONS.maxValue;
  const type = itemTypeOf(question);
  if (typeof bound === 'number') {
    if (question.type !== 'quantity') return [Number.isInteger(bound) && type === 'integer' ? { url, valueInteger: bound } : { url, valueDecimal: bound }];
    const [unit] = question.options ?? [];
    return [{ url: side === 'min' ? EXTENSIONS.minQuantity : EXTENSIONS.maxQuantity, valueQuantity: unit ? toR4Quantity(bound, unit, context) : { value: bound } }];
  }
  if (bound === 'today') return [{ url, [type === 'dateTime' ? '_valueDateTime' : '_valueDate']: { extension: [today] } }];
  if (type === 'time') return [{ url, valueTime: bound.length === 5 ? `${bound}:00` : bound }];
  return type === 'date' ? [{ url, valueDate: bound }] : [{ url, valueDateTime: momentOf(bound) }];
}

const today: R4Extension = { url: EXTENSIONS.calculatedValue, valueExpression: { language: 'text/fhirpath', expression: 'today()' } };
