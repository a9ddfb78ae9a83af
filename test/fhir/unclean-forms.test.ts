import { expect } from '@open-wc/testing';
import { toFhir } from '../../src/fhir/to-fhir.ts';
import { extension, form, imported, item, questions, visit, warningsOf, when, type Json } from './form.ts';
import { questionnaireFaults, responseFaults } from './r4-rules.ts';
import { definitionOf } from './random-visit.ts';

const coded = (valueCoding: Json): Json => ({ valueCoding });

/** What of a form is no R4, an answer, the answers of the response, and what is listed. */
const rows: [says: string, one: Json, more: Json, given: unknown, answer: Json[], lists: string[]][] = [
  ['empty texts', item('a', 'choice', { prefix: '', definition: '', code: [{ system: '', code: '' }], answerOption: [coded({ system: '', code: 'x', display: '', version: '' })] }), { url: '', version: '' }, 'x', [coded({ code: 'x' })], []],
  ['spaces around codes and addresses', item('a', 'choice', { answerOption: [coded({ system: ' https://s.example ', code: ' x  y ', display: 'X' })] }), {}, 'x-y', [coded({ system: 'https://s.example', code: 'x y', display: 'X' })], []],
  ['addresses that are none', item('a', 'choice', { definition: 'not an address', answerOption: [coded({ system: 'my codes', code: 'x' })] }), { url: 'my form' }, 'x', [coded({ code: 'x' })], ['$.item[0].definition: "definition" is not an address', '$.item[0].answerOption[0].valueCoding.system: "system" is not an address', '$.url: "url" is not an address']],
  ['options that say nothing', item('a', 'choice', { answerOption: [coded({}), coded({ system: 'https://s.example', code: '' }), coded({ code: 'x' })] }), {}, 'x', [coded({ code: 'x' })], ['$.item[0].answerOption[0]: an option has no value of a type that options have in R4, or an empty one', '$.item[0].answerOption[1]: an option has no value of a type that options have in R4, or an empty one']],
  ['references that say nothing', item('a', 'reference', { answerOption: [{ valueReference: {} }, { valueReference: { reference: 'P/1', display: '' } }] }), {}, 'p-1', [{ valueReference: { reference: 'P/1' } }], ['$.item[0].answerOption[0]: an option has no value of a type that options have in R4, or an empty one']],
  ['options of a long text', item('a', 'text', { answerOption: [{ valueString: 'x' }] }), {}, 'x', [{ valueString: 'x' }], []],
  ['concepts that say nothing', item('a', 'choice', { answerValueSet: '#v' }), { contained: [{ resourceType: 'ValueSet', id: 'v', compose: { include: [{ system: 'https://s.example', concept: [{}, { code: '' }, { code: 'x', display: '' }] }] } }] }, 'x', [coded({ system: 'https://s.example', code: 'x' })], []],
  ['units that say nothing', item('a', 'quantity', { extension: [extension('questionnaire-unitOption', coded({})), extension('questionnaire-unitOption', coded({ system: ' ', code: 'kg ', display: '' }))] }), {}, { value: 3, unit: 'kg' }, [{ valueQuantity: { value: 3, unit: 'kg' } }], []],
];

describe('a form that is not altogether R4', () => {
  for (const [says, one, more, given, answer, lists] of rows) {
    it(`is answered and written out again as R4, and what is not carried is listed: ${says}`, () => {
      const json = form([one], more);
      const questionnaire = imported(json);
      const { response } = visit(questionnaire, { a: given });
      expect(response.item?.[0]?.answer).to.deep.equal(answer);
      expect([...responseFaults(response), ...questionnaireFaults(toFhir(definitionOf(questionnaire)).questionnaire)]).to.deep.equal([]);
      expect(warningsOf(json)).to.deep.equal(lists);
    });
  }

  it('is named in a response without a version that holds spaces, which no canonical does', () => {
    expect(visit(imported(form([item('a', 'string')], { version: 'second draft' })), { a: 'w' }).response.questionnaire).to.equal('https://forms.example/q');
  });

  it('has conditions on codes that are written with the same spaces', () => {
    const json = form([item('a', 'choice', { answerOption: [coded({ code: 'x ' })] }), item('b', 'string', { enableWhen: [when('a', '=', { answerCoding: { code: ' x' } })] })]);
    expect(questions(imported(json))[1]?.showWhen).to.deep.equal({ question: 'a', '=': 'x' });
  });
});
