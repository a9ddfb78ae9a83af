import { expect } from '@open-wc/testing';
import type { Item, Question, Questionnaire } from '../../src/definition/types.ts';
import { issuesOf } from '../fixtures/broken.ts';
import { choice, group, questionnaireOf, section, words } from '../fixtures/questionnaire.ts';
import { finds, takes } from './finds.ts';

const ask = (id: string, more: Partial<Question> = {}): Question => ({ id, type: 'yes-no', ...more });
const of = (...items: Item[]): Questionnaire => questionnaireOf({ items });
const first = '$.sections[0].items';
const safe = { mandatory: 'safety', showWhen: { question: 'a', '=': true } } as const;

/** A questionnaire with a safety text, and without what is asked after a stop. */
function withoutAfterStop(then: 'stop' | 'pause'): unknown {
  const whole = questionnaireOf({ items: [choice('a', [{ code: 'yes', safetyText: 'now' }])], safetyTexts: { now: { then, call: [], sources: [] } } });
  const { afterStop: _, ...rest } = whole;
  delete rest.prose['en']?.sections['after-stop'];
  delete rest.prose['en']?.questions['call-name'];
  return rest;
}

describe('the reader of groups', () => {
  takes([
    ['a group', of(group('g', [ask('a')]))],
    ['groups in groups', of(group('g', [group('h', [group('i', [ask('a')])]), ask('b')]))],
    ['a group that repeats, in one that does', of(group('g', [group('h', [ask('a')], { repeats: { min: 1, max: 3 } })], { repeats: {} }))],
    ['a group with a condition', of(ask('a'), group('g', [ask('b')], { showWhen: { question: 'a', '=': true }, whenUnknown: 'show' }))],
    ['a group after a stop', questionnaireOf({ items: [ask('a')], afterStop: section('after', [group('g', [ask('b')])]) })],
    ['a condition on an earlier question of the same group', of(group('g', [ask('a'), ask('b', { showWhen: { question: 'a', '=': true } })], { repeats: {} }))],
    ['a condition on a question of a repeating group before', of(group('g', [ask('a')], { repeats: {} }), ask('b', { showWhen: { question: 'a', '=': true } }))],
    ['a branch within one instance', of(group('g', [choice('a', ['x']), ask('b', { refines: { question: 'a', code: 'x' } })], { repeats: {} }))],
    ['a branch in a repeating group of an answer outside it', of(choice('a', ['x']), group('g', [ask('b', { refines: { question: 'a', code: 'x' } })], { repeats: {} }))],
  ]);

  finds([
    ['a group without items', of(group('g', [])), `${first}[0].items`, 'expected 1 to'],
    ['one id for a question and a group', (() => of(ask('a'), group('a', [ask('b')])))(), `${first}[1].id`, '"a" is the id of a question and of a group'],
    ['one id for two groups', of(group('g', [ask('a')]), group('h', [group('g', [ask('b')])])), `${first}[1].items[0].id`, '"g" is the id of two groups'],
    ['one id for two questions in different groups', of(group('g', [ask('a')]), group('h', [ask('a')])), `${first}[1].items[0].id`, '"a" is the id of two questions'],
    ['a group with the name of a state', of(group('review', [ask('a')])), `${first}[0].id`, '"review" is the name of a state'],
    ['a question in a group with the name of a state', of(group('g', [ask('completed')])), `${first}[0].items[0].id`, '"completed" is the name of a state'],
    ['a condition on a group', of(group('g', [ask('a')]), ask('b', { showWhen: { question: 'g', exists: true } })), `${first}[1].showWhen.question`, '"g" is a group, which has no answer'],
    ['a condition on a repeating group', of(group('g', [ask('a')], { repeats: {} }), ask('b', { showWhen: { question: 'g', '=': true } })), `${first}[1].showWhen.question`, '"g" is a group, which has no answer'],
    ['a condition of a group on a question inside it', of(group('g', [ask('a')], { showWhen: { question: 'a', '=': true } })), `${first}[0].showWhen.question`, '"a" is asked later'],
    ['a condition on a later question of the same group', of(group('g', [ask('a', { showWhen: { question: 'b', '=': true } }), ask('b')], { repeats: {} })), `${first}[0].items[0].showWhen.question`, '"b" is asked later'],
    ['a condition deep inside on a question that is none', of(group('g', [group('h', [ask('a', { showWhen: { question: 'c', '=': true } })])])), `${first}[0].items[0].items[0].showWhen.question`, 'there is no question "c"'],
    ['fewer instances than the least', of(group('g', [ask('a')], { repeats: { min: 3, max: 2 } })), `${first}[0].repeats.min`, '"min" 3 is more than "max" 2'],
    ['no instance at all', of(group('g', [ask('a')], { repeats: { max: 0 } })), `${first}[0].repeats.max`, 'expected a whole number from 1'],
    ['a branch of an answer that each instance has', of(group('g', [choice('a', ['x'])], { repeats: {} }), ask('b', { refines: { question: 'a', code: 'x' } })), `${first}[1].refines.question`, '"a" has an answer for each instance of "g"'],
    ['a branch of an answer in another repeating group', of(group('g', [choice('a', ['x'])], { repeats: {} }), group('h', [ask('b', { refines: { question: 'a', code: 'x' } })], { repeats: {} })), `${first}[1].items[0].refines.question`, 'for each instance'],
    ['a source of a question in a group', of(group('g', [ask('a', { sources: ['R1'] })])), `${first}[0].items[0].sources[0]`, 'there is no source "R1"'],
    ['a source of a question after a stop', questionnaireOf({ items: [ask('a')], afterStop: section('after', [words('b', { sources: ['R1'] })]) }), '$.afterStop.items[0].sources[0]', 'there is no source "R1"'],
    ['a type that does not exist, deep inside', of(group('g', [group('h', [ask('a', { type: 'essay' })])])), `${first}[0].items[0].items[0].type`, 'there is no question type "essay"'],
  ]);

  it('says where to look instead of a group', () => {
    const [issue] = issuesOf(of(group('g', [ask('a')]), ask('b', { showWhen: { question: 'g', exists: true } })));
    expect(issue?.hint).to.equal('read a question inside it');
  });
});

describe('the reader of what safety needs', () => {
  takes([
    ['a mandatory safety question that an unknown answer shows', of(ask('a'), ask('b', { ...safe, whenUnknown: 'show' }))],
    ['one in a group that an unknown answer shows', of(ask('a'), group('g', [ask('b', { mandatory: 'safety' })], { showWhen: safe.showWhen, whenUnknown: 'show' }))],
    ['a safety text that only pauses, and nothing after a stop', withoutAfterStop('pause')],
  ]);

  finds([
    ['a mandatory safety question that an unknown answer hides', of(ask('a'), ask('b', safe)), `${first}[1]`, 'would hide this question'],
    ['one that hides by name', of(ask('a'), ask('b', { ...safe, whenUnknown: 'hide' })), `${first}[1]`, 'would hide this question'],
    ['one in a group that an unknown answer hides', of(ask('a'), group('g', [group('h', [ask('b', { mandatory: 'safety' })])], { showWhen: safe.showWhen })), `${first}[1].items[0].items[0]`, 'would hide the group "g"'],
    ['a safety text that stops, and nothing after a stop', withoutAfterStop('stop'), '$', 'the safety text "now" stops the visit'],
    ['a section after a stop with the id of another', questionnaireOf({ items: [ask('a')], afterStop: section('part', [words('b')]) }), '$.afterStop.id', '"part" is the id of a section as well'],
    ['a section with the name of a state', questionnaireOf({ sections: [section('stopped', [ask('a')])] }), '$.sections[0].id', '"stopped" is the name of a state'],
  ]);
});
