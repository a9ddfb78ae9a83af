import { expect } from '@open-wc/testing';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import { questionnaireSchema } from '../../src/definition/questionnaire-shape.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { issuesOf } from '../fixtures/broken.ts';
import { microneedlingJson } from '../fixtures/microneedling.ts';
import { pick, randomFrom } from '../fixtures/random.ts';

type Json = Record<string, unknown>;
const real = (): Json => microneedlingJson() as Json;
const found = (json: unknown): string[] => issuesOf(json).map(({ path, message }) => `${path}: ${message}`);

describe('a questionnaire from untrusted JSON', () => {
  it('is read into a value of its own where nothing is wrong', () => {
    const json = real();
    const before = structuredClone(json);
    const parsed = parseQuestionnaire(json, questionTypes);
    expect('questionnaire' in parsed && parsed.questionnaire).to.deep.equal(before);
    expect('questionnaire' in parsed && parsed.questionnaire).to.not.equal(json);
    expect(json).to.deep.equal(before);
  });

  for (const value of [null, undefined, 7, '', 'a', true, [], [[]], {}, () => 0]) {
    it(`is refused with a place and a hint: ${JSON.stringify(value) ?? String(value)}`, () => {
      const issues = issuesOf(value);
      expect(issues[0]?.path).to.equal('$');
      expect(issues[0]?.hint).to.have.length.above(0);
    });
  }

  const rows: [says: string, change: (json: Json) => unknown, issue: RegExp][] = [
    ['another schema', (json) => (json['schema'] = 'preconsult-questionnaire/2'), /^\$\.schema: expected one of "preconsult-questionnaire\/1"/],
    ['an unknown member', (json) => (json['extra'] = 1), /^\$\.extra: unknown member "extra"/],
    ['a missing member', (json) => delete json['version'], /^\$: the member "version" is missing/],
    ['a version that is none', (json) => (json['version'] = '1'), /^\$\.version: expected a string matching/],
    ['an id in capitals', (json) => (json['id'] = 'Microneedling'), /^\$\.id: expected a string matching/],
    ['no sections', (json) => (json['sections'] = []), /^\$\.sections: expected 1 to/],
    ['two sections of one id', (json) => [((json['sections'] as Json[])[1]!['id'] = 'consent'), delete ((json['prose'] as Json)['en'] as { sections: Json }).sections['about-you']], /^\$\.sections\[1\]: "consent" stands twice/],
    ['two comparisons in one condition', (json) => ((json['rules'] as Json[])[0]!['when'] = { question: 'age-band', '=': '60-plus', '!=': '60-plus' }), /^\$\.rules\[0\]\.when: expected an object with exactly one of/],
    ['no comparison in a condition', (json) => ((json['rules'] as Json[])[0]!['when'] = { question: 'age-band' }), /^\$\.rules\[0\]\.when: expected an object with exactly one of/],
    ['an empty conjunction, which would always hold', (json) => ((json['rules'] as Json[])[0]!['when'] = { all: [] }), /^\$\.rules\[0\]\.when\.all: expected 1 to/],
    ['an empty disjunction, which would never hold', (json) => ((json['rules'] as Json[])[0]!['when'] = { any: [] }), /^\$\.rules\[0\]\.when\.any: expected 1 to/],
    ['an empty list of codes', (json) => ((json['rules'] as Json[])[0]!['when'] = { question: 'age-band', includes: [] }), /^\$\.rules\[0\]\.when\.includes: expected 1 to/],
    ['a level that is none', (json) => (((json['rules'] as Json[])[0]!['raises'] as Json)['level'] = 'severe'), /^\$\.rules\[0\]\.raises\.level: expected one of/],
    ['an outcome of a safety text that is none', (json) => (((json['safetyTexts'] as Json)['rf-lesion'] as Json)['then'] = 'go'), /^\$\.safetyTexts\.rf-lesion\.then: expected one of/],
    ['an approval without an owner', (json) => (json['approval'] = { role: 'x', date: '2026-01-01', hash: 'a'.repeat(64) }), /^\$\.approval: the member "owner" is missing/],
    ['an approval of a hash that is none', (json) => (json['approval'] = { owner: 'x', role: 'x', date: '2026-01-01', hash: 'A' }), /^\$\.approval\.hash: expected a string matching/],
    ['an empty text', (json) => (((json['prose'] as Json)['en'] as Json)['title'] = ' '), /^\$\.prose\.en\.title: expected a string that is not empty/],
  ];
  for (const [says, change, issue] of rows) {
    it(`is refused for ${says}`, () => {
      const json = real();
      change(json);
      expect(found(json)).to.have.length(1);
      expect(found(json)[0]).to.match(issue);
    });
  }

  it('is refused for a condition nested without end, and does not overflow', () => {
    const json = real();
    let when: Json = { setting: 'offers-radiofrequency' };
    for (let depth = 0; depth < 10_000; depth++) when = { not: when };
    (json['rules'] as Json[])[0]!['when'] = when;
    expect(found(json)).to.have.length(1);
    expect(found(json)[0]).to.contain('nested more than');
  });

  it('takes a condition as deep as any that is meant', () => {
    const json = real();
    let when: Json = { setting: 'offers-radiofrequency' };
    for (let depth = 0; depth < 6; depth++) when = { all: [when, { not: when }] };
    (json['rules'] as Json[])[0]!['when'] = when;
    expect(found(json)).to.deep.equal([]);
  });

  it('cannot smuggle a member in by a prototype', () => {
    const json = JSON.parse(JSON.stringify(real()).replace('{', '{"__proto__":{"approval":{}},')) as unknown;
    expect(found(json)).to.deep.equal(['$.__proto__: "__proto__" is no name for a member']);
    expect(found(Object.create(real()))).to.not.deep.equal([]);
  });
});

describe('a questionnaire with a random fault', () => {
  const values: unknown[] = [null, 7, -1, '', 'x', true, [], {}, [null], [[]], { question: 'age-band' }, '__proto__', 'constructor', 'x'.repeat(20_000)];

  /** Walks down to a random place and puts a random value there. */
  function damage(json: unknown, random: () => number): void {
    let place = json as Record<string, unknown>;
    for (;;) {
      const keys = Object.keys(place);
      if (keys.length === 0) return;
      const key = pick(keys, random);
      const inner = place[key];
      const isLeaf = typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0;
      if (isLeaf || random() < 0.15) {
        if (random() < 0.2 && !Array.isArray(place)) Reflect.deleteProperty(place, key);
        else place[key] = pick(values, random);
        return;
      }
      place = inner as Record<string, unknown>;
    }
  }

  it('is parsed or refused, and never throws, 150 times', () => {
    const source = JSON.stringify(real());
    const random = randomFrom(42);
    let refused = 0;
    for (let time = 0; time < 150; time++) {
      const json: unknown = JSON.parse(source);
      damage(json, random);
      const issues = issuesOf(json);
      if (issues.length > 0) refused++;
      const vague = issues.filter(({ path, message, hint }) => !path.startsWith('$') || !message || !hint);
      expect(vague).to.deep.equal([]);
    }
    expect(refused).to.be.above(90);
  });
});

describe('the JSON Schema of a questionnaire', () => {
  it('names every reference it makes', () => {
    const text = JSON.stringify(questionnaireSchema);
    const references = new Set([...text.matchAll(/"#\/\$defs\/([\w-]+)"/g)].map(([, name]) => name));
    expect([...references]).to.have.members(Object.keys(questionnaireSchema['$defs'] as object));
    expect(questionnaireSchema['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema');
  });
});
