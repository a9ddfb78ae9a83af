import { expect } from '@open-wc/testing';
import { fromFhir } from '../../src/fhir/from-fhir.ts';
import { choice, control, extension, form, imported, issuesOf, item, questions, visit, warningsOf, type Json } from './form.ts';

const translated = (words: Record<string, string>): Json => ({
  extension: Object.entries(words).map(([lang, content]) => extension('translation', { extension: [{ url: 'lang', valueCode: lang }, { url: 'content', valueString: content }] })),
});

describe('the words of an imported form', () => {
  it('are its texts, with help, format and the ends of a slider', () => {
    const under = [item('h', 'display', { extension: [control('help')] }), item('l', 'display', { extension: [control('lower')] }), item('u', 'display', { extension: [control('upper')] }), item('plain', 'display')];
    const slider = [control('slider'), extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 3 })];
    const more = [extension('entryFormat', { valueString: 'nn' }), extension('questionnaire-supportLink', { valueUri: 'https://help.example' })];
    const { prose } = imported(form([item('a', 'integer', { extension: [...slider, ...more], item: under })]));
    expect(prose['en']!.questions['a']).to.deep.equal({
      text: 'Text of a',
      help: 'https://help.example Text of h Text of plain',
      format: 'nn',
      ends: { low: 'Text of l', high: 'Text of u' },
    });
  });

  it('go without those that are nothing but markup', () => {
    const empty = '<br/>';
    const under = (role: string): Json => item(role, 'display', { text: empty, extension: [control(role)] });
    const slider = [control('slider'), extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 3 }), extension('entryFormat', { valueString: empty })];
    const json = form(
      [
        item('a', 'integer', { extension: slider, item: [under('help'), under('lower')] }),
        item('b', 'choice', { answerOption: [{ valueCoding: { code: 'x', display: empty } }], _text: translated({ vi: empty }) }),
        item('g', 'group', { text: empty, item: [item('c', 'string', { _text: translated({ vi: 'C' }) }), under('flyover')] }),
      ],
      { title: empty, name: 'Named', description: empty },
    );
    const { en, vi } = imported(json).prose;
    expect(en!.questions).to.deep.equal({ a: { text: 'Text of a', ends: { low: '0', high: '3' } }, b: { text: 'Text of b', options: { x: 'x' } }, c: { text: 'Text of c' } });
    expect([en!.title, en!.intro, en!.groups]).to.deep.equal(['Named', [], { g: { title: 'Named' } }]);
    expect(vi).to.equal(undefined);
  });

  it('stay in the own language where a translation is nothing but markup', () => {
    expect(imported(form([item('a', 'string', { _text: translated({ vi: '<p></p>' }) })], { _title: translated({ vi: 'Tên' }) })).prose['vi']!.questions['a']).to.deep.equal({ text: 'Text of a' });
  });

  it('say the title and the description', () => {
    const { prose, id, version } = imported(form([item('a', 'string')], { description: 'Please answer.', name: 'MyForm', version: '4' }));
    expect([prose['en']!.title, prose['en']!.intro, id, version]).to.deep.equal(['A form', [{ text: 'Please answer.' }], 'my-form', '4.0.0']);
  });

  it('come in every language that most of them are translated to', () => {
    const json = form(
      [
        item('a', 'string', { _text: translated({ vi: 'A tiếng Việt', fr: 'A en français' }) }),
        item('b', 'choice', { _text: translated({ vi: 'B tiếng Việt' }), answerOption: [{ valueCoding: { code: 'x', display: 'X', _display: translated({ vi: 'X tiếng Việt' }) } }] }),
      ],
      { _title: translated({ vi: 'Tên' }) },
    );
    const { languages, prose } = imported(json);
    expect(languages).to.deep.equal(['en', 'vi']);
    expect(prose['vi']).to.deep.include({ title: 'Tên', questions: { a: { text: 'A tiếng Việt' }, b: { text: 'B tiếng Việt', options: { x: 'X tiếng Việt' } } } });
    expect(warningsOf(json)).to.deep.equal(['$.item[1].text: 3 of 4 texts are not translated to "fr"']);
  });

  it('stay in the own language where a translation is missing, and say so', () => {
    const json = form([item('a', 'string', { _text: translated({ vi: 'A' }) }), item('b', 'string', { _text: translated({ vi: 'B' }) }), item('c', 'string')]);
    expect(imported(json).prose['vi']!.questions['c']).to.deep.equal({ text: 'Text of c' });
    expect(warningsOf(json)).to.deep.equal(['$.item[2].text: 2 of 4 texts are not translated to "vi"']);
  });

  const plain: [says: string, text: string, shown: string][] = [
    ['tags', 'Is <b>this</b> you?', 'Is this you?'],
    ['entities', 'Salt &amp; pepper&nbsp;mill', 'Salt & pepper mill'],
    ['braces', 'Hello {name}', 'Hello (name)'],
    ['scripts', 'See javascript:alert(1)', 'See javascript -alert(1)'],
    ['signs that turn the direction', 'a\u202eb', 'a b'],
  ];
  for (const [says, text, shown] of plain) {
    it(`are shown without ${says}, and answered with them`, () => {
      const json = form([item('a', 'boolean', { text })]);
      const questionnaire = imported(json);
      expect(questionnaire.prose['en']!.questions['a']!.text).to.equal(shown);
      expect(visit(questionnaire, { a: true }).response.item).to.deep.equal([{ linkId: 'a', text, answer: [{ valueBoolean: true }] }]);
      expect(warningsOf(json).length).to.equal(1);
    });
  }

  it('are the linkId where there is no text, which the response leaves out', () => {
    const questionnaire = imported(form([{ linkId: 'Q.1', type: 'boolean' }, { linkId: 'Q.2', type: 'boolean', code: [{ code: 'c', display: 'Name of c' }] }]));
    expect([questionnaire.prose['en']!.questions['q-1']!.text, questionnaire.prose['en']!.questions['q-2']!.text]).to.deep.equal(['Q.1', 'Name of c']);
    expect(visit(questionnaire, { 'q-1': true }).response.item).to.deep.equal([{ linkId: 'Q.1', answer: [{ valueBoolean: true }] }]);
  });
});

describe('what an import lists', () => {
  it('names each element and extension that is not carried once, with its path', () => {
    const odd = { extension: [{ url: 'https://odd.example/x', valueString: 'v' }], design: 'blue' };
    const json = form([item('a', 'string', odd), item('b', 'string', odd)], { publisher: 'P' });
    expect(warningsOf(json)).to.deep.equal([
      '$.publisher: the element "publisher" is not carried',
      '$.item[0].design: the element "design" is not carried (here and in 1 more)',
      '$.item[0].extension[0]: the extension "https://odd.example/x" is not carried (here and in 1 more)',
    ]);
  });

  it('warns the louder of extensions that may change what the form means, and of units beside plain numbers', () => {
    const json = form([item('a', 'decimal', { modifierExtension: [{ url: 'https://odd.example/x' }], extension: [extension('questionnaire-unit', { valueCoding: { code: 'kg' } })] })]);
    expect(warningsOf(json)).to.deep.equal([
      '$.item[0].modifierExtension[0]: the modifier extension "https://odd.example/x" is not understood',
      '$.item[0]: the unit of a decimal is not part of its answers',
    ]);
    expect(imported(json).prose['en']!.questions['a']!.format).to.equal('kg');
  });

  it('says what R4 requires and the form lacks', () => {
    const { status: _, language: _language, ...rest } = form([item('a', 'display', { required: true })]);
    expect(warningsOf(rest)).to.deep.equal(['$: the form has no "status"', '$: the form does not say its language', '$.item[0]: "required" on a display']);
  });

  it('names limits and looks that are not carried', () => {
    const json = form([item('a', 'boolean', { repeats: true, maxLength: 3, extension: [control('radio-button'), extension('questionnaire-choiceOrientation', { valueCode: 'horizontal' }), extension('ordinalValue', { valueDecimal: 1 })] })]);
    expect(warningsOf(json).map((line) => line.replace(/^.*?: /, ''))).to.deep.equal([
      'which way options run (choiceOrientation) is not shown',
      'the look "radio-button" of questionnaire-itemControl is not shown',
      'the extension "http://hl7.org/fhir/StructureDefinition/ordinalValue" is not carried',
      'the maxLength of a boolean is not carried',
      'a boolean that repeats',
    ]);
  });

  it('warns of expressions, the louder where a condition reads what they would fill in', () => {
    const calculated = extension('http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression', { valueExpression: { language: 'text/fhirpath', expression: '1 + 1' } });
    const json = form([item('a', 'integer', { extension: [calculated] }), item('b', 'string', { enableWhen: [{ question: 'a', operator: '>', answerInteger: 1 }] })]);
    expect(warningsOf(json)).to.deep.equal([
      '$.item[0].extension[0]: the FHIRPath of calculatedExpression is not evaluated',
      '$.item[1].enableWhen[0]: the condition reads "a", which a FHIRPath expression would fill in',
    ]);
  });

  it('leaves out what an expression decides about that it cannot read, with all under it', () => {
    const deciding = extension('http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression', { valueExpression: { language: 'text/fhirpath', expression: '%patient.age > 3' } });
    const json = form([item('a', 'string'), item('g', 'group', { extension: [deciding], item: [item('b', 'string')] })]);
    expect(questions(imported(json)).map(({ id }) => id)).to.deep.equal(['a']);
    expect(warningsOf(json).join()).to.match(/"g" is never asked: the FHIRPath "%patient.age > 3" decides about it/);
  });

  it('shows a hidden value that a condition reads, rather than lose what depends on it', () => {
    const hidden = { extension: [extension('questionnaire-hidden', { valueBoolean: true })], initial: [{ valueBoolean: true }] };
    const json = form([item('a', 'boolean', hidden), item('b', 'string', { enableWhen: [{ question: 'a', operator: '=', answerBoolean: true }] })]);
    expect(questions(imported(json)).map(({ id, readOnly, initial }) => [id, readOnly, initial])).to.deep.equal([['a', true, true], ['b', undefined, undefined]]);
    expect(visit(imported(json), { b: 'w' }).response.item?.map(({ linkId }) => linkId)).to.deep.equal(['a', 'b']);
  });
});

describe('what cannot be imported', () => {
  const bad: [says: string, json: unknown, issue: RegExp][] = [
    ['no resource', 42, /^\$: expected a FHIR R4 Questionnaire, found no resource$/],
    ['another resource', { resourceType: 'Patient' }, /found a Patient$/],
    ['no items', { resourceType: 'Questionnaire', status: 'draft' }, /nothing in this form can be asked/],
    ['a linkId twice', form([choice('a', ['x']), choice('a', ['x'])]), /^\$\.item\[1\]\.linkId: "a" is the linkId of two items, this and \$\.item\[0\]$/],
    ['no linkId', form([{ type: 'string' }]), /^\$\.item\[0\]: an item has no linkId$/],
  ];
  for (const [says, json, issue] of bad) it(`is refused: ${says}`, () => expect(issuesOf(json).join('\n')).to.match(issue));

  it('never throws, whatever it is given', () => {
    const circle: Json = form([]);
    (circle['item'] as unknown[]).push(circle);
    let deep: Json = item('x', 'string');
    for (let level = 0; level < 50_000; level++) deep = { linkId: `g${level}`, type: 'group', item: [deep] };
    const thrower = { resourceType: 'Questionnaire', get item(): never { throw new Error('no'); } };
    const odd = JSON.parse('{"resourceType":"Questionnaire","__proto__":{"a":1},"item":[null,1,[],{"linkId":{},"type":[]},{"linkId":"constructor","type":"group","item":"x","extension":7,"enableWhen":[1]},{"linkId":"__proto__","type":"choice","answerOption":[{"valueCoding":null},{"valueString":""},3],"text":5}]}') as unknown;
    for (const json of [circle, form([deep]), thrower, odd, null, undefined, [], 'x', new Map(), Array.from({ length: 10 })]) {
      const result = fromFhir(json);
      expect('issues' in result ? result.issues.length : 1).to.be.greaterThan(0);
    }
  });
});
