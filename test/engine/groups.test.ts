import { expect } from '@open-wc/testing';
import { createActor } from 'xstate';
import type { Condition, Item } from '../../src/definition/types.ts';
import { compile } from '../../src/engine/compile.ts';
import { definitionOf } from '../fixtures/microneedling.ts';
import { group, questionnaireOf, section, words, yesNo } from '../fixtures/questionnaire.ts';
import { input, Visit } from '../fixtures/visit.ts';

const asked: Condition = { question: 'first', '=': 'yes' };
const visitOf = (...items: Item[]): Visit => new Visit(definitionOf(questionnaireOf({ items })));
const pair = (name: string): Item[] => [words(`${name}-a`), words(`${name}-b`)];

describe('a group', () => {
  it('is asked question by question where it is shown', () => {
    const visit = visitOf(yesNo('first'), group('more', pair('more'), { showWhen: asked }), words('last'));
    expect(visit.proceed('review', { first: 'yes' })).to.deep.equal(['first', 'more-a', 'more-b', 'last']);
  });

  it('is passed whole where it is hidden, forward and back', () => {
    const visit = visitOf(yesNo('first'), group('more', pair('more'), { showWhen: asked }), words('last')).answer('no');
    expect(visit.at).to.equal('last');
    expect(visit.canGoBack).to.equal(true);
    expect(visit.back().at).to.equal('first');
  });

  const rows: [says: string, more: { whenUnknown?: 'show' | 'hide' }, next: string][] = [
    ['is hidden by what is not known', {}, 'last'],
    ['is hidden by what is not known where it says so', { whenUnknown: 'hide' }, 'last'],
    ['is shown by what is not known where it says so', { whenUnknown: 'show' }, 'more-a'],
  ];
  for (const [says, more, next] of rows) {
    it(says, () => expect(visitOf(yesNo('first'), group('more', pair('more'), { showWhen: asked, ...more }), words('last')).skip().at).to.equal(next));
  }

  it('takes its answers off the path when it is hidden, those of groups in it too, and asks them again when it is back', () => {
    const inner = group('inner', pair('inner'), { showWhen: { question: 'more-a', exists: true } });
    const visit = visitOf(yesNo('first'), group('more', [words('more-a'), inner], { showWhen: asked }), words('last'));
    visit.proceed('review', { first: 'yes', 'more-a': 'x', 'inner-a': 'y', 'inner-b': 'z', last: 'end' });
    visit.reopen('first').answer('no');
    expect(visit.at).to.equal('review');
    expect(visit.retracted).to.deep.equal(['first: changed', 'more-a: left-path', 'inner-a: left-path', 'inner-b: left-path']);
    visit.reopen('first').answer('yes');
    expect([visit.at, visit.offered]).to.deep.equal(['more-a', 'x']);
    expect(visit.answer('x').at).to.equal('inner-a');
  });

  it('that is hidden stays hidden whatever the questions in it say', () => {
    const visit = visitOf(yesNo('first'), group('more', [words('open'), words('closed', { showWhen: { question: 'first', exists: true } })], { showWhen: asked }), words('last'));
    expect(visit.answer('no').at).to.equal('last');
  });

  it('at the beginning and at the end is passed like any other', () => {
    const hidden = { showWhen: { setting: 'offered' } };
    const items = [group('before', pair('before'), hidden), yesNo('first'), group('after', pair('after'), hidden)];
    const visit = new Visit(definitionOf(questionnaireOf({ settings: ['offered'], items })));
    expect([visit.at, visit.canGoBack]).to.deep.equal(['first', false]);
    expect(visit.back().at).to.equal('first');
    expect(visit.answer('yes').at).to.equal('review');
    expect(visit.back().at).to.equal('first');
  });

  it('of many questions is one step, forward and back', () => {
    const many = group('many', Array.from({ length: 200 }, (_, at) => words(`q${at}`)), { showWhen: asked });
    const { machine } = compile(definitionOf(questionnaireOf({ items: [yesNo('first'), many, words('last')] })));
    let steps = 0;
    const actor = createActor(machine, { input, inspect: ({ type }) => void (type === '@xstate.microstep' && (steps += 1)) }).start();
    const act = { language: 'en', at: input.startedAt };
    const stepsOf = (send: () => void): number => {
      steps = 0;
      send();
      return steps;
    };
    expect(stepsOf(() => actor.send({ type: 'question.answered', question: 'first', value: 'no', ...act }))).to.equal(2);
    expect(actor.getSnapshot().value).to.deep.equal({ part: 'last' });
    expect(stepsOf(() => actor.send({ type: 'step.back', ...act }))).to.equal(2);
    expect(actor.getSnapshot().value).to.deep.equal({ part: 'first' });
  });
});

describe('what is asked after a stop', () => {
  const stopping = { safetyTexts: { 's-stop': { then: 'stop' as const, call: [], sources: [] } } };
  const told = (items: Item[]): Visit => {
    const first = { id: 'first', type: 'single-choice', options: [{ code: 'bad', safetyText: 's-stop' }, { code: 'good' }] };
    const visit = new Visit(definitionOf(questionnaireOf({ ...stopping, items: [first, words('second')], afterStop: section('told', items) })));
    return visit.answer('bad').tell();
  };

  it('leads back to the answer that stopped the visit, past what is hidden', () => {
    const visit = told([words('hidden', { showWhen: { question: 'first', '=': 'good' } }), words('name')]);
    expect(visit.at).to.equal('name');
    expect(visit.back().at).to.equal('first');
    expect(visit.context.stoppedAt).to.equal(null);
  });

  it('leads back to it from a repeating group that has to be there', () => {
    const visit = told([group('people', [words('person')], { repeats: { min: 1, max: 2 } })]);
    expect(visit.at).to.equal('person#1');
    expect(visit.answer('Linh').at).to.equal('people#1');
    expect(visit.back().at).to.equal('person#1');
    expect(visit.back().at).to.equal('first');
    expect(visit.answer('good').at).to.equal('second');
    expect(visit.kept).to.deep.equal(['first']);
  });

  it('keeps no answer that a changed one hides', () => {
    const visit = told([yesNo('alone'), words('with', { showWhen: { question: 'alone', '=': 'no' } }), words('name')]);
    visit.answer('no').answer('Minh').back().back();
    expect(visit.answer('yes').at).to.equal('name');
    expect(visit.kept).to.have.members(['first', 'alone']);
    expect(visit.retracted).to.deep.equal(['alone: changed', 'with: left-path']);
  });

  it('leaves its urgent answers to staff when it is left, and drops the others', () => {
    const call = { id: 'call', type: 'single-choice', options: [{ code: 'worse', flags: [{ level: 'urgent' as const, code: 'worse' }] }] };
    const visit = told([words('name'), call, words('phone')]);
    visit.answer('Minh').answer('worse').back().back().back().answer('good');
    expect(visit.retracted).to.deep.equal(['call: left-path', 'first: changed']);
    visit.proceed('review');
    expect(visit.summary().urgent.map(({ rule, retracted }) => [rule, retracted])).to.deep.equal([['call/worse', { now: [] }]]);
  });

  it('leaves no safety text waiting when it is left', () => {
    const visit = told([{ id: 'call', type: 'single-choice', options: [{ code: 'worse', safetyText: 's-stop' }] }]);
    visit.answer('worse').back().back();
    expect(visit.at).to.equal('first');
    expect(visit.context.pending).to.deep.equal(['first']);
  });
});
