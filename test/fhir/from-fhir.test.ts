import { expect } from '@open-wc/testing';
import type { Question } from '../../src/definition/types.ts';
import { choice, control, extension, form, groups, imported, item, questionOf, questions, warningsOf, type Json } from './form.ts';

const option = (code: string, more: Json = {}): Json => ({ valueCoding: { code, display: code.toUpperCase() }, ...more });
const set = { resourceType: 'ValueSet', id: 'vs', url: 'https://sets.example/vs', compose: { include: [{ system: 'https://s.example', concept: [{ code: 'A1', display: 'First' }, { code: 'B2' }] }] } };
const system = { resourceType: 'CodeSystem', url: 'https://codes.example/levels', concept: [{ code: 'low' }, { code: 'high', concept: [{ code: 'highest' }] }] };
const expanded = { resourceType: 'ValueSet', id: 'vs', expansion: { contains: [{ abstract: true, code: 'top', contains: [{ system: 's', code: 'in', display: 'Inner' }] }] } };

/** An item and what of its question must be there. */
const types: [says: string, item: Json, question: Partial<Question>][] = [
  ['display', item('a', 'display'), { type: 'display' }],
  ['boolean', item('a', 'boolean'), { type: 'yes-no' }],
  ['decimal', item('a', 'decimal'), { type: 'decimal' }],
  ['integer', item('a', 'integer'), { type: 'integer' }],
  ['date', item('a', 'date'), { type: 'date' }],
  ['dateTime', item('a', 'dateTime'), { type: 'date-time' }],
  ['time', item('a', 'time'), { type: 'time' }],
  ['string', item('a', 'string'), { type: 'short-text' }],
  ['text', item('a', 'text'), { type: 'long-text' }],
  ['url', item('a', 'url'), { type: 'url' }],
  ['attachment', item('a', 'attachment'), { type: 'attachment' }],
  ['reference', item('a', 'reference'), { type: 'short-text', source: { linkId: 'a', type: 'reference' } }],
  ['a quantity without a unit', item('a', 'quantity'), { type: 'decimal', source: { linkId: 'a', type: 'quantity' } }],
  ['a choice of one', choice('a', ['x', 'y']), { type: 'single-choice', source: { linkId: 'a' } }],
  ['a choice of several', choice('a', ['x', 'y'], { repeats: true }), { type: 'multiple-choice' }],
  ['an open choice', item('a', 'open-choice', { answerOption: [option('x')] }), { type: 'single-choice', openChoice: true, source: { linkId: 'a' } }],
  ['integers to choose from', item('a', 'integer', { answerOption: [{ valueInteger: 3 }] }), { type: 'single-choice', source: { linkId: 'a', type: 'integer' } }],
  ['a repeating string', item('a', 'string', { repeats: true, extension: [extension('questionnaire-maxOccurs', { valueInteger: 4 })] }), { type: 'short-text', repeats: { max: 4 } }],
  ['required', item('a', 'string', { required: true }), { mandatory: 'required' }],
  ['read-only with a value', item('a', 'string', { readOnly: true, initial: [{ valueString: 'v' }] }), { readOnly: true, initial: 'v' }],
  ['maxLength', item('a', 'string', { maxLength: 12 }), { maxLength: 12 }],
  ['minLength', item('a', 'text', { extension: [extension('minLength', { valueInteger: 2 })] }), { minLength: 2 }],
  ['regex without its anchors', item('a', 'string', { extension: [extension('regex', { valueString: '^[A-Z]{2}$' })] }), { pattern: '[A-Z]{2}' }],
  ['minValue and maxValue', item('a', 'integer', { extension: [extension('minValue', { valueInteger: 1 }), extension('maxValue', { valueInteger: 9 })] }), { min: 1, max: 9 }],
  ['a date up to today', item('a', 'date', { extension: [extension('maxValue', { _valueDate: { extension: [extension('cqf-calculatedValue', { valueExpression: { language: 'text/fhirpath', expression: 'today()' } })] } })] }), { max: 'today' }],
  ['maxDecimalPlaces', item('a', 'decimal', { extension: [extension('maxDecimalPlaces', { valueInteger: 1 })] }), { decimals: 1 }],
  [
    'a slider',
    item('a', 'integer', { extension: [control('slider'), extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 10 }), extension('questionnaire-sliderStepValue', { valueInteger: 2 })] }),
    { type: 'scale', min: 0, max: 10, step: 2 },
  ],
  [
    'a slider that repeats',
    item('a', 'integer', { repeats: true, extension: [control('slider'), extension('minValue', { valueInteger: 1 }), extension('maxValue', { valueInteger: 5 })] }),
    { type: 'integer', min: 1, max: 5, repeats: {} },
  ],
  [
    'a slider whose steps do not reach its end',
    item('a', 'integer', { extension: [control('slider'), extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 10 }), extension('questionnaire-sliderStepValue', { valueInteger: 3 })] }),
    { type: 'integer', min: 0, max: 10 },
  ],
  ['the number of choices', choice('a', ['x', 'y', 'z'], { repeats: true, extension: [extension('questionnaire-minOccurs', { valueInteger: 2 }), extension('questionnaire-maxOccurs', { valueInteger: 2 })] }), { minChoices: 2, maxChoices: 2 }],
  ['an initial choice', item('a', 'choice', { answerOption: [option('x'), option('y', { initialSelected: true })] }), { initial: 'y' }],
  ['several initial choices', item('a', 'choice', { repeats: true, answerOption: [option('x', { initialSelected: true }), option('y', { initialSelected: true })] }), { initial: ['x', 'y'] }],
  ['an initial quantity', item('a', 'quantity', { extension: [extension('questionnaire-unit', { valueCoding: { code: 'kg' } })], initial: [{ valueQuantity: { value: 3, code: 'kg' } }] }), { type: 'quantity', initial: { value: 3, unit: 'kg' } }],
  ['the unit of its limits', item('a', 'quantity', { extension: [extension('http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-minQuantity', { valueQuantity: { value: 5, unit: 'Kg' } })] }), { type: 'quantity', min: 5, options: [{ code: 'kg', source: { element: 'valueCoding', value: { display: 'Kg' } } }] }],
  ['a type of another version', item('a', 'coding', { answerOption: [option('x')] }), { type: 'single-choice' }],
  ['no type', { linkId: 'a', text: 'A' }, { type: 'short-text' }],
];

describe('the question that an item becomes', () => {
  for (const [says, one, question] of types) {
    it(`carries ${says}`, () => {
      const found = questionOf(one);
      for (const [name, value] of Object.entries(question)) expect(found[name as keyof Question], name).to.deep.equal(value);
    });
  }

  it('has no limit in another than the first unit', () => {
    const units = ['g', 'kg'].map((code) => extension('questionnaire-unitOption', { valueCoding: { code } }));
    const most = (code: string): Json => extension('http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-maxQuantity', { valueQuantity: { value: 5, code } });
    expect(['g', 'kg'].map((code) => questionOf(item('a', 'quantity', { extension: [...units, most(code)] })).max)).to.deep.equal([5, undefined]);
  });

  it('has options with what they were', () => {
    const [a, b, c] = questionOf(item('a', 'choice', { answerOption: [option('X y'), option('x-Y', { extension: [extension('questionnaire-optionExclusive', { valueBoolean: true })] }), { valueString: 'Ü b' }] })).options!;
    expect(a).to.deep.equal({ code: 'x-y', source: { element: 'valueCoding', value: { code: 'X y', display: 'X Y' } } });
    expect(b).to.deep.equal({ code: 'x-y-2', exclusive: true, source: { element: 'valueCoding', value: { code: 'x-Y', display: 'X-Y' } } });
    expect(c).to.deep.equal({ code: 'u-b', source: { element: 'valueString', value: 'Ü b' } });
  });

  it('has no options that R4 does not know, and says so', () => {
    const [decimal, number, empty] = [{ answerOption: [{ valueDecimal: 1.5 }] }, { answerOption: [{ valueQuantity: { value: 1 } }] }, { answerOption: [option('x'), { valueString: ' ' }, {}] }];
    expect(questionOf(item('a', 'decimal', decimal)).type).to.equal('decimal');
    expect(questionOf(item('a', 'quantity', number)).type).to.equal('decimal');
    expect(questionOf(item('a', 'choice', empty)).options?.map(({ code }) => code)).to.deep.equal(['x']);
    expect(warningsOf(form([item('a', 'choice', empty)])).map((line) => line.split(':')[0])).to.deep.equal(['$.item[0].answerOption[1]', '$.item[0].answerOption[2]']);
  });

  it('knows the codes of not answering', () => {
    const system = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
    const { options = [] } = questionOf(item('a', 'choice', { answerOption: [{ valueCoding: { system, code: 'asked-unknown' } }, { valueCoding: { code: 'asked-unknown' } }, { valueCoding: { system, code: 'asked-declined' } }] }));
    expect(options.map(({ means }) => means)).to.deep.equal(['not-sure', undefined, 'declined']);
  });

  const sets: [says: string, name: string, contained: Json[], codes: string[]][] = [
    ['by its id', '#vs', [set], ['a1', 'b2']],
    ['by its address and version', 'https://sets.example/vs|1', [set], ['a1', 'b2']],
    ['expanded', '#vs', [expanded], ['in']],
    ['less those it excludes', '#vs', [{ ...set, compose: { ...set.compose, exclude: [{ system: 'https://s.example', concept: [{ code: 'A1' }] }] } }], ['b2']],
    ['that is a whole code system of the form', '#all', [system, { resourceType: 'ValueSet', id: 'all', compose: { include: [{ system: system.url }] } }], ['low', 'high', 'highest']],
    ['made of others', '#both', [set, system, { resourceType: 'ValueSet', id: 'both', compose: { include: [{ valueSet: ['https://sets.example/vs|2'] }, { system: system.url, concept: [{ code: 'high' }] }] } }], ['a1', 'b2', 'high']],
    ['that is in two others at once', '#meet', [set, system, { resourceType: 'ValueSet', id: 'meet', compose: { include: [{ system: 'https://s.example', concept: [{ code: 'B2' }] }, { valueSet: ['#vs', '#one'] }] } }, { resourceType: 'ValueSet', id: 'one', compose: { include: [{ system: 'https://s.example', concept: [{ code: 'A1' }] }] } }], ['b2', 'a1']],
    ['that R4 itself defines', 'http://hl7.org/fhir/ValueSet/administrative-gender', [], ['male', 'female', 'other', 'unknown']],
  ];
  for (const [says, answerValueSet, contained, codes] of sets) {
    it(`takes the options of a value set ${says}`, () => {
      const json = form([item('a', 'choice', { answerValueSet })], { contained });
      expect(questions(imported(json))[0]!.options?.map(({ code }) => code)).to.deep.equal(codes);
      expect(warningsOf(json)).to.deep.equal([]);
    });
  }

  it('does not follow value sets that include each other for ever', () => {
    const ring = ['a', 'b'].map((id) => ({ resourceType: 'ValueSet', id, compose: { include: [{ valueSet: [id === 'a' ? '#b' : '#a'] }] } }));
    const json = form([item('q', 'choice', { answerValueSet: '#a' })], { contained: ring });
    expect(questions(imported(json))[0]?.type).to.equal('short-text');
    expect(warningsOf(json).join()).to.match(/a value set includes codes without naming them.*"#a" is not in the form/);
  });

  it('is answered in own words where its value set is elsewhere, and says so', () => {
    const json = form([item('a', 'choice', { answerValueSet: 'https://sets.example/far' })]);
    expect(questions(imported(json))[0]).to.deep.include({ type: 'short-text', source: { linkId: 'a', type: 'choice' } });
    expect(warningsOf(json)).to.deep.equal(['$.item[0]: the value set "https://sets.example/far" is not in the form']);
  });

  it('offers what conditions name where its value set is elsewhere', () => {
    const enableWhen = [{ question: 'a', operator: '=', answerCoding: { system: 's', code: 'Q', display: 'Queue' } }];
    const questionnaire = imported(form([item('a', 'choice', { answerValueSet: 'https://sets.example/far' }), item('b', 'string', { enableWhen })]));
    const [a, b] = questions(questionnaire);
    expect(a).to.deep.include({ type: 'single-choice', openChoice: true });
    expect(a!.options!.map(({ code }) => code)).to.deep.equal(['q']);
    expect(b!.showWhen).to.deep.equal({ question: 'a', '=': 'q' });
    expect(questionnaire.prose['en']!.questions['a']!.options).to.deep.equal({ q: 'Queue' });
  });

  it('goes without what the parser refuses, and says so', () => {
    const runaway = item('a', 'string', { extension: [extension('regex', { valueString: '(a+)+' })] });
    expect(questionOf(runaway).pattern).to.equal(undefined);
    expect(warningsOf(form([runaway])).join()).to.match(/the pattern of "a" is not carried/);
    expect(questionOf(item('b', 'integer', { initial: [{ valueString: 'w' }] })).initial).to.equal(undefined);
  });
});

describe('groups of a form', () => {
  it('nest, and repeat as often as the form says', () => {
    const inner = item('in', 'group', { item: [item('q', 'string')] });
    const outer = item('out', 'group', { repeats: true, required: true, extension: [extension('questionnaire-maxOccurs', { valueInteger: 3 })], item: [inner] });
    const questionnaire = imported(form([outer]));
    expect(groups(questionnaire).map(({ id, repeats }) => [id, repeats])).to.deep.equal([['out', { min: 1, max: 3 }], ['in', undefined]]);
    expect(questionnaire.prose['en']!.groups!['out']).to.deep.equal({ title: 'Text of out', ask: 'Text of out: is there one to add?', askAnother: 'Text of out: is there another one to add?' });
  });

  const times: [says: string, limits: Json, more: Json, repeats: Json, warns: number][] = [
    ['at most never', { maxOccurs: 0 }, {}, {}, 1],
    ['at least more often than at most', { minOccurs: 3, maxOccurs: 2 }, {}, { max: 2 }, 1],
    ['at most more often than anybody answers', { maxOccurs: 99_999 }, { required: true }, { min: 1 }, 1],
    ['at least less than never', { minOccurs: -1 }, {}, {}, 1],
    ['once at most', { minOccurs: 0, maxOccurs: 1 }, {}, { min: 0, max: 1 }, 0],
  ];
  for (const [says, limits, more, repeats, warns] of times) {
    it(`repeat without the limits that cannot be: ${says}`, () => {
      const limiting = Object.entries(limits).map(([name, valueInteger]) => extension(`questionnaire-${name}`, { valueInteger }));
      const json = form([item('g', 'group', { repeats: true, extension: limiting, item: [item('a', 'string')], ...more })]);
      expect(groups(imported(json))[0]?.repeats).to.deep.equal(repeats);
      expect(warningsOf(json).filter((line) => line.includes('the limit is not carried')).length).to.equal(warns);
    });
  }

  it('make a section each where a form has several', () => {
    const json = form([item('first', 'display'), item('g', 'group', { item: [item('a', 'string')] }), item('b', 'string'), item('h', 'group', { item: [item('c', 'string')] })]);
    const { sections, prose } = imported(json);
    expect(sections.map(({ items }) => items.map(({ id }) => id))).to.deep.equal([['first', 'g', 'b'], ['h']]);
    expect(sections.map(({ id }) => prose['en']!.sections[id]!.title)).to.deep.equal(['Text of g', 'Text of h']);
    expect(imported(form([item('a', 'string'), item('b', 'string')])).sections.length).to.equal(1);
  });

  it('are left out where nothing in them is asked', () => {
    const json = form([item('a', 'string'), item('g', 'group', { item: [item('x', 'string', { extension: [extension('questionnaire-hidden', { valueBoolean: true })] })] }), item('e', 'group')]);
    expect(groups(imported(json))).to.deep.equal([]);
    expect(warningsOf(json).filter((line) => line.includes('nothing in it is asked')).length).to.equal(2);
  });

  it('have ids of their own, which are not those of states or sections', () => {
    const json = form([item('review', 'group', { item: [item('Part 1', 'string')] }), item('x', 'group', { item: [item('patientName', 'string'), item('patient name', 'string'), item('…', 'string')] })]);
    const questionnaire = imported(json);
    expect([...groups(questionnaire), ...questions(questionnaire)].map(({ id }) => id)).to.deep.equal(['review-2', 'x', 'part-1', 'patient-name', 'patient-name-2', 'item']);
    expect(questionnaire.sections.map(({ id }) => id)).to.deep.equal(['part-1-2', 'part-2']);
  });

  it('have no ids that every object has a member of', () => {
    const questionnaire = imported(form(['constructor', '__proto__', 'prototype'].map((name) => item(name, 'choice', { answerOption: [option('constructor'), option('toString')] }))));
    expect(questions(questionnaire).map(({ id, source }) => [id, source?.linkId])).to.deep.equal([['constructor-2', 'constructor'], ['proto', '__proto__'], ['prototype-2', 'prototype']]);
    expect(questions(questionnaire)[0]?.options?.map(({ code }) => code)).to.deep.equal(['constructor-2', 'to-string']);
  });
});
