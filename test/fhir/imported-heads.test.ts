import { expect } from '@open-wc/testing';
import { fromFhir } from '../../src/fhir/from-fhir.ts';
import { plainJson } from '../../src/fhir/plain-json.ts';
import { choice, extension, form, imported, item, questions, when, type Json } from './form.ts';

const listsOf = (json: unknown): string[] => fromFhir(json).warnings.map(({ path, message, hint }) => `${path}: ${message} (${hint})`);
const whole = { resourceType: 'Questionnaire', status: 'active', language: 'en', item: [item('a', 'string')] };
const { status: _, language: _language, ...bare } = whole;
const group = (linkId: string, text?: string): Json => ({ linkId, type: 'group', ...(text !== undefined && { text }), item: [item(`in ${linkId}`, 'string')] });

/** What a form says of itself, and what is listed of it. */
function outcome(json: Json): Json {
  const { id, version, languages, source, prose, sections } = imported(json);
  const { title, intro, footer, sections: titles } = prose[languages[0]!]!;
  return { id, version, languages, source, title, intro, footer, titles: Object.values(titles).map((one) => one.title), sections: sections.map((one) => one.id), lists: listsOf(json) };
}

const heads: [says: string, json: Json, expected: Json][] = [
  ['nothing', bare, { id: 'imported-form', version: '1.0.0', languages: ['en'], source: { language: 'en' }, title: 'Questionnaire', intro: [], footer: [], titles: ['Questionnaire'], sections: ['part-1'], lists: ['$: the form has no "status" (R4 requires one; it is read as a draft)', '$: the form does not say its language (English is assumed)'] }],
  ['everything', { ...whole, id: 'Form 1', url: 'https://forms.example/f', version: '1.2.3', name: 'Name', title: 'Title', description: 'Described', subjectType: ['Patient', 3], meta: {}, text: {} }, { id: 'form-1', version: '1.2.3', languages: ['en'], source: { url: 'https://forms.example/f', version: '1.2.3', subjectType: ['Patient'], language: 'en' }, title: 'Title', intro: [{ text: 'Described' }], footer: [], titles: ['Title'], sections: ['part-1'], lists: [] }],
  ['a name', { ...whole, name: 'TheName' }, { id: 'the-name', version: '1.0.0', languages: ['en'], source: { language: 'en' }, title: 'TheName', intro: [], footer: [], titles: ['TheName'], sections: ['part-1'], lists: [] }],
  ['a title', { ...whole, title: 'The title' }, { id: 'the-title', version: '1.0.0', languages: ['en'], source: { language: 'en' }, title: 'The title', intro: [], footer: [], titles: ['The title'], sections: ['part-1'], lists: [] }],
  ['an address', { ...whole, url: 'https://forms.example/last#' }, { id: 'imported-form', version: '1.0.0', languages: ['en'], source: { url: 'https://forms.example/last#', language: 'en' }, title: 'last', intro: [], footer: [], titles: ['last'], sections: ['part-1'], lists: [] }],
  ['an address with a fragment', { ...whole, url: 'https://forms.example#part' }, { id: 'imported-form', version: '1.0.0', languages: ['en'], source: { url: 'https://forms.example#part', language: 'en' }, title: 'part', intro: [], footer: [], titles: ['part'], sections: ['part-1'], lists: [] }],
  ['a title of nothing but markup', { ...whole, title: '<b></b>', description: '<i></i>' }, { id: 'b-b', version: '1.0.0', languages: ['en'], source: { language: 'en' }, title: 'Questionnaire', intro: [], footer: [], titles: ['Questionnaire'], sections: ['part-1'], lists: [] }],
  ['no subjects', { ...whole, subjectType: [] }, { id: 'imported-form', version: '1.0.0', languages: ['en'], source: { language: 'en' }, title: 'Questionnaire', intro: [], footer: [], titles: ['Questionnaire'], sections: ['part-1'], lists: [] }],
  ['a version of one number', { ...whole, version: 'v12' }, { id: 'imported-form', version: '12.0.0', languages: ['en'], source: { version: 'v12', language: 'en' }, title: 'Questionnaire', intro: [], footer: [], titles: ['Questionnaire'], sections: ['part-1'], lists: [] }],
  ['a version of many numbers', { ...whole, version: '2024-01-05.7' }, { id: 'imported-form', version: '2024.1.5', languages: ['en'], source: { version: '2024-01-05.7', language: 'en' }, title: 'Questionnaire', intro: [], footer: [], titles: ['Questionnaire'], sections: ['part-1'], lists: [] }],
  ['a version without numbers', { ...whole, version: 'draft' }, { id: 'imported-form', version: '1.0.0', languages: ['en'], source: { version: 'draft', language: 'en' }, title: 'Questionnaire', intro: [], footer: [], titles: ['Questionnaire'], sections: ['part-1'], lists: [] }],
  ['a language that is none', { ...whole, language: 'English, please' }, { id: 'imported-form', version: '1.0.0', languages: ['en'], source: { language: 'en' }, title: 'Questionnaire', intro: [], footer: [], titles: ['Questionnaire'], sections: ['part-1'], lists: ['$: "English, please" is no language tag (English is assumed)'] }],
  ['another language', { ...whole, language: 'pt_BR' }, { id: 'imported-form', version: '1.0.0', languages: ['pt-BR'], source: { language: 'pt-BR' }, title: 'Questionnaire', intro: [], footer: [], titles: ['Questionnaire'], sections: ['part-1'], lists: [] }],
  ['groups', { ...whole, title: 'T', item: [group('g', 'G'), group('h', 'H'), group('i')] }, { id: 't', version: '1.0.0', languages: ['en'], source: { language: 'en' }, title: 'T', intro: [], footer: [], titles: ['G', 'H', 'T'], sections: ['part-1', 'part-2', 'part-3'], lists: [] }],
  ['groups of nothing but markup', { ...whole, title: '<b></b>', item: [group('g', '<b></b>'), group('h', 'H')] }, { id: 'b-b', version: '1.0.0', languages: ['en'], source: { language: 'en' }, title: 'Questionnaire', intro: [], footer: [], titles: ['Questionnaire', 'H'], sections: ['part-1', 'part-2'], lists: ['$.item[0].text: a text holds markup, braces or signs that nobody sees (here and in 1 more) (it is shown without them; the response says it as it stands)'] }],
  ['names of states', { ...whole, item: ['review', 'completed', 'stopped', 'ended-minor', 'declined'].map((name) => group(name, name)) }, { id: 'imported-form', version: '1.0.0', languages: ['en'], source: { language: 'en' }, title: 'Questionnaire', intro: [], footer: [], titles: ['review', 'completed', 'stopped', 'ended-minor', 'declined'], sections: ['part-1', 'part-2', 'part-3', 'part-4', 'part-5'], lists: [] }],
];

const translated = (words: Record<string, string>): Json => ({
  extension: Object.entries(words).map(([lang, content]) => extension('translation', { extension: [{ url: 'lang', valueCode: lang }, { url: 'content', valueString: content }] })),
});
const text = (linkId: string, words: Record<string, string>): Json => item(linkId, 'string', { _text: translated(words) });

/** The words of a form without a title in every language that is offered, and what is listed. */
function saidIn(items: Json[]): Json {
  const json = { ...whole, item: items };
  const { languages, prose } = imported(json);
  const said = languages.map((language) => Object.values(prose[language]!.questions).map((one) => one.text).join(', '));
  return { languages, said, lists: listsOf(json) };
}

const languages: [says: string, items: Json[], expected: Json][] = [
  ['all texts', [text('a', { fr: 'Un' }), text('b', { fr: 'Deux' })], { languages: ['en', 'fr'], said: ['Text of a, Text of b', 'Un, Deux'], lists: [] }],
  ['half of the texts', [text('a', { fr: 'Un' }), text('b', {})], { languages: ['en', 'fr'], said: ['Text of a, Text of b', 'Un, Text of b'], lists: ['$.item[1].text: 1 of 2 texts are not translated to "fr" (the form\'s own words stand in for them)'] }],
  ['less than half of the texts', [text('a', { fr: 'Un' }), text('b', {}), text('c', {})], { languages: ['en'], said: ['Text of a, Text of b, Text of c'], lists: ['$.item[1].text: 2 of 3 texts are not translated to "fr" (the language is not offered)'] }],
  ['the same tag, written otherwise', [text('a', { pt_BR: 'Um' }), text('b', { 'pt-BR': 'Dois', pt_BR: 'Duas' })], { languages: ['en', 'pt-BR'], said: ['Text of a, Text of b', 'Um, Dois'], lists: [] }],
  ['no tag', [text('a', { 'no language': 'x', '': 'y' })], { languages: ['en'], said: ['Text of a'], lists: [] }],
  ['the language of the form', [text('a', { en: 'Other' }), text('b', { en: 'Another' })], { languages: ['en'], said: ['Text of a, Text of b'], lists: [] }],
  ['words of nothing but markup', [text('a', { fr: '<b></b>' }), text('b', { fr: '<b>Deux</b>' })], { languages: ['en', 'fr'], said: ['Text of a, Text of b', 'Text of a, Deux'], lists: [] }],
  ['those with the most texts first', [text('a', { fr: 'Un', de: 'Eins' }), text('b', { de: 'Zwei' })], { languages: ['en', 'de', 'fr'], said: ['Text of a, Text of b', 'Eins, Zwei', 'Un, Text of b'], lists: ['$.item[1].text: 1 of 2 texts are not translated to "fr" (the form\'s own words stand in for them)'] }],
];

const eleven = (make: (name: string, at: number) => Json, letter = 'g'): Json[] => Array.from({ length: 11 }, (_one, at) => make(`${letter}${at}`, at));

const refused: [says: string, json: unknown, expected: Json][] = [
  ['no resource', [], { issues: ['$: expected a FHIR R4 Questionnaire, found no resource (give a resource with "resourceType": "Questionnaire")'], lists: [] }],
  ['a resource of no type', { resourceType: 3 }, { issues: ['$: expected a FHIR R4 Questionnaire, found no resource (give a resource with "resourceType": "Questionnaire")'], lists: [] }],
  ['another resource', { resourceType: `Patient${'t'.repeat(60)}` }, { issues: ['$: expected a FHIR R4 Questionnaire, found a Patientttttttttttttttttttttttttttttttttt (give a resource with "resourceType": "Questionnaire")'], lists: [] }],
  ['nothing to ask', { ...whole, item: [item('a', 'string', { readOnly: true })] }, { issues: ['$.item: nothing in this form can be asked (give it questions that are not hidden, read-only or never enabled)'], lists: ['$.item[0]: "a" is never asked: it is read-only and has no initial value to show (check that nothing needs it, and what stands under it)'] }],
  ['no linkIds', form([{ type: 'string' }, { linkId: ' ', type: 'string' }, item('a', 'string'), item('a', 'string')]), { issues: ['$.item[0]: an item has no linkId (give each item a linkId of its own)', '$.item[1]: an item has no linkId (give each item a linkId of its own)', '$.item[3].linkId: "a" is the linkId of two items, this and $.item[2] (give each item a linkId of its own)'], lists: ['$.item[3].type: the element "type" is not carried (it is left out of the questionnaire)', '$.item[3].text: the element "text" is not carried (it is left out of the questionnaire)'] }],
  ['conditions that are none', form([item('a', 'string', { enableWhen: [{ operator: '=', answerString: 'w' }, { question: 'b', operator: '~' }, { question: 'b', operator: '=' }] }), item('b', 'string')]), { issues: ['$.item[0].enableWhen[0]: a condition without "question" (name a linkId, and one of: exists, =, !=, >, <, >=, <=)', '$.item[0].enableWhen[1]: a condition without an operator of R4 (name a linkId, and one of: exists, =, !=, >, <, >=, <=)', '$.item[0].enableWhen[2]: a condition has no answer[x] to compare with (add one, as answerCoding or answerBoolean)'], lists: ['$.item[0].enableWhen[0].answerString: the element "answerString" is not carried (it is left out of the questionnaire)'] }],
  ['conditions on what has no answer', form([item('g', 'group', { item: [item('a', 'string')] }), item('d', 'display'), item('b', 'string', { enableWhen: [when('g', '=', { answerString: 'w' }), when('d', '=', { answerString: 'w' }), when('b', '=', { answerString: 'w' })] })]), { issues: ['$.item[2].enableWhen[0]: the condition reads "g", a group, which has no answer (read a question)', '$.item[2].enableWhen[1]: the condition reads "d", a display, which has no answer (read a question)', '$.item[2].enableWhen[2]: the condition of "b" reads itself (read a question outside it)'], lists: ['$.item[2]: several conditions without "enableBehavior" (all of them must hold; R4 requires "all" or "any" here)'] }],
  ['a condition of a group on what is in it', form([item('g', 'group', { item: [item('a', 'string')], enableWhen: [when('a', '=', { answerString: 'w' })] })]), { issues: ['$.item[0].enableWhen[0]: the condition of "g" reads "a", which stands under it (read a question outside it)'], lists: [] }],
  ['conditions in a circle', form([item('a', 'string', { enableWhen: [when('c', 'exists', { answerBoolean: true })] }), item('b', 'string', { enableWhen: [when('a', 'exists', { answerBoolean: true })] }), item('c', 'string', { enableWhen: [when('b', 'exists', { answerBoolean: true })] })]), { issues: ['$.item[0]: conditions of these items, or of what stands under them, read each other in a circle: "a" reads "c" reads "b" reads "a" (break the circle; an item can only depend on what is asked before it, and a group that repeats is asked as a whole)'], lists: [] }],
  ['groups nested too deep', form([Array.from({ length: 31 }, (_one, at) => at).reduce((inner, at) => item(`g${at}`, 'group', { item: [inner] }), item('a', 'string'))]), { issues: ['$.sections[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0].items[0]: "g0": nested more than 64 deep (flatten it)'], lists: [] }],
  ['a code that is too long, far down', form(eleven((group, at) => item(group, 'group', { item: at < 10 ? [item(`r${at}`, 'string')] : eleven((name, last) => item(name, 'choice', { answerOption: [{ valueCoding: { code: last < 10 ? name : 'x'.repeat(10_001) } }] }), 'q') }))), { issues: ['$.sections[10].items[0].items[10].options[0].source.value.code: "q10": expected at most 10000 characters, found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" (shorten it)'], lists: [] }],
  ['more than a questionnaire holds', form([item('a', 'string')], { subjectType: Array.from({ length: 3000 }, () => 'x'.repeat(400)) }), { issues: ['$: holds more than 1048576 bytes (split it into questionnaires that a visitor can finish)'], lists: [] }],
];

/** Why a form is refused. */
function refusalOf(json: unknown): Json {
  const result = fromFhir(json);
  return { issues: 'issues' in result ? result.issues.map(({ path, message, hint }) => `${path}: ${message} (${hint})`) : [], lists: listsOf(json) };
}

describe('what an imported form says of itself', () => {
  for (const [says, json, expected] of heads) it(`is read where it says ${says}`, () => expect(outcome(json)).to.deep.equal(expected));
});

describe('the languages of an imported form', () => {
  for (const [says, items, expected] of languages) it(`are judged by translations of ${says}`, () => expect(saidIn(items)).to.deep.equal(expected));

  it('are forty at most, those with the most texts', () => {
    const tags = Array.from({ length: 45 }, (_one, at) => `x${String.fromCodePoint(97 + Math.floor(at / 26))}${String.fromCodePoint(97 + (at % 26))}`);
    const offered = (count: number): Json => {
      const used = Object.fromEntries(tags.slice(0, count).map((tag) => [tag, tag]));
      return saidIn([text('a', used), text('b', Object.fromEntries(Object.entries(used).slice(-39))), text('c', {})]);
    };
    expect(offered(39)).to.deep.include({ languages: ['en', ...tags.slice(0, 39)] });
    const most = offered(45);
    expect(most['languages']).to.deep.equal(['en', ...tags.slice(6, 45)]);
    expect((most['lists'] as string[])[0]).to.equal('$: 45 languages beside its own (the 39 with the most texts are offered)');
    expect((offered(40)['lists'] as string[])[0]).to.equal('$: 40 languages beside its own (the 39 with the most texts are offered)');
    expect((offered(39)['lists'] as string[])[0]).to.equal('$.item[2].text: 1 of 3 texts are not translated to "xaa" (the form\'s own words stand in for them)');
  });
});

describe('a form that is refused', () => {
  for (const [says, json, expected] of refused) it(`says why: ${says}`, () => expect(refusalOf(json)).to.deep.equal(expected));
});

describe('members that a question can do without', () => {
  it('are taken out wherever they stand', () => {
    const spoilt = { extension: [extension('regex', { valueString: '(a+)+' })], maxLength: -1 };
    const low = { extension: [extension('maxValue', { valueInteger: 1 })], readOnly: true, initial: [{ valueInteger: 5 }] };
    const plain = Array.from({ length: 11 }, (_one, at) => item(`q${at}`, 'string'));
    const groups = Array.from({ length: 11 }, (_one, at) => item(`g${at}`, 'group', { item: at < 10 ? [item(`r${at}`, 'string')] : [...plain, item('inner', 'group', { item: [item('a', 'string', spoilt), item('n', 'integer', low)] })] }));
    const json = form(groups);
    const found = questions(imported(json)).filter(({ id }) => id === 'a' || id === 'n');
    expect(found).to.deep.equal([{ id: 'a', type: 'short-text', source: { linkId: 'a' } }, { id: 'n', type: 'integer', max: 1, source: { linkId: 'n' } }]);
    expect(listsOf(json).map((line) => line.replace(/^\S+: /, ''))).to.deep.equal([
      'the maxLength of "a" is not carried: expected a whole number from 1 to 5000, found number -1 (the question does without it)',
      'the pattern of "a" is not carried: repeats without end what varies in itself, which can take for ever (the question does without it)',
      'the initial of "n" is not carried: number 5 is no answer to this question (too-high) (the question does without it)',
    ]);
  });
});

describe('plain JSON', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
  const depths = 'nested more than 120 deep, or containing itself';

  it('is copied, whatever its names', () => {
    const given = JSON.parse('{"__proto__":{"a":1},"constructor":[true,null,1.5,"x"],"b":{}}') as unknown;
    const copied = plainJson(given);
    const json = 'json' in copied ? (copied.json as Json) : {};
    expect(Object.entries(json)).to.have.deep.members(Object.entries(given as Json));
    expect(Object.getPrototypeOf(json)).to.equal(Object.prototype);
    expect(json).not.to.equal(given);
    json['b'] = 2;
    delete json['constructor'];
    expect(Object.keys(json)).to.have.members(['b', '__proto__']);
  });

  it('holds nothing but what JSON has', () => {
    expect(plainJson({ a: undefined, b: () => 1, c: 1n, d: Symbol('d'), e: [undefined] })).to.deep.equal({ json: { e: [null], d: null, c: null, b: null, a: null } });
    expect([plainJson(null), plainJson(3), plainJson('x'), plainJson(true), plainJson(undefined)]).to.deep.equal([{ json: null }, { json: 3 }, { json: 'x' }, { json: true }, { json: null }]);
  });

  it('is refused where it cannot be read, or is too deep or too large', () => {
    const thrower = { a: [{ get b(): never { throw new Error('no'); } }] };
    expect(plainJson(thrower)).to.deep.equal({ issue: { path: '$.a[0]', message: 'this cannot be read', hint: 'give plain JSON' } });
    expect('json' in plainJson(nested(120))).to.equal(true);
    expect(plainJson(nested(121))).to.deep.equal({ issue: { path: '$', message: depths, hint: 'flatten it' } });
    expect(fromFhir(nested(121))).to.deep.equal({ issues: [{ path: '$', message: depths, hint: 'flatten it' }], warnings: [] });
  });

  it('is refused where it is too large', () => {
    const thousand = Array.from({ length: 999 }, () => 1);
    const many = (count: number, ...more: number[]): object => plainJson([...Array.from({ length: count }, () => thousand), ...more]);
    expect('json' in many(499, ...thousand)).to.equal(true);
    expect(many(500)).to.deep.equal({ issue: { path: '$', message: 'more than 500000 values', hint: 'split the form into several' } });
  });
});

describe('own words that a condition names', () => {
  it('become an option once, beside those that are there', () => {
    const enableWhen = ['mine', 'mine', 'Label x', 'x', 'yours'].map((answerString, at) => when('a', at === 4 ? '!=' : '=', { answerString }));
    const json = form([choice('a', ['x', 'mine'], { type: 'open-choice' }), item('b', 'string', { enableWhen, enableBehavior: 'any' }), item('c', 'string', { enableWhen: [when('a', '>', { answerString: 'more' })] })]);
    expect(questions(imported(json))[0]!.options?.map(({ code, source }) => [code, source?.value])).to.deep.equal([['x', { system: 'https://codes.example', code: 'x', display: 'Label x' }], ['mine', { system: 'https://codes.example', code: 'mine', display: 'Label mine' }], ['mine-2', 'mine'], ['label-x', 'Label x'], ['x-2', 'x'], ['yours', 'yours']]);
    expect(listsOf(json)).to.deep.equal([
      ...['mine', 'Label x', 'x', 'yours'].map((words, at) => `$.item[1].enableWhen[${[0, 2, 3, 4][at]}]: the condition reads own words of "a": "${words}" (they are offered as one more option)`),
      '$.item[2].enableWhen[0]: "a" > "more" can never be true: it is no answer that this item can have (check the condition; it is judged as false)',
      '$.item[2]: "c" is never asked: its condition can never be true (check that nothing needs it, and what stands under it)',
    ]);
  });
});
