import { expect } from '@open-wc/testing';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import type { Questionnaire } from '../../src/definition/types.ts';
import { toFhir } from '../../src/fhir/to-fhir.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { choice, extension, form, imported, item, warningsOf, type Json } from './form.ts';
import { questionnaireFaults } from './r4-rules.ts';
import { definitionOf } from './random-visit.ts';

const system = 'http://hl7.org/fhir/questionnaire-item-control';
const looking = (code: string): Json => extension('questionnaire-itemControl', { valueCodeableConcept: { coding: [{ system, code }] } });
const said = (linkId: string, as?: string, more: Json = {}): Json => ({ linkId, ...(as !== undefined && { extension: [looking(as)] }), text: `Text of ${linkId}`, type: 'display', ...more });
const link = (valueUri: string): Json => extension('questionnaire-supportLink', { valueUri });
const french = (content: string): Json => ({ extension: [extension('translation', { extension: [{ url: 'lang', valueCode: 'fr' }, { url: 'content', valueString: content }] })] });
const slider = [looking('slider'), extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 10 })];
const group = (linkId: string, more: Json): Json => item(linkId, 'group', { item: [item(`in ${linkId}`, 'string')], ...more });
const scored = (code: string, valueDecimal: number, more: Json = {}): Json => ({ ...more, valueCoding: { code, display: code } , extension: [...((more['extension'] as Json[] | undefined) ?? []), extension('ordinalValue', { valueDecimal })] });

/** The items that come back of those a form has. */
function back(items: Json[], change: (questionnaire: Questionnaire) => void = () => {}): unknown {
  const questionnaire = imported(form(items));
  change(questionnaire);
  expect('questionnaire' in parseQuestionnaire(questionnaire, questionTypes)).to.equal(true);
  const exported = toFhir(definitionOf(questionnaire)).questionnaire;
  expect(questionnaireFaults(exported)).to.deep.equal([]);
  return exported.item;
}

const rows: [says: string, items: Json[]][] = [
  ['help by its own linkId', [item('a', 'string', { item: [said('the help', 'help')] })]],
  ['instructions without a control', [item('a', 'string', { item: [said('the text')] })]],
  ['several texts beside a question', [item('a', 'string', { item: [said('x', 'flyover'), said('y'), said('z', 'prompt'), item('b', 'string')] })]],
  ['the ends of a slider', [item('a', 'integer', { extension: slider, item: [said('low', 'lower'), said('high', 'upper'), said('help', 'help')] })]],
  ['a text between its items', [group('g', { item: [item('a', 'string'), said('x', 'help'), item('b', 'string', { item: [item('c', 'string'), said('y')] }), said('z', 'help')] })]],
  ['help of a group', [group('g', { item: [said('x', 'help'), item('b', 'string')] })]],
  ['help that is translated', [item('a', 'string', { _text: french('Un'), item: [said('x', 'help', { _text: french('Aide') })] })]],
  ['links', [item('a', 'string', { extension: [link('https://a.example'), link('https://b.example')] }), group('g', { extension: [link('https://c.example')] })]],
  ['links beside help', [item('a', 'string', { extension: [link('https://a.example')], item: [said('x', 'help')] })]],
  ['looks', [choice('a', ['x'], { extension: [looking('drop-down')] }), group('g', { extension: [looking('gtable')] })]],
  ['which way options run', [choice('a', ['x', 'y'], { extension: [extension('questionnaire-choiceOrientation', { valueCode: 'horizontal' })] })]],
  ['scores of options', [item('a', 'choice', { answerOption: [scored('x', 0), scored('y', 1.5, { extension: [extension('questionnaire-optionExclusive', { valueBoolean: true })] })] })]],
  ['required groups', [group('g', { required: true }), group('h', { required: true, repeats: true, extension: [extension('questionnaire-minOccurs', { valueInteger: 1 })] })]],
];

describe('a form that was imported comes back', () => {
  for (const [says, items] of rows) it(`with ${says}`, () => expect(back(items)).to.deep.equal(items));

  it('with scores that stand in the coding of an option, beside the option', () => {
    const coding = { code: 'x', display: 'x', extension: [extension('ordinalValue', { valueDecimal: 2 })] };
    expect(back([item('a', 'choice', { answerOption: [{ valueCoding: coding }] })])).to.deep.equal([item('a', 'choice', { answerOption: [scored('x', 2)] })]);
    const contained = [{ resourceType: 'ValueSet', id: 'v', compose: { include: [{ concept: [coding] }] } }];
    const { item: [only] } = toFhir(definitionOf(imported(form([item('a', 'choice', { answerValueSet: '#v' })], { contained })))).questionnaire;
    expect(only?.answerOption).to.deep.equal([scored('x', 2)]);
  });

  it('with the words of today where a clinic has changed them', () => {
    const changed = (questionnaire: Questionnaire): void => void Object.assign(questionnaire.prose['en']!.questions['a']!, { help: 'Other help' });
    const items = [item('a', 'string', { extension: [link('https://a.example')], item: [said('x', 'help')] })];
    expect(back(items, changed)).to.deep.equal([item('a', 'string', { item: [said('a-help', 'help', { text: 'Other help' })] })]);
  });

  it('and what the widget does not show of it is listed', () => {
    const json = form([choice('a', ['x'], { extension: [looking('drop-down'), extension('questionnaire-choiceOrientation', { valueCode: 'vertical' })] }), item('b', 'choice', { answerOption: [scored('x', 0)] })]);
    expect(warningsOf(json)).to.deep.equal([
      '$.item[0]: which way options run (choiceOrientation) is not shown',
      '$.item[0]: the look "drop-down" of questionnaire-itemControl is not shown',
      '$.item[1]: the scores of options (ordinalValue) are not used',
    ]);
  });
});
