import { expect } from '@open-wc/testing';
import { compile } from '../../src/engine/compile.ts';
import { isGroup, type Condition, type Item, type Questionnaire } from '../../src/definition/types.ts';
import { toFhir } from '../../src/fhir/to-fhir.ts';
import { toFhirResponse } from '../../src/fhir/to-fhir-response.ts';
import { definitionOf as microneedlingOf, microneedling } from '../fixtures/microneedling.ts';
import { questionnaireOf } from '../fixtures/questionnaire.ts';
import { randomFrom } from '../fixtures/random.ts';
import { faultsAgainst, itemsOf, type Form, type Response } from './against-form.ts';
import { choice, control, extension, form, imported, item, when, type Json } from './form.ts';
import { questionnaireFaults, responseFaults } from './r4-rules.ts';
import { definitionOf, randomVisit } from './random-visit.ts';

const json = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;
const exported = (questionnaire: Questionnaire): Form => json<Form>(toFhir(definitionOf(questionnaire)).questionnaire);
const translated = (text: string): Json => ({ extension: [extension('translation', { extension: [{ url: 'lang', valueCode: 'vi' }, { url: 'content', valueString: text }] })] });

/** A form that holds something of everything that is carried. */
const rich = form(
  [
    item('about', 'group', {
      prefix: 'A',
      _text: translated('Về bạn'),
      item: [
        item('age', 'integer', { required: true, extension: [extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 120 })], code: [{ system: 'http://loinc.org', code: '30525-0' }] }),
        choice('sex', ['F', 'm'], { item: [item('weeks', 'decimal', { enableWhen: [when('sex', '=', { answerCoding: { code: 'F' } })] }), item('note', 'text', { maxLength: 300 })] }),
        item('weight', 'quantity', { extension: [extension('questionnaire-unit', { valueCoding: { system: 'http://unitsofmeasure.org', code: 'kg', display: 'kg' } })] }),
      ],
    }),
    item('drugs', 'group', {
      repeats: true,
      extension: [extension('questionnaire-maxOccurs', { valueInteger: 3 })],
      item: [item('drug', 'string', { required: true }), item('since', 'date', { enableWhen: [when('drug', '!=', { answerString: 'none' })] }), item('help', 'display', { extension: [control('help')] })],
    }),
    item('pain', 'integer', { extension: [control('slider'), extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 10 })], item: [item('low', 'display', { extension: [control('lower')] })] }),
    item('where', 'open-choice', { repeats: true, answerOption: [{ valueString: 'face', initialSelected: true }, { valueString: 'none', extension: [extension('questionnaire-optionExclusive', { valueBoolean: true })] }] }),
    item('heavy', 'string', { enableWhen: [when('weight', '>', { answerQuantity: { value: 90, code: 'kg', system: 'http://unitsofmeasure.org' } }), when('age', '<', { answerInteger: 18 })], enableBehavior: 'any' }),
    item('at', 'dateTime', { enableWhen: [when('where', 'exists', { answerBoolean: true })] }),
    item('time', 'time', { repeats: true }),
    item('site', 'url'),
    item('photo', 'attachment'),
    item('who', 'reference', { readOnly: true, initial: [{ valueReference: { display: 'Dr A' } }] }),
    item('html', 'boolean', { text: 'Is <i>this</i> so?' }),
  ],
  { description: 'Some questions.', subjectType: ['Patient'] },
);

describe('a form that was imported', () => {
  it('comes back the same after an export', () => {
    const first = imported(rich);
    const again = imported(exported(first));
    expect(again.sections).to.deep.equal(first.sections);
    expect(again.prose).to.deep.equal(first.prose);
    expect(again.source).to.deep.equal(first.source);
  });

  it('is exported as strict R4, with the linkIds, texts and options it had', () => {
    const form = exported(imported(rich));
    expect(questionnaireFaults(form)).to.deep.equal([]);
    const items = itemsOf(form);
    const before = itemsOf(rich as Form);
    const missing = [...before.values()].filter(({ linkId, type }) => type !== 'display' && !items.has(linkId));
    expect(missing).to.deep.equal([]);
    for (const [linkId, { text, type, answerOption = [] }] of items) {
      const was = before.get(linkId);
      if (!was) continue;
      expect([text, type, answerOption.length]).to.deep.equal([was.text, was.type, was.answerOption?.length ?? 0]);
    }
  });

  it('is answered by responses that are valid R4 and valid against it, whatever is answered', () => {
    const questionnaire = imported(rich);
    const definition = definitionOf(questionnaire);
    const conversation = compile(definition);
    const met = new Set<string>();
    for (let seed = 0; seed < 150; seed++) {
      const response = json<Response>(toFhirResponse(definition, randomVisit(conversation, randomFrom(seed)).summary));
      const faults = [...responseFaults(response), ...faultsAgainst(response, rich as Form)];
      expect(faults, `seed ${seed}`).to.deep.equal([]);
      for (const [, linkId = ''] of JSON.stringify(response).matchAll(/"linkId":"([^"]*)"/g)) met.add(linkId);
    }
    const asked = [...itemsOf(rich as Form).values()].filter(({ type }) => type !== 'display').map(({ linkId }) => linkId);
    expect([...met].sort()).to.deep.equal(asked.sort());
  });
});

describe('a questionnaire of our own', () => {
  const chosen = (id: string, ...codes: string[]): Item => ({ id, type: 'single-choice', options: codes.map((code) => ({ code })) });
  const asked: Item[] = [chosen('a', 'x', 'y'), { id: 'b', type: 'multiple-choice', options: [{ code: 'p' }, { code: 'q' }] }, { id: 'n', type: 'integer' }, { id: 'd', type: 'date' }];
  const conditions: [condition: Condition, unknown: 'show' | 'hide', expected: unknown][] = [
    [{ question: 'a', '=': 'x' }, 'hide', [[{ question: 'a', operator: '=', answerCoding: { code: 'x', display: 'x in en' } }], undefined]],
    [{ question: 'n', '>': 3 }, 'show', [[{ question: 'n', operator: '>', answerInteger: 3 }, { question: 'n', operator: 'exists', answerBoolean: false }], 'any']],
    [{ not: { question: 'n', exists: true } }, 'hide', [[{ question: 'n', operator: 'exists', answerBoolean: false }], undefined]],
    [{ all: [{ question: 'n', '>=': 3 }, { all: [{ question: 'd', '<': '2020' }, { question: 'n', '!=': 4 }] }] }, 'hide', [[{ question: 'n', operator: '>=', answerInteger: 3 }, { question: 'd', operator: '<', answerDate: '2020' }, { question: 'n', operator: '!=', answerInteger: 4 }], 'all']],
    [{ question: 'b', includes: ['p', 'q'] }, 'hide', [['p', 'q'].map((code) => ({ question: 'b', operator: '=', answerCoding: { code, display: `${code} in en` } })), 'any']],
    [{ all: [{ question: 'n', '>': 3 }, { question: 'b', includes: ['p', 'q'] }] }, 'hide', 'expression'],
    [{ question: 'd', within: { last: { years: 1 } } }, 'hide', 'expression'],
    [{ setting: 's' }, 'hide', [undefined, undefined]],
  ];
  for (const [condition, whenUnknown, expected] of conditions) {
    it(`says when it is asked: ${JSON.stringify(condition)}, ${whenUnknown}`, () => {
      const last: Item = { id: 'z', type: 'short-text', mandatory: 'required', showWhen: condition, whenUnknown };
      const form = exported(questionnaireOf({ items: [...asked, last] as never, settings: ['s'] }));
      expect(questionnaireFaults(form)).to.deep.equal([]);
      const { enableWhen, enableBehavior, required, ...rest } = itemsOf(form).get('z')!;
      if (expected === 'expression') {
        expect(JSON.stringify(rest)).to.include('enableWhenExpression');
        expect(required, 'what only an expression enables is not required').to.equal(undefined);
      } else expect([enableWhen, enableBehavior]).to.deep.equal(expected);
    });
  }

  it('lists what it cannot carry', () => {
    const { warnings } = toFhir(microneedlingOf(microneedling.questionnaire));
    const paths = warnings.map(({ path }) => path);
    expect(paths).to.include.members(['$.flags', '$.rules', '$.safetyTexts', '$.wordLists', '$.cards', '$.sources', '$.afterStop']);
    expect(warnings.map(({ message }) => message).join('\n')).to.include('"restricted"');
  });

  it('is exported whole: every question of the real one, as strict R4', () => {
    const { questionnaire } = microneedling;
    const form = exported(questionnaire);
    expect(questionnaireFaults(form)).to.deep.equal([]);
    const linkIds = new Set(itemsOf(form).keys());
    const ids = (items: readonly Item[]): string[] => items.flatMap((one) => (isGroup(one) ? [one.id, ...ids(one.items)] : one.id));
    for (const id of questionnaire.sections.flatMap(({ items }) => ids(items))) expect(linkIds.has(id), id).to.equal(true);
  });

  it('is answered by responses that are valid against it', () => {
    const sections = [{ id: 'part', heading: 'health' as const, items: [...asked, { id: 'g', type: 'group' as const, repeats: {}, items: [{ id: 'w', type: 'short-text', showWhen: { question: 'n', '>': 60 } }] }] }];
    const questionnaire = questionnaireOf({ sections: sections as never });
    questionnaire.prose['en']!.groups = { g: { title: 'G', ask: 'One?', askAnother: 'Another?' } };
    delete questionnaire.prose['en']!.questions['g'];
    const form = exported(questionnaire);
    const definition = definitionOf(questionnaire);
    for (let seed = 0; seed < 60; seed++) {
      const response = json<Response>(toFhirResponse(definition, randomVisit(questionnaire, randomFrom(seed)).summary));
      expect([...responseFaults(response), ...faultsAgainst(response, form)], `seed ${seed}`).to.deep.equal([]);
    }
  });
});
