import { expect } from '@open-wc/testing';
import type { Condition } from '../../src/definition/types.ts';
import { choice, control, extension, form, imported, item, questions, warningsOf, when, type Json } from './form.ts';

/** What one item is asked by, `never` where it is left out, and what is listed. */
interface Outcome {
  asked: Condition | 'always' | 'never';
  lists: string[];
}

const outcome = (source: Json, more: Json): Outcome => behind([source], more);

/** What the item `q` is asked by, behind these others. */
function behind(others: Json[], more: Json): Outcome {
  const json = form([item('start', 'string'), ...others, item('q', 'string', more)]);
  const q = questions(imported(json)).find(({ id }) => id === 'q');
  return { asked: q ? (q.showWhen ?? 'always') : 'never', lists: warningsOf(json).map((line) => line.replace(/^[^:]*: /, '')) };
}

const all = (...enableWhen: Json[]): Json => ({ enableWhen, enableBehavior: 'all' });
const any = (...enableWhen: Json[]): Json => ({ enableWhen, enableBehavior: 'any' });
const only = (operator: string, answer: Json): Json => all(when('a', operator, answer));
const coded = (code: string, more: Json = {}): Json => ({ answerCoding: { code, ...more } });
const quantity = (answerQuantity: Json): Json => ({ answerQuantity });
const exists = (answerBoolean: boolean): Json => ({ answerBoolean });
const deciding = (expression: string | undefined, more: Json = {}): Json => ({
  extension: [extension('http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression', { valueExpression: { ...(expression !== undefined && { expression }), ...more } })],
});
const of = (linkId: string): string => `%resource.descendants().where(linkId='${linkId}').answer`;

const yesNo = item('a', 'boolean');
const whole = item('a', 'integer');
const slider = item('a', 'integer', { extension: [control('slider'), extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 10 })] });
const units = item('a', 'quantity', { extension: [{ code: 'kg', display: 'kilos', system: 's' }, { code: 'g' }].map((valueCoding) => extension('questionnaire-unitOption', { valueCoding })) });
const twice = item('a', 'choice', { answerOption: [{ valueCoding: { system: 's', code: 'x' } }, { valueCoding: { system: 't', code: 'x' } }, { valueCoding: { code: 'y' } }] });
const numbers = item('a', 'integer', { answerOption: [1, 5, 9, 10].map((valueInteger) => ({ valueInteger })) });
const words = item('a', 'choice', { answerOption: [{ valueString: 'A' }, { valueString: 'B' }] });
const days = item('a', 'date', { answerOption: [{ valueDate: '2020-01-01' }, { valueDate: '2021-01-01' }] });
const times = item('a', 'time', { answerOption: [{ valueTime: '09:00:00' }, { valueTime: '12:00:00' }] });
const people = item('a', 'reference', { answerOption: [{ valueReference: { reference: 'P/1', display: 'One' } }, { valueReference: { reference: 'P/2' } }] });
const mixed = item('a', 'choice', { answerOption: [{ valueCoding: { code: 'x' } }, { valueString: 'x' }] });
const computed = item('a', 'integer', { extension: [extension('http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression', { valueExpression: { expression: '1' } })] });
const answerable = item('a', 'choice', { answerOption: [{ valueString: 'A' }], extension: [extension('http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerExpression', { valueExpression: { expression: '1' } })] });
const hidden = item('a', 'string', { extension: [extension('questionnaire-hidden', { valueBoolean: true })] });
const pair = [choice('a', ['x', 'y', 'z']), choice('m', ['x', 'y'], { repeats: true }), item('n', 'integer'), item('b', 'boolean'), item('d', 'boolean')];

const incomparable = (comparison: string): Outcome => ({ asked: 'never', lists: [`${comparison} can never be true: it is no answer that this item can have`, '"q" is never asked: its condition can never be true'] });

const comparisons: [says: string, source: Json, more: Json, expected: Outcome][] = [
  ['yes-no = true', yesNo, only('=', { answerBoolean: true }), { asked: { question: 'a', '=': true }, lists: [] }],
  ['yes-no != false', yesNo, only('!=', { answerBoolean: false }), { asked: { question: 'a', '!=': false }, lists: [] }],
  ['yes-no > true', yesNo, only('>', { answerBoolean: true }), incomparable('"a" > true')],
  ['yes-no = a string', yesNo, only('=', { answerString: 'true' }), incomparable('"a" = "true"')],
  ['yes-no exists', yesNo, only('exists', exists(true)), { asked: { question: 'a', exists: true }, lists: [] }],
  ['yes-no exists without saying so', yesNo, only('exists', {}), { asked: { question: 'a', exists: true }, lists: ['a condition with "exists" does not say true or false'] }],
  ['yes-no does not exist', yesNo, only('exists', exists(false)), { asked: { question: 'a', exists: false }, lists: [] }],
  ['integer = a string', whole, only('=', { answerString: '3' }), incomparable('"a" = "3"')],
  ['integer < a quantity without a unit', whole, only('<', quantity({ value: 3 })), { asked: { question: 'a', '<': 3 }, lists: [] }],
  ['integer < a quantity in a named unit', whole, only('<', quantity({ value: 3, unit: 'kg' })), incomparable('"a" < 3 kg')],
  ['integer < a quantity in a coded unit', whole, only('<', quantity({ value: 3, code: 'kg' })), incomparable('"a" < 3 kg')],
  ['integer < a quantity without a value', whole, only('<', quantity({ system: 's' })), incomparable('"a" < "s"')],
  ['integer = an empty coding', whole, only('=', { answerCoding: {} }), incomparable('"a" = ""')],
  ['slider >= an integer', slider, only('>=', { answerInteger: 4 }), { asked: { question: 'a', '>=': 4 }, lists: [] }],
  ['quantity = a number', units, only('=', { answerDecimal: 3 }), incomparable('"a" = 3')],
  ['quantity > one without a unit', units, only('>', quantity({ value: 3 })), { asked: { any: [{ question: 'a', '>': { value: 3, unit: 'kg' } }, { question: 'a', '>': { value: 3, unit: 'g' } }] }, lists: [] }],
  ['quantity > one in a named unit', units, only('>', quantity({ value: 3, unit: 'kilos' })), { asked: { question: 'a', '>': { value: 3, unit: 'kg' } }, lists: [] }],
  ['quantity > one in a unit named by its code', units, only('>', quantity({ value: 3, unit: 'g' })), { asked: { question: 'a', '>': { value: 3, unit: 'g' } }, lists: [] }],
  ['quantity > one in a coded unit', units, only('>', quantity({ value: 3, code: 'g' })), { asked: { question: 'a', '>': { value: 3, unit: 'g' } }, lists: [] }],
  ['quantity > one in a coded unit of the same system', units, only('>', quantity({ value: 3, code: 'kg', system: 's' })), { asked: { question: 'a', '>': { value: 3, unit: 'kg' } }, lists: [] }],
  ['quantity > one in a coded unit of another system', units, only('>', quantity({ value: 3, code: 'kg', system: 't' })), incomparable('"a" > 3 kg')],
  ['quantity > one in another unit', units, only('>', quantity({ value: 3, code: 'lb' })), incomparable('"a" > 3 lb')],
  ['quantity > one without a value', units, only('>', quantity({ code: 'kg' })), incomparable('"a" > "kg"')],
  ['quantity without units > a number', item('a', 'quantity'), only('>', quantity({ value: 3 })), { asked: { question: 'a', '>': 3 }, lists: [] }],
  ['date > a date', item('a', 'date'), only('>', { answerDate: '2020-05' }), { asked: { question: 'a', '>': '2020-05' }, lists: [] }],
  ['date > a date and time', item('a', 'date'), only('>', { answerDateTime: '2020-05-01T10:00:00Z' }), { asked: { question: 'a', '>': '2020-05-01' }, lists: [] }],
  ['date > a time', item('a', 'date'), only('>', { answerTime: '10:00:00' }), incomparable('"a" > 10:00:00')],
  ['date = a number', item('a', 'date'), only('=', { answerInteger: 2020 }), incomparable('"a" = 2020')],
  ['date = a string that is none', item('a', 'date'), only('=', { answerString: 'today' }), incomparable('"a" = "today"')],
  ['date = no string', item('a', 'date'), only('=', { answerString: '' }), incomparable('"a" = ""')],
  ['date = a date written as a string', item('a', 'date'), only('=', { answerString: '2020-05-01' }), { asked: { question: 'a', '=': '2020-05-01' }, lists: [] }],
  ['date and time > a date', item('a', 'dateTime'), only('>', { answerDate: '2020-05-01' }), { asked: { question: 'a', '>': '2020-05-01' }, lists: [] }],
  ['date and time > a date and time', item('a', 'dateTime'), only('>', { answerDateTime: '2020-05-01T10:20:30+07:00' }), { asked: { question: 'a', '>': '2020-05-01T10:20' }, lists: [] }],
  ['date and time > a time', item('a', 'dateTime'), only('>', { answerTime: '10:00:00' }), incomparable('"a" > 10:00:00')],
  ['time < a full minute', item('a', 'time'), only('<', { answerTime: '10:20:00' }), { asked: { question: 'a', '<': '10:20' }, lists: [] }],
  ['time < a fraction of a second', item('a', 'time'), only('<', { answerTime: '10:20:00.125' }), { asked: { question: 'a', '<': '10:20' }, lists: [] }],
  ['time < a second', item('a', 'time'), only('<', { answerTime: '10:20:30.5' }), { asked: { question: 'a', '<': '10:20:30' }, lists: [] }],
  ['time < a string', item('a', 'time'), only('<', { answerString: '10:20' }), { asked: { question: 'a', '<': '10:20' }, lists: [] }],
  ['time < a date', item('a', 'time'), only('<', { answerDate: '2020-05-01' }), incomparable('"a" < 2020-05-01')],
  ['string != a string', item('a', 'string'), only('!=', { answerString: 'w' }), { asked: { question: 'a', '!=': 'w' }, lists: [] }],
  ['string > a string', item('a', 'string'), only('>', { answerString: 'w' }), incomparable('"a" > "w"')],
  ['string = true', item('a', 'string'), only('=', { answerBoolean: true }), incomparable('"a" = true')],
  ['text = an address', item('a', 'text'), only('=', { answerUri: 'https://a.example' }), { asked: { question: 'a', '=': 'https://a.example' }, lists: [] }],
  ['text = an address, another name', item('a', 'url'), only('!=', { answerUrl: 'https://a.example' }), { asked: { question: 'a', '!=': 'https://a.example' }, lists: [] }],
  ['text < an address', item('a', 'text'), only('<', { answerUri: 'https://a.example' }), incomparable('"a" < https://a.example')],
  ['choice = an option', twice, only('=', coded('y')), { asked: { question: 'a', '=': 'y' }, lists: [] }],
  ['choice = options of two systems', twice, only('=', coded('x')), { asked: { question: 'a', includes: ['x', 'x-2'] }, lists: [] }],
  ['choice != options of two systems', twice, only('!=', coded('x')), { asked: { all: [{ question: 'a', '!=': 'x' }, { question: 'a', '!=': 'x-2' }] }, lists: [] }],
  ['choice = an option of one system', twice, only('=', coded('x', { system: 't' })), { asked: { question: 'a', '=': 'x-2' }, lists: [] }],
  ['choice != none of them', twice, only('!=', coded('q')), { asked: { question: 'a', exists: true }, lists: ['"a" != "q" is true of every answer: it is none that this item can have'] }],
  ['choice != a string', twice, only('!=', { answerString: 'x' }), { asked: { question: 'a', exists: true }, lists: ['"a" != "x" is true of every answer: it is none that this item can have'] }],
  ['choice >= a coding', twice, only('>=', coded('x')), incomparable('"a" >= "x"')],
  ['choice = a string', twice, only('=', { answerString: 'x' }), incomparable('"a" = "x"')],
  ['choice = a reference', twice, only('=', { answerReference: { reference: 'x' } }), incomparable('"a" = "x"')],
  ['integers = an integer', numbers, only('=', { answerInteger: 5 }), { asked: { question: 'a', '=': '5' }, lists: [] }],
  ['integers > an integer', numbers, only('>', { answerInteger: 5 }), { asked: { question: 'a', includes: ['9', '10'] }, lists: [] }],
  ['integers >= an integer', numbers, only('>=', { answerDecimal: 5 }), { asked: { question: 'a', includes: ['5', '9', '10'] }, lists: [] }],
  ['integers < an integer', numbers, only('<', { answerInteger: 5 }), { asked: { question: 'a', '=': '1' }, lists: [] }],
  ['integers <= an integer', numbers, only('<=', { answerInteger: 5 }), { asked: { question: 'a', includes: ['1', '5'] }, lists: [] }],
  ['integers <= less than any', numbers, only('<=', { answerInteger: 0 }), incomparable('"a" <= 0')],
  ['integers = a string', numbers, only('=', { answerString: '5' }), incomparable('"a" = "5"')],
  ['strings = a string', words, only('=', { answerString: 'B' }), { asked: { question: 'a', '=': 'b' }, lists: [] }],
  ['strings > a string', words, only('>', { answerString: 'A' }), incomparable('"a" > "A"')],
  ['strings = an integer', words, only('=', { answerInteger: 1 }), incomparable('"a" = 1')],
  ['dates > a date', days, only('>', { answerDate: '2020-01-01' }), { asked: { question: 'a', '=': '2021-01-01' }, lists: [] }],
  ['dates = a date', days, only('=', { answerDate: '2020-01-01' }), { asked: { question: 'a', '=': '2020-01-01' }, lists: [] }],
  ['dates = a time', days, only('=', { answerTime: '2020-01-01' }), incomparable('"a" = 2020-01-01')],
  ['dates >= a string', days, only('>=', { answerString: '2020-01-01' }), incomparable('"a" >= "2020-01-01"')],
  ['times < a time', times, only('<', { answerTime: '12:00:00' }), { asked: { question: 'a', '=': '09-00-00' }, lists: [] }],
  ['times <= a time', times, only('<=', { answerTime: '12:00:00' }), { asked: { question: 'a', includes: ['09-00-00', '12-00-00'] }, lists: [] }],
  ['times = a date', times, only('=', { answerDate: '09:00:00' }), incomparable('"a" = 09:00:00')],
  ['references = a reference', people, only('=', { answerReference: { reference: 'P/2' } }), { asked: { question: 'a', '=': 'p-2' }, lists: [] }],
  ['references != a reference', people, only('!=', { answerReference: { reference: 'P/1', display: 'Other name' } }), { asked: { question: 'a', '!=': 'p-1' }, lists: [] }],
  ['references > a reference', people, only('>', { answerReference: { reference: 'P/1' } }), incomparable('"a" > "P/1"')],
  ['references = a coding', people, only('=', coded('P/1')), incomparable('"a" = "P/1"')],
  ['options of two kinds = a string', mixed, only('=', { answerString: 'x' }), { asked: { question: 'a', '=': 'x-2' }, lists: [] }],
  ['options of two kinds = a coding', mixed, only('=', coded('x')), { asked: { question: 'a', '=': 'x' }, lists: [] }],
  ['what an expression fills in', computed, only('=', { answerInteger: 1 }), { asked: { question: 'a', '=': 1 }, lists: ['the FHIRPath of initialExpression is not evaluated', 'the condition reads "a", which a FHIRPath expression would fill in'] }],
  ['what an expression offers', answerable, only('=', { answerString: 'A' }), { asked: { question: 'a', '=': 'a' }, lists: ['the FHIRPath of answerExpression is not evaluated'] }],
  ['a hidden item exists', hidden, only('exists', exists(true)), { asked: 'never', lists: ['"a" is never asked: it is hidden', 'the condition reads "a", which is never answered here: it is hidden', '"q" is never asked: its condition can never be true'] }],
  ['a hidden item does not exist', hidden, only('exists', exists(false)), { asked: 'always', lists: ['"a" is never asked: it is hidden', 'the condition reads "a", which is never answered here: it is hidden'] }],
  ['a hidden item != a string', hidden, only('!=', { answerString: 'w' }), { asked: 'never', lists: ['"a" is never asked: it is hidden', 'the condition reads "a", which is never answered here: it is hidden', '"q" is never asked: its condition can never be true'] }],
];

const amongPair = (more: Json): Outcome => behind(pair, more);

const combined: [says: string, more: Json, expected: Outcome][] = [
  ['several by all', all(when('a', '=', coded('x')), when('n', '>', { answerInteger: 1 })), { asked: { all: [{ question: 'a', '=': 'x' }, { question: 'n', '>': 1 }] }, lists: [] }],
  ['several by any', any(when('a', '=', coded('x')), when('n', '>', { answerInteger: 1 })), { asked: { any: [{ question: 'a', '=': 'x' }, { question: 'n', '>': 1 }] }, lists: [] }],
  ['several without a behaviour', { enableWhen: [when('b', '=', exists(true)), when('d', '=', exists(true))] }, { asked: { all: [{ question: 'b', '=': true }, { question: 'd', '=': true }] }, lists: ['several conditions without "enableBehavior"'] }],
  ['several with another behaviour', { enableWhen: [when('b', '=', exists(true)), when('d', '=', exists(true))], enableBehavior: 'some' }, { asked: { all: [{ question: 'b', '=': true }, { question: 'd', '=': true }] }, lists: ['several conditions without "enableBehavior"'] }],
  ['a behaviour without conditions', { enableBehavior: 'any' }, { asked: 'always', lists: [] }],
  ['two codes of one choice', any(when('a', '=', coded('x')), when('n', '=', { answerInteger: 1 }), when('a', '=', coded('y'))), { asked: { any: [{ question: 'a', includes: ['x', 'y'] }, { question: 'n', '=': 1 }] }, lists: [] }],
  ['one code twice', any(when('a', '=', coded('x')), when('a', '=', coded('x'))), { asked: { question: 'a', '=': 'x' }, lists: [] }],
  ['codes of two choices', any(when('a', '=', coded('x')), when('m', '=', coded('x'))), { asked: { any: [{ question: 'a', '=': 'x' }, { question: 'm', '=': 'x' }] }, lists: [] }],
  ['codes of a choice by all', all(when('m', '=', coded('x')), when('m', '=', coded('y'))), { asked: { all: [{ question: 'm', '=': 'x' }, { question: 'm', '=': 'y' }] }, lists: [] }],
  ['a code and none', any(when('a', '=', coded('x')), when('a', 'exists', exists(false))), { asked: { any: [{ question: 'a', '=': 'x' }, { question: 'a', exists: false }] }, lists: [] }],
  ['a code or any other than that', any(when('a', '=', coded('x')), when('a', '!=', coded('y'))), { asked: { any: [{ question: 'a', '=': 'x' }, { question: 'a', '!=': 'y' }] }, lists: [] }],
  ['two answers of a yes-no', any(when('b', '=', exists(true)), when('b', '=', exists(false))), { asked: { any: [{ question: 'b', '=': true }, { question: 'b', '=': false }] }, lists: [] }],
  ['two numbers', any(when('n', '=', { answerInteger: 1 }), when('n', '=', { answerInteger: 2 })), { asked: { any: [{ question: 'n', '=': 1 }, { question: 'n', '=': 2 }] }, lists: [] }],
  ['any of which one is always true', any(when('b', '=', exists(true)), when('z', 'exists', exists(false))), { asked: 'always', lists: ['the condition reads "z", which is never answered here: there is no such item'] }],
  ['any of which one is never true', any(when('b', '=', exists(true)), when('z', 'exists', exists(true))), { asked: { question: 'b', '=': true }, lists: ['the condition reads "z", which is never answered here: there is no such item'] }],
  ['any that is never true', any(when('z', '=', exists(true)), when('z', '=', exists(false))), { asked: 'never', lists: ['the condition reads "z", which is never answered here: there is no such item', 'the condition reads "z", which is never answered here: there is no such item', '"q" is never asked: its condition can never be true'] }],
  ['all of which one is always true', all(when('b', '=', exists(true)), when('z', 'exists', exists(false))), { asked: { question: 'b', '=': true }, lists: ['the condition reads "z", which is never answered here: there is no such item'] }],
  ['all of which one is never true', all(when('b', '=', exists(true)), when('z', '=', exists(true))), { asked: 'never', lists: ['the condition reads "z", which is never answered here: there is no such item', '"q" is never asked: its condition can never be true'] }],
  ['all that is always true', all(when('z', 'exists', exists(false)), when('y', 'exists', exists(false))), { asked: 'always', lists: ['the condition reads "z", which is never answered here: there is no such item', 'the condition reads "y", which is never answered here: there is no such item'] }],
  ['an expression beside a condition', { ...all(when('b', '=', exists(true))), ...deciding(`${of('n')}.value > 1`) }, { asked: { all: [{ question: 'b', '=': true }, { question: 'n', '>': 1 }] }, lists: [] }],
  ['an expression of FHIRPath', deciding(`${of('n')}.value > 1`, { language: 'text/fhirpath' }), { asked: { question: 'n', '>': 1 }, lists: [] }],
  ['an expression of another language', deciding(`${of('n')}.value > 1`, { language: 'text/cql' }), { asked: 'never', lists: ['"q" is never asked: the FHIRPath "%resource.descendants().where(linkId=\'n\').answer.value > 1" decides about it and cannot be read'] }],
  ['an expression that is empty', deciding(''), { asked: 'never', lists: ['"q" is never asked: the FHIRPath "no expression" decides about it and cannot be read'] }],
  ['an expression that is none', deciding(undefined), { asked: 'never', lists: ['"q" is never asked: the FHIRPath "no expression" decides about it and cannot be read'] }],
  ['an expression without a value', { extension: [extension('http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression', {})] }, { asked: 'never', lists: ['"q" is never asked: the FHIRPath "no expression" decides about it and cannot be read'] }],
  ['a long expression that is not read', deciding(`%patient.${'name'.repeat(50)}`), { asked: 'never', lists: ['"q" is never asked: the FHIRPath "%patient.namenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenam" decides about it and cannot be read'] }],
  ['not of a comparison', deciding(`(${of('n')}.value > 1).not()`), { asked: { not: { question: 'n', '>': 1 } }, lists: [] }],
  ['not of an answer', deciding(`${of('n')}.exists().not()`), { asked: { question: 'n', exists: false }, lists: [] }],
  ['not of no answer', deciding(`${of('n')}.empty().not()`), { asked: { question: 'n', exists: true }, lists: [] }],
  ['not of not', deciding(`(${of('n')}.value = 1).not().not()`), { asked: { not: { not: { question: 'n', '=': 1 } } }, lists: [] }],
  ['not of what is not there', deciding(`(${of('z')}.value = 1).not()`), { asked: 'never', lists: ['the condition reads "z", which is never answered here: there is no such item', '"q" is never asked: its condition can never be true'] }],
  ['not of what is never true', deciding(`(${of('n')}.value = 'w').not()`), { asked: 'always', lists: ['"n" = "w" can never be true: it is no answer that this item can have'] }],
  ['not of any', deciding(`(${of('n')}.value = 1 or ${of('z')}.value = 1).not()`), { asked: 'never', lists: ['the condition reads "z", which is never answered here: there is no such item', '"q" is never asked: its condition can never be true'] }],
  ['any in any', deciding(`${of('n')}.value = 1 or (${of('n')}.value = 2 or ${of('b')}.value = true)`), { asked: { any: [{ question: 'n', '=': 1 }, { question: 'n', '=': 2 }, { question: 'b', '=': true }] }, lists: [] }],
  ['all in all', deciding(`${of('n')}.value > 1 and (${of('n')}.value < 9 and ${of('b')}.value = false)`), { asked: { all: [{ question: 'n', '>': 1 }, { question: 'n', '<': 9 }, { question: 'b', '=': false }] }, lists: [] }],
  ['any in all', deciding(`${of('n')}.value > 1 and (${of('n')}.value < 9 or ${of('b')}.value = true)`), { asked: { all: [{ question: 'n', '>': 1 }, { any: [{ question: 'n', '<': 9 }, { question: 'b', '=': true }] }] }, lists: [] }],
  ['codes in a group of any', deciding(`${of('a')}.value.code = 'x' or (${of('b')}.value = true and ${of('a')}.value.code = 'y')`), { asked: { any: [{ question: 'a', '=': 'x' }, { all: [{ question: 'b', '=': true }, { question: 'a', '=': 'y' }] }] }, lists: [] }],
];

describe('what an imported condition becomes', () => {
  for (const [says, source, more, expected] of comparisons) it(says, () => expect(outcome(source, more)).to.deep.equal(expected));
  for (const [says, more, expected] of combined) it(says, () => expect(amongPair(more)).to.deep.equal(expected));
});
