import { expect } from '@open-wc/testing';
import type { Issue } from '../../src/definition/issue.ts';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import { plainCopy } from '../../src/definition/plain-json.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { questionnaireOf, words } from '../fixtures/questionnaire.ts';

/** What a copy comes to, and its issues. */
function copied(value: unknown): { copy: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  return { copy: plainCopy(value, issues), issues };
}

const nested = (depth: number, wrap: (inside: unknown) => unknown): unknown => {
  let value: unknown = true;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};
const circle: { a: unknown[] } = { a: [] };
circle.a.push({ b: circle });
const doubled = Array.from({ length: 60 }).reduce((inside) => [inside, inside], 'x');
const throwing = Object.defineProperty({ a: 1 }, 'b', { enumerable: true, get: () => { throw new Error('no'); } });
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const shared = { x: 1 };

describe('a copy of untrusted data', () => {
  for (const value of [null, true, 0, 'a', [], {}, { a: [1, { b: null }] }, Object.assign(Object.create({ inherited: 1 }) as object, { own: 1 }), Object.assign(Object.create(null) as object, { a: 1 })]) {
    it(`is the same as ${JSON.stringify(value)}, and another`, () => {
      const { copy, issues } = copied(value);
      expect(JSON.stringify(copy)).to.equal(JSON.stringify(value));
      expect(issues).to.deep.equal([]);
      if (typeof value === 'object' && value !== null) expect(copy).to.not.equal(value);
    });
  }

  it('may hold one thing in two places', () => expect(copied({ a: shared, b: [shared] }).copy).to.deep.equal({ a: { x: 1 }, b: [{ x: 1 }] }));

  const refused: [says: string, value: unknown, path: string, message: string][] = [
    ['nothing', undefined, '$', 'expected JSON, found nothing'],
    ['a function', { a: () => 0 }, '$.a', 'found a function'],
    ['a symbol', [Symbol('x')], '$[0]', 'found symbol'],
    ['a big integer', { a: 1n }, '$.a', 'found bigint 1'],
    ['no number', { a: Number.NaN }, '$.a', 'expected a number, found NaN'],
    ['an endless number', [1, -Infinity], '$[1]', 'expected a number, found -Infinity'],
    ['a hole', Object.assign([], { 1: 'a', length: 2 }), '$[0]', 'found nothing'],
    ['a circle', circle, '$.a[0].b', 'refers to what it stands in'],
    ['a member that throws', { c: throwing }, '$.c.b', 'cannot be read'],
    ['a proxy that is no more', { a: revoked.proxy }, '$.a', 'cannot be read'],
    ['too deep a list', nested(100_000, (inside) => [inside]), `$${'[0]'.repeat(64)}`, 'nested more than 64 deep'],
    ['too deep an object', nested(100_000, (inside) => ({ not: inside })), `$${'.not'.repeat(64)}`, 'nested more than 64 deep'],
    ['what doubles at each step', nested(3, () => doubled), '$', 'holds more than'],
    ['megabytes', { a: 'x'.repeat(2_000_000) }, '$', 'holds more than'],
    ['megabytes of names', { ['x'.repeat(2_000_000)]: 1 }, '$', 'holds more than'],
    ['a list of a thousand million holes', { a: Object.assign([], { length: 1_000_000_000 }) }, '$', 'holds more than'],
  ];
  for (const [says, value, path, message] of refused) {
    it(`is refused for ${says}, and never walked whole`, () => {
      const { copy, issues } = copied(value);
      expect(copy).to.equal(undefined);
      expect(issues[0]?.path).to.equal(path);
      expect(issues[0]?.hint).to.have.length.above(0);
      expect(issues[0]?.message).to.contain(message);
    });
  }

  for (const name of ['__proto__', 'constructor', 'prototype']) {
    it(`leaves out a member called ${name}, and says so`, () => {
      const { copy, issues } = copied(JSON.parse(`{"a":{"${name}":{"polluted":true},"b":1}}`));
      expect(copy).to.deep.equal({ a: { b: 1 } });
      expect(Object.getPrototypeOf((copy as { a: object }).a)).to.equal(Object.prototype);
      expect(issues.map((issue) => issue.path)).to.deep.equal([`$.a.${name}`]);
    });
  }

  it('reads each member once', () => {
    let reads = 0;
    const value = { get a() { return ++reads; } };
    expect(copied(value).copy).to.deep.equal({ a: 1 });
    expect(reads).to.equal(1);
  });
});

describe('a hostile questionnaire', () => {
  const issuesWith = (member: string, value: unknown): Issue[] => {
    const parsed = parseQuestionnaire({ ...questionnaireOf({ items: [words('a')] }), [member]: value }, questionTypes);
    return 'issues' in parsed ? parsed.issues : [];
  };

  it('nested without end in conditions or items gives an issue', () => {
    const conditions = [(inside: unknown) => ({ all: [inside] }), (inside: unknown) => ({ any: [inside, inside] }), (inside: unknown) => ({ not: inside })];
    for (const wrap of conditions) {
      const rules = [{ id: 'r', when: nested(100_000, wrap), raises: { level: 'note', code: 'f' } }];
      expect(issuesWith('rules', rules)[0]?.message).to.match(/nested more than|holds more than/);
    }
    const items = nested(100_000, (inside) => [{ id: 'g', type: 'group', items: inside }]);
    expect(issuesWith('sections', [{ id: 'part', heading: 'health', items }])[0]?.message).to.contain('nested more than');
  });

  for (const id of ['__proto__', 'constructor', 'prototype']) {
    it(`with a question called ${id} gives an issue`, () => {
      const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(questionnaireOf({ items: [words('name-me')] })).replaceAll('name-me', id)), questionTypes);
      const issues = 'issues' in parsed ? parsed.issues : [];
      expect(issues.map((issue) => issue.path)).to.include.members(['$.sections[0].items[0].id', `$.prose.en.questions.${id}`]);
    });
  }

  it('gives at most so many issues, and says that there are more', () => {
    const items = Array.from({ length: 5000 }, (_, at) => ({ id: `q-${at}`, type: 'essay' }));
    for (const wrong of [items, items.map(() => 7), items.map(({ id }) => ({ id, type: 'short-text', showWhen: { setting: 's' } }))]) {
      const issues = issuesWith('sections', [{ id: 'part', heading: 'health', items: wrong }]);
      expect(issues).to.have.length(201);
      expect(issues.at(-1)?.message).to.equal('there are more issues than these 200');
    }
  });
});
