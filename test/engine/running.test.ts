import { expect } from '@open-wc/testing';
import { deliveryMachine } from '../../src/delivery/delivery.machine.ts';
import { compile } from '../../src/engine/compile.ts';
import { Running } from '../../src/engine/running.ts';
import { saveSession, startSession } from '../../src/engine/session.ts';
import { assign, setup } from 'xstate';
import { microneedling } from '../fixtures/microneedling.ts';
import { choice, group, questionnaireOf } from '../fixtures/questionnaire.ts';
import { input } from '../fixtures/visit.ts';

const counter = setup({
  types: { context: {} as { count: number }, events: {} as { type: 'up' } | { type: 'end' }, input: {} as { from: number } },
  actions: { add: assign(({ context }) => ({ count: context.count + 1 })) },
}).createMachine({
  context: ({ input: { from } }) => ({ count: from }),
  initial: 'counting',
  states: { counting: { on: { up: { actions: 'add' }, end: 'over' } }, over: { type: 'final' } },
  on: { up: { actions: 'add' } },
});

describe('a machine in progress', () => {
  it('begins with its input, takes events, and hears none after its end', () => {
    const running = new Running(counter, { input: { from: 2 } });
    running.send({ type: 'up' });
    expect(running.getSnapshot()).to.deep.include({ value: 'counting', context: { count: 3 }, status: 'active' });
    running.send({ type: 'end' });
    running.send({ type: 'up' });
    expect(running.getSnapshot()).to.deep.include({ value: 'over', context: { count: 3 }, status: 'done' });
  });

  it('goes on from its state and context alone, at an end as well', () => {
    const kept = { value: 'counting' as const, context: { count: 7 } };
    const running = new Running(counter, { kept });
    running.send({ type: 'up' });
    expect(running.getSnapshot().context).to.deep.equal({ count: 8 });
    expect(kept.context).to.deep.equal({ count: 7 });
    const ended = new Running(counter, { kept: { value: 'over', context: { count: 7 } } });
    expect(ended.getSnapshot().status).to.equal('done');
  });

  it('does not hide what is thrown while it begins', () => {
    const broken = setup({ types: { context: {} as { count: number } } }).createMachine({
      context: () => {
        throw new Error('no beginning');
      },
    });
    expect(() => new Running(broken, { input: undefined })).to.throw('no beginning');
  });

  it('is kept as plain JSON', () => {
    const conversation = compile(microneedling);
    const saved = saveSession(conversation, startSession(conversation, input));
    expect(JSON.parse(JSON.stringify(saved))).to.deep.equal(saved);
  });
});

describe('the machines of a page', () => {
  // The build leaves out of the XState that visitors load whatever more a machine could have.
  const STATE = ['id', 'type', 'initial', 'states', 'entry', 'on', 'always'];
  const WAY = ['target', 'guard', 'actions'];

  type Members = Record<string, unknown>;
  const listed = (one: unknown): unknown[] => (one === undefined ? [] : [one].flat());
  const isNamed = (one: unknown): boolean => typeof one === 'string' || (typeof one === 'object' && one !== null && typeof (one as Members)['type'] === 'string' && typeof (one as Members)['params'] !== 'function');

  function isPlainWay(way: unknown): boolean {
    if (typeof way === 'string') return true;
    const { target, guard, actions } = way as Members;
    return typeof target === 'string' && listed(guard).every(isNamed) && listed(actions).every(isNamed) && Object.keys(way as Members).every((name) => WAY.includes(name));
  }

  /** What a machine has beyond plain states with ways to one other each, by name, with the path to it. */
  function oddities(config: unknown, path: string, depth = 0): string[] {
    const { type, initial, states = {}, entry, on = {}, always, ...others } = config as Members;
    const inner = Object.entries(states as Members);
    const ways = [...Object.values(on as Members), always].flatMap(listed);
    const odd = [
      ...Object.keys(others).filter((name) => ![...STATE, ...(depth === 0 ? ['context', 'schemas'] : [])].includes(name)),
      ...(type === undefined || (type === 'final' && depth === 1) ? [] : [`type ${String(type)}`]),
      ...((inner.length > 0) === (typeof initial === 'string') ? [] : ['initial']),
      ...Object.keys(on as Members).filter((name) => name.includes('*')),
      ...(listed(entry).every(isNamed) ? [] : ['entry']),
      ...(ways.every(isPlainWay) ? [] : ['a way']),
    ];
    return [...odd.map((name) => `${path}: ${name}`), ...inner.flatMap(([name, state]) => oddities(state, `${path}.${name}`, depth + 1))];
  }

  const grouped = group('g', [choice('a', [{ code: 'x', safetyText: 'stop' }]), group('inner', [choice('b', ['y'])], { repeats: { max: 2 } })], { repeats: {} });
  const machines: [what: string, config: unknown][] = [
    ['the conversation', compile(microneedling).machine.config],
    ['a conversation with repeating groups', compile({ questionnaire: questionnaireOf({ items: [grouped] }), hash: '' }).machine.config],
    ['the delivery', deliveryMachine.config],
  ];

  for (const [what, config] of machines) it(`have plain states, and ways to one other each: ${what}`, () => expect(oddities(config, 'root')).to.deep.equal([]));

  it('would be found to have more', () => {
    const { config } = setup({}).createMachine({ initial: 'a', states: { a: { exit: () => undefined, on: { '*': { reenter: true } } }, b: { type: 'parallel', states: { c: { type: 'final' } } } } });
    expect(oddities(config, 'root')).to.deep.equal(['root.a: exit', 'root.a: *', 'root.a: a way', 'root.b: type parallel', 'root.b: initial', 'root.b.c: type final']);
  });
});
