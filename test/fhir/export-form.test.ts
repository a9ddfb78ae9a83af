import { expect } from '@open-wc/testing';
import type { Prose } from '../../src/definition/prose.ts';
import type { Condition, Item, Question, Questionnaire } from '../../src/definition/types.ts';
import type { R4Item } from '../../src/fhir/r4.ts';
import { toFhir, type Exported } from '../../src/fhir/to-fhir.ts';
import { choice, group, questionnaireOf, section } from '../fixtures/questionnaire.ts';
import { control as controlOf, extension, type Json } from './form.ts';
import { definitionOf } from './random-visit.ts';

const exported = (questionnaire: Questionnaire): Exported => toFhir(definitionOf(questionnaire));
const headOf = (questionnaire: Questionnaire): Json => {
  const { item: _, ...head } = exported(questionnaire).questionnaire;
  return head;
};
const translated = (text: string, language = 'vi'): Json => ({ extension: [extension('translation', { extension: [{ url: 'lang', valueCode: language }, { url: 'content', valueString: text }] })] });
const said = (linkId: string, as: string, text: string, more: Json = {}): Json => ({
  linkId,
  extension: [{ ...controlOf(as), valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: as }] } }],
  text,
  ...more,
  type: 'display',
});

/** The items of the only section, its afterStop left out. */
const itemsOf = (items: Item[], change: (prose: Prose) => void = () => {}, more: Partial<Questionnaire> = {}): R4Item[] => {
  const { afterStop: _, ...questionnaire } = questionnaireOf({ items, ...more });
  Object.values(questionnaire.prose).forEach(change);
  const { item } = exported(questionnaire).questionnaire;
  return questionnaire.source ? item : item[0]!.item!;
};
const text = (id: string, more: Partial<Question> = {}): Question => ({ id, type: 'short-text', ...more });
const plain = (linkId: string, more: Json = {}): Json => ({ linkId, text: `${linkId} in en`, type: 'string', ...more });

describe('the head of an exported form', () => {
  it('is made of what the questionnaire is', () => {
    const questionnaire = questionnaireOf({ items: [text('a')] });
    questionnaire.prose['en']!.intro = [{ needs: ['clinic-phone'], text: 'Call {clinic-phone}.' }, { needs: [], text: 'At {clinic-name}.' }, { text: 'Later.' }];
    questionnaire.prose['en']!.title = 'For {clinic-name}';
    const expected = { resourceType: 'Questionnaire', language: 'en', url: 'urn:preconsult:questionnaire:made-up', version: '1.2.3', title: 'For [clinic-name]', status: 'draft', description: 'At [clinic-name].' };
    expect(headOf(questionnaire)).to.deep.equal(expected);
    questionnaire.prose['en']!.intro = [{ needs: ['clinic-phone'], text: 'Call {clinic-phone}.' }];
    questionnaire.prose['en']!.title = '';
    const { description: __, ...rest } = expected;
    expect(headOf(questionnaire)).to.deep.equal({ ...rest, title: '' });
    const approval = { owner: 'o', role: 'r', date: '2026-01-31', hash: '0'.repeat(64) };
    expect(headOf({ ...questionnaire, approval })).to.deep.include({ status: 'active' });
    expect(headOf({ ...questionnaire, approval: { ...approval, hash: '1' } })).to.deep.include({ status: 'draft' });
  });

  it('is what it was imported with, translations beside its own language', () => {
    const source = { url: 'https://forms.example/q', version: '9', language: 'vi', subjectType: ['Patient'] };
    const questionnaire = questionnaireOf({ items: [text('a')], languages: ['en', 'vi', 'fr'], source });
    questionnaire.prose['fr']!.title = 'title in vi';
    questionnaire.prose['fr']!.intro = [];
    expect(headOf(questionnaire)).to.deep.equal({
      resourceType: 'Questionnaire',
      language: 'vi',
      url: 'https://forms.example/q',
      version: '9',
      title: 'title in vi',
      _title: translated('title in en', 'en'),
      status: 'draft',
      subjectType: ['Patient'],
      description: 'intro in vi',
      _description: translated('intro in en', 'en'),
    });
    expect(headOf({ ...questionnaire, source: { language: 'xx' } })).to.deep.include({ language: 'en', url: 'urn:preconsult:questionnaire:made-up', version: '1.2.3' });
  });
});

describe('the items of an exported form', () => {
  it('are sections, what is asked after a stop last and never required', () => {
    const sections = [section('one', [text('a', { mandatory: 'required' })]), section('two', [group('g', [text('b', { mandatory: 'safety' })])])];
    const afterStop = section('late', [text('c', { mandatory: 'required' })]);
    const questionnaire = questionnaireOf({ sections, afterStop });
    questionnaire.prose['en']!.sections['one']!.title = 'One at {clinic-name}';
    expect(exported(questionnaire).questionnaire.item).to.deep.equal([
      { linkId: 'one', type: 'group', text: 'One at [clinic-name]', item: [plain('a', { required: true })] },
      { linkId: 'two', type: 'group', text: 'two in en', item: [{ linkId: 'g', text: 'g in en', type: 'group', item: [plain('b', { required: true })] }] },
      { linkId: 'late', type: 'group', text: 'late in en', item: [plain('c')] },
    ]);
  });

  it('have the texts of every language, those alike or missing left out', () => {
    const asked: Item[] = [
      choice('a', [{ code: 'p' }, { code: 'q', source: { element: 'valueString', value: 'Q' } }, { code: 'r', source: { element: 'valueInteger', value: 3 } }]),
      text('b', { source: { linkId: 'b', text: 'Is <b>this</b> so?' } }),
      group('g', [text('c')]),
    ];
    const items = itemsOf(asked, (prose) => {
      prose.questions['c'] = { text: prose.title === 'title in fr' ? '' : 'Same' };
      prose.groups!['g']!.intro = `Intro of {clinic-name} ${prose.title}`;
    }, { languages: ['en', 'vi', 'fr'] });
    const both = (id: string): Json => ({ extension: [...(translated(`${id} in vi`)['extension'] as Json[]), ...(translated(`${id} in fr`, 'fr')['extension'] as Json[])] });
    expect(items).to.deep.equal([
      {
        linkId: 'a',
        text: 'a in en',
        _text: both('a'),
        type: 'choice',
        answerOption: [{ valueCoding: { code: 'p', display: 'p in en', _display: both('p') } }, { valueString: 'Q', _valueString: both('q') }, { valueInteger: 3 }],
      },
      { linkId: 'b', text: 'Is <b>this</b> so?', _text: both('b'), type: 'string' },
      {
        linkId: 'g',
        text: 'g in en',
        _text: both('g'),
        type: 'group',
        item: [said('g-help', 'help', 'Intro of [clinic-name] title in en', { _text: both('Intro of [clinic-name] title') }), { linkId: 'c', text: 'Same', type: 'string' }],
      },
    ]);
  });

  it('say what is said with a question in displays under it, with linkIds that nothing else has', () => {
    const asked = [text('a', { type: 'scale', min: 0, max: 9, source: { linkId: 'a', code: [{ code: '1' }], prefix: '1.', definition: 'https://a.example#a' } }), text('a-help'), text('a-help-2'), text('d', { type: 'display', source: { linkId: 'd', code: [{ code: '2' }] } })];
    const [first, , , last] = itemsOf(asked, ({ questions }) => {
      questions['a'] = { text: 'Well, {answer:b}?', otherwise: 'Well?', help: 'At {clinic-name}', ends: { low: 'Low {clinic-name}', high: 'High {clinic-name}' } };
      questions['d'] = { text: 'Shown', help: 'lost', ends: { low: 'l', high: 'h' } };
    });
    const { extension: __, ...rest } = first!;
    expect(rest).to.deep.equal({
      linkId: 'a',
      definition: 'https://a.example#a',
      prefix: '1.',
      code: [{ code: '1' }],
      text: 'Well?',
      type: 'integer',
      item: [said('a-help-3', 'help', 'At [clinic-name]'), said('a-upper', 'upper', 'High [clinic-name]'), said('a-lower', 'lower', 'Low [clinic-name]')],
    });
    expect(last).to.deep.equal({ linkId: 'd', text: 'Shown', type: 'display' });
  });

  it('hold own words beside an option in an item of their own', () => {
    const options = ['x', { code: 'other', ownWords: true }];
    const items = itemsOf([choice('a', options), choice('b', options, { type: 'multiple-choice' })], ({ questions }) => Object.assign(questions['a']!.options!, { other: { label: 'Else {clinic-name}' } }));
    const words = (id: string, display: string): Json => ({ linkId: `${id}-other-words`, text: display, type: 'string', enableWhen: [{ question: id, operator: '=', answerCoding: { code: 'other', display } }] });
    expect(items.map(({ item }) => item)).to.deep.equal([[words('a', 'Else [clinic-name]')], [words('b', 'other in en')]]);
  });

  it('are groups with all they say of themselves', () => {
    const source = { linkId: '/g', code: [{ code: '1' }], prefix: 'A', definition: 'https://a.example#g' };
    const unknown = { question: 'a', '=': 'w' };
    const items = itemsOf([
      text('a'),
      group('g', [text('b')], { repeats: { min: 2, max: 4 }, showWhen: unknown, whenUnknown: 'show', source }),
      group('h', [text('c')], { repeats: { min: 0 }, showWhen: unknown, source: { linkId: 'h', type: 'display', code: [{ code: '2' }] } }),
      group('i', [text('d')], { showWhen: { any: [{ setting: 's' }, { all: [unknown, unknown] }] } }),
    ], ({ groups }) => Object.assign(groups!['g']!, { intro: 'Intro' }));
    const [condition, expression] = [{ question: 'a', operator: '=', answerString: 'w' }, "%resource.descendants().where(linkId='a').answer.value.where($this = 'w').exists()"];
    expect(items.slice(1)).to.deep.equal([
      {
        linkId: '/g',
        definition: 'https://a.example#g',
        prefix: 'A',
        extension: [extension('questionnaire-minOccurs', { valueInteger: 2 }), extension('questionnaire-maxOccurs', { valueInteger: 4 })],
        code: [{ code: '1' }],
        text: 'g in en',
        type: 'group',
        enableWhen: [condition, { question: 'a', operator: 'exists', answerBoolean: false }],
        enableBehavior: 'any',
        repeats: true,
        item: [said('/g-help', 'help', 'Intro'), plain('b')],
      },
      { linkId: 'h', text: 'h in en', type: 'group', enableWhen: [condition], repeats: true, item: [plain('c')] },
      {
        linkId: 'i',
        extension: [{ url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression', valueExpression: { language: 'text/fhirpath', expression: `true or (${expression} and ${expression})` } }],
        text: 'i in en',
        type: 'group',
        item: [plain('d')],
      },
    ]);
  });

  it('are without texts where there are no words for them', () => {
    const items = itemsOf([text('a'), group('g', [text('b')])], (prose) => Object.assign(prose, { questions: {}, groups: {} }));
    expect(items).to.deep.equal([{ linkId: 'a', type: 'string' }, { linkId: 'g', type: 'group', item: [{ linkId: 'b', type: 'string' }] }]);
    const { item } = exported(Object.assign(questionnaireOf({ items: [group('g', [text('a')])] }), { prose: { en: { title: '', intro: [], sections: {}, questions: {} } } })).questionnaire;
    const group1 = { linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string' }] };
    expect(item).to.deep.equal([{ linkId: 'part', type: 'group', item: [group1] }, { linkId: 'after-stop', type: 'group', item: [{ linkId: 'call-name', type: 'string' }] }]);
  });
});

describe('what stands under a question in an exported form', () => {
  const above = { question: 'a', exists: true };
  const [b, c] = [{ question: 'b', '=': 'w' }, { question: 'c', '=': 'w' }];
  const link = (question: string): Json => ({ question: `/${question}`, operator: '=', answerString: 'w' });
  const answered = (question: string, answerBoolean = true): Json => ({ question: `/${question}`, operator: 'exists', answerBoolean });
  const rows: [condition: Condition, enableWhen: Json[] | undefined][] = [
    [above, undefined],
    [{ all: [above] }, undefined],
    [{ all: [above, b] }, [link('b')]],
    [{ all: [above, b, c] }, [link('b'), link('c')]],
    [{ all: [b, above] }, [link('b'), answered('a')]],
    [{ any: [above, b] }, [answered('a'), link('b')]],
    [{ question: 'a', '=': 'w' }, [link('a')]],
    [{ question: 'a', exists: false }, [answered('a', false)]],
    [{ question: 'b', exists: true }, [answered('b')]],
    [{ all: [{ question: 'b', exists: true }, c] }, [answered('b'), link('c')]],
  ];
  for (const [showWhen, enableWhen] of rows) {
    it(`says nothing twice: ${JSON.stringify(showWhen)}`, () => {
      const items = itemsOf([...['b', 'c', 'a'].map((id) => text(id, { source: { linkId: `/${id}` } })), text('d', { showWhen, source: { linkId: '/d', under: '/a' } })]);
      expect(items[2]!.item!.map((item) => item.enableWhen)).to.deep.equal([enableWhen]);
    });
  }
});

describe('what an exported form cannot say', () => {
  it('is listed, and an item that only an expression enables is not required', () => {
    const hard: Condition = { all: [{ setting: 's' }, { any: [{ setting: 's' }, { question: 'a', '=': 'w' }] }] };
    const { afterStop: _, ...questionnaire } = questionnaireOf({
      items: [text('a'), text('b', { mandatory: 'required', showWhen: hard }), text('c', { mandatory: 'required', showWhen: { setting: 't' } }), text('d', { mandatory: 'required', showWhen: { question: 'a', exists: true } })],
      settings: ['s', 't'],
    });
    const { warnings, questionnaire: form } = exported(questionnaire);
    expect(warnings).to.deep.equal([
      { path: '$.settings', message: 'the clinic\'s setting "s" is not carried', hint: 'items that depend on it are exported for a clinic that has it' },
      { path: '$.sections', message: 'a condition that enableWhen cannot say is written as enableWhenExpression', hint: 'the receiver has to evaluate FHIRPath, and such an item is not required' },
      { path: '$.settings', message: 'the clinic\'s setting "t" is not carried', hint: 'items that depend on it are exported for a clinic that has it' },
    ]);
    expect(form.item[0]!.item!.map(({ linkId, required, enableWhen, extension: extensions = [] }) => [linkId, required, enableWhen?.length, extensions.length])).to.deep.equal([
      ['a', undefined, undefined, 0],
      ['b', undefined, undefined, 1],
      ['c', undefined, undefined, 0],
      ['d', true, 1, 0],
    ]);
  });
});
