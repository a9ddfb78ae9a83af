import { expect } from '@open-wc/testing';
import type { Question, Questionnaire } from '../../src/definition/types.ts';
import type { R4ResponseItem } from '../../src/fhir/r4.ts';
import { toFhirResponse } from '../../src/fhir/to-fhir-response.ts';
import { toR4Option, toR4Quantity, toR4Values } from '../../src/fhir/to-r4-values.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import type { Summary, SummaryAnswer } from '../../src/summary/types.ts';
import { group, questionnaireOf, several } from '../fixtures/questionnaire.ts';
import { Visit } from '../fixtures/visit.ts';
import type { Json } from './form.ts';
import { definitionOf } from './random-visit.ts';

const text = (id: string, more: Partial<Question> = {}): Question => ({ id, type: 'short-text', ...more });

/** A summary in which these keys have these values. */
function summaryOf(questionnaire: Questionnaire, values: Record<string, AnswerValue | null>, statuses: Record<string, SummaryAnswer['status']> = {}): Summary {
  const summary = new Visit(definitionOf(questionnaire)).summary();
  const answers = Object.entries(values).map(([question, value]): SummaryAnswer => ({
    question,
    section: 'part',
    heading: 'health',
    status: statuses[question] ?? 'answered',
    restricted: false,
    value,
    codes: [],
    shown: null,
    staff: { question: '', answer: [] },
  }));
  return { ...summary, answers };
}

const itemsOf = (questionnaire: Questionnaire, values: Record<string, AnswerValue | null>, statuses: Record<string, SummaryAnswer['status']> = {}): R4ResponseItem[] =>
  toFhirResponse(definitionOf(questionnaire), summaryOf(questionnaire, values, statuses)).item?.[0]?.item ?? [];

const answered = (linkId: string, valueString: string, more: Json = {}): Json => ({ linkId, ...more, text: `${linkId} in en`, answer: [{ valueString }] });

describe('the answers of a response', () => {
  it('are those that were given, whatever else the summary lists', () => {
    const questionnaire = questionnaireOf({ items: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => text(id)) });
    const items = itemsOf(questionnaire, { f: 'w', a: 'w', b: 'w', c: 'w', d: 'w', e: null, gone: 'w', 'gone#1': 'w' }, { a: 'skipped', b: 'not-asked', c: 'not-sure', d: 'declined' });
    expect(items).to.deep.equal([answered('c', 'w'), answered('d', 'w'), answered('f', 'w')]);
    expect(toFhirResponse(definitionOf(questionnaire), summaryOf(questionnaire, { a: 'w' }, { a: 'skipped' }))).not.to.have.property('item');
  });

  it('have the definition of their item, and the text in the language of the form', () => {
    const source = { linkId: 'a', definition: 'https://a.example#a' };
    const items = itemsOf(questionnaireOf({ items: [text('a', { source })], languages: ['en', 'vi'] }), { a: 'w' });
    expect(items).to.deep.equal([answered('a', 'w', { definition: 'https://a.example#a' })]);
    const silent = questionnaireOf({ items: [text('a')] });
    silent.prose['en']!.questions['a'] = { text: '' };
    expect(itemsOf(silent, { a: 'w' })).to.deep.equal([{ linkId: 'a', answer: [{ valueString: 'w' }] }]);
  });

  it('hold the words beside each option under the first of them', () => {
    const questionnaire = questionnaireOf({ items: [several('a', ['x', { code: 'other', ownWords: true }, { code: 'more', ownWords: true }], { openChoice: true })] });
    const own = (code: string): Json => ({ valueCoding: { code, display: `${code} in en` } });
    const words = (code: string, valueString: string): Json => ({ linkId: `a-${code}-words`, text: `${code} in en`, answer: [{ valueString }] });
    const rows: [value: AnswerValue, answer: Json[]][] = [
      [['x', { code: 'other', text: 'mine' }, { code: 'more', text: 'yours' }, { text: 'open' }], [{ ...own('x'), item: [words('other', 'mine'), words('more', 'yours')] }, own('other'), own('more'), { valueString: 'open' }]],
      [['other', { code: 'more', text: 'yours' }], [{ ...own('other'), item: [words('more', 'yours')] }, own('more')]],
      [['other', 'x'], [own('other'), own('x')]],
    ];
    for (const [value, answer] of rows) expect(itemsOf(questionnaire, { a: value })).to.deep.equal([{ linkId: 'a', text: 'a in en', answer }]);
    expect(itemsOf(questionnaire, { a: [] })).to.deep.equal([]);
  });

  it('repeat as often as there are instances, those without an answer left out', () => {
    const questionnaire = questionnaireOf({ items: [text('z'), group('g', [text('a'), group('h', [text('b')], { repeats: {} })], { repeats: {} })] });
    const inner = (word: string): Json => ({ linkId: 'h', text: 'h in en', item: [answered('b', word)] });
    const items = itemsOf(questionnaire, { 'a#3': 'three', 'b#2.2': 'two', 'b#2.1': 'one', 'a#1': null, 'b#3.2': 'four' });
    expect(items).to.deep.equal([
      { linkId: 'g', text: 'g in en', item: [inner('one'), inner('two')] },
      { linkId: 'g', text: 'g in en', item: [answered('a', 'three'), inner('four')] },
    ]);
  });

  it('have the offset of the clock that the visit began on', () => {
    const questionnaire = questionnaireOf({ items: [text('a', { type: 'date-time' })] });
    const summary = summaryOf(questionnaire, { a: '2026-01-30T23:15' });
    const rows: [startedAt: string, valueDateTime: string][] = [
      ['2026-01-31T09:00:00+07:00', '2026-01-30T23:15:00+07:00'],
      ['2026-01-31T09:00:00.123-03:30', '2026-01-30T23:15:00-03:30'],
      ['2026-01-31T09:00:00Z', '2026-01-30T23:15:00Z'],
      ['2026-01-31T09:00:00', '2026-01-30T23:15:00Z'],
    ];
    for (const [startedAt, valueDateTime] of rows) {
      expect(toFhirResponse(definitionOf(questionnaire), { ...summary, startedAt }).item?.[0]?.item?.[0]?.answer).to.deep.equal([{ valueDateTime }]);
    }
  });

  it('are of a form that was stopped where the visit was', () => {
    const questionnaire = questionnaireOf({ items: [text('a')] });
    const summary = summaryOf(questionnaire, { a: 'w' });
    const statusOf = (outcome: Summary['outcome'], options = {}): string => toFhirResponse(definitionOf(questionnaire), { ...summary, outcome }, options).status;
    expect([statusOf('completed'), statusOf('stopped'), statusOf('stopped', { status: 'amended' })]).to.deep.equal(['completed', 'stopped', 'amended']);
  });
});

describe('a value of a response', () => {
  const context = { label: (code: string) => `label ${code}`, offset: '-05:00' };
  const as = (type: string): Partial<Question> => ({ source: { linkId: 'a', type } });
  const system = 'http://unitsofmeasure.org';

  const rows: [question: Partial<Question> & { type: string }, answer: AnswerValue, values: Json[]][] = [
    [{ type: 'date', ...as('dateTime') }, '1984-06', [{ valueDateTime: '1984-06' }]],
    [{ type: 'time' }, '09:30:15', [{ valueTime: '09:30:15' }]],
    [{ type: 'date-time' }, '2026-01-30T23:15:30', [{ valueDateTime: '2026-01-30T23:15:30-05:00' }]],
    [{ type: 'single-choice', options: [{ code: 'x' }] }, 'gone', [{ valueCoding: { code: 'gone', display: 'label gone' } }]],
    [{ type: 'single-choice' }, 'gone', [{ valueCoding: { code: 'gone', display: 'label gone' } }]],
    [{ type: 'quantity', options: [{ code: 'kg' }] }, { value: 3, unit: 'st' }, [{ valueQuantity: { value: 3, unit: 'label st' } }]],
    [{ type: 'integer', ...as('quantity') }, 3, [{ valueQuantity: { value: 3 } }]],
    [{ type: 'decimal' }, 3, [{ valueDecimal: 3 }]],
    [{ type: 'scale' }, 3, [{ valueInteger: 3 }]],
    [{ type: 'date', ...as('dateTime') }, 'not-sure', [{ _valueDateTime: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-unknown' }] } }]],
    [{ type: 'short-text', ...as('reference'), repeats: {} }, ['v', 'w'], [{ valueReference: { display: 'v' } }, { valueReference: { display: 'w' } }]],
    [{ type: 'short-text', ...as('choice') }, 'w', [{ valueCoding: { display: 'w' } }]],
    [{ type: 'short-text', ...as('url') }, 'w', [{ valueUri: 'w' }]],
    [{ type: 'attachment' }, true, [{ valueAttachment: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'temp-unknown' }] } }]],
  ];
  for (const [question, answer, values] of rows) {
    it(`is of the item's type: ${JSON.stringify([question, answer])}`, () => {
      expect(toR4Values(answer, { id: 'a', ...question }, context)).to.deep.equal(values);
    });
  }

  it('is a quantity with the unit as the form has it, coded only beside a system', () => {
    const units: [unit: Json | undefined, quantity: Json][] = [
      [undefined, { unit: 'label u' }],
      [{ system, code: 'kg', display: 'kilo' }, { unit: 'kilo', system, code: 'kg' }],
      [{ system, code: 'kg' }, { unit: 'kg', system, code: 'kg' }],
      [{ code: 'kg', display: 'kilo' }, { unit: 'kilo' }],
      [{ system, display: 'kilo' }, { unit: 'kilo' }],
      [{ code: 'kg' }, { unit: 'kg' }],
      [{ display: 'kilo' }, { unit: 'kilo' }],
      [{ system }, {}],
      [{ reference: 'Unit/1' }, { unit: 'label u' }],
      [{}, { unit: 'label u' }],
    ];
    for (const [value, quantity] of units) {
      const unit = { code: 'u', ...(value && { source: { element: 'valueCoding' as const, value } }) };
      expect(toR4Quantity(7, unit, context), JSON.stringify(value)).to.deep.equal({ value: 7, ...quantity });
    }
    expect(toR4Quantity(7, { code: 'u', source: { element: 'valueString', value: 'U' } }, context)).to.deep.equal({ value: 7, unit: 'label u' });
  });

  it('is an option as the form has it', () => {
    const rows: [element: 'valueDate' | 'valueTime' | 'valueString' | 'valueInteger', value: string | number][] = [['valueDate', '2026'], ['valueTime', '09:30:00'], ['valueString', '09:30:00'], ['valueInteger', 3]];
    for (const [element, value] of rows) expect(toR4Option({ code: 'u', source: { element, value } }, context)).to.deep.equal({ [element]: value });
  });
});
