import { expect } from '@open-wc/testing';
import { fromFhir } from '../../src/fhir/from-fhir.ts';
import { control, extension, form, imported, item, questions, type Json } from './form.ts';

const sdc = (name: string, value: Json): Json => extension(`http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-${name}`, value);

/** The question that an item becomes, with the codes of its options, and what is listed. */
function outcome(type: string, more: Json): Json {
  const { words, options, ...others } = whole(type, more) as { words?: Json; options?: Json[] };
  const { options: _, ...beside } = words ?? {};
  return { ...others, ...(options && { codes: options.map(({ code }) => code) }), ...(Object.keys(beside).length > 0 && { words: beside }) };
}

/** The same with its options as they are, and all words but its text. */
function whole(type: string, more: Json): Json {
  const json = form([item('start', 'string'), item('a', type, more)]);
  const questionnaire = imported(json);
  const found = questions(questionnaire).find(({ id }) => id === 'a');
  const lists = fromFhir(json).warnings.map(({ path, message, hint }) => `${path.replace(/^\$\.(item\[1\]|sections\[0\]\.items\[1\]\.\w+)/, '')}: ${message} (${hint})`);
  if (!found) return { lists };
  const { id: _, source, ...question } = found;
  const { text: _text, ...words } = questionnaire.prose['en']!.questions['a']!;
  return { ...question, ...(source?.type !== undefined && { was: source.type }), ...(Object.keys(words).length > 0 && { words }), ...(lists.length > 0 && { lists }) };
}

const coded = (code: string, more: Json = {}): Json => ({ valueCoding: { code, ...more } });
const occurs = (min?: number, max?: number): Json[] => [
  ...(min === undefined ? [] : [extension('questionnaire-minOccurs', { valueInteger: min })]),
  ...(max === undefined ? [] : [extension('questionnaire-maxOccurs', { valueInteger: max })]),
];
const several = (type: string, min?: number, max?: number): [string, Json] => [type, { repeats: true, ...(type.endsWith('choice') && { answerOption: ['x', 'y', 'z'].map((code) => coded(code)) }), extension: occurs(min, max) }];
const from = (value: Json): Json => extension('minValue', value);
const to = (value: Json): Json => extension('maxValue', value);
const sliding = (...more: Json[]): Json => ({ extension: [control('slider'), ...more] });
const between = (min: number, max: number, ...more: Json[]): Json => sliding(from({ valueInteger: min }), to({ valueInteger: max }), ...more);
const stepping = (valueInteger: number): Json => extension('questionnaire-sliderStepValue', { valueInteger });
const limited = (...limits: Json[]): Json => ({ extension: limits });
const calculated = (expression: string, type = 'Date'): Json => ({ [`_value${type}`]: { extension: [extension('cqf-calculatedValue', { valueExpression: { language: 'text/fhirpath', expression } })] } });
const regex = (valueString: string): Json => limited(extension('regex', { valueString }));
const units = (...codes: string[]): Json[] => codes.map((code) => extension('questionnaire-unitOption', { valueCoding: { code } }));
const begins = (...initial: Json[]): Json => ({ initial });
const choosing = (more: Json, ...answerOption: Json[]): Json => ({ answerOption, ...more });

const sliders: [says: string, type: string, more: Json, expected: Json][] = [
  ['has twenty steps', 'integer', between(5, 25), { type: 'scale', min: 5, max: 25 }],
  ['has more than twenty steps', 'integer', between(5, 26), { type: 'integer', min: 5, max: 26 }],
  ['has few large steps', 'integer', between(0, 100, stepping(5)), { type: 'scale', min: 0, max: 100, step: 5 }],
  ['has steps of none', 'integer', between(0, 10, stepping(0)), { type: 'integer', min: 0, max: 10, lists: [': the step of an integer is not carried (the answer is not limited so)'] }],
  ['has steps backwards', 'integer', between(0, 10, stepping(-1)), { type: 'integer', min: 0, max: 10, lists: [': the step of an integer is not carried (the answer is not limited so)'] }],
  ['ends where it begins', 'integer', between(3, 3), { type: 'integer', min: 3, max: 3 }],
  ['ends before it begins', 'integer', between(3, 1), { type: 'integer', max: 1, lists: [': the min of "a" is not carried: "min" 3 is more than "max" 1 (the question does without it)'] }],
  ['begins nowhere', 'integer', sliding(to({ valueInteger: 3 })), { type: 'integer', max: 3 }],
  ['ends nowhere', 'integer', sliding(from({ valueInteger: 3 })), { type: 'integer', min: 3 }],
  ['begins between two numbers', 'integer', sliding(from({ valueDecimal: 0.5 }), to({ valueDecimal: 3.5 })), { type: 'integer', min: 0.5, max: 3.5 }],
  ['begins on a day', 'integer', sliding(from({ valueDate: '2020-01-01' }), to({ valueInteger: 3 })), { type: 'integer', max: 3, lists: [': the min of an integer is not carried (the answer is not limited so)'] }],
  ['ends on a day', 'integer', sliding(from({ valueInteger: 0 }), to({ valueDate: '2020-01-01' })), { type: 'integer', min: 0, lists: [': the max of an integer is not carried (the answer is not limited so)'] }],
  ['is a decimal', 'decimal', between(0, 10), { type: 'decimal', min: 0, max: 10 }],
  ['has steps that do not reach its end', 'integer', between(0, 10, stepping(3)), { type: 'integer', min: 0, max: 10, lists: [': the step of an integer is not carried (the answer is not limited so)'] }],
  ['repeats', 'integer', { repeats: true, ...between(0, 10) }, { type: 'integer', min: 0, max: 10, repeats: {} }],
  ['is none', 'integer', limited(from({ valueInteger: 0 }), to({ valueInteger: 10 }), stepping(2)), { type: 'integer', min: 0, max: 10, lists: [': the step of an integer is not carried (the answer is not limited so)'] }],
];

const limits: [says: string, type: string, more: Json, expected: Json][] = [
  ['numbers of a decimal', 'decimal', limited(from({ valueDecimal: 0.5 }), to({ valueInteger: 9 }), extension('maxDecimalPlaces', { valueInteger: 2 })), { type: 'decimal', min: 0.5, max: 9, decimals: 2 }],
  ['days of an integer', 'integer', limited(from({ valueDate: '2020-01-01' }), to({ valueDate: '2021-01-01' })), { type: 'integer', lists: [': the min of an integer is not carried (the answer is not limited so)', ': the max of an integer is not carried (the answer is not limited so)'] }],
  ['numbers of a date', 'date', limited(from({ valueInteger: 1 }), to({ valueInteger: 2 })), { type: 'date', lists: [': the min of a date is not carried (the answer is not limited so)', ': the max of a date is not carried (the answer is not limited so)'] }],
  ['days of a date', 'date', limited(from({ valueDate: '2020-01-01' }), to({ valueDate: '2021-01' })), { type: 'date', min: '2020-01-01', max: '2021-01' }],
  ['times of a time', 'time', limited(from({ valueTime: '08:00' }), to({ valueTime: '17:30' })), { type: 'time', min: '08:00', max: '17:30' }],
  ['date-times of a date-time', 'dateTime', limited(from({ valueDateTime: '2020-01-01T08:00:00+07:00' }), to({ valueDateTime: '2021-01-01T17:30:59Z' })), { type: 'date-time', min: '2020-01-01T08:00', max: '2021-01-01T17:30' }],
  ['a quantity as a value', 'quantity', limited(...units('g'), from({ valueQuantity: { value: 1, code: 'g' } }), to({ valueQuantity: { value: 9 } })), { type: 'quantity', min: 1, max: 9, codes: ['g'] }],
  ['a quantity as a value of a decimal', 'decimal', limited(from({ valueQuantity: { value: 1 } })), { type: 'decimal', min: 1 }],
  ['quantities', 'quantity', limited(...units('g'), sdc('minQuantity', { valueQuantity: { value: 1, unit: 'g' } }), sdc('maxQuantity', { valueQuantity: { value: 9, code: 'g' } })), { type: 'quantity', min: 1, max: 9, codes: ['g'] }],
  ['quantities that are none', 'quantity', limited(...units('g'), sdc('minQuantity', { valueInteger: 1 })), { type: 'quantity', codes: ['g'] }],
  ['quantities in another unit', 'quantity', limited(...units('g', 'kg'), sdc('minQuantity', { valueQuantity: { value: 1, unit: 'kg' } })), { type: 'quantity', lists: [': a limit in another than the first unit is not carried (list its unit first)'], codes: ['g', 'kg'] }],
  ['today', 'date', limited(from(calculated(' today() ')), to(calculated('now()', 'DateTime'))), { type: 'date', min: 'today', max: 'today' }],
  ['another day', 'date', limited(from(calculated('today() - 1 year'))), { type: 'date', lists: ['.extension[0]: the limit "today() - 1 year" is not carried (any value is accepted on that side)'] }],
  ['an expression that is none', 'date', limited(from({ _valueDate: { extension: [extension('cqf-calculatedValue', {})] } })), { type: 'date', lists: ['.extension[0]: a limit without a value that can be read (any value is accepted on that side)'] }],
  ['an expression of its own', 'date', limited(from({ _valueDate: { extension: [extension('odd', { valueString: 'x' })] } })), { type: 'date', lists: ['.extension[0]: a limit without a value that can be read (any value is accepted on that side)', '.extension[0]._valueDate.extension[0]: the extension "http://hl7.org/fhir/StructureDefinition/odd" is not carried (it is left out of the questionnaire)'] }],
  ['nothing beside the value', 'date', limited(from({ _valueDate: 3 })), { type: 'date', lists: ['.extension[0]._valueDate: "_valueDate" is not an object (it is left out of the questionnaire)', '.extension[0]: a limit without a value that can be read (any value is accepted on that side)'] }],
  ['an empty expression', 'date', limited(from({ _valueDate: { extension: [extension('cqf-calculatedValue', { valueExpression: {} })] } })), { type: 'date', lists: ['.extension[0]: a limit without a value that can be read (any value is accepted on that side)'] }],
  ['no value', 'integer', limited(to({})), { type: 'integer', lists: ['.extension[0]: a limit without a value that can be read (any value is accepted on that side)'] }],
  ['a text', 'integer', limited(to({ valueString: 'many' })), { type: 'integer', lists: ['.extension[0]: a limit without a value that can be read (any value is accepted on that side)'] }],
  ['a number of a string', 'string', limited(from({ valueInteger: 1 })), { type: 'short-text', lists: [': the min of a string is not carried (the answer is not limited so)'] }],
  ['decimals of an integer', 'integer', limited(extension('maxDecimalPlaces', { valueInteger: 2 })), { type: 'integer', lists: [': the decimals of an integer is not carried (the answer is not limited so)'] }],
  ['the longest length there is', 'text', { maxLength: 9000, extension: [extension('minLength', { valueInteger: 6000 })] }, { type: 'long-text', minLength: 5000, maxLength: 5000 }],
  ['lengths', 'text', { maxLength: 30, extension: [extension('minLength', { valueInteger: 2 })] }, { type: 'long-text', minLength: 2, maxLength: 30 }],
  ['lengths of a url', 'url', { maxLength: 30 }, { type: 'url', maxLength: 30 }],
  ['a pattern with anchors', 'string', regex('^a{2}$'), { type: 'short-text', pattern: 'a{2}' }],
  ['a pattern with anchors of another engine', 'string', regex('\\Aa\\h+b\\z'), { type: 'short-text', pattern: 'a \\t+b' }],
  ['a pattern with signs that look like anchors', 'string', regex('a[^$]b\\$'), { type: 'short-text', pattern: 'a[^$]b\\$' }],
  ['a pattern that may take for ever', 'string', regex('(a+)+'), { type: 'short-text', lists: [': the pattern of "a" is not carried: repeats without end what varies in itself, which can take for ever (the question does without it)'] }],
  ['a pattern of an integer', 'integer', regex('1+'), { type: 'integer', lists: [': the pattern of an integer is not carried (the answer is not limited so)'] }],
];

const counts: [says: string, type: string, more: Json, expected: Json][] = [
  ['at least one of three', ...several('choice', 1), { type: 'multiple-choice', codes: ['x', 'y', 'z'] }],
  ['at least two of three', ...several('choice', 2), { type: 'multiple-choice', minChoices: 2, codes: ['x', 'y', 'z'] }],
  ['at least three of three', ...several('choice', 3), { type: 'multiple-choice', minChoices: 3, codes: ['x', 'y', 'z'] }],
  ['at least four of three', ...several('choice', 4), { type: 'multiple-choice', codes: ['x', 'y', 'z'] }],
  ['at least none of three', ...several('choice', 0), { type: 'multiple-choice', codes: ['x', 'y', 'z'] }],
  ['at most none of three', ...several('choice', undefined, 0), { type: 'multiple-choice', codes: ['x', 'y', 'z'] }],
  ['at most one of three', ...several('choice', undefined, 1), { type: 'multiple-choice', maxChoices: 1, codes: ['x', 'y', 'z'] }],
  ['at most two of three', ...several('choice', undefined, 2), { type: 'multiple-choice', maxChoices: 2, codes: ['x', 'y', 'z'] }],
  ['at most three of three', ...several('choice', undefined, 3), { type: 'multiple-choice', codes: ['x', 'y', 'z'] }],
  ['of three and own words', ...several('open-choice', 4, 5), { type: 'multiple-choice', openChoice: true, minChoices: 4, maxChoices: 5, codes: ['x', 'y', 'z'] }],
  ['a repeating string', ...several('string'), { type: 'short-text', repeats: {} }],
  ['a repeating string with limits', ...several('string', 1, 3), { type: 'short-text', repeats: { max: 3 } }],
  ['a repeating string at least twice', ...several('string', 2, 3), { type: 'short-text', repeats: { max: 3 }, lists: [': at least 2 answers are not demanded (one is enough)'] }],
  ['a repeating string at most never', ...several('string', 0, 0), { type: 'short-text', repeats: {} }],
  ['a repeating string at most very often', ...several('string', undefined, 5000), { type: 'short-text', repeats: { max: 1000 } }],
  ['a string at most often', 'string', limited(...occurs(0, 5)), { type: 'short-text' }],
  ['a repeating integer', ...several('integer'), { type: 'integer', repeats: {} }],
  ['a repeating boolean', ...several('boolean'), { type: 'yes-no', lists: [': a boolean that repeats (it is asked once)'] }],
  ['a repeating attachment', ...several('attachment'), { type: 'attachment', lists: [': an attachment that repeats (it is asked once)'] }],
  ['a repeating display', ...several('display'), { type: 'display' }],
];

const initials: [says: string, type: string, more: Json, expected: Json][] = [
  ['a boolean', 'boolean', begins({ valueBoolean: false }), { type: 'yes-no', initial: false }],
  ['several for one', 'string', begins({ valueString: 'v' }, { valueString: 'w' }), { type: 'short-text', initial: 'v', lists: [': several initial values for one answer (the first is taken)'] }],
  ['several for several', 'string', { repeats: true, ...begins({ valueString: 'v' }, { valueString: 'w' }) }, { type: 'short-text', repeats: {}, initial: ['v', 'w'] }],
  ['one for several', 'string', { repeats: true, ...begins({ valueString: 'v' }) }, { type: 'short-text', repeats: {}, initial: ['v'] }],
  ['none that can be read', 'string', begins({ valueAttachment: {} }), { type: 'short-text', lists: ['.initial[0].valueAttachment: the element "valueAttachment" is not carried (it is left out of the questionnaire)'] }],
  ['no value', 'string', begins({}), { type: 'short-text' }],
  ['several that do not fit', 'integer', { repeats: true, ...begins({ valueString: 'v' }, { valueInteger: 3 }) }, { type: 'integer', repeats: {}, lists: [': the initial value "v", 3 is no answer to it (the question begins without one)'] }],
  ['outside the limits', 'integer', { ...limited(to({ valueInteger: 3 })), ...begins({ valueInteger: 9 }) }, { type: 'integer', max: 3, lists: [': the initial of "a" is not carried: number 9 is no answer to this question (too-high) (the question does without it)'] }],
  ['a date-time', 'dateTime', begins({ valueDateTime: '2020-05-01T10:20:30+07:00' }), { type: 'date-time', initial: '2020-05-01T10:20' }],
  ['an instant', 'dateTime', begins({ valueInstant: '2020-05-01T10:20:30Z' }), { type: 'date-time', initial: '2020-05-01T10:20' }],
  ['a date-time of a date', 'date', begins({ valueDateTime: '2020-05-01T10:20:30+07:00' }), { type: 'date', initial: '2020-05-01' }],
  ['a date', 'date', begins({ valueDate: '2020-05' }), { type: 'date', initial: '2020-05' }],
  ['a time', 'time', begins({ valueTime: '10:20' }), { type: 'time', initial: '10:20' }],
  ['a place far along a slider', 'integer', { ...between(0, 100, stepping(10)), ...begins({ valueInteger: 50 }) }, { type: 'scale', min: 0, max: 100, step: 10, initial: 50 }],
  ['a place between the steps of a slider', 'integer', { ...between(0, 100, stepping(10)), ...begins({ valueInteger: 55 }) }, { type: 'scale', min: 0, max: 100, step: 10, lists: [': the initial value 55 is no answer to it (the question begins without one)'] }],
  ['a coding of a string', 'string', begins(coded('c', { display: 'Name of c' })), { type: 'short-text', initial: 'Name of c' }],
  ['a coding without a display of a string', 'string', begins(coded('c')), { type: 'short-text', initial: 'c' }],
  ['a reference', 'reference', begins({ valueReference: { reference: 'P/1', display: 'One' } }), { type: 'short-text', initial: 'One', was: 'reference' }],
  ['a reference without a display', 'reference', begins({ valueReference: { reference: 'P/1' } }), { type: 'short-text', initial: 'P/1', was: 'reference' }],
  ['a markdown and a code', 'text', begins({ valueMarkdown: 'm' }), { type: 'long-text', initial: 'm' }],
  ['a code', 'text', begins({ valueCode: 'c' }), { type: 'long-text', initial: 'c' }],
  ['an address', 'url', begins({ valueUri: 'https://a.example' }), { type: 'url', initial: 'https://a.example' }],
  ['an address by its other name', 'url', begins({ valueUrl: 'https://a.example' }), { type: 'url', initial: 'https://a.example' }],
  ['an option', 'choice', choosing(begins(coded('y')), coded('x'), coded('y')), { type: 'single-choice', initial: 'y', codes: ['x', 'y'] }],
  ['no option', 'choice', choosing(begins(coded('q', { system: 's' })), coded('x'), coded('y')), { type: 'single-choice', lists: [': the initial value "s|q" is no answer to it (the question begins without one)'], codes: ['x', 'y'] }],
  ['a string that is no option', 'choice', choosing(begins({ valueString: 'x' }), coded('x')), { type: 'single-choice', lists: [': the initial value "x" is no answer to it (the question begins without one)'], codes: ['x'] }],
  ['own words', 'open-choice', choosing(begins({ valueString: 'mine' }), coded('x')), { type: 'single-choice', openChoice: true, initial: { text: 'mine' }, codes: ['x'] }],
  ['a coding that is no option, beside own words', 'open-choice', choosing(begins(coded('q')), coded('x')), { type: 'single-choice', openChoice: true, lists: [': the initial value "q" is no answer to it (the question begins without one)'], codes: ['x'] }],
  ['a selected integer', 'integer', choosing({}, { valueInteger: 1 }, { valueInteger: 2, initialSelected: true }), { type: 'single-choice', initial: '2', was: 'integer', codes: ['1', '2'] }],
  ['a selected string', 'choice', choosing({}, { valueString: 'A' }, { valueString: 'B', initialSelected: true }), { type: 'single-choice', initial: 'b', codes: ['a', 'b'] }],
  ['a selected date', 'date', choosing({}, { valueDate: '2020-01-01' }, { valueDate: '2021-01-01', initialSelected: true }), { type: 'single-choice', initial: '2021-01-01', was: 'date', codes: ['2020-01-01', '2021-01-01'] }],
  ['a selected time', 'time', choosing({}, { valueTime: '08:00:00' }, { valueTime: '09:00:00', initialSelected: true }), { type: 'single-choice', initial: '09-00-00', was: 'time', codes: ['08-00-00', '09-00-00'] }],
  ['a selected reference', 'reference', choosing({}, { valueReference: { reference: 'P/1' } }, { valueReference: { reference: 'P/2', display: 'Two' }, initialSelected: true }), { type: 'single-choice', initial: 'p-2', was: 'reference', codes: ['p-1', 'p-2'] }],
  ['nothing selected', 'choice', choosing({}, coded('x'), coded('y', { display: 'Y' })), { type: 'single-choice', codes: ['x', 'y'] }],
  ['a quantity', 'quantity', { ...limited(...units('g', 'kg')), ...begins({ valueQuantity: { value: 3, code: 'kg' } }) }, { type: 'quantity', initial: { value: 3, unit: 'kg' }, codes: ['g', 'kg'] }],
  ['a quantity without a unit', 'quantity', { ...limited(...units('g', 'kg')), ...begins({ valueQuantity: { value: 3 } }) }, { type: 'quantity', initial: { value: 3, unit: 'g' }, codes: ['g', 'kg'] }],
  ['a quantity in another unit', 'quantity', { ...limited(...units('g', 'kg')), ...begins({ valueQuantity: { value: 3, unit: 'lb' } }) }, { type: 'quantity', lists: [': the initial value 3 lb is no answer to it (the question begins without one)'], codes: ['g', 'kg'] }],
  ['a quantity in a coded other unit', 'quantity', { ...limited(...units('g', 'kg')), ...begins({ valueQuantity: { value: 3, code: 'lb', system: 's' } }) }, { type: 'quantity', lists: [': the initial value 3 lb is no answer to it (the question begins without one)'], codes: ['g', 'kg'] }],
  ['a quantity that says its unit', 'quantity', begins({ valueQuantity: { value: 3, unit: 'Kilo', code: 'kg', system: 's' } }), { type: 'quantity', initial: { value: 3, unit: 'kg' }, codes: ['kg'] }],
  ['a quantity that says its unit twice', 'quantity', { ...limited(sdc('maxQuantity', { valueQuantity: { value: 9, code: 'kg' } })), ...begins({ valueQuantity: { value: 3, unit: 'Kilo', code: 'kg', system: 's' } }) }, { type: 'quantity', max: 9, initial: { value: 3, unit: 'kg' }, codes: ['kg'] }],
  ['a quantity of a decimal', 'quantity', begins({ valueQuantity: { value: 3 } }), { type: 'decimal', initial: 3, was: 'quantity' }],
  ['a number of a quantity', 'quantity', { ...limited(...units('g')), ...begins({ valueDecimal: 3 }) }, { type: 'quantity', initial: { value: 3, unit: 'g' }, codes: ['g'] }],
  ['a quantity of an integer', 'integer', begins({ valueQuantity: { value: 3 } }), { type: 'integer', initial: 3 }],
];

const others: [says: string, type: string, more: Json, expected: Json][] = [
  ['options of a boolean', 'boolean', choosing({}, coded('x')), { type: 'yes-no', lists: [': options of a boolean are not carried (it is asked without them)'] }],
  ['options of an attachment', 'attachment', choosing({}, coded('x')), { type: 'attachment', lists: [': options of an attachment are not carried (it is asked without them)'] }],
  ['options of a display', 'display', choosing({}, coded('x')), { type: 'display', lists: [': options of a display are not carried (it is asked without them)'] }],
  ['a required display', 'display', { required: true }, { type: 'display', lists: [': "required" on a display (a text asks for nothing; it is ignored)'] }],
  ['a required string', 'string', { required: true }, { type: 'short-text', mandatory: 'required' }],
  ['a read-only value', 'string', { required: true, readOnly: true, ...begins({ valueString: 'v' }) }, { type: 'short-text', initial: 'v', readOnly: true }],
  ['a read-only item', 'string', { readOnly: true }, { lists: [': "a" is never asked: it is read-only and has no initial value to show (check that nothing needs it, and what stands under it)'] }],
  ['a read-only value that does not fit', 'integer', { readOnly: true, ...begins({ valueString: 'v' }) }, { lists: [': the initial value "v" is no answer to it (the question begins without one)', ': "a" is never asked: it is read-only and has no initial value to show (check that nothing needs it, and what stands under it)'] }],
  ['a hidden value', 'string', { extension: [extension('questionnaire-hidden', { valueBoolean: true })], ...begins({ valueString: 'v' }) }, { lists: [': "a" is never asked: it is hidden, and its initial value is not carried (check that nothing needs it, and what stands under it)'] }],
  ['a hidden value that is required', 'string', { required: true, extension: [extension('questionnaire-hidden', { valueBoolean: true })], ...begins({ valueString: 'v' }) }, { type: 'short-text', initial: 'v', readOnly: true, lists: [': "a" is hidden but needed for other items (it is shown with its value, which cannot be changed)'] }],
  ['a unit of an integer', 'integer', limited(extension('questionnaire-unit', { valueCoding: { code: 'kg', display: 'kilos' } })), { type: 'integer', words: { format: 'kilos' }, lists: [': the unit of an integer is not part of its answers (it is shown beside the field)'] }],
  ['units of several', 'quantity', limited(extension('questionnaire-unit', { valueCoding: { code: 'kg' } }), ...units('lb')), { type: 'quantity', options: [{ code: 'lb', source: { element: 'valueCoding', value: { code: 'lb' } } }], words: { options: { lb: 'lb' } } }],
  ['units of a value set that is known', 'quantity', limited(extension('questionnaire-unitValueSet', { valueCanonical: 'http://hl7.org/fhir/ValueSet/administrative-gender' })), { type: 'quantity', options: [{ code: 'male', source: { element: 'valueCoding', value: { system: 'http://hl7.org/fhir/administrative-gender', code: 'male', display: 'Male' } } }, { code: 'female', source: { element: 'valueCoding', value: { system: 'http://hl7.org/fhir/administrative-gender', code: 'female', display: 'Female' } } }, { code: 'other', source: { element: 'valueCoding', value: { system: 'http://hl7.org/fhir/administrative-gender', code: 'other', display: 'Other' } } }, { code: 'unknown', source: { element: 'valueCoding', value: { system: 'http://hl7.org/fhir/administrative-gender', code: 'unknown', display: 'Unknown' } } }], words: { options: { male: 'Male', female: 'Female', other: 'Other', unknown: 'Unknown' } } }],
  ['units of a value set that is not', 'quantity', limited(extension('questionnaire-unitValueSet', { valueCanonical: 'https://sets.example/units' })), { type: 'decimal', was: 'quantity', lists: [': the units "https://sets.example/units" are not in the form (put the value set into "contained" to have them)'] }],
  ['units of a value set of a decimal', 'decimal', limited(extension('questionnaire-unitValueSet', { valueCanonical: 'https://sets.example/units' })), { type: 'decimal', lists: ['.extension[0]: the extension "http://hl7.org/fhir/StructureDefinition/questionnaire-unitValueSet" is not carried (it is left out of the questionnaire)'] }],
  ['a unit that is none', 'quantity', limited(extension('questionnaire-unit', { valueString: 'kg' })), { type: 'decimal', was: 'quantity', lists: ['.extension[0].valueString: the element "valueString" is not carried (it is left out of the questionnaire)'] }],
  ['codes of not answering', 'choice', choosing({}, coded('asked-unknown', { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason' }), coded('ASKU', { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor' }), coded('NA', { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor' }), { valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', display: 'No code' } }), { type: 'single-choice', options: [{ code: 'asked-unknown', means: 'not-sure', source: { element: 'valueCoding', value: { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'asked-unknown' } } }, { code: 'asku', means: 'not-sure', source: { element: 'valueCoding', value: { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'ASKU' } } }, { code: 'na', source: { element: 'valueCoding', value: { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'NA' } } }, { code: 'no-code', source: { element: 'valueCoding', value: { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', display: 'No code' } } }], words: { options: { 'asked-unknown': 'asked-unknown', asku: 'ASKU', na: 'NA', 'no-code': 'No code' } } }],
  ['options without names', 'choice', choosing({}, coded('x', { display: ' ' }), coded('toString', { system: 'data-absent-reason', version: '2' })), { type: 'single-choice', options: [{ code: 'x', source: { element: 'valueCoding', value: { code: 'x', display: ' ' }, text: 'x' } }, { code: 'to-string', source: { element: 'valueCoding', value: { system: 'data-absent-reason', version: '2', code: 'toString' } } }], words: { options: { x: 'x', 'to-string': 'toString' } } }],
  ['negative integers', 'integer', choosing({}, { valueInteger: -1 }, { valueInteger: 0 }), { type: 'single-choice', options: [{ code: 'minus-1', source: { element: 'valueInteger', value: -1 } }, { code: '0', source: { element: 'valueInteger', value: 0 } }], was: 'integer', words: { options: { '0': '0', 'minus-1': '-1' } } }],
  ['no options', 'choice', {}, { type: 'short-text', was: 'choice', lists: [': what can be chosen is not in the form (it is answered in own words; put the value set into "contained" to have its options)'] }],
  ['no options beside own words', 'open-choice', {}, { type: 'short-text', was: 'open-choice', lists: [': what can be chosen is not in the form (it is answered in own words; put the value set into "contained" to have its options)'] }],
  ['both kinds of options', 'choice', choosing({ answerValueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender' }, coded('x')), { type: 'single-choice', options: [{ code: 'x', source: { element: 'valueCoding', value: { code: 'x' } } }], words: { options: { x: 'x' } }, lists: ['.answerValueSet: an item has both answerOption and answerValueSet (only its answerOptions are read)'] }],
  ['references without a name', 'reference', choosing({}, { valueReference: { display: 'Two' } }), { type: 'single-choice', options: [{ code: 'two', source: { element: 'valueReference', value: { display: 'Two' } } }], was: 'reference', words: { options: { two: 'Two' } } }],
];

describe('the question that an imported item becomes', () => {
  const tables = { 'a slider that': sliders, 'limits:': limits, 'the number of answers:': counts, 'what it begins with:': initials };
  for (const [says, type, more, expected] of others) it(`with ${says}`, () => expect(whole(type, more)).to.deep.equal(expected));
  for (const [kind, rows] of Object.entries(tables)) {
    for (const [says, type, more, expected] of rows) it(`${kind} ${says}`, () => expect(outcome(type, more)).to.deep.equal(expected));
  }
});
