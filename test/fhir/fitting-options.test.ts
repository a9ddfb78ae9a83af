import { expect } from '@open-wc/testing';
import { toFhir } from '../../src/fhir/to-fhir.ts';
import { faultsAgainst, type Form, type Response } from './against-form.ts';
import { extension, form, imported, item, questions, visit, warningsOf, when, type Json } from './form.ts';
import { questionnaireFaults } from './r4-rules.ts';
import { definitionOf } from './random-visit.ts';

const coded = (code: string, display?: string): Json => ({ valueCoding: { code, ...(display !== undefined && { display }) } });
const gender = { answerValueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender' };
const far = { answerValueSet: 'https://sets.example/far' };
const options = (...answerOption: Json[]): Json => ({ answerOption });

/** An item, an answer to it, what the response says, and what is listed. */
const rows: [says: string, type: string, more: Json, given: unknown, answer: Json, lists: string[]][] = [
  ['whole numbers of a decimal', 'decimal', options({ valueInteger: 1 }, { valueInteger: 2 }), '2', { valueDecimal: 2 }, []],
  ['days of a date and time', 'dateTime', options({ valueDate: '2020-01-01' }), '2020-01-01', { valueDateTime: '2020-01-01' }, []],
  ['codings of a string', 'string', options(coded('A', 'First'), coded('B')), 'a', { valueString: 'First' }, ['$.item[0]: the options of a string are codings']],
  ['codings and strings of a text', 'text', options(coded('A', 'First'), { valueString: 'Own' }), 'own', { valueString: 'Own' }, ['$.item[0]: the options of a text are codings']],
  ['a value set of a string', 'string', gender, 'female', { valueString: 'Female' }, ['$.item[0]: the options of a string are codings']],
  ['codings of a date', 'date', options(coded('A')), '2020-01-01', { valueDate: '2020-01-01' }, ['$.item[0]: options of a date are not carried']],
  ['a value set of a date', 'date', gender, '2020-01-01', { valueDate: '2020-01-01' }, ['$.item[0].answerValueSet: the value set of a date is not carried']],
  ['some codings of an integer', 'integer', options({ valueInteger: 1 }, coded('A')), '1', { valueInteger: 1 }, ['$.item[0]: some options of an integer are of another type']],
  ['strings of an address', 'url', options({ valueString: 'A' }), 'https://a.example', { valueUri: 'https://a.example' }, ['$.item[0]: options of a url are not carried']],
  ['a value set elsewhere of a boolean', 'boolean', far, true, { valueBoolean: true }, ['$.item[0].answerValueSet: the value set of a boolean is not carried']],
  ['a value set elsewhere of a string', 'string', far, 'w', { valueString: 'w' }, ['$.item[0]: the value set "https://sets.example/far" is not in the form']],
];

describe('options that an item of its type can be answered with', () => {
  for (const [says, type, more, given, answer, lists] of rows) {
    it(`are carried, and others are not: ${says}`, () => {
      const json = form([item('a', type, more)]);
      const { response } = visit(imported(json), { a: given });
      expect(response.item?.[0]?.answer).to.deep.equal([answer]);
      expect(faultsAgainst(JSON.parse(JSON.stringify(response)) as Response, { item: [item('a', type)] } as Json as Form)).to.deep.equal([]);
      expect(warningsOf(json)).to.deep.equal(lists);
    });
  }

  it('keep which of them is selected, whatever their answer is written as', () => {
    const { questionnaire } = toFhir(definitionOf(imported(form([item('a', 'decimal', options({ valueInteger: 1 }, { valueInteger: 2, initialSelected: true }))]))));
    expect(questionnaire.item[0]?.answerOption).to.deep.equal([{ valueInteger: 1 }, { valueInteger: 2, initialSelected: true }]);
    expect(questionnaireFaults(questionnaire)).to.deep.equal([]);
  });

  it('are not made of codings that a condition compares a string with', () => {
    const json = form([item('a', 'string', far), item('b', 'string', { enableWhen: [when('a', '=', { answerCoding: { code: 'x' } })], extension: [extension('odd', {})] })]);
    expect(questions(imported(json)).map(({ id, type }) => [id, type])).to.deep.equal([['a', 'short-text']]);
  });
});
