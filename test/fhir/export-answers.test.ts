import { expect } from '@open-wc/testing';
import type { ImportedOption } from '../../src/definition/imported.ts';
import type { Option, Question } from '../../src/definition/types.ts';
import type { R4Item } from '../../src/fhir/r4.ts';
import { toFhir } from '../../src/fhir/to-fhir.ts';
import { questionnaireOf } from '../fixtures/questionnaire.ts';
import { control as controlOf, type Json } from './form.ts';
import { definitionOf } from './random-visit.ts';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const UCUM = 'http://unitsofmeasure.org';

const said = (name: string, value: Json): Json => ({ url: `${CORE}${name}`, ...value });
const whole = (name: string, valueInteger: number): Json => said(name, { valueInteger });
const control = (code: string): Json => ({ ...controlOf(code), valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] } });
const unit = (name: string, valueCoding: Json): Json => said(`questionnaire-${name}`, { valueCoding });
const today = { extension: [said('cqf-calculatedValue', { valueExpression: { language: 'text/fhirpath', expression: 'today()' } })] };
const own = (code: string, more: Json = {}): Json => ({ valueCoding: { code, display: `${code} in en` }, ...more });

const options = (...codes: string[]): Option[] => codes.map((code) => ({ code }));
const from = (code: string, element: ImportedOption['element'], value: ImportedOption['value']): Option => ({ code, source: { element, value } });
const kilograms = from('kg', 'valueCoding', { system: UCUM, code: 'kg', display: 'kilogram' });
const as = (type: string): Partial<Question> => ({ source: { linkId: 'a', type } });

/** A question, and its item without linkId and text. */
const rows: [question: Partial<Question> & { type: string }, item: Json][] = [
  [{ type: 'consent', mandatory: 'safety', maxLength: 5, options: options('p') }, { type: 'choice', required: true, repeats: true, answerOption: [own('p')] }],
  [{ type: 'single-choice', maxLength: 5, options: options('p', 'q'), initial: 'q' }, { type: 'choice', answerOption: [own('p'), own('q', { initialSelected: true })] }],
  [{ type: 'single-choice', maxLength: 5, openChoice: true, options: options('p') }, { type: 'open-choice', maxLength: 5, answerOption: [own('p')] }],
  [
    { type: 'multiple-choice', minChoices: 1, maxChoices: 2, options: [...options('p', 'q', 'r'), { code: 'none', exclusive: true }], initial: ['p', 'r'] },
    {
      type: 'choice',
      repeats: true,
      extension: [whole('questionnaire-minOccurs', 1), whole('questionnaire-maxOccurs', 2)],
      answerOption: [own('p', { initialSelected: true }), own('q'), own('r', { initialSelected: true }), own('none', { extension: [said('questionnaire-optionExclusive', { valueBoolean: true })] })],
    },
  ],
  [{ type: 'areas', options: options('face') }, { type: 'choice', repeats: true, answerOption: [own('face')] }],
  [{ type: 'yes-no', openChoice: true, readOnly: true, initial: false, maxLength: 5 }, { type: 'boolean', readOnly: true, maxLength: 5, initial: [{ valueBoolean: false }] }],
  [{ type: 'integer', min: 1, max: 5.5, maxLength: 2 }, { type: 'integer', maxLength: 2, extension: [whole('minValue', 1), said('maxValue', { valueDecimal: 5.5 })] }],
  [{ type: 'decimal', min: 1, max: 2.5, decimals: 2, maxLength: 6 }, { type: 'decimal', maxLength: 6, extension: [said('minValue', { valueDecimal: 1 }), said('maxValue', { valueDecimal: 2.5 }), whole('maxDecimalPlaces', 2)] }],
  [
    { type: 'quantity', min: 1, max: 9.5, maxLength: 3, options: options('kg'), initial: { value: 2, unit: 'kg' } },
    {
      type: 'quantity',
      extension: [
        unit('unit', { code: 'kg', display: 'kg in en' }),
        { url: `${SDC}minQuantity`, valueQuantity: { value: 1, unit: 'kg in en' } },
        { url: `${SDC}maxQuantity`, valueQuantity: { value: 9.5, unit: 'kg in en' } },
      ],
      initial: [{ valueQuantity: { value: 2, unit: 'kg in en' } }],
    },
  ],
  [
    { type: 'quantity', max: 9, options: [kilograms, from('lb', 'valueCoding', { display: 'pound' }), from('st', 'valueString', 'stone')] },
    {
      type: 'quantity',
      extension: [
        unit('unitOption', { system: UCUM, code: 'kg', display: 'kilogram' }),
        unit('unitOption', { display: 'pound' }),
        { url: `${SDC}maxQuantity`, valueQuantity: { value: 9, unit: 'kilogram', system: UCUM, code: 'kg' } },
      ],
    },
  ],
  [{ type: 'quantity', min: 3 }, { type: 'quantity', extension: [{ url: `${SDC}minQuantity`, valueQuantity: { value: 3 } }] }],
  [{ type: 'decimal', ...as('quantity'), min: 3 }, { type: 'quantity', extension: [said('minValue', { valueDecimal: 3 })] }],
  [{ type: 'scale', min: 0, max: 10, step: 2 }, { type: 'integer', extension: [control('slider'), whole('questionnaire-sliderStepValue', 2), whole('minValue', 0), whole('maxValue', 10)] }],
  [{ type: 'date', min: 'today', max: '2030-01', maxLength: 5 }, { type: 'date', extension: [said('minValue', { _valueDate: today }), said('maxValue', { valueDate: '2030-01' })] }],
  [{ type: 'date-time', min: '2026-01-31T18:30', max: '2026-01-31T18:30:15' }, { type: 'dateTime', extension: [said('minValue', { valueDateTime: '2026-01-31T18:30:00Z' }), said('maxValue', { valueDateTime: '2026-01-31T18:30:15Z' })] }],
  [{ type: 'date-time', min: '2026', max: 'today' }, { type: 'dateTime', extension: [said('minValue', { valueDateTime: '2026' }), said('maxValue', { _valueDateTime: today })] }],
  [{ type: 'date-time', min: '2026-01-31T18:30' }, { type: 'dateTime', extension: [said('minValue', { valueDateTime: '2026-01-31T18:30:00Z' })] }],
  [{ type: 'date', ...as('dateTime'), min: '2026-01' }, { type: 'dateTime', extension: [said('minValue', { valueDateTime: '2026-01' })] }],
  [{ type: 'time', min: '09:00', max: '17:30:15' }, { type: 'time', extension: [said('minValue', { valueTime: '09:00:00' }), said('maxValue', { valueTime: '17:30:15' })] }],
  [
    { type: 'short-text', minLength: 2, maxLength: 9, pattern: '[a-z]+', repeats: { max: 3 }, initial: ['v', 'w'] },
    {
      type: 'string',
      repeats: true,
      maxLength: 9,
      extension: [whole('minLength', 2), said('regex', { valueString: '[a-z]+' }), whole('questionnaire-maxOccurs', 3)],
      initial: [{ valueString: 'v' }, { valueString: 'w' }],
    },
  ],
  [{ type: 'long-text', maxLength: 9, repeats: {} }, { type: 'text', maxLength: 9, repeats: true }],
  [{ type: 'url', maxLength: 90, mandatory: 'required', initial: 'https://a.example' }, { type: 'url', maxLength: 90, required: true, initial: [{ valueUri: 'https://a.example' }] }],
  [{ type: 'phone' }, { type: 'string' }],
  [{ type: 'email' }, { type: 'string' }],
  [{ type: 'display', mandatory: 'required', readOnly: true, initial: true }, { type: 'display' }],
  [{ type: 'attachment', maxLength: 9 }, { type: 'attachment' }],
  [{ type: 'short-text', ...as('reference'), maxLength: 9, initial: 'Dr A' }, { type: 'reference', initial: [{ valueReference: { display: 'Dr A' } }] }],
  [{ type: 'short-text', ...as('url'), initial: 'a' }, { type: 'url', initial: [{ valueUri: 'a' }] }],
  [{ type: 'single-choice', ...as('choice'), options: options('p') }, { type: 'choice', answerOption: [own('p')] }],
  [{ type: 'single-choice', ...as('choice'), openChoice: true, options: options('p') }, { type: 'choice' }],
  [{ type: 'single-choice', ...as('choice'), openChoice: true, options: options('p'), initial: { text: 'w' } }, { type: 'choice', initial: [{ valueCoding: { display: 'w' } }] }],
  [{ type: 'single-choice', ...as('open-choice'), openChoice: true, options: options('p') }, { type: 'open-choice', answerOption: [own('p')] }],
  [
    {
      type: 'single-choice',
      options: [kilograms, from('two', 'valueInteger', 2), from('day', 'valueDate', '2026-02-01'), from('hour', 'valueTime', '09:30:00'), from('w', 'valueString', 'W'), from('r', 'valueReference', { reference: 'Location/1' })],
      initial: 'day',
    },
    {
      type: 'choice',
      answerOption: [
        { valueCoding: { system: UCUM, code: 'kg', display: 'kilogram' } },
        { valueInteger: 2 },
        { valueDate: '2026-02-01', initialSelected: true },
        { valueTime: '09:30:00' },
        { valueString: 'W' },
        { valueReference: { reference: 'Location/1' } },
      ],
    },
  ],
];

const exported = (question: Question, format?: string): R4Item => {
  const questionnaire = questionnaireOf({ items: [question] });
  if (format !== undefined) questionnaire.prose['en']!.questions['a']!.format = format;
  return toFhir(definitionOf(questionnaire)).questionnaire.item[0]!.item![0]!;
};

describe('an exported question', () => {
  for (const [question, expected] of rows) {
    it(`is an item: ${JSON.stringify(question)}`, () => {
      expect(exported({ id: 'a', ...question })).to.deep.equal({ linkId: 'a', text: 'a in en', ...expected });
    });
  }

  it('says what a typed answer looks like', () => {
    const item = exported({ id: 'a', type: 'short-text' }, 'AB 12');
    expect(item.extension).to.deep.equal([said('entryFormat', { valueString: 'AB 12' })]);
  });
});
