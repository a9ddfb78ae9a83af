import { expect } from '@open-wc/testing';
import { LARGEST_TEXT, readJson } from '../../src/definition/json-text.ts';
import { readQuestionnaire } from '../../src/definition/read-questionnaire.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { questionnaireOf, words } from '../fixtures/questionnaire.ts';

const first = (text: string): string => {
  const [issue] = readJson(text).issues;
  return issue ? `${issue.path}: ${issue.message}` : '';
};

describe('JSON text', () => {
  const good = [
    'null', 'true', ' false\n', '0', '-0', '-12.5e+3', '1E2', '""', '"a\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00"', '"é😀\u007f\u2028"', '[]', '[ ]', '{}', '{ }', '[1,[2,[3]],{}]',
    '{"a":1,"b":{"a":[{"a":null}]}}', '\t{\r\n"a" : 1 , "b":\n2 }', '{"1":1,"constructor":2,"toString":3,"":4}',
  ];
  for (const text of good) it(`is read: ${text}`, () => expect(readJson(text)).to.deep.equal({ json: JSON.parse(text) as unknown, issues: [] }));

  it('is read behind a byte order mark', () => expect(readJson('\ufeff[1]').json).to.deep.equal([1]));

  it('keeps a member called __proto__ a member', () => {
    const { json } = readJson('{"__proto__":{"a":1}}');
    expect(Object.hasOwn(json as object, '__proto__')).to.equal(true);
    expect(Object.getPrototypeOf(json)).to.equal(Object.prototype);
  });

  const bad: [text: string, issue: string][] = [
    ['', '$: no JSON: expected a value, found the end of the text (line 1, column 1)'],
    ['{"a":1,}', '$: no JSON: expected a name between quotation marks, found "}" (line 1, column 8)'],
    ['[1,]', '$[1]: no JSON: expected a value, found "]" (line 1, column 4)'],
    ['{"a":{"b":[1 2]}}', '$.a.b: no JSON: expected "," or "]", found "2]}}" (line 1, column 14)'],
    ['{\n  "a": 1\n  "b": 2\n}', '$: no JSON: expected "," or "}", found "\\"b\\": 2" (line 3, column 3)'],
    ['{"a" 1}', '$.a: no JSON: expected ":", found "1}" (line 1, column 6)'],
    ["{'a':1}", '$: no JSON: expected a name between quotation marks, found "\'a\':1}" (line 1, column 2)'],
    ['{a:1}', '$: no JSON: expected a name'],
    ['{"a":"b', '$.a: no JSON: expected a text'],
    ['{"a":"b\nc"}', '$.a: no JSON: expected a text'],
    ['"\\x"', '$: no JSON: expected a text'],
    ['"\\u12g4"', '$: no JSON: expected a text'],
    ['{"a":tru}', '$.a: no JSON: expected a value'],
    ['{"a":undefined}', '$.a: no JSON: expected a value'],
    ['[.5]', '$[0]: no JSON: expected a value'],
    ['[+1]', '$[0]: no JSON: expected a value'],
    ['[1.]', '$: no JSON: expected "," or "]"'],
    ['[01]', '$: no JSON: expected "," or "]"'],
    ['// x\n1', '$: no JSON: expected a value'],
    ['{} {}', '$: no JSON: expected the end, found "{}" (line 1, column 4)'],
    ['{"a":1', '$: no JSON: expected "," or "}", found the end of the text'],
    ['[', '$[0]: no JSON: expected a value, found the end of the text'],
  ];
  for (const [text, issue] of bad) {
    it(`is refused, with the place: ${JSON.stringify(text)}`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      expect(readJson(text).json).to.equal(undefined);
      expect(first(text).slice(0, issue.length)).to.equal(issue);
    });
  }

  it('names each name that stands twice in one object, and no other', () => {
    const { json, issues } = readJson('{"a":1,"b":{"a":2,\n "a":3},"a":[{"c":1},{"c":1}]}');
    expect(json).to.deep.equal({ a: [{ c: 1 }, { c: 1 }], b: { a: 3 } });
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([
      '$.b.a: "a" stands twice in this object (line 2, column 2)',
      '$.a: "a" stands twice in this object (line 2, column 9)',
    ]);
  });

  for (const unit of ['[', '{"a":', '{"not":', '[{"all":']) {
    it(`nested without end is refused: ${unit}…`, () => {
      expect(first(unit.repeat(30_000))).to.contain('nested more than 64 deep (line 1, column');
    });
  }

  it('is measured in bytes', () => {
    const of = (sign: string, bytes: number): string => JSON.stringify(sign.repeat(Math.floor((LARGEST_TEXT - 2) / bytes)));
    for (const [sign, bytes] of [['a', 1], ['é', 2], ['ế', 3], ['😀', 4]] as const) {
      const text = of(sign, bytes);
      expect(new TextEncoder().encode(text)).to.have.length.within(LARGEST_TEXT - 3, LARGEST_TEXT);
      expect(readJson(text).issues, sign).to.deep.equal([]);
      expect(first(`${text}${' '.repeat(LARGEST_TEXT + 1 - new TextEncoder().encode(text).length)}`), sign).to.equal(`$: the text is larger than ${LARGEST_TEXT} bytes`);
    }
  });
});

describe('the text of a questionnaire', () => {
  const text = JSON.stringify(questionnaireOf({ items: [words('a')] }), null, 2);

  it('is read', () => {
    const parsed = readQuestionnaire(text, questionTypes);
    expect('questionnaire' in parsed && parsed.questionnaire).to.deep.equal(JSON.parse(text));
  });

  const rows: [says: string, text: string, paths: string[]][] = [
    ['no JSON', text.slice(0, -2), ['$']],
    ['no questionnaire', '[]', ['$']],
    ['a name that stands twice', text.replace('"id": "a"', '"id": "b", "id": "a"'), ['$.sections[0].items[0].id']],
    ['a name that stands twice, and another fault', text.replace('"id": "a"', '"id": "b", "id": "a", "typo": 1'), ['$.sections[0].items[0].id', '$.sections[0].items[0].typo']],
    ['megabytes', ' '.repeat(5_000_000), ['$']],
  ];
  for (const [says, broken, paths] of rows) {
    it(`is refused for ${says}`, () => {
      const parsed = readQuestionnaire(broken, questionTypes);
      expect('issues' in parsed && parsed.issues.map(({ path }) => path)).to.deep.equal(paths);
    });
  }
});
