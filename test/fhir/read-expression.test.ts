import { expect } from '@open-wc/testing';
import { readExpression } from '../../src/fhir/read-expression.ts';
import { toExpression } from '../../src/fhir/to-expression.ts';
import type { Condition, Question } from '../../src/definition/types.ts';
import { choice, extension, form, imported, item, questions, type Json } from './form.ts';

const of = (linkId: string): string => `%resource.descendants().where(linkId='${linkId}').answer`;
const deciding = (expression: string): Json => ({
  extension: [extension('http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression', { valueExpression: { language: 'text/fhirpath', expression } })],
});

const sources: Json[] = [choice('c', ['x', 'y'], { repeats: true }), item('n', 'integer'), item('b', 'boolean'), item('d', 'date'), item('n2', 'integer')];

describe('FHIRPath that says when an item is enabled', () => {
  const read: [expression: string, condition: Condition][] = [
    [`${of('n')}.value.exists()`, { question: 'n', exists: true }],
    [`${of('n')}.exists().not()`, { question: 'n', exists: false }],
    [`${of('n')}.empty()`, { question: 'n', exists: false }],
    [`%resource.repeat(item).where(linkId = 'n').answer.first().value >= 18`, { question: 'n', '>=': 18 }],
    [`${of('c')}.value.code = 'x'`, { question: 'c', '=': 'x' }],
    [`${of('b')}.value = true`, { question: 'b', '=': true }],
    [`(${of('d')}.value > @2020-01-31)`, { question: 'd', '>': '2020-01-31' }],
    [`${of('b')}.value = true and (${of('n')}.value < 3 or ${of('n')}.value > 9)`, { all: [{ question: 'b', '=': true }, { any: [{ question: 'n', '<': 3 }, { question: 'n', '>': 9 }] }] }],
    [`(${of('b')}.value = true and ${of('n')}.exists()).not()`, { not: { all: [{ question: 'b', '=': true }, { question: 'n', exists: true }] } }],
    [`${of('c')}.value.where(code = 'x').exists()`, { all: [{ question: 'c', exists: true }, { question: 'c', '=': 'x' }] }],
    [`%resource.item.where(linkId='b').answer.valueBoolean = true`, { question: 'b', '=': true }],
    [`%resource.item.where(linkId='g').item.where(linkId='n').answer.item.where(linkId='n2').answer.value > 1`, { question: 'n2', '>': 1 }],
    [`%resource.repeat(item).where(linkId='c').answer.valueCoding.code = 'y'`, { question: 'c', '=': 'y' }],
    [`${of('c')}.value.code contains 'y'`, { question: 'c', '=': 'y' }],
    [`${of('c')}.value.code = 'x' or ${of('c')}.value.code = 'y'`, { question: 'c', includes: ['x', 'y'] }],
  ];
  for (const [expression, condition] of read) {
    it(`is read: ${expression.replaceAll('%resource.descendants()', '…')}`, () => {
      const asked = questions(imported(form([...sources, item('q', 'string', deciding(expression))])));
      expect(asked.find(({ id }) => id === 'q')?.showWhen).to.deep.equal(condition);
    });
  }

  const unread = ['', 'true', '%patient.name', `${of('n')}.value +`, `${of('n')}.value > 3 xor true`, `${of('n')}`, `(${of('n')}.exists()`, `${of('n')}.exists())`, `%resource.item.answer.value = 1`, `%resource.item.where(linkId='g').item.answer.value = 1`, `%resource.where(linkId='n').answer.value = 1`, `iif(${of('n')}.exists(), true, false)`, `${'('.repeat(200)}${of('n')}.exists()${')'.repeat(200)}`, `${of('n')}.exists() and `.repeat(200)];
  for (const expression of unread) it(`is not read: ${expression.slice(0, 60)}`, () => expect(readExpression(expression, '$')).to.equal(null));

  const question = (id: string): Question | undefined => questions(imported(form(sources))).find((one) => one.id === id);
  const names = { question, linkId: (id: string) => id, label: (_: string, code: string) => code };
  const written: [condition: Condition, unknownShows: boolean, expression: string][] = [
    [{ question: 'n', '>': 3 }, false, `${of('n')}.value.where($this > 3).exists()`],
    [{ question: 'n', '>': 3 }, true, `${of('n')}.empty() or ${of('n')}.value.where($this > 3).exists()`],
    [{ not: { question: 'c', includes: ['x', 'y'] } }, false, `${of('c')}.exists() and (${of('c')}.value.where(code = 'x').exists().not() and ${of('c')}.value.where(code = 'y').exists().not())`],
    [{ question: 'c', '!=': 'x' }, false, `${of('c')}.exists() and ${of('c')}.value.where(code = 'x').exists().not()`],
    [{ not: { question: 'c', '!=': 'x' } }, false, `${of('c')}.exists() and ${of('c')}.value.where(code = 'x').exists()`],
    [{ not: { question: 'n', exists: true } }, false, `${of('n')}.empty()`],
    [{ question: 'd', within: { last: { months: 6 } } }, false, `${of('d')}.value.where($this >= today() - 6 months and $this <= today()).exists()`],
    [{ any: [{ question: 'b', '=': true }, { all: [{ question: 'n', exists: true }, { setting: 's' }] }] }, false, `${of('b')}.value.where($this = true).exists() or (${of('n')}.exists() and true)`],
  ];
  for (const [condition, shows, expression] of written) {
    it(`is written: ${JSON.stringify(condition)}`, () => expect(toExpression(condition, shows, names).expression).to.equal(expression));
  }

  it('names the settings it takes for true', () => expect(toExpression({ not: { setting: 's' } }, false, names)).to.deep.equal({ expression: 'false', settings: ['s'] }));
});
