import { expect } from '@open-wc/testing';
import type { Question } from '../../src/definition/types.ts';
import { questionTypes, readAnswer, typeName, valuesOf, type QuestionTypeName } from '../../src/questions/question-types.ts';

const options = [{ code: 'a' }, { code: 'b', flags: [] }, { code: 'other', ownWords: true }, { code: 'none', exclusive: true }];
const question = (type: QuestionTypeName): Question => ({ id: 'q', type, ...(questionTypes[type].details.includes('options') && { options }) });

/** Values that each type reads; a type that is missing here does not compile. */
const good: Record<QuestionTypeName, unknown[]> = {
  consent: [['a'], ['a', 'b'], [], ['b', 'a']],
  'single-choice': ['a', 'none', { code: 'a', text: '' }, { code: 'other', text: 'mine' }],
  'multiple-choice': [['a'], ['b', 'a', 'a'], ['none'], ['a', { code: 'other', text: ' mine ' }]],
  'short-text': ['x', '  x y  ', 'Nguyễn Thị Hoa', '<b>&amp;"', '{clinic-name}'],
  'long-text': ['one\ntwo', '🙂', 'x'.repeat(1000)],
  phone: ['+84 24 1234 5678', '(024) 123-456', '0901.234.567', '123456'],
  email: ['a@b.vn', 'Linh.Tran+clinic@mail.example.com'],
};

class Strange {
  code = 7;
}
/** Values that no type may take, whatever it asks. */
const junk: [name: string, value: unknown][] = [
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a boolean', true],
  ['a symbol', Symbol('a')],
  ['a big integer', 1n],
  ['a function', () => 'a'],
  ['an empty object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an object of a class', new Strange()],
  ['an object with a code that is no text', { code: ['a'] }],
  ['an object with a code only an object has', { code: '__proto__', text: 'x' }],
  ['a list of numbers', [1, 2]],
  ['a list of nulls', [null]],
  ['a list of lists', [[['a']]]],
  ['a list with a hole', Object.assign([], { length: 2 })],
  ['a list of unknown codes', ['constructor']],
  ['a date', new Date(0)],
];

describe('every question type', () => {
  for (const type of Object.keys(questionTypes) as QuestionTypeName[]) {
    describe(type, () => {
      const asked = question(type);
      const read = (value: unknown): unknown => {
        const reading = readAnswer(value, asked);
        return 'answer' in reading ? reading.answer : reading.problem;
      };

      it('names the members it needs among those it reads', () => {
        const { details, needs } = questionTypes[type];
        expect(details).to.include.members([...needs]);
      });

      for (const value of good[type]) {
        it(`reads ${JSON.stringify(value).slice(0, 60)}, and what it reads once more alike`, () => {
          const reading = readAnswer(value, asked);
          if ('problem' in reading) throw new Error(reading.problem.code);
          expect(readAnswer(reading.answer, asked)).to.deep.equal(reading);
          expect(JSON.parse(JSON.stringify(reading.answer))).to.deep.equal(reading.answer);
        });

        it(`means neutral values by ${JSON.stringify(value).slice(0, 60)}`, () => {
          const reading = readAnswer(value, asked);
          if ('problem' in reading) throw new Error(reading.problem.code);
          const values = valuesOf(reading.answer, asked);
          for (const one of values) {
            if (one.kind === 'coding') expect(options.map(({ code }) => code)).to.include(one.code);
            else expect(one).to.have.all.keys('kind', 'text');
            expect(['coding', 'string']).to.include(one.kind);
          }
          expect(JSON.parse(JSON.stringify(values))).to.deep.equal(values);
        });
      }

      for (const [name, value] of junk) {
        it(`refuses ${name} without throwing`, () => {
          const reading = readAnswer(value, asked);
          expect('problem' in reading && reading.problem.code).to.be.a('string');
        });
      }

      it('does not take nothing for an answer, unless nothing is one', () => {
        const expected = type === 'consent' ? [] : { code: type.endsWith('choice') ? 'choose-one' : 'required' };
        expect(read(undefined)).to.deep.equal(expected);
        expect(read(null)).to.deep.equal(expected);
      });

      it('does not change what it is given', () => {
        const given: unknown[] = ['none', 'a', { code: 'other', text: ' x ' }];
        const before = JSON.stringify(given);
        readAnswer(given, asked);
        expect(JSON.stringify(given)).to.equal(before);
      });
    });
  }

  it('has a name that is its own', () => {
    expect(typeName(question('phone'))).to.equal('phone');
    for (const type of ['no-such-type', 'constructor', 'toString', '__proto__']) {
      expect(() => typeName({ id: 'q', type })).to.throw(type);
    }
  });
});
