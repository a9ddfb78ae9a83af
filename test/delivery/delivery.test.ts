import { expect } from '@open-wc/testing';
import { SimulatedClock } from 'xstate';
import { Delivery as Actor } from '../../src/delivery/delivery.ts';
import type { Transport, TryResult } from '../../src/delivery/transport.ts';
import type { Submission } from '../../src/summary/types.ts';
import { submission } from './answering.ts';

type Answer = TryResult | Error;

const busy: TryResult = { kind: 'retry', reason: 'status-503' };
const delivered: TryResult = { kind: 'delivered', receipt: 'K7Q2M-8XW4D' };

/** A delivery whose tries get these answers, the last one for ever, on a clock that stands until it is wound. */
class Delivery {
  readonly sent: Submission[] = [];
  readonly clock = new SimulatedClock();
  readonly actor: Actor;
  readonly states: unknown[] = ['idle'];

  constructor(answers: Answer[], random = (): number => 1) {
    const transport: Transport = {
      send: async (one) => {
        const answer = answers[Math.min(this.sent.length, answers.length - 1)]!;
        this.sent.push(one);
        if (answer instanceof Error) throw answer;
        return answer;
      },
    };
    const input = { submission, transport, random, now: () => 1_770_000_000_000 + this.clock.now() };
    const keep = (): void => void this.states.push(this.state);
    this.actor = new Actor(input, keep, (act, ms) => {
      const timer = this.clock.setTimeout(act, ms);
      return () => this.clock.clearTimeout(timer);
    });
  }

  get state(): unknown {
    return this.actor.getSnapshot().value;
  }

  /** Asks for it, and waits until the first try has an answer. */
  async ask(): Promise<void> {
    this.actor.send({ type: 'delivery.asked' });
    await this.answered();
  }

  async answered(): Promise<void> {
    for (let turns = 0; this.state === 'sending' && turns < 100; turns += 1) await Promise.resolve();
    expect(this.state).not.to.equal('sending');
  }

  async wind(ms: number): Promise<void> {
    this.clock.increment(ms);
    await this.answered();
  }

  /** Winds the clock second by second while it waits; returns for how many seconds. */
  async windWhileWaiting(): Promise<number> {
    let seconds = 0;
    for (; this.state === 'waiting' && seconds < 3_600; seconds += 1) await this.wind(1_000);
    return seconds;
  }
}

describe('a delivery', () => {
  it('does nothing until it is asked', () => {
    const delivery = new Delivery([delivered]);
    expect(delivery.state).to.equal('idle');
    expect(delivery.sent).to.deep.equal([]);
  });

  it('is delivered with the receipt, once and for all', async () => {
    const delivery = new Delivery([delivered]);
    await delivery.ask();
    expect(delivery.actor.getSnapshot()).to.deep.include({ value: 'delivered', status: 'done' });
    expect(delivery.actor.getSnapshot().context.receipt).to.equal('K7Q2M-8XW4D');
    await delivery.wind(3_600_000);
    expect(delivery.sent).to.deep.equal([submission]);
  });

  it('is handed over without a receipt', async () => {
    const delivery = new Delivery([{ kind: 'handed-over' }]);
    await delivery.ask();
    expect(delivery.state).to.equal('handed-over');
    expect(delivery.actor.getSnapshot().context.receipt).to.equal(null);
  });

  it('is refused at once, with the reason and no further try', async () => {
    const delivery = new Delivery([{ kind: 'refused', reason: 'status-422' }]);
    await delivery.ask();
    expect(delivery.state).to.equal('refused');
    expect(delivery.actor.getSnapshot().context.reason).to.equal('status-422');
    await delivery.wind(3_600_000);
    expect(delivery.sent).to.have.length(1);
  });

  const notDelivered: Answer[] = [busy, { kind: 'refused', reason: 'not-a-receipt' }, { kind: 'handed-over' }, new Error('odd')];
  for (const answer of notDelivered) {
    it(`never says delivered after ${answer instanceof Error ? 'a transport that throws' : JSON.stringify(answer)}`, async () => {
      const delivery = new Delivery([answer]);
      await delivery.ask();
      await delivery.windWhileWaiting();
      expect(delivery.states).not.to.include('delivered');
      expect(delivery.actor.getSnapshot().context.receipt).to.equal(null);
    });
  }
});

describe('a delivery that has to wait', () => {
  it('waits its time, no more and no less, then sends the same submission', async () => {
    const delivery = new Delivery([busy, delivered]);
    await delivery.ask();
    expect(delivery.state).to.equal('waiting');
    const { waitMs } = delivery.actor.getSnapshot().context;
    expect(waitMs).to.be.within(1_000, 2_000);
    await delivery.wind(waitMs - 1);
    expect(delivery.sent).to.have.length(1);
    await delivery.wind(1);
    expect(delivery.state).to.equal('delivered');
    expect(delivery.sent).to.deep.equal([submission, submission]);
  });

  it('waits as long as the receiver asks', async () => {
    const delivery = new Delivery([{ ...busy, afterMs: 45_000 }, delivered]);
    await delivery.ask();
    await delivery.wind(44_999);
    expect(delivery.state).to.equal('waiting');
    await delivery.wind(1);
    expect(delivery.state).to.equal('delivered');
  });

  it('tries at once when the connection returns', async () => {
    const delivery = new Delivery([busy, delivered]);
    await delivery.ask();
    delivery.actor.send({ type: 'connection.returned' });
    await delivery.answered();
    expect(delivery.state).to.equal('delivered');
    expect(delivery.clock.now()).to.equal(0);
  });

  it('does not send twice at a time when the connection returns during a try', async () => {
    const delivery = new Delivery([busy, delivered]);
    delivery.actor.send({ type: 'delivery.asked' });
    delivery.actor.send({ type: 'connection.returned' });
    await delivery.answered();
    expect(delivery.sent).to.have.length(1);
  });

  it('goes on after a transport that throws', async () => {
    const delivery = new Delivery([new Error('odd'), delivered]);
    await delivery.ask();
    await delivery.windWhileWaiting();
    expect(delivery.states).to.deep.equal(['idle', 'sending', 'waiting', 'sending', 'delivered']);
  });
});

describe('a delivery that does not succeed', () => {
  it('gives up after 12 tries', async () => {
    const delivery = new Delivery([busy], () => 0.1);
    await delivery.ask();
    await delivery.windWhileWaiting();
    expect(delivery.state).to.equal('gave-up');
    expect(delivery.sent).to.have.length(12);
    expect(delivery.actor.getSnapshot().context.reason).to.equal('status-503');
  });

  for (const asks of [120, 119, 61]) {
    it(`gives up after 10 minutes where each answer asks to wait ${asks} s`, async () => {
      const delivery = new Delivery([{ ...busy, afterMs: asks * 1_000 }]);
      await delivery.ask();
      expect(await delivery.windWhileWaiting()).to.be.within(600 - asks, 600);
      expect(delivery.state).to.equal('gave-up');
    });
  }

  for (const answer of [busy, { kind: 'refused', reason: 'status-403' } as const]) {
    it(`can be asked again after ${answer.kind === 'retry' ? 'giving up' : 'a refusal'}, with the same id and all its tries`, async () => {
      const delivery = new Delivery([...Array<TryResult>(answer === busy ? 12 : 1).fill(answer), busy, delivered]);
      await delivery.ask();
      await delivery.windWhileWaiting();
      expect(delivery.state).to.equal(answer === busy ? 'gave-up' : 'refused');
      await delivery.ask();
      expect(delivery.actor.getSnapshot().context).to.deep.include({ tries: 1, firstTryAt: 1_770_000_000_000 + delivery.clock.now() });
      await delivery.windWhileWaiting();
      expect(delivery.state).to.equal('delivered');
      expect(new Set(delivery.sent.map(({ submissionId }) => submissionId))).to.deep.equal(new Set([submission.submissionId]));
    });
  }

  it('can be asked again while it waits', async () => {
    const delivery = new Delivery([busy, delivered]);
    await delivery.ask();
    await delivery.ask();
    expect(delivery.state).to.equal('delivered');
  });
});
