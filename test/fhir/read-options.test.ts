import { expect } from '@open-wc/testing';
import { Element } from '../../src/fhir/element.ts';
import { Findings } from '../../src/fhir/findings.ts';
import { readCodings, readOptions } from '../../src/fhir/read-options.ts';
import type { FormOption } from '../../src/fhir/types.ts';
import { extension, type Json } from './form.ts';

interface Outcome {
  options: unknown[];
  lists: string[];
}

const plain = ({ label, ...option }: FormOption): unknown => ({ ...option, label: [label.own, [...label.translations], label.path] });

function listing(members: Json, read: (element: Element, findings: Findings) => FormOption[]): Outcome {
  const findings = new Findings();
  const element = new Element(members, '$', findings);
  const options = read(element, findings).map(plain);
  element.listRest();
  return { options, lists: findings.warnings.map(({ path, message, hint }) => `${path}: ${message} (${hint})`) };
}

const outcome = (answerOption: Json[]): Outcome => listing({ answerOption }, readOptions);
const french = { extension: [extension('translation', { extension: [{ url: 'lang', valueCode: 'fr' }, { url: 'content', valueString: 'Le' }] })] };
const exclusive = (valueBoolean?: boolean): Json => ({ extension: [extension('questionnaire-optionExclusive', valueBoolean === undefined ? {} : { valueBoolean })] });

const rows: [says: string, answerOption: Json[], expected: Outcome][] = [
  ['codings', [{ valueCoding: { system: 's', version: '1', code: 'A b', display: 'Label', _display: french } }, { valueCoding: { code: 'A b' } }, { valueCoding: { display: 'Only' } }], { options: [{ element: 'valueCoding', value: { system: 's', version: '1', code: 'A b', display: 'Label' }, id: 'a-b', exclusive: false, selected: false, label: ['Label', [['fr', 'Le']], '$.answerOption[0].valueCoding.display'] }, { element: 'valueCoding', value: { code: 'A b' }, id: 'a-b-2', exclusive: false, selected: false, label: ['A b', [], '$.answerOption[1].valueCoding.code'] }, { element: 'valueCoding', value: { display: 'Only' }, id: 'only', exclusive: false, selected: false, label: ['Only', [], '$.answerOption[2].valueCoding.display'] }], lists: [] }],
  ['strings', [{ valueString: 'One', _valueString: french }, { valueString: 'one' }], { options: [{ element: 'valueString', value: 'One', id: 'one', exclusive: false, selected: false, label: ['One', [['fr', 'Le']], '$.answerOption[0].valueString'] }, { element: 'valueString', value: 'one', id: 'one-2', exclusive: false, selected: false, label: ['one', [], '$.answerOption[1].valueString'] }], lists: [] }],
  ['integers', [{ valueInteger: -12 }, { valueInteger: 0 }, { valueInteger: 12 }], { options: [{ element: 'valueInteger', value: -12, id: 'minus-12', exclusive: false, selected: false, label: ['-12', [], '$.answerOption[0].valueInteger'] }, { element: 'valueInteger', value: 0, id: '0', exclusive: false, selected: false, label: ['0', [], '$.answerOption[1].valueInteger'] }, { element: 'valueInteger', value: 12, id: '12', exclusive: false, selected: false, label: ['12', [], '$.answerOption[2].valueInteger'] }], lists: [] }],
  ['dates and times', [{ valueDate: '2020-01' }, { valueTime: '10:00:00' }], { options: [{ element: 'valueDate', value: '2020-01', id: '2020-01', exclusive: false, selected: false, label: ['2020-01', [], '$.answerOption[0].valueDate'] }, { element: 'valueTime', value: '10:00:00', id: '10-00-00', exclusive: false, selected: false, label: ['10:00:00', [], '$.answerOption[1].valueTime'] }], lists: [] }],
  ['references', [{ valueReference: { reference: 'P/1', display: 'One' } }, { valueReference: { reference: 'P/2' } }, { valueReference: { display: 'Three' } }], { options: [{ element: 'valueReference', value: { reference: 'P/1', display: 'One' }, id: 'p-1', exclusive: false, selected: false, label: ['One', [], '$.answerOption[0].valueReference'] }, { element: 'valueReference', value: { reference: 'P/2' }, id: 'p-2', exclusive: false, selected: false, label: ['P/2', [], '$.answerOption[1].valueReference'] }, { element: 'valueReference', value: { display: 'Three' }, id: 'three', exclusive: false, selected: false, label: ['Three', [], '$.answerOption[2].valueReference'] }], lists: [] }],
  ['what is selected or exclusive', [{ valueString: 'a', initialSelected: true, ...exclusive(true) }, { valueInteger: 1, initialSelected: false, ...exclusive(false) }, { valueReference: { reference: 'P/1' }, initialSelected: true, ...exclusive() }], { options: [{ element: 'valueString', value: 'a', id: 'a', exclusive: true, selected: true, label: ['a', [], '$.answerOption[0].valueString'] }, { element: 'valueInteger', value: 1, id: '1', exclusive: false, selected: false, label: ['1', [], '$.answerOption[1].valueInteger'] }, { element: 'valueReference', value: { reference: 'P/1' }, id: 'p-1', exclusive: false, selected: true, label: ['P/1', [], '$.answerOption[2].valueReference'] }], lists: [] }],
  ['no id of their own', [{ valueString: '…' }, { valueString: '!' }, { valueCoding: { code: '-', display: 'Minus' } }], { options: [{ element: 'valueString', value: '…', id: 'option', exclusive: false, selected: false, label: ['…', [], '$.answerOption[0].valueString'] }, { element: 'valueString', value: '!', id: 'option-2', exclusive: false, selected: false, label: ['!', [], '$.answerOption[1].valueString'] }, { element: 'valueCoding', value: { code: '-', display: 'Minus' }, id: 'option-3', exclusive: false, selected: false, label: ['Minus', [], '$.answerOption[2].valueCoding.display'] }], lists: [] }],
  ['nothing of other types', [{ valueDecimal: 1.5 }, { valueBoolean: true }, { valueQuantity: { value: 1 } }, { valueUri: 'https://a.example' }, { valueDateTime: '2020-01-01T10:00:00Z' }, {}, { valueString: '  ' }, { valueDate: '' }, { valueCoding: 'x' }], { options: [], lists: ['$.answerOption[0]: an option has no value of a type that options have in R4, or an empty one (it is not offered)', '$.answerOption[1]: an option has no value of a type that options have in R4, or an empty one (it is not offered)', '$.answerOption[2]: an option has no value of a type that options have in R4, or an empty one (it is not offered)', '$.answerOption[3]: an option has no value of a type that options have in R4, or an empty one (it is not offered)', '$.answerOption[4]: an option has no value of a type that options have in R4, or an empty one (it is not offered)', '$.answerOption[5]: an option has no value of a type that options have in R4, or an empty one (it is not offered)', '$.answerOption[6]: an option has no value of a type that options have in R4, or an empty one (it is not offered)', '$.answerOption[7]: an option has no value of a type that options have in R4, or an empty one (it is not offered)', '$.answerOption[8].valueCoding: "valueCoding" is not an object (it is left out of the questionnaire)', '$.answerOption[8]: an option has no value of a type that options have in R4, or an empty one (it is not offered)'] }],
];

const codingsOf = (extensions: Json[]): Outcome => listing({ extension: extensions.map((one) => ({ url: 'u', ...one })) }, (element) => readCodings(element.extensions('u')));

const codings: [says: string, extensions: Json[], expected: Outcome][] = [
  ['codings', [{ valueCoding: { code: 'g', display: 'gram' } }, { valueCoding: { code: 'G' } }, { valueCoding: { display: '%%' } }], { options: [{ element: 'valueCoding', value: { code: 'g', display: 'gram' }, id: 'g', exclusive: false, selected: false, label: ['gram', [], '$.extension[0].valueCoding.display'] }, { element: 'valueCoding', value: { code: 'G' }, id: 'g-2', exclusive: false, selected: false, label: ['G', [], '$.extension[1].valueCoding.code'] }, { element: 'valueCoding', value: { display: '%%' }, id: 'option', exclusive: false, selected: false, label: ['%%', [], '$.extension[2].valueCoding.display'] }], lists: [] }],
  ['nothing else', [{ valueString: 'g' }, {}, { valueCoding: [] }], { options: [], lists: ['$.extension[2].valueCoding: "valueCoding" is not an object (it is left out of the questionnaire)', '$.extension[0].valueString: the element "valueString" is not carried (it is left out of the questionnaire)'] }],
];

describe('the options of an imported item', () => {
  for (const [says, answerOption, expected] of rows) it(`are ${says}`, () => expect(outcome(answerOption)).to.deep.equal(expected));
  for (const [says, extensions, expected] of codings) it(`are in extensions: ${says}`, () => expect(codingsOf(extensions)).to.deep.equal(expected));
});
