import { expect } from '@open-wc/testing';
import { Element } from '../../src/fhir/element.ts';
import { Findings } from '../../src/fhir/findings.ts';
import { literalInWords, readLiteral } from '../../src/fhir/read-literal.ts';
import { extension, type Json } from './form.ts';

interface Outcome {
  read: unknown;
  lists: string[];
}

/** What reading an element comes to, and what is listed of it then. */
function outcome(members: Json, read: (element: Element) => unknown): Outcome {
  const findings = new Findings();
  const element = new Element(members, '$', findings);
  const found = read(element);
  element.listRest();
  return { read: found === undefined ? 'nothing' : found, lists: findings.warnings.map(({ path, message, hint }) => `${path}: ${message} (${hint})`) };
}

const translation = (lang: Json, content: Json): Json => extension('translation', { extension: [{ url: 'lang', ...lang }, { url: 'content', ...content }] });
const saying = (...extensions: Json[]): Json => ({ text: 'Own', _text: { extension: extensions } });
const said = (element: Element): unknown => {
  const { own, translations, path } = element.said('text') ?? { own: null, translations: [], path: null };
  return [own, [...translations], path];
};

const rows: [says: string, members: Json, read: (element: Element) => unknown, expected: Outcome][] = [
  ['a string', { a: 'w' }, (one) => one.string('a'), { read: 'w', lists: [] }],
  ['no string', { b: 'w' }, (one) => one.string('a'), { read: 'nothing', lists: ['$.b: the element "b" is not carried (it is left out of the questionnaire)'] }],
  ['a string that is none', { a: 1 }, (one) => one.string('a'), { read: 'nothing', lists: ['$.a: "a" is not a string (it is left out of the questionnaire)'] }],
  ['a number', { a: 1 }, (one) => one.number('a'), { read: 1, lists: [] }],
  ['a number that is none', { a: '1' }, (one) => one.number('a'), { read: 'nothing', lists: ['$.a: "a" is not a number (it is left out of the questionnaire)'] }],
  ['true', { a: true }, (one) => one.boolean('a'), { read: true, lists: [] }],
  ['true as a string', { a: 'true', b: 'true' }, (one) => [one.boolean('a'), one.boolean('b')], { read: [true, true], lists: ['$.a: "a" is a string (it is read as true)', '$.b: "b" is a string (it is read as true)'] }],
  ['false as a string', { a: 'false' }, (one) => one.boolean('a'), { read: false, lists: ['$.a: "a" is a string (it is read as false)'] }],
  ['true that is none', { a: 'yes' }, (one) => one.boolean('a'), { read: 'nothing', lists: ['$.a: "a" is not true or false (it is left out of the questionnaire)'] }],
  ['strings', { a: ['x', 1, 'y', null] }, (one) => one.strings('a'), { read: ['x', 'y'], lists: [] }],
  ['no strings', { a: 'x' }, (one) => [...one.strings('a'), ...one.strings('b')], { read: [], lists: [] }],
  ['an object', { a: { b: 'w', c: 1 } }, (one) => [one.child('a')?.string('b'), one.child('a')?.path, one.child('a') === one.child('a')], { read: ['w', '$.a', true], lists: ['$.a.c: the element "c" is not carried (it is left out of the questionnaire)'] }],
  ['an object that is none', { a: [1] }, (one) => one.child('a'), { read: 'nothing', lists: ['$.a: "a" is not an object (it is left out of the questionnaire)'] }],
  ['a list', { a: [{ b: 1 }, 2, { b: 3, c: 4 }] }, (one) => one.list('a').map((each) => [each.path, each.number('b')]), { read: [['$.a[0]', 1], ['$.a[2]', 3]], lists: ['$.a[1]: expected an object (it is left out of the questionnaire)', '$.a[2].c: the element "c" is not carried (it is left out of the questionnaire)'] }],
  ['a list that is none', { a: {} }, (one) => one.list('a'), { read: [], lists: ['$.a: "a" is not an array (it is left out of the questionnaire)'] }],
  ['no list', {}, (one) => one.list('a'), { read: [], lists: [] }],
  ['whether there is a member', { a: null }, (one) => [one.has('a'), one.has('b'), one.has('toString')], { read: [true, false, false], lists: ['$.a: the element "a" is not carried (it is left out of the questionnaire)'] }],
  ['no member of every object', {}, (one) => one.raw('toString'), { read: 'nothing', lists: [] }],
  ['the name of a value', { value: 1, valueA: 2 }, (one) => one.valueName(), { read: 'valueA', lists: ['$.value: the element "value" is not carried (it is left out of the questionnaire)', '$.valueA: the element "valueA" is not carried (it is left out of the questionnaire)'] }],
  ['no name of a value', { value: 1, other: 2 }, (one) => one.valueName(), { read: 'nothing', lists: ['$.value: the element "value" is not carried (it is left out of the questionnaire)', '$.other: the element "other" is not carried (it is left out of the questionnaire)'] }],
  ['the name of an answer', { valueA: 1, answerB: 2 }, (one) => [one.valueName('answer'), one.raw('answerB'), one.raw('valueA')], { read: ['answerB', 2, 1], lists: [] }],
  ['what stands beside', { _a: { id: 'x', b: 1 } }, (one) => [one.beside('a')?.path, one.beside('b')], { read: ['$._a', undefined], lists: ['$._a.b: the element "b" is not carried (it is left out of the questionnaire)'] }],
  ['nothing that nobody reads, by name', { id: 'i', a_b: 1, _c: {}, 'd e': 1 }, () => 'nothing', { read: 'nothing', lists: ['$.a_b: the element "a_b" is not carried (it is left out of the questionnaire)', '$._c: what stands beside "c" is not carried (it is left out of the questionnaire)', '$["d e"]: the element "d e" is not carried (it is left out of the questionnaire)'] }],
  ['nothing that is ignored', { a: 1, extension: [{ url: 'x' }] }, (one) => one.ignore(), { read: 'nothing', lists: [] }],
  ['an extension, and what nobody reads in it', { extension: [{ url: 'x', valueString: 'v', more: 1 }, { url: 'y' }, 3] }, (one) => one.extension('x')?.string('valueString'), { read: 'v', lists: ['$.extension[0].more: the element "more" is not carried (it is left out of the questionnaire)', '$.extension[1]: the extension "y" is not carried (it is left out of the questionnaire)'] }],
  ['several extensions', { extension: [{ url: 'x' }, { url: 'y' }, { url: 'x' }] }, (one) => one.extensions('x').map(({ path }) => path), { read: ['$.extension[0]', '$.extension[2]'], lists: ['$.extension[1]: the extension "y" is not carried (it is left out of the questionnaire)'] }],
  ['an extension that is none', { extension: 'x', modifierExtension: { url: 'x' } }, (one) => one.extension('x'), { read: 'nothing', lists: [] }],
  ['an extension that changes the meaning', { modifierExtension: [{ url: 'x' }, { url: 'z' }], extension: [{}] }, (one) => one.extension('z')?.path, { read: '$.modifierExtension[1]', lists: ['$.extension[0]: the extension null is not carried (it is left out of the questionnaire)', '$.modifierExtension[0]: the modifier extension "x" is not understood (it may change what the form means; check the result with its author)'] }],
  ['a text', { text: ' Own ' }, said, { read: [' Own ', [], '$.text'], lists: [] }],
  ['a blank text', { text: ' ' }, said, { read: [null, [], null], lists: [] }],
  ['a text with translations', saying(translation({ valueCode: 'fr' }, { valueString: 'Le' }), translation({ valueCode: 'de' }, { valueMarkdown: 'Das' })), said, { read: ['Own', [['fr', 'Le'], ['de', 'Das']], '$.text'], lists: [] }],
  ['a text with translations that lack something', saying(translation({}, { valueString: 'Le' }), translation({ valueCode: 'de' }, {}), extension('translation', {}), extension('translation', { extension: [{ url: 'lang', valueCode: 'vi' }] })), said, { read: ['Own', [], '$.text'], lists: [] }],
  ['a string literal', { valueString: 'w' }, (one) => readLiteral(one), { read: { kind: 'string', value: 'w' }, lists: [] }],
  ['a date literal', { valueDate: '2020' }, (one) => readLiteral(one), { read: { kind: 'date', value: '2020' }, lists: [] }],
  ['an address literal', { answerUri: 'urn:x' }, (one) => readLiteral(one, 'answer'), { read: { kind: 'uri', value: 'urn:x' }, lists: [] }],
  ['a coding literal', { valueCoding: { system: 's', version: '1', code: 'c', display: 'C', userSelected: true } }, (one) => readLiteral(one), { read: { kind: 'coding', value: { system: 's', version: '1', code: 'c', display: 'C' } }, lists: ['$.valueCoding.userSelected: the element "userSelected" is not carried (it is left out of the questionnaire)'] }],
  ['a quantity literal', { valueQuantity: { value: 1, unit: 'u', system: 's', code: 'c', comparator: '<' } }, (one) => readLiteral(one), { read: { kind: 'quantity', value: { value: 1, unit: 'u', system: 's', code: 'c' } }, lists: ['$.valueQuantity.comparator: the element "comparator" is not carried (it is left out of the questionnaire)'] }],
  ['a reference literal', { valueReference: { reference: 'r', display: 'R', type: 'T' } }, (one) => readLiteral(one), { read: { kind: 'reference', value: { reference: 'r', display: 'R' } }, lists: ['$.valueReference.type: the element "type" is not carried (it is left out of the questionnaire)'] }],
  ['a number literal that is none', { valueInteger: '1' }, (one) => readLiteral(one), { read: 'nothing', lists: ['$.valueInteger: "valueInteger" is not a number (it is left out of the questionnaire)'] }],
  ['a coding literal that is none', { valueCoding: 'c' }, (one) => readLiteral(one), { read: 'nothing', lists: ['$.valueCoding: "valueCoding" is not an object (it is left out of the questionnaire)'] }],
  ['a literal of another type', { valueAttachment: {} }, (one) => readLiteral(one), { read: 'nothing', lists: ['$.valueAttachment: the element "valueAttachment" is not carried (it is left out of the questionnaire)'] }],
  ['a literal of no type', { valueToString: 'x' }, (one) => readLiteral(one), { read: 'nothing', lists: ['$.valueToString: the element "valueToString" is not carried (it is left out of the questionnaire)'] }],
];

const words: [says: string, literal: Parameters<typeof literalInWords>[0], expected: string][] = [
  ['a string', { kind: 'string', value: 'a "b"' }, '"a \\"b\\""'],
  ['a date', { kind: 'date', value: '2020' }, '2020'],
  ['a number', { kind: 'number', value: 1.5 }, '1.5'],
  ['a boolean', { kind: 'boolean', value: false }, 'false'],
  ['a quantity', { kind: 'quantity', value: { value: 3, unit: 'kilos', code: 'kg' } }, '3 kilos'],
  ['a quantity with a code', { kind: 'quantity', value: { value: 3, code: 'kg' } }, '3 kg'],
  ['a quantity without a unit', { kind: 'quantity', value: { value: 3 } }, '3'],
  ['a coding', { kind: 'coding', value: { system: 's', code: 'c', display: 'C' } }, '"s|c"'],
  ['a coding without a code', { kind: 'coding', value: { system: 's', display: 'C' } }, '"s|C"'],
  ['a coding without a system', { kind: 'coding', value: { code: 'c' } }, '"c"'],
  ['a reference', { kind: 'reference', value: { reference: 'P/1', display: 'One' } }, '"P/1"'],
];

describe('reading an element of a form', () => {
  for (const [says, members, read, expected] of rows) it(`gives ${says}`, () => expect(outcome(members, read)).to.deep.equal(expected));
  for (const [says, literal, expected] of words) it(`names ${says} in messages`, () => expect(literalInWords(literal)).to.equal(expected));
});
