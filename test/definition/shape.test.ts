import { expect } from '@open-wc/testing';
import { array, boolean, byMember, byType, byValue, json, memberPath, nothing, number, object, oneOf, record, recursive, text, type Issue, type Shape } from '../../src/definition/shape.ts';

const issuesOf = (shape: Shape<unknown>, value: unknown): Issue[] => {
  const issues: Issue[] = [];
  const fits = shape.check(value, '$', issues);
  expect(fits, 'the result says whether there is an issue').to.equal(issues.length === 0);
  return issues;
};
const paths = (shape: Shape<unknown>, value: unknown): string[] => issuesOf(shape, value).map(({ path }) => path);

interface Tree {
  children: Tree[];
}
const tree: Shape<Tree> = object({ children: array(recursive<Tree>('tree', () => tree)) });
const nested = (depth: number): Tree => (depth === 0 ? { children: [] } : { children: [nested(depth - 1)] });

const point = object({ x: number(), y: number({ min: 0, max: 10, integer: true }) }, { name: text({ max: 5 }) });

describe('a shape', () => {
  const rows: [says: string, shape: Shape<unknown>, good: unknown[], bad: unknown[]][] = [
    ['text', text(), ['a', ' a '], ['', '  ', 7, null, undefined, ['a'], {}]],
    ['text that may be empty', text({ empty: true }), ['', 'a'], [null]],
    ['text of a pattern', text({ pattern: /^\d+$/ }), ['12'], ['1a', '']],
    ['text of a length', text({ max: 3 }), ['abc'], ['abcd']],
    ['one of some', oneOf<string | number | boolean>('a', 1, true), ['a', 1, true], ['b', '1', 'true', 0, null]],
    ['true or false', boolean, [true, false], ['true', 0, null]],
    ['null', nothing, [null], [undefined, 0, '', false]],
    ['a number', number(), [0, -1.5, 1e9], ['1', Number.NaN, Infinity, null]],
    ['a whole number within bounds', number({ min: 1, max: 3, integer: true }), [1, 3], [0, 4, 1.5]],
    ['a list', array(boolean), [[], [true]], [{}, 'a', null, { length: 0 }]],
    ['a list of a length', array(boolean, { min: 1, max: 2 }), [[true], [true, true]], [[], [true, true, true]]],
    ['a record', record(text({ pattern: /^[a-z]+$/ }), boolean), [{}, { a: true }], [[], null, { A: true }, { a: 1 }]],
    ['an object', point, [{ x: 1, y: 2 }, { x: 1, y: 2, name: 'a' }], [{ x: 1 }, {}, [], null, { x: 1, y: 2, z: 3 }, { x: 1, y: 2, name: undefined }]],
    ['an object by its member', byMember({ a: object({ a: boolean }), b: object({ b: text() }) }), [{ a: true }, { b: 'x' }], [{}, { a: true, b: 'x' }, { c: 1 }, { a: 'x' }, 'a', null]],
    ['a value by its type', byType({ string: text(), array: array(text()), null: nothing }), ['a', ['a'], null], [1, {}, true, [1], '']],
    ['a value within itself', tree, [nested(0), nested(5)], [{ children: [{ children: [{}] }] }, { children: null }]],
  ];
  for (const [says, shape, good, bad] of rows) {
    for (const value of good) it(`of ${says} takes ${JSON.stringify(value)}`, () => expect(issuesOf(shape, value)).to.deep.equal([]));
    for (const value of bad) {
      it(`of ${says} refuses ${String(JSON.stringify(value))}, with a place, a message and a hint`, () => {
        const issues = issuesOf(shape, value);
        expect(issues).to.have.length.above(0);
        for (const { path, message, hint } of issues) {
          expect(path).to.match(/^\$/);
          expect(message).to.have.length.above(0);
          expect(hint).to.have.length.above(0);
        }
      });
    }
  }
});

describe('an issue', () => {
  it('is reported for each fault at once, each with its own path', () => {
    expect(paths(array(point), [{ x: 'a', y: 99 }, { x: 1, y: 1, z: 1 }, 7])).to.deep.equal(['$[0].x', '$[0].y', '$[1].z', '$[2]']);
  });

  it('names a missing member at its object', () => {
    expect(issuesOf(point, { x: 1 })).to.deep.equal([{ path: '$', message: 'the member "y" is missing', hint: 'add "y"' }]);
  });

  it('names an unknown member, and those that are known', () => {
    expect(issuesOf(point, { x: 1, y: 1, naem: 'a' })).to.deep.equal([{ path: '$.naem', message: 'unknown member "naem"', hint: 'did you mean "name"? use one of: x, y, name' }]);
  });

  it('names the members of an object that should have one of some', () => {
    const either = byMember({ '=': object({ '=': number() }), '>': object({ '>': number() }), exists: object({ exists: boolean }) });
    const expected = 'expected an object with exactly one of =, >, exists, found';
    expect(issuesOf(either, { '==': 1 })).to.deep.equal([{ path: '$', message: `${expected} "=="`, hint: 'did you mean "="?' }]);
    expect(issuesOf(either, { '=': 1, '>': 2 })).to.deep.equal([{ path: '$', message: `${expected} "=" and ">"`, hint: 'keep one of =, >, exists' }]);
    expect(issuesOf(either, {})).to.deep.equal([{ path: '$', message: `${expected} none`, hint: 'keep one of =, >, exists' }]);
    expect(issuesOf(either, 7)).to.deep.equal([{ path: '$', message: `${expected} number 7`, hint: 'keep one of =, >, exists' }]);
  });

  it('names what stands twice', () => {
    expect(issuesOf(array(text(), { unique: (item) => item }), ['a', 'b', 'a'])).to.deep.equal([
      { path: '$[2]', message: '"a" stands twice in this list', hint: 'give each its own' },
    ]);
  });

  it('says what was expected and what was found, and shortens what is long', () => {
    const [issue] = issuesOf(boolean, 'x'.repeat(200));
    expect(issue?.message).to.match(/^expected true or false, found "x{40}…"$/);
  });

  const quoted: [key: string | number, path: string][] = [
    ['name', '$.name'],
    ['age-band', '$.age-band'],
    [3, '$[3]'],
    ['two words', '$["two words"]'],
    ['1st', '$["1st"]'],
    ['a"b', '$["a\\"b"]'],
    ['', '$[""]'],
    ['__proto__', '$.__proto__'],
  ];
  for (const [key, path] of quoted) it(`writes the place of ${JSON.stringify(key)} as ${path}`, () => expect(memberPath('$', key)).to.equal(path));
});

describe('hostile input', () => {
  it('cannot hide a member behind a name every object has', () => {
    expect(paths(point, JSON.parse('{"__proto__":{"x":1,"y":1}}'))).to.deep.equal(['$', '$', '$.__proto__']);
    expect(paths(point, Object.create({ x: 1, y: 1 }))).to.deep.equal(['$', '$']);
    expect(paths(object({}), JSON.parse('{"constructor":1,"toString":1,"hasOwnProperty":1}'))).to.have.length(3);
    expect(paths(byMember({ toString: boolean }), {})).to.deep.equal(['$']);
  });

  it('is refused rather than walked where it is nested too deep', () => {
    const issues = issuesOf(tree, nested(5000));
    expect(issues).to.have.length(1);
    expect(issues[0]?.message).to.contain('deep');
  });

  it('cannot leave an item of a list out', () => {
    expect(paths(array(boolean), Object.assign([], { length: 2 }))).to.deep.equal(['$[0]', '$[1]']);
  });

  it('is refused where it goes round in a circle', () => {
    const circle: Tree = { children: [] };
    circle.children.push(circle);
    expect(issuesOf(tree, circle)[0]?.message).to.contain('deep');
  });

  it('never makes a shape throw', () => {
    const values: unknown[] = [undefined, null, 0, -0, Number.NaN, '', 'a', true, [], {}, [[]], () => 0, Symbol('a'), 1n, new Date(0), /a/, Object.create(null), new Map([[1, 2]])];
    const shapes: Shape<unknown>[] = [text(), oneOf('a'), boolean, nothing, number(), array(text()), record(text(), text()), point, byMember({ a: boolean }), byType({ string: text() }), tree];
    for (const shape of shapes) for (const value of values) expect(() => issuesOf(shape, value)).to.not.throw();
  });
});

describe('a faulty value', () => {
  const shape = object({ id: text({ max: 3 }), level: oneOf('a', 'b') }, { when: byMember({ x: boolean, y: boolean }), list: array(point, { min: 1 }), map: record(text(), boolean), any: json });
  const rows: [says: string, value: unknown, left: unknown][] = [
    ['has an unknown member', { id: 'a', level: 'a', typo: 1 }, { id: 'a', level: 'a' }],
    ['is out of bounds', { id: 'abcd', level: 'c' }, { id: 'abcd', level: 'c' }],
    ['has a member that can be done without', { id: 'a', level: 'a', when: { x: 1, y: 1 } }, { id: 'a', level: 'a' }],
    ['has a fault deep inside', { id: 'a', level: 'a', list: [{ x: 1, y: 99, typo: 1 }] }, { id: 'a', level: 'a', list: [{ x: 1, y: 99 }] }],
    ['holds any JSON', { id: 'a', level: 'a', any: [null] }, { id: 'a', level: 'a', any: [null] }],
    ['lacks a member', { id: 'a' }, null],
    ['has a member of another type', { id: 7, level: 'a' }, null],
    ['has a list of something else', { id: 'a', level: 'a', list: [7] }, null],
    ['has a list that is too short', { id: 'a', level: 'a', list: [] }, null],
    ['has a record of something else', { id: 'a', level: 'a', map: { a: 1 } }, null],
    ['is no object', [], null],
  ];
  for (const [says, value, left] of rows) {
    it(left === null ? `cannot be judged further where it ${says}` : `can be judged further where it ${says}`, () => {
      expect(shape.salvage(value)).to.equal(left !== null);
      if (left !== null) expect(value).to.deep.equal(left);
    });
  }

  it('is decided by a member of its own', () => {
    const either = byValue('type', 'group', object({ type: text(), items: array(boolean) }), object({ type: text() }, { options: array(boolean) }));
    expect(issuesOf(either, { type: 'group', items: [true] })).to.deep.equal([]);
    expect(issuesOf(either, { type: 'x', options: [] })).to.deep.equal([]);
    expect(paths(either, { type: 'group', options: [] })).to.deep.equal(['$', '$.options']);
    expect(paths(either, { type: 'x', items: [true] })).to.deep.equal(['$.items']);
    expect(paths(either, 7)).to.deep.equal(['$']);
  });
});

describe('the JSON Schema of a shape', () => {
  it('says what the shape checks', () => {
    expect(point.schema).to.deep.equal({
      type: 'object',
      properties: {
        x: { type: 'number', minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
        y: { type: 'integer', minimum: 0, maximum: 10 },
        name: { type: 'string', maxLength: 5, minLength: 1 },
      },
      required: ['x', 'y'],
      additionalProperties: false,
    });
    expect(recursive('tree', () => tree).schema).to.deep.equal({ $ref: '#/$defs/tree' });
  });
});
