import type { Question, Questionnaire } from '../../src/definition/types.ts';
import { choice, questionnaireOf, several } from '../fixtures/questionnaire.ts';
import { finds, takes, type Fault } from './finds.ts';

const one = (question: Question): Questionnaire => questionnaireOf({ items: [question] });
const ask = (type: string, more: Partial<Question> = {}): Question => ({ id: 'a', type, ...more });
const scale = (more: Partial<Question>): Question => ask('scale', { min: 0, max: 10, step: 1, ...more });
const kg = { options: [{ code: 'kg' }, { code: 'lb' }] };
const at = '$.sections[0].items[0]';

const sound: Question[] = [
  several('a', ['x', 'y', 'z'], { minChoices: 2, maxChoices: 2 }),
  several('a', ['x', { code: 'none', exclusive: true }], { minChoices: 1 }),
  several('a', ['x'], { minChoices: 2, openChoice: true }),
  choice('a', ['x'], { openChoice: true, initial: { text: 'something else' } }),
  ask('short-text', { minLength: 3, maxLength: 3, pattern: '[A-Z]{3}' }),
  ask('integer', { min: -5, max: -5 }),
  ask('decimal', { min: 0.5, max: 1.5, decimals: 2 }),
  ask('quantity', { ...kg, min: 0, max: 300 }),
  ask('date', { min: '1900', max: 'today', precision: 'month', notSure: true }),
  ask('date', { min: '2020-05', max: '2020-05' }),
  ask('date', { min: 'today', max: '2020' }),
  ask('time', { min: '08:00', max: '08:00:30' }),
  ask('date-time', { min: '2020-05-01', max: '2020-05-01T12:00' }),
  scale({ max: 9, step: 3 }),
  scale({ min: -500, max: 500 }),
  ask('yes-no', { readOnly: true, initial: true }),
  ask('date', { initial: '2020', max: 'today' }),
  ask('quantity', { ...kg, initial: { value: 70, unit: 'kg' } }),
  several('a', ['x', 'y'], { initial: ['x', 'y'] }),
  ask('short-text', { repeats: { max: 3 }, initial: ['a', 'b'] }),
  ask('short-text', { repeats: {}, initial: 'a' }),
  ask('short-text', { mandatory: 'required' }),
];

const faults: [says: string, question: Question, path: string, message: string][] = [
  ['too many choices asked for', several('a', ['x', 'y'], { minChoices: 3 }), '.minChoices', '3 cannot be chosen, 2 at the most'],
  ['more choices than may be chosen', several('a', ['x', 'y', 'z'], { minChoices: 3, maxChoices: 2 }), '.minChoices', '3 cannot be chosen, 2 at the most'],
  ['choices that exclude one another', several('a', ['x', { code: 'none', exclusive: true }], { minChoices: 2 }), '.minChoices', '2 cannot be chosen, 1 at the most'],
  ['steps of an integer', ask('integer', { step: 2 }), '.step', 'an integer question does not read "step"'],
  ['a flag on a unit', ask('quantity', { options: [{ code: 'kg', flags: [] }] }), '.options[0].flags', 'a unit cannot have "flags"'],
  ['own words beside a unit', ask('quantity', { options: [{ code: 'kg' }, { code: 'lb', ownWords: true }] }), '.options[1].ownWords', 'a unit cannot have "ownWords"'],
  ['a unit that excludes the others', ask('quantity', { options: [{ code: 'kg', exclusive: true }] }), '.options[0].exclusive', 'a unit cannot have "exclusive"'],
  ['no choice', several('a', ['x'], { minChoices: 0 }), '.minChoices', 'expected a whole number from 1'],
  ['two options of one code', choice('a', ['x', 'y', 'x']), '.options[2]', '"x" stands twice in this list'],
  ['lengths the wrong way round', ask('short-text', { minLength: 5, maxLength: 4 }), '.minLength', '"minLength" 5 is more than "maxLength" 4'],
  ['a pattern that does not compile', ask('short-text', { pattern: '(a' }), '.pattern', 'does not compile as a regular expression'],
  ['a pattern that can run away', ask('short-text', { pattern: '(a+)+' }), '.pattern', 'repeats without end what varies in itself'],
  ['a pattern that is too long', ask('short-text', { pattern: 'a'.repeat(201) }), '.pattern', 'a pattern of 201 characters'],
  ['numbers the wrong way round', ask('integer', { min: 3, max: 2 }), '.min', '"min" 3 is more than "max" 2'],
  ['a number that is a text', ask('integer', { min: '3' }), '.min', 'a limit cannot be "3" here'],
  ['a number that is today', ask('decimal', { max: 'today' }), '.max', 'a limit cannot be "today" here'],
  ['a quantity that is a text', ask('quantity', { ...kg, min: '3' }), '.min', 'a limit cannot be "3" here'],
  ['dates the wrong way round', ask('date', { min: '2021', max: '2020-12-31' }), '.min', '"min" 2021 is more than "max" 2020-12-31'],
  ['a date that is none', ask('date', { max: '2021-02-29' }), '.max', 'a limit cannot be "2021-02-29" here'],
  ['a date that is a number', ask('date', { max: 2021 }), '.max', 'a limit cannot be number 2021 here'],
  ['times the wrong way round', ask('time', { min: '18:00', max: '08:00' }), '.min', '"min" 18:00 is more than "max" 08:00'],
  ['a time that is none', ask('time', { min: '8:00' }), '.min', 'a limit cannot be "8:00" here'],
  ['a time that is today', ask('time', { min: 'today' }), '.min', 'a limit cannot be "today" here'],
  ['moments the wrong way round', ask('date-time', { min: '2020-05-01T12:01', max: '2020-05-01T12:00' }), '.min', 'is more than'],
  ['a moment of a month', ask('date-time', { min: '2020-05T12:01' }), '.min', 'a limit cannot be'],
  ['steps that do not reach the end', scale({ step: 3 }), '.step', 'steps of 3 from 0 do not reach 10'],
  ['a scale of fractions', scale({ min: 0.5, max: 10 }), '.min', 'a scale does not begin or end with 0.5'],
  ['a scale of too many steps', scale({ max: 1001 }), '.step', 'a scale of more than 1000 steps'],
  ['a scale without an end', ask('scale', { min: 0, step: 1 }), '', 'a scale question needs "max"'],
  ['a quantity without units', ask('quantity'), '', 'a quantity question needs "options"'],
  ['a text with options', ask('short-text', { options: [{ code: 'x' }] }), '.options', 'a short-text question does not read "options"'],
  ['a choice with a precision', choice('a', ['x'], { precision: 'day' }), '.precision', 'a single-choice question does not read "precision"'],
  ['a yes or no with limits', ask('yes-no', { min: 1 }), '.min', 'a yes-no question does not read "min"'],
  ['a precision that is none', ask('date', { precision: 'week' as 'day' }), '.precision', 'expected one of "year", "month", "day"'],
  ['a required consent that could be skipped', choice('c', [{ code: 'x', required: true }], { type: 'consent' }), '', 'could be skipped'],
  ['consent given beforehand', choice('c', ['x'], { type: 'consent', initial: ['x'] }), '.initial', 'consent cannot be given beforehand'],
  ['a required option outside consent', choice('a', [{ code: 'x', required: true }]), '.options[0].required', 'cannot be required'],
  ['a first answer that is no option', choice('a', ['x'], { initial: 'y' }), '.initial', '"y" is no answer to this question (unknown-option)'],
  ['a first answer of the wrong kind', ask('integer', { initial: [3] }), '.initial', 'an array is no answer to this question'],
  ['a first answer that is not whole', ask('integer', { initial: 3.5 }), '.initial', 'number 3.5 is no answer to this question'],
  ['a first answer beyond its limits', ask('integer', { initial: 5, max: 4 }), '.initial', '(too-high)'],
  ['a first answer that runs a script', ask('url', { initial: 'ftp://a.example' }), '.initial', '(not-a-url)'],
  ['one of several first answers', ask('short-text', { repeats: {}, maxLength: 1, initial: ['a', 'bb'] }), '.initial[1]', '(too-long)'],
  ['too many first answers', ask('short-text', { repeats: { max: 1 }, initial: ['a', 'b'] }), '.initial', 'at most 1, found 2'],
  ['a read-only question with nothing to show', ask('yes-no', { readOnly: true }), '.readOnly', 'a read-only question has nothing to show'],
  ['a text to show that is mandatory', ask('display', { mandatory: 'required' }), '.mandatory', 'asks for nothing that could be mandatory'],
  ['a question that is mandatory for nothing', Object.assign(ask('yes-no'), { mandatory: true }), '.mandatory', 'expected one of "safety", "required"'],
  ['a choice of several that repeats', several('a', ['x'], { repeats: {} }), '.repeats', 'a multiple-choice question is answered once'],
  ['a question that repeats at no time', ask('short-text', { repeats: { max: 0 } }), '.repeats.max', 'expected a whole number from 1'],
  ['a question with a least number of answers', ask('short-text', { repeats: { min: 1 } as { max?: number } }), '.repeats.min', 'unknown member "min"'],
];

describe('the reader of what a question carries', () => {
  takes(sound.map((question) => [JSON.stringify(question), one(question)]));
  finds(faults.map(([says, question, path, message]): Fault => [says, one(question), `${at}${path}`, message]));
});
