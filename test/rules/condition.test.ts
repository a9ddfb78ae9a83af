import { expect } from '@open-wc/testing';
import type { AnswerCondition, Condition } from '../../src/definition/types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { judge } from '../../src/rules/condition.ts';
import type { Truth } from '../../src/rules/kleene.ts';
import { factsOf } from '../fixtures/facts.ts';
import { choice, questionnaireOf, several, words } from '../fixtures/questionnaire.ts';

const questionnaire = questionnaireOf({
  items: [choice('one', ['a', 'b', { code: 'other', ownWords: true }]), several('many', ['a', 'b', 'c']), words('free'), choice('yes', ['y']), choice('no', ['n']), choice('unknown', ['u'])],
});
const judged = (condition: Condition, values: Record<string, AnswerValue | null> = {}, settings: string[] = []): Truth =>
  judge(condition, factsOf(questionnaire, values, settings));

const known = { yes: 'y', no: 'n' };
const T: Condition = { question: 'yes', '=': 'y' };
const F: Condition = { question: 'no', '=': 'y' };
const U: Condition = { question: 'unknown', '=': 'u' };

describe('three-valued logic', () => {
  const rows: [a: Condition, b: Condition, all: Truth, any: Truth][] = [
    [T, T, true, true],
    [T, U, null, true],
    [T, F, false, true],
    [U, T, null, true],
    [U, U, null, null],
    [U, F, false, null],
    [F, T, false, true],
    [F, U, false, null],
    [F, F, false, false],
  ];
  const name = (condition: Condition): string => (condition === T ? 'true' : condition === F ? 'false' : 'unknown');
  for (const [a, b, all, any] of rows) {
    it(`knows ${name(a)} with ${name(b)}: all is ${all ?? 'unknown'}, any is ${any ?? 'unknown'}`, () => {
      expect(judged({ all: [a, b] }, known)).to.equal(all);
      expect(judged({ any: [a, b] }, known)).to.equal(any);
    });
  }

  it('turns true and false round, and leaves unknown unknown', () => {
    expect([T, F, U].map((condition) => judged({ not: condition }, known))).to.deep.equal([false, true, null]);
  });

  it('follows De Morgan, nested', () => {
    for (const [a, b] of rows) {
      expect(judged({ not: { all: [a, b] } }, known)).to.equal(judged({ any: [{ not: a }, { not: b }] }, known));
      expect(judged({ not: { any: [a, b] } }, known)).to.equal(judged({ all: [{ not: a }, { not: b }] }, known));
    }
  });

  it('decides three parts as it does two', () => {
    expect(judged({ all: [T, U, T] }, known)).to.equal(null);
    expect(judged({ all: [U, T, F] }, known)).to.equal(false);
    expect(judged({ any: [F, U, T] }, known)).to.equal(true);
  });
});

describe('a comparison', () => {
  const rows: [condition: AnswerCondition, value: AnswerValue | null | undefined, truth: Truth][] = [
    [{ question: 'one', '=': 'a' }, 'a', true],
    [{ question: 'one', '=': 'a' }, 'b', false],
    [{ question: 'one', '=': 'a' }, null, null],
    [{ question: 'one', '=': 'a' }, undefined, null],
    [{ question: 'one', '=': 'other' }, { code: 'other', text: 'a' }, true],
    [{ question: 'one', '=': 'a' }, { code: 'other', text: 'a' }, false],
    [{ question: 'many', '=': 'a' }, ['b', 'a'], true],
    [{ question: 'many', '=': 'a' }, ['b', 'c'], false],
    [{ question: 'one', '!=': 'a' }, 'b', true],
    [{ question: 'one', '!=': 'a' }, 'a', false],
    [{ question: 'one', '!=': 'a' }, null, null],
    [{ question: 'many', '!=': 'a' }, ['b', 'c'], true],
    [{ question: 'many', '!=': 'a' }, ['b', 'a'], false],
    [{ question: 'many', includes: 'a' }, ['a', 'b'], true],
    [{ question: 'many', includes: 'a' }, ['b', 'c'], false],
    [{ question: 'many', includes: ['a', 'b'] }, ['b', 'c'], true],
    [{ question: 'many', includes: ['a', 'b'] }, ['c'], false],
    [{ question: 'many', includes: ['a', 'b'] }, null, null],
    [{ question: 'one', includes: ['a', 'b'] }, 'b', true],
    [{ question: 'free', '=': 'red' }, 'red', true],
    [{ question: 'free', '=': 'red' }, 'a red spot', false],
    [{ question: 'one', '=': true }, 'a', false],
    [{ question: 'one', '=': 1 }, 'a', false],
    [{ question: 'free', '=': 1 }, '1', false],
    [{ question: 'one', '>': 'a' }, 'b', false],
    [{ question: 'one', '<': 'b' }, 'a', false],
    [{ question: 'one', '>': 'a' }, 'a', false],
    [{ question: 'one', '<': 'a' }, 'a', false],
    [{ question: 'one', '>=': 'a' }, 'b', false],
    [{ question: 'one', '<=': 'b' }, 'a', false],
    [{ question: 'one', '>=': 'a' }, 'a', false],
    [{ question: 'one', '<=': 'a' }, 'a', false],
    [{ question: 'one', '>': 'a' }, null, null],
    [{ question: 'one', exists: true }, 'a', true],
    [{ question: 'one', exists: false }, 'a', false],
    [{ question: 'one', exists: true }, null, false],
    [{ question: 'one', exists: false }, null, true],
    [{ question: 'one', exists: true }, undefined, false],
    [{ question: 'one', exists: false }, undefined, true],
    [{ question: 'no-such-question', '=': 'a' }, undefined, null],
    [{ question: 'constructor', '=': 'a' }, undefined, null],
    [{ question: 'constructor', exists: true }, undefined, false],
  ];
  for (const [condition, value, truth] of rows) {
    const { question, ...comparison } = condition;
    const said = value === undefined ? 'not reached' : value === null ? 'skipped' : JSON.stringify(value);
    it(`of ${question} ${JSON.stringify(comparison)} with ${said} is ${truth ?? 'unknown'}`, () => {
      expect(judged(condition, value === undefined ? {} : { [question]: value })).to.equal(truth);
    });
  }
});

describe('a setting', () => {
  it('is true where the clinic has it and false elsewhere, never unknown', () => {
    expect(judged({ setting: 'offers-laser' }, {}, ['offers-laser'])).to.equal(true);
    expect(judged({ setting: 'offers-laser' }, {}, ['offers-peels'])).to.equal(false);
    expect(judged({ setting: 'offers-laser' })).to.equal(false);
  });
});
