import { expect } from '@open-wc/testing';
import type { Questionnaire } from '../../src/definition/types.ts';
import { questionnaireOf } from '../fixtures/questionnaire.ts';
import { choice, extension, form, imported, item, visit, when, type Json } from './form.ts';
import { responseFaults } from './r4-rules.ts';

const unit = (code: string): Json => extension('questionnaire-unitOption', { valueCoding: { system: 'http://unitsofmeasure.org', code, display: `unit ${code}` } });
const dar = (reason: string): Json => ({ extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: reason }] });

/** An item, an answer to it, and the answers of the response. */
const values: [says: string, item: Json, answer: unknown, expected: Json[]][] = [
  ['boolean', item('a', 'boolean'), false, [{ valueBoolean: false }]],
  ['integer', item('a', 'integer'), 7, [{ valueInteger: 7 }]],
  ['decimal', item('a', 'decimal'), 7.5, [{ valueDecimal: 7.5 }]],
  ['a partial date', item('a', 'date'), '1984-06', [{ valueDate: '1984-06' }]],
  ['a time', item('a', 'time'), '09:30', [{ valueTime: '09:30:00' }]],
  ['a local time with the offset of the visit', item('a', 'dateTime'), '2026-01-30T23:15', [{ valueDateTime: '2026-01-30T23:15:00+07:00' }]],
  ['string', item('a', 'string'), 'w', [{ valueString: 'w' }]],
  ['text', item('a', 'text'), 'w', [{ valueString: 'w' }]],
  ['url', item('a', 'url'), 'https://a.example', [{ valueUri: 'https://a.example' }]],
  ['reference', item('a', 'reference'), 'Dr Who', [{ valueReference: { display: 'Dr Who' } }]],
  ['attachment', item('a', 'attachment'), true, [{ valueAttachment: dar('temp-unknown') }]],
  ['a coding as it stands in the form', choice('a', ['X 1', 'y']), 'x-1', [{ valueCoding: { system: 'https://codes.example', code: 'X 1', display: 'Label X 1' } }]],
  ['several codings', choice('a', ['x', 'y'], { repeats: true }), ['x', 'y'], ['x', 'y'].map((code) => ({ valueCoding: { system: 'https://codes.example', code, display: `Label ${code}` } }))],
  ['an option that is an integer', item('a', 'integer', { answerOption: [{ valueInteger: -2 }] }), 'minus-2', [{ valueInteger: -2 }]],
  ['an option that is a date', item('a', 'choice', { answerOption: [{ valueDate: '2026-02-01' }] }), '2026-02-01', [{ valueDate: '2026-02-01' }]],
  ['an option that is a string', item('a', 'choice', { answerOption: [{ valueString: 'A b' }] }), 'a-b', [{ valueString: 'A b' }]],
  ['an option that is a reference', item('a', 'reference', { answerOption: [{ valueReference: { reference: 'Location/1' } }] }), 'location-1', [{ valueReference: { reference: 'Location/1' } }]],
  ['own words of an open choice', item('a', 'open-choice', { answerOption: [{ valueString: 'A' }] }), { text: 'mine' }, [{ valueString: 'mine' }]],
  ['own words where the value set is elsewhere', item('a', 'choice', { answerValueSet: 'https://far.example' }), 'mine', [{ valueCoding: { display: 'mine' } }]],
  ['a quantity', item('a', 'quantity', { extension: [unit('kg'), unit('g')] }), { value: 70, unit: 'g' }, [{ valueQuantity: { value: 70, unit: 'unit g', system: 'http://unitsofmeasure.org', code: 'g' } }]],
  ['a quantity without a unit', item('a', 'quantity'), 70, [{ valueQuantity: { value: 70 } }]],
  ['a repeating question', item('a', 'string', { repeats: true }), ['v', 'w'], [{ valueString: 'v' }, { valueString: 'w' }]],
];

describe('an answer in a QuestionnaireResponse', () => {
  for (const [says, one, answer, expected] of values) {
    it(`is written: ${says}`, () => {
      const { response } = visit(imported(form([one])), { a: answer });
      expect(response.item).to.deep.equal([{ linkId: 'a', text: 'Text of a', answer: expected }]);
      expect(responseFaults(response)).to.deep.equal([]);
    });
  }

  it('says where the visitor was not sure', () => {
    const items = (['date', 'time', 'date-time', 'integer', 'decimal', 'scale'] as const).map((type) => ({ id: type, type, notSure: true, ...(type === 'scale' && { min: 0, max: 3 }) }));
    const questionnaire = questionnaireOf({ items: [...items, { id: 'quantity', type: 'quantity', notSure: true, options: [{ code: 'kg' }] }] });
    const unsure = Object.fromEntries([...items.map(({ id }) => id), 'quantity'].map((id) => [id, 'not-sure']));
    const { response } = visit(questionnaire, unsure);
    const absent = dar('asked-unknown');
    expect(response.item?.[0]?.item?.map(({ answer }) => answer)).to.deep.equal([
      [{ _valueDate: absent }],
      [{ _valueTime: absent }],
      [{ _valueDateTime: absent }],
      [{ _valueInteger: absent }],
      [{ _valueDecimal: absent }],
      [{ _valueInteger: absent }],
      [{ valueQuantity: absent }],
    ]);
    expect(responseFaults(response)).to.deep.equal([]);
  });

  it('is left out where it was skipped or nothing was asked', () => {
    const json = form([item('a', 'string'), item('t', 'display'), item('g', 'group', { item: [item('b', 'string')] })]);
    expect(visit(imported(json), {}).response).not.to.have.property('item');
  });
});

describe('the items of a QuestionnaireResponse', () => {
  it('nest as the form nests them, what stands under a question under its answer', () => {
    const under = [item('b', 'string'), item('h', 'group', { item: [item('c', 'string')] })];
    const questionnaire = imported(form([item('g', 'group', { item: [item('a', 'boolean', { item: under })] })]));
    const { asked, response } = visit(questionnaire, { a: true, b: 'v', c: 'w' });
    expect(asked).to.deep.equal(['a', 'b', 'c']);
    const inner = { linkId: 'h', text: 'Text of h', item: [{ linkId: 'c', text: 'Text of c', answer: [{ valueString: 'w' }] }] };
    const answer = [{ valueBoolean: true, item: [{ linkId: 'b', text: 'Text of b', answer: [{ valueString: 'v' }] }, inner] }];
    expect(response.item).to.deep.equal([{ linkId: 'g', text: 'Text of g', item: [{ linkId: 'a', text: 'Text of a', answer }] }]);
    expect(visit(questionnaire, {}).asked).to.deep.equal(['a']);
  });

  const several = (...under: Json[]): Json => choice('a', ['x', 'other', 'more'], { repeats: true, item: under });
  const naming = (...codes: string[]): Json => ({ enableBehavior: 'any', enableWhen: codes.map((code) => when('a', '=', { answerCoding: { code } })) });
  const placed: [says: string, under: Json, places: boolean[]][] = [
    ['the first', item('b', 'string'), [true, false, false]],
    ['each that demands it', item('b', 'string', { required: true }), [true, true, true]],
    ['the one that its condition names', item('b', 'string', naming('more')), [false, false, true]],
    ['the first that its condition names, though it is required', item('b', 'string', { required: true, ...naming('more', 'other') }), [false, true, false]],
    ['the first, where its condition names none', item('b', 'string', { enableWhen: [when('a', '!=', { answerCoding: { code: 'gone' } })] }), [true, false, false]],
    ['the one that the condition of its group names', item('g', 'group', { item: [item('b', 'string')], ...naming('other') }), [false, true, false]],
  ];
  for (const [says, under, places] of placed) {
    it(`of what is asked beneath several answers stand under ${says}`, () => {
      const { response } = visit(imported(form([several(under)])), { a: ['x', 'other', 'more'], b: 'w' });
      expect(response.item![0]!.answer!.map((one) => one.item !== undefined)).to.deep.equal(places);
      expect(responseFaults(response)).to.deep.equal([]);
    });
  }

  it('repeat once for each instance of a group', () => {
    const dose = item('dose', 'group', { repeats: true, item: [item('amount', 'integer')] });
    const questionnaire = imported(form([item('drug', 'group', { repeats: true, item: [item('name', 'string'), dose] })]));
    const { response } = visit(questionnaire, { 'drug#0': true, 'name#1': 'A', 'dose#1.0': true, 'amount#1.1': 5, 'dose#1.1': true, 'amount#1.2': 6, 'drug#1': true, 'name#2': 'B' });
    expect(response.item?.map(({ linkId, item: inner = [] }) => [linkId, inner.map((one) => one.linkId)])).to.deep.equal([
      ['drug', ['name', 'dose', 'dose']],
      ['drug', ['name']],
    ]);
  });

  it('say texts as the form does, never as the visitor read them', () => {
    const questionnaire = questionnaireOf({ items: [{ id: 'name', type: 'short-text' }, { id: 'well', type: 'yes-no' }] });
    questionnaire.prose['en']!.questions['well'] = { text: 'Are you well, {answer:name}? Call {clinic-name}.', otherwise: 'Are you well? Call {clinic-name}.' };
    const { response } = visit(questionnaire, { name: 'Linh', well: true });
    expect(response.item?.[0]?.item?.map(({ text }) => text)).to.deep.equal(['name in en', 'Are you well? Call [clinic-name].']);
  });

  it('hold own words beside an option in an item of their own', () => {
    const questionnaire = questionnaireOf({ items: [{ id: 'a', type: 'single-choice', options: [{ code: 'x' }, { code: 'other', ownWords: true }] }] });
    const { response } = visit(questionnaire, { a: { code: 'other', text: 'mine' } });
    const inner = { linkId: 'a-other-words', text: 'other in en', answer: [{ valueString: 'mine' }] };
    expect(response.item?.[0]?.item).to.deep.equal([{ linkId: 'a', text: 'a in en', answer: [{ valueCoding: { code: 'other', display: 'other in en' }, item: [inner] }] }]);
  });
});

describe('the head of a QuestionnaireResponse', () => {
  const plain: Questionnaire = imported(form([item('a', 'boolean')]));

  it('names the Questionnaire with its version, the status and the time', () => {
    const { item: _, ...head } = visit(plain, { a: true }).response;
    expect(head).to.deep.equal({ resourceType: 'QuestionnaireResponse', questionnaire: 'https://forms.example/q|2', status: 'completed', authored: '2026-01-31T09:30:00+07:00' });
  });

  it('says what the host gives', () => {
    const given = { subject: { reference: 'Patient/1' }, source: { display: 'Linh' }, author: { reference: 'Patient/1' }, questionnaire: 'https://other.example|9', authored: '2026-02-01', status: 'in-progress' as const };
    const { response } = visit(plain, { a: true }, { ...given, profile: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse' });
    expect(response).to.deep.include({ ...given, meta: { profile: ['http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse'] } });
    expect(responseFaults(response)).to.deep.equal([]);
  });
});
