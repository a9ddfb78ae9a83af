import { expect } from '@open-wc/testing';
import { deliveryMachine } from '../../src/delivery/delivery.machine.ts';
import { compile } from '../../src/engine/compile.ts';
import { Running } from '../../src/engine/running.ts';
import { saveSession, startSession } from '../../src/engine/session.ts';
import { assign, setup } from 'xstate';
import { microneedling } from '../fixtures/microneedling.ts';
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
  // The build leaves what these need out of the XState that visitors load.
  const LEFT_OUT = ['invoke', 'after', 'history', 'route', 'spawn', 'onDone', 'onError'];

  /** Every name that a machine's own configuration uses, without the ids of its states. */
  function namesIn(config: unknown): string[] {
    if (typeof config !== 'object' || config === null) return [];
    const { states, ...own } = config as { states?: Record<string, unknown> };
    return [...Object.keys(own), ...Object.values(own).flatMap(namesIn), ...Object.values(states ?? {}).flatMap(namesIn)];
  }

  for (const [what, { config }] of [['the conversation', compile(microneedling).machine], ['the delivery', deliveryMachine]] as const) {
    it(`start and wait for nothing by themselves: ${what}`, () => expect(namesIn(config).filter((name) => LEFT_OUT.includes(name))).to.deep.equal([]));
  }
});
