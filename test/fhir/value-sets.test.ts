import { expect } from '@open-wc/testing';
import { fromFhir } from '../../src/fhir/from-fhir.ts';
import { choice, form, imported, item, questions, warningsOf, when, type Json } from './form.ts';

interface Outcome {
  /** Each option as its system, its code, its display, and its label in each language. */
  options: string[];
  lists: string[];
}

const system = 'https://s.example';

/** The options of a choice from a value set, beside these contained resources. */
function outcome(answerValueSet: string, contained: Json[]): Outcome {
  const json = form([item('start', 'string'), item('a', 'choice', { answerValueSet })], { contained });
  const { prose, languages } = imported(json);
  const options = questions(imported(json))[1]?.options ?? [];
  const label = (code: string): string[] => languages.map((language) => JSON.stringify(prose[language]!.questions['a']!.options![code]));
  return {
    options: options.map(({ code, source }) => [JSON.stringify(source?.value), ...label(code)].join(' ')),
    lists: fromFhir(json).warnings.map(({ path, message, hint }) => `${path}: ${message} (${hint})`),
  };
}

const set = (compose: Json, more: Json = {}): Json => ({ resourceType: 'ValueSet', id: 'vs', url: 'https://sets.example/vs', compose, ...more });
const codes = (...names: string[]): Json => ({ system, concept: names.map((code) => ({ code, display: `Label ${code}` })) });
const named = (id: string, ...names: string[]): Json => ({ resourceType: 'ValueSet', id, url: `https://sets.example/${id}`, version: '3', compose: { include: [codes(...names)] } });
const codeSystem = { resourceType: 'CodeSystem', id: 'cs', url: system, content: 'complete', concept: [{ code: 'x' }, { code: 'y', display: 'Label y', concept: [{ code: 'z' }] }] };
const said = ['w', 'x', 'y', 'z'].map((code) => ({ code, display: `Label ${code}`, designation: [{ language: 'fr', value: `Le ${code}` }, { language: 'fr', value: 'Un autre' }, { value: 'no language' }, { language: 'de' }] }));
const display = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/translation', extension: [{ url: 'lang', valueCode: 'fr' }, { url: 'content', valueString: 'Mon choix' }] }] };

const rows: [says: string, name: string, contained: Json[], expected: Outcome][] = [
  ['administrative gender', 'http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1', [], { options: ['{"system":"http://hl7.org/fhir/administrative-gender","code":"male","display":"Male"} "Male"', '{"system":"http://hl7.org/fhir/administrative-gender","code":"female","display":"Female"} "Female"', '{"system":"http://hl7.org/fhir/administrative-gender","code":"other","display":"Other"} "Other"', '{"system":"http://hl7.org/fhir/administrative-gender","code":"unknown","display":"Unknown"} "Unknown"'], lists: [] }],
  ['yes or no', 'http://terminology.hl7.org/ValueSet/v2-0136', [], { options: ['{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"Y","display":"Yes"} "Yes"', '{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"N","display":"No"} "No"'], lists: [] }],
  ['yes, no or do not know', 'http://hl7.org/fhir/ValueSet/yesnodontknow', [], { options: ['{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"Y","display":"Yes"} "Yes"', '{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"N","display":"No"} "No"', '{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"asked-unknown","display":"Don\'t know"} "Don\'t know"'], lists: [] }],
  ['no set at all', '#vs', [], { options: [], lists: ['$.item[1]: the value set "#vs" is not in the form (it is answered in own words; put the value set into "contained" to have its options)'] }],
  ['a resource that is no value set', '#vs', [{ resourceType: 'Organization', id: 'vs', compose: { include: [codes('x')] } }], { options: [], lists: ['$.contained[0].compose: the element "compose" is not carried (it is left out of the questionnaire)', '$.item[1]: the value set "#vs" is not in the form (it is answered in own words; put the value set into "contained" to have its options)'] }],
  ['codes by the id', '#vs', [set({ include: [codes('x', 'y')] })], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"', '{"system":"https://s.example","code":"y","display":"Label y"} "Label y"'], lists: [] }],
  ['codes by the address', 'https://sets.example/vs', [set({ include: [codes('x')] }, { version: '1' })], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"'], lists: [] }],
  ['codes by the address and version', 'https://sets.example/vs|1', [set({ include: [codes('x')] }, { version: '1' }), set({ include: [codes('y')] }, { version: '2', id: 'newer' })], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"'], lists: ['$.contained[1].compose: the element "compose" is not carried (it is left out of the questionnaire)'] }],
  ['codes by an address and another version', 'https://sets.example/vs|9', [set({ include: [codes('x')] }, { version: '1' })], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"'], lists: [] }],
  ['codes of a set without an address', '#vs', [{ resourceType: 'ValueSet', id: 'vs', version: '1', compose: { include: [codes('x')] } }], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"'], lists: [] }],
  ['codes of a set without an id', 'https://sets.example/vs', [{ resourceType: 'ValueSet', url: 'https://sets.example/vs', compose: { include: [codes('x')] } }], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"'], lists: [] }],
  ['a set without anything', '#vs', [{ resourceType: 'ValueSet', id: 'vs' }], { options: [], lists: ['$.item[1]: the value set "#vs" is not in the form (it is answered in own words; put the value set into "contained" to have its options)'] }],
  ['a set that includes nothing', '#vs', [set({ include: [] })], { options: [], lists: ['$.item[1]: the value set "#vs" is not in the form (it is answered in own words; put the value set into "contained" to have its options)'] }],
  ['codes that are filtered', '#vs', [set({ include: [{ system, filter: [{ property: 'concept', op: 'is-a', value: 'x' }] }, codes('y')] }), codeSystem], { options: ['{"system":"https://s.example","code":"y","display":"Label y"} "Label y"'], lists: ['$.contained[0].compose.include[0]: a value set includes codes without naming them (put its expansion into the form to have the right options)'] }],
  ['a code system that is elsewhere', '#vs', [set({ include: [{ system: 'https://far.example' }] })], { options: [], lists: ['$.contained[0].compose.include[0]: a value set includes codes without naming them (put its expansion into the form to have the right options)', '$.item[1]: the value set "#vs" is not in the form (it is answered in own words; put the value set into "contained" to have its options)'] }],
  ['a whole code system', '#vs', [set({ include: [{ system }] }), codeSystem], { options: ['{"system":"https://s.example","code":"x"} "x"', '{"system":"https://s.example","code":"y","display":"Label y"} "Label y"', '{"system":"https://s.example","code":"z"} "z"'], lists: [] }],
  ['a code system less some', '#vs', [set({ include: [{ system }], exclude: [codes('y')] }), codeSystem], { options: ['{"system":"https://s.example","code":"x"} "x"', '{"system":"https://s.example","code":"z"} "z"'], lists: [] }],
  ['codes less what is not named', '#vs', [set({ include: [codes('x')], exclude: [{ system: 'https://far.example' }] })], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"'], lists: ['$.contained[0].compose.exclude[0]: a value set excludes codes without naming them (put its expansion into the form to have the right options)'] }],
  ['codes less those of another system', '#vs', [set({ include: [codes('x')], exclude: [{ system: 'https://far.example', concept: [{ code: 'x' }] }] })], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"'], lists: [] }],
  ['the codes of other sets', '#vs', [set({ include: [{ valueSet: ['#one'] }, { valueSet: ['https://sets.example/two|9'] }] }), named('one', 'x'), named('two', 'y')], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"', '{"system":"https://s.example","code":"y","display":"Label y"} "Label y"'], lists: [] }],
  ['codes in two other sets', '#vs', [set({ include: [{ valueSet: ['#one', '#two'] }] }), named('one', 'x', 'y'), named('two', 'y', 'z')], { options: ['{"system":"https://s.example","code":"y","display":"Label y"} "Label y"'], lists: [] }],
  ['codes of a system in another set', '#vs', [set({ include: [{ system, valueSet: ['#one'] }] }), named('one', 'y', 'q'), codeSystem], { options: ['{"system":"https://s.example","code":"y","display":"Label y"} "Label y"'], lists: [] }],
  ['codes in a set that is elsewhere', '#vs', [set({ include: [{ valueSet: ['#one', '#far'] }] }), named('one', 'x')], { options: [], lists: ['$.contained[0].compose.include[0]: a value set includes codes without naming them (put its expansion into the form to have the right options)', '$.item[1]: the value set "#vs" is not in the form (it is answered in own words; put the value set into "contained" to have its options)'] }],
  ['codes of a set that includes itself', '#vs', [set({ include: [{ valueSet: ['#vs'] }, codes('x')] })], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"'], lists: ['$.contained[0].compose.include[0]: a value set includes codes without naming them (put its expansion into the form to have the right options)'] }],
  ['an expansion before what it is made of', '#vs', [set({ include: [codes('y')] }, { expansion: { contains: [{ system, code: 'x', display: 'Label x' }] } })], { options: ['{"system":"https://s.example","code":"x","display":"Label x"} "Label x"'], lists: [] }],
  ['an expansion of nothing', '#vs', [set({ include: [codes('y')] }, { expansion: { contains: [] } })], { options: ['{"system":"https://s.example","code":"y","display":"Label y"} "Label y"'], lists: [] }],
  ['an expansion in levels', '#vs', [set({}, { expansion: { contains: [{ display: 'No code', contains: [{ system, code: 'x', abstract: false, contains: [{ code: 'y', abstract: true }] }] }] } })], { options: ['{"system":"https://s.example","code":"x"} "x"'], lists: [] }],
  ['designations in other languages', '#vs', [set({ include: [{ system, concept: said }] })], { options: ['{"system":"https://s.example","code":"w","display":"Label w"} "Label w" "Le w"', '{"system":"https://s.example","code":"x","display":"Label x"} "Label x" "Le x"', '{"system":"https://s.example","code":"y","display":"Label y"} "Label y" "Le y"', '{"system":"https://s.example","code":"z","display":"Label z"} "Label z" "Le z"'], lists: ['$.item[0].text: 3 of 7 texts are not translated to "fr" (the form\'s own words stand in for them)'] }],
  ['translations before designations', '#vs', [set({ include: [{ system, concept: said.map((one) => ({ ...one, _display: display })) }] })], { options: ['{"system":"https://s.example","code":"w","display":"Label w"} "Label w" "Mon choix"', '{"system":"https://s.example","code":"x","display":"Label x"} "Label x" "Mon choix"', '{"system":"https://s.example","code":"y","display":"Label y"} "Label y" "Mon choix"', '{"system":"https://s.example","code":"z","display":"Label z"} "Label z" "Mon choix"'], lists: ['$.item[0].text: 3 of 7 texts are not translated to "fr" (the form\'s own words stand in for them)'] }],
];

const readBy = (count: number): Json[] => Array.from({ length: count }, (_, at) => item(`q${at}`, 'string', { enableWhen: [when('a', '=', { answerCoding: { code: `c${at}` } })] }));

describe('the options of a value set', () => {
  for (const [says, name, contained, expected] of rows) it(`are ${says}`, () => expect(outcome(name, contained)).to.deep.equal(expected));

  it('are those that conditions and initial values name, where the form has none', () => {
    const enableWhen = [when('a', '=', { answerCoding: { system, code: 'x' } }), when('a', '=', { answerCoding: { code: 'x' } }), when('a', '!=', { answerCoding: { display: 'No code' } }), when('a', '=', { answerString: 'w' }), when('b', '=', { answerCoding: { code: 'q' } })];
    const far = { answerValueSet: 'https://sets.example/far' };
    const json = form([item('a', 'choice', { ...far, initial: [{ valueCoding: { code: 'y', display: 'Why' } }] }), choice('b', ['q'], far), item('c', 'string', { enableWhen, enableBehavior: 'any' })]);
    const questionnaire = imported(json);
    const [a, , c] = questions(questionnaire);
    expect([a!.options?.map(({ code, source }) => [code, source?.value]), a!.initial, questionnaire.prose['en']!.questions['a']!.options]).to.deep.equal([[['y', { code: 'y', display: 'Why' }], ['x', { system, code: 'x' }], ['no-code', { display: 'No code' }]], 'y', { y: 'Why', x: 'x', 'no-code': 'No code' }]);
    expect(c!.showWhen).to.deep.equal({ any: [{ question: 'a', '=': 'x' }, { question: 'a', '!=': 'no-code' }, { question: 'b', '=': 'q' }] });
    expect(fromFhir(json).warnings.map(({ path, message, hint }) => `${path}: ${message} (${hint})`)).to.deep.equal([
      '$.item[1].answerValueSet: an item has both answerOption and answerValueSet (only its answerOptions are read)',
      '$.item[0]: the options of "a" are not in the form, but conditions or its initial value name some (those are offered, beside own words)',
      '$.item[0]: the value set "https://sets.example/far" is not in the form (the options that the form names elsewhere are offered, beside own words)',
      '$.item[2].enableWhen[3]: "a" = "w" can never be true: it is no answer that this item can have (check the condition; it is judged as false)',
    ]);
  });

  const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `c${at}`);

  it('are offered as long as anybody looks through them, else own words and what conditions name', () => {
    const json = (count: number, ...others: Json[]): Json => form([item('a', 'choice', { answerValueSet: '#vs' }), ...others], { contained: [set({ include: [codes(...many(count))] })] });
    expect(questions(imported(json(1000)))[0]).to.deep.include({ type: 'single-choice' }).and.not.to.have.property('openChoice');
    expect(questions(imported(json(1001)))[0]).to.deep.include({ type: 'short-text', source: { linkId: 'a', type: 'choice' } });
    expect(warningsOf(json(1001))).to.deep.equal(['$.item[0]: 1001 options are more than anybody looks through']);
    expect(questions(imported(json(1001, ...readBy(2))))[0]).to.deep.include({ openChoice: true }).and.have.property('options').with.length(2);
    expect(questions(imported(form([choice('a', many(1001), { type: 'open-choice' })])))[0]?.type).to.equal('short-text');
  });

  it('are read at once from sets as long as a form, without those of another', () => {
    const contained = [set({ include: [codes(...many(20_000))], exclude: [codes(...many(19_999))] })];
    expect(questions(imported(form([item('a', 'choice', { answerValueSet: '#vs' })], { contained })))[0]?.options?.length).to.equal(1);
  });

  it('are no more than anybody could mean to be chosen from', () => {
    const far = item('a', 'choice', { answerValueSet: 'https://sets.example/far' });
    expect([200, 201].map((count) => questions(imported(form([far, ...readBy(count)])))[0]!.options?.length)).to.deep.equal([200, 200]);
  });
});
