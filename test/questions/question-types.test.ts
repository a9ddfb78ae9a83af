import { expect } from '@open-wc/testing';
import type { Question } from '../../src/definition/types.ts';
import { answerReader } from '../../src/questions/answer-reader.ts';
import { kinds } from '../../src/questions/kinds.ts';
import type { Kind, QuestionType } from '../../src/questions/types.ts';
import { questionTypes, readAnswer, typeName, typeOf, valuesOf, type QuestionTypeName } from '../../src/questions/question-types.ts';
import { today } from './today.ts';
import { typeTables } from './type-tables.ts';

class Strange {
  code = 7;
}

const own = (name: string): unknown => JSON.parse(`{"${name}": {"code": "a", "text": "x", "value": 1}}`);
const huge = 'a1'.repeat(500_000);

/** Values that no type may take, whatever it asks. */
const junk: [name: string, value: unknown][] = [
  ['NaN', Number.NaN],
  ['an infinite number', JSON.parse('1e999')],
  ['a symbol', Symbol('a')],
  ['a big integer', 1n],
  ['a function', () => 'a'],
  ['an empty object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an object of a class', new Strange()],
  ['an object with a code that is no text', { code: ['a'] }],
  ['an object with a code only an object has', { code: '__proto__', text: 'x' }],
  ['an object with a value that is none', { value: {}, unit: 'a' }],
  ['an object whose own key is __proto__', own('__proto__')],
  ['an object whose own key is constructor', own('constructor')],
  ['a list of infinite numbers', [Infinity]],
  ['a list of nulls', [null]],
  ['a list of lists', [[['a']]]],
  ['a list with a hole', Object.assign([], { length: 2 })],
  ['a list of unknown codes', ['constructor']],
  ['a list of a million', Array.from({ length: 1_000_000 }, () => 'a')],
  ['a megabyte of text', huge],
  ['a megabyte of own words', { text: huge }],
  ['a megabyte as a code', { code: huge, text: huge }],
  ['a megabyte as a number', '9'.repeat(1_000_000)],
  ['a date', new Date(0)],
];

const named = (value: unknown): string => String(JSON.stringify(value)).slice(0, 60);

for (const type of Object.keys(questionTypes) as QuestionTypeName[]) {
  describe(`a question of type ${type}`, () => {
    for (const { details = {}, accepted, refused } of typeTables[type]) {
      const asked: Question = { id: 'q', type, ...details };
      const besides = Object.keys(details).join(', ');

      for (const [given, answer, ...means] of accepted) {
        it(`${besides && `with ${besides} `}reads ${named(given)}, and what it reads once more alike`, () => {
          expect(readAnswer(given, asked, today)).to.deep.equal({ answer });
          expect(readAnswer(answer, asked, today)).to.deep.equal({ answer });
          const kept: unknown = JSON.parse(JSON.stringify(answer));
          expect(readAnswer(kept, asked, today)).to.deep.equal({ answer });
          expect(valuesOf(answer, asked)).to.deep.equal(means);
          expect(JSON.parse(JSON.stringify(means))).to.deep.equal(means);
        });
      }

      for (const [given, problem] of refused) {
        it(`${besides && `with ${besides} `}refuses ${named(given)}: ${problem}`, () => {
          const reading = readAnswer(given, asked, today);
          expect('problem' in reading && reading.problem.code).to.equal(problem);
        });
      }

      for (const [name, value] of junk) {
        it(`${besides && `with ${besides} `}refuses ${name} without throwing`, () => {
          const reading = readAnswer(value, asked, today);
          expect('problem' in reading && reading.problem.code).to.be.a('string');
        });
      }

      it(`only carries ${besides || 'nothing'}, which it names`, () => {
        expect(questionTypes[type].details).to.include.members(Object.keys(details));
        expect(Object.keys(details)).to.include.members([...questionTypes[type].needs]);
      });
    }

    it('names the members it needs among those it reads', () => {
      const { details, needs } = questionTypes[type];
      expect(details).to.include.members([...needs]);
    });

    it('does not change what it is given', () => {
      const given: unknown[] = ['none', 'a', { code: 'other', text: ' x ' }];
      const before = JSON.stringify(given);
      for (const { details } of typeTables[type]) readAnswer(given, { id: 'q', type, ...details }, today);
      expect(JSON.stringify(given)).to.equal(before);
    });

    if (!typeOf({ id: 'q', type }).repeatable) return;
    it('leaves out blank answers where it repeats, and keeps the others apart', () => {
      const [{ details = {}, accepted } = { accepted: [] }] = typeTables[type];
      const asked: Question = { id: 'q', type, ...details, repeats: { max: 2 } };
      const [[given, answer, ...means] = [undefined, '']] = accepted;
      expect(readAnswer([given, '', given, null], asked, today)).to.deep.equal({ answer: [answer, answer] });
      expect(readAnswer(given, asked, today)).to.deep.equal({ answer: [answer] });
      expect(readAnswer([answer, answer], asked, today)).to.deep.equal({ answer: [answer, answer] });
      expect(valuesOf(answer, asked)).to.deep.equal(means);
      expect(readAnswer([], asked, today)).to.deep.equal({ problem: { code: 'required' } });
      expect(readAnswer([given, given, given], asked, today)).to.deep.equal({ problem: { code: 'too-many-answers', limit: 2 } });
      expect(readAnswer([given, {}], asked, today)).to.have.property('problem');
    });
  });
}

describe('the types', () => {
  it('have names that are their own', () => {
    expect(typeName({ id: 'q', type: 'phone' })).to.equal('phone');
    for (const type of ['no-such-type', 'constructor', 'toString', '__proto__']) {
      expect(() => typeName({ id: 'q', type })).to.throw(type);
    }
  });

  it('take the visitor’s own words wherever a sentence can be typed, which a number or an address is not', () => {
    const takers = Object.keys(questionTypes).filter((type) => typeOf({ id: 'q', type }).takesWords);
    expect(takers).to.have.members(['consent', 'single-choice', 'multiple-choice', 'areas', 'short-text', 'long-text']);
  });
});

describe('what a visit knows of the types before its rest has come', () => {
  it('says the same of each as the whole type', () => {
    for (const [name, { read: _, values: __, ...kind }] of Object.entries<Kind>(kinds)) {
      const { read: ___, values: ____, ...type } = questionTypes[name as QuestionTypeName] as QuestionType;
      expect(type, name).to.deep.equal(kind);
    }
  });

  it('reads whatever is chosen, and nothing that is typed', () => {
    const read = answerReader(kinds);
    expect(read('yes', { id: 'q', type: 'single-choice', options: [{ code: 'yes' }] }, today)).to.deep.equal({ answer: 'yes' });
    for (const type of ['short-text', 'long-text', 'url', 'phone', 'email', 'date']) expect(read('2024', { id: 'q', type }, today), type).to.deep.equal({ problem: { code: 'required' } });
  });
});

describe('a question that is read-only', () => {
  const fixed: Question = { id: 'q', type: 'decimal', initial: '1,5', readOnly: true };
  const rows: [value: unknown, result: unknown][] = [
    [undefined, { answer: 1.5 }],
    [1.5, { answer: 1.5 }],
    ['1.5', { answer: 1.5 }],
    [2, { problem: { code: 'read-only' } }],
    ['', { problem: { code: 'read-only' } }],
    [null, { problem: { code: 'read-only' } }],
    [{}, { problem: { code: 'read-only' } }],
  ];
  for (const [value, result] of rows) {
    it(`reads ${named(value)} as ${named(result)}`, () => expect(readAnswer(value, fixed, today)).to.deep.equal(result));
  }

  it('may hold several answers', () => {
    const several: Question = { id: 'q', type: 'short-text', initial: ['a', 'b'], readOnly: true, repeats: {} };
    expect(readAnswer(undefined, several, today)).to.deep.equal({ answer: ['a', 'b'] });
    expect(readAnswer(['b', 'a'], several, today)).to.deep.equal({ problem: { code: 'read-only' } });
  });

  it('says why what it begins with is no answer', () => {
    expect(readAnswer(undefined, { id: 'q', type: 'date', initial: '2026-02-30', readOnly: true }, today)).to.deep.equal({ problem: { code: 'not-a-date' } });
  });
});
