import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMachine } from 'xstate';
import { graphOf } from '../../src/proof/machine-graph.ts';
import { modelOf } from '../../src/proof/model.ts';
import { group, questionnaireOf, yesNo } from '../fixtures/questionnaire.ts';

type Ways = Readonly<Record<string, unknown>>;

/** A machine of states a, b, c … with these ways out of each. */
function graph(states: Readonly<Record<string, Ways>>): ReturnType<typeof graphOf> {
  const named = Object.fromEntries(Object.entries(states).map(([id, ways]) => [id, { id, ...ways }]));
  return graphOf(createMachine({ id: 'm', initial: Object.keys(states)[0] ?? '', states: named as Record<string, { id: string }> }));
}

const to = (target: string, more: object = {}): Ways => ({ on: { 'question.answered': { target: `#${target}`, ...more } } });
const always = (target: string): Ways => ({ always: `#${target}` });
/** A question with its safety text, each of which may lead somewhere. */
const question = (asking: Ways, safety: Ways): Ways => ({ initial: 'asking', states: { asking, safety } });

describe('the graph of a compiled machine', () => {
  it('has no loop but into one more instance', () => {
    const items = [group('g', [yesNo('a'), group('h', [yesNo('b')], { repeats: { min: 1 } })], { repeats: {} }), yesNo('c')];
    const { machine } = modelOf({ questionnaire: questionnaireOf({ items }), hash: '' }, '2026-01-31').conversation;
    const { loop, states, transitions } = graphOf(machine);
    assert.deepEqual(loop, []);
    assert.ok(states >= 9 && transitions > states);
  });

  it('counts the states that a visit can stand in, and every transition', () => {
    assert.deepEqual(graph({ a: to('b'), b: question(to('c'), to('c')), c: { type: 'final' } }), { states: 4, transitions: 3, loop: [] });
    assert.deepEqual(graph({ a: { ...to('b'), ...always('c') }, b: always('c'), c: {} }), { states: 3, transitions: 3, loop: [] });
    assert.deepEqual(graphOf(createMachine({ id: 'm', initial: 'a', on: { 'visit.left': '.b' }, states: { a: {}, b: { type: 'final' } } })), { states: 2, transitions: 1, loop: [] });
  });

  const loops: [says: string, states: Readonly<Record<string, Ways>>, loop: string[]][] = [
    ['names the states of a loop in their order, not those before it or behind it', { a: to('b'), b: to('c'), c: to('d'), d: { on: { x: '#b', y: '#e' } }, e: to('f'), f: {} }, ['b', 'c', 'd']],
    ['finds a loop behind two states that lead to it', { a: to('b'), b: to('c'), c: to('d'), d: to('c') }, ['c', 'd']],
    ['finds a loop from a state that it leads to', { z: {}, b: to('c'), c: { on: { x: '#b', y: '#z' } } }, ['b', 'c']],
    ['sees a loop of steps that are taken at once', { a: always('b'), b: always('a') }, ['a', 'b']],
    ['sees a loop through the first state of a part', { a: to('b'), b: { initial: 'first', states: { first: { id: 'first', ...to('a') } } } }, ['a', 'first']],
    ['takes a question and its safety text for one place', { a: question({ id: 'asking', ...to('safety') }, { id: 'safety', ...to('asking') }), b: {} }, []],
    ['sees a loop through a safety text', { a: question({}, to('b')), b: to('a') }, ['a', 'b']],
    ['knows no loop where a state leads to itself', { a: to('a') }, []],
    ['knows no loop where two ways meet again', { a: { on: { x: '#b', y: '#c' } }, b: to('d'), c: to('d'), d: {} }, []],
    ['lets a visitor step back', { a: to('b'), b: { on: { 'step.back': '#a' } } }, []],
    ['lets a visitor change an answer', { a: to('b'), b: { on: { 'answer.reopened': '#a' } } }, []],
    ['lets a visitor go back where that is what a step does', { a: to('b'), b: to('a', { actions: { type: 'goBack' } }) }, []],
    ['lets a visitor leave an instance backwards', { a: to('b'), b: to('a', { actions: [{ type: 'other' }, { type: 'leaveInstance' }] }) }, []],
    ['lets a visitor add an instance', { a: to('b'), b: to('a', { actions: { type: 'enterInstance' } }) }, []],
    ['lets nothing else lead round', { a: to('b'), b: to('a', { actions: { type: 'enterGroup' } }) }, ['a', 'b']],
    ['lets no nameless action lead round', { a: to('b'), b: to('a', { actions: () => {} }) }, ['a', 'b']],
  ];

  for (const [says, states, loop] of loops) {
    it(says, () => {
      const found = graph(states).loop;
      const first = found.indexOf(loop[0] ?? '');
      assert.deepEqual([...found.slice(Math.max(0, first)), ...found.slice(0, Math.max(0, first))], loop);
    });
  }
});
