import { expect } from '@open-wc/testing';
import type { Condition, Item, Question, Questionnaire } from '../../src/definition/types.ts';
import { issuesOf } from '../fixtures/broken.ts';
import { choice, questionnaireOf, several } from '../fixtures/questionnaire.ts';
import { finds, takes, type Fault } from './finds.ts';

const ask = (id: string, type: string, more: Partial<Question> = {}): Question => ({ id, type, ...more });
const kinds: Item[] = [
  choice('one', ['x', 'y']),
  several('many', ['x', 'y']),
  ask('areas', 'areas', { options: [{ code: 'face' }] }),
  ask('yes', 'yes-no'),
  ask('whole', 'integer'),
  ask('number', 'decimal'),
  ask('weight', 'quantity', { options: [{ code: 'kg' }, { code: 'lb' }] }),
  ask('height', 'quantity', { options: [{ code: 'cm' }] }),
  ask('pain', 'scale', { min: 0, max: 10, step: 1 }),
  ask('day', 'date'),
  ask('hour', 'time'),
  ask('moment', 'date-time'),
  ask('line', 'short-text'),
  ask('note', 'display'),
];
const when = (showWhen: Condition): Questionnaire => questionnaireOf({ items: [...kinds, ask('last', 'yes-no', { showWhen })] });
const at = `$.sections[0].items[${kinds.length}].showWhen`;

const sound: Condition[] = [
  { question: 'one', '=': 'x' },
  { question: 'one', '!=': 'y' },
  { question: 'one', includes: ['x', 'y'] },
  { question: 'many', '=': 'x' },
  { question: 'areas', includes: 'face' },
  { question: 'yes', '=': false },
  { question: 'whole', '>': 3 },
  { question: 'number', '<=': 3.5 },
  { question: 'weight', '>=': { value: 100, unit: 'kg' } },
  { question: 'weight', includes: [{ value: 100, unit: 'kg' }, { value: 220, unit: 'lb' }] },
  { question: 'height', '<': 150 },
  { question: 'pain', '>=': 7 },
  { question: 'day', '<': '2020' },
  { question: 'day', '=': '2020-02' },
  { question: 'day', '>=': '2020-02-29' },
  { question: 'day', within: { last: { months: 6 } } },
  { question: 'day', within: { next: { weeks: 4 } } },
  { question: 'hour', '>': '18:30' },
  { question: 'hour', '<': '18:30:15' },
  { question: 'moment', '>': '2020-02-29' },
  { question: 'moment', '>': '2020-02-29T18:30' },
  { question: 'moment', within: { last: { days: 2 } } },
  { question: 'line', '=': 'words' },
  { all: [{ question: 'line', exists: false }, { any: [{ not: { question: 'yes', '=': true } }] }] },
];

const faults: [condition: Condition, path: string, message: string][] = [
  [{ question: 'one', '>': 'x' }, '[">"]', 'a single-choice answer cannot be compared by ">"'],
  [{ question: 'many', '<=': 'x' }, '["<="]', 'a multiple-choice answer cannot be compared by "<="'],
  [{ question: 'one', '=': 'z' }, '', '"one" has no option "z"'],
  [{ question: 'areas', includes: ['face', 'neck'] }, '', '"areas" has no option "neck"'],
  [{ question: 'one', '=': 3 }, '["="]', '"one" cannot be compared with number 3'],
  [{ question: 'one', within: { last: { days: 3 } } }, '.within', 'cannot be compared by "within"'],
  [{ question: 'yes', '=': 'yes' }, '["="]', '"yes" cannot be compared with "yes"'],
  [{ question: 'yes', '>': true }, '[">"]', 'a yes-no answer cannot be compared by ">"'],
  [{ question: 'whole', '>': '3' }, '[">"]', '"whole" cannot be compared with "3"'],
  [{ question: 'whole', '=': 'not-sure' }, '["="]', '"whole" cannot be compared with "not-sure"'],
  [{ question: 'pain', '=': true }, '["="]', '"pain" cannot be compared with boolean true'],
  [{ question: 'number', '=': { value: 3, unit: 'kg' } }, '["="]', '"number" cannot be compared with an object'],
  [{ question: 'number', within: { last: { days: 3 } } }, '.within', 'a decimal answer cannot be compared by "within"'],
  [{ question: 'weight', '>': 100 }, '[">"]', '"weight" has several units, and this names none'],
  [{ question: 'weight', '>': { value: 1, unit: 'stone' } }, '[">"].unit', '"weight" has no unit "stone"'],
  [{ question: 'weight', '>': 'kg' }, '[">"]', '"weight" cannot be compared with "kg"'],
  [{ question: 'day', '>': '2020-02-30' }, '[">"]', '"day" cannot be compared with "2020-02-30"'],
  [{ question: 'day', '>': 'today' }, '[">"]', '"day" cannot be compared with "today"'],
  [{ question: 'day', '>': 2020 }, '[">"]', '"day" cannot be compared with number 2020'],
  [{ question: 'day', '>': '2020-02-28T10:00' }, '[">"]', '"day" cannot be compared with'],
  [{ question: 'hour', '>': '24:00' }, '[">"]', '"hour" cannot be compared with "24:00"'],
  [{ question: 'hour', within: { last: { days: 3 } } }, '.within', 'a time answer cannot be compared by "within"'],
  [{ question: 'moment', '>': '18:30' }, '[">"]', '"moment" cannot be compared with "18:30"'],
  [{ question: 'moment', '>': '2020-02T18:30' }, '[">"]', '"moment" cannot be compared with'],
  [{ question: 'line', '>': 'a' }, '[">"]', 'a short-text answer cannot be compared by ">"'],
  [{ question: 'line', includes: [true] }, '.includes', '"line" cannot be compared with boolean true'],
  [{ question: 'note', '=': true }, '.question', '"note" only shows something, and has no answer'],
  [{ question: 'note', exists: true }, '.question', '"note" only shows something, and has no answer'],
  [{ question: 'nobody', '=': true }, '.question', 'there is no question "nobody"'],
  [{ setting: 'lasers' }, '.setting', '"lasers" is not declared'],
];

describe('the reader of a condition', () => {
  takes(sound.map((condition) => [JSON.stringify(condition), when(condition)]));
  finds(faults.map(([condition, path, message]): Fault => [JSON.stringify(condition), when(condition), `${at}${path}`, message]));

  it('says how the comparison is written', () => {
    expect(issuesOf(when({ question: 'day', '>': 'today' }))[0]?.hint).to.contain('"within"');
    expect(issuesOf(when({ question: 'weight', '>': 100 }))[0]?.hint).to.equal('write { "value": 100, "unit": "kg" }');
    expect(issuesOf(when({ question: 'note', '=': true }))[0]?.hint).to.equal('read a question that asks for one');
  });

  it('reports each operand that names no option', () => {
    expect(issuesOf(when({ question: 'one', includes: ['a', 'x', 'b'] })).map(({ message }) => message)).to.deep.equal(['"one" has no option "a"', '"one" has no option "b"']);
  });

  const shapeless: [says: string, condition: unknown, path: string, message: string][] = [
    ['a window of no length', { question: 'day', within: { last: { days: 0 } } }, '.within.last.days', 'expected a whole number from 1'],
    ['a window both ways', { question: 'day', within: { last: { days: 1 }, next: { days: 1 } } }, '.within', 'exactly one of last, next'],
    ['a window of two lengths', { question: 'day', within: { last: { days: 1, weeks: 1 } } }, '.within.last', 'exactly one of days, weeks, months, years'],
    ['a window of an unknown length', { question: 'day', within: { last: { hours: 1 } } }, '.within.last', 'exactly one of days'],
    ['a quantity without a unit', { question: 'weight', '>': { value: 3 } }, '[">"]', 'the member "unit" is missing'],
    ['existence that is neither', { question: 'one', exists: 'yes' }, '.exists', 'expected true or false'],
    ['a list where one value belongs', { question: 'one', '=': ['x', 'y'] }, '["="]', 'found an array'],
    ['a misspelt comparison', { question: 'one', '==': 'x' }, '', 'exactly one of ='],
    ['nothing', null, '', 'expected an object with exactly one of question, setting, all, any, not'],
  ];
  finds(shapeless.map(([says, condition, path, message]): Fault => [says, when(condition as Condition), `${at}${path}`, message]));
});
