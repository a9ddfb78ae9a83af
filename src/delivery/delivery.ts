import type { SnapshotFrom } from 'xstate';
import { Running } from '../engine/running.ts';
import { deliveryMachine, type DeliveryEvent, type DeliveryInput } from './delivery.machine.ts';
import type { TryResult } from './transport.ts';

/** Where a delivery stands. */
export type DeliverySnapshot = SnapshotFrom<typeof deliveryMachine>;

/** Does something in so many milliseconds; returns how to leave it. */
export type Schedule = (act: () => void, ms: number) => () => void;

const onThePage: Schedule = (act, ms) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/** One delivery under way: it tries where its machine says `sending`, and waits where it says `waiting`. */
export class Delivery {
  #machine: Running<DeliverySnapshot, DeliveryEvent, DeliveryInput>;
  #input: DeliveryInput;
  #changed: () => void;
  #schedule: Schedule;
  #leaveTimer: (() => void) | null = null;
  #isStopped = false;

  /** `changed` is called after each change. */
  constructor(input: DeliveryInput, changed: () => void, schedule: Schedule = onThePage) {
    this.#input = input;
    this.#changed = changed;
    this.#schedule = schedule;
    this.#machine = new Running(deliveryMachine, { input });
  }

  getSnapshot(): DeliverySnapshot {
    return this.#machine.getSnapshot();
  }

  send(event: DeliveryEvent): void {
    if (this.#isStopped) return;
    const { value: before } = this.getSnapshot();
    this.#machine.send(event);
    const { value, context } = this.getSnapshot();
    if (value === before) return;
    this.#leaveTimer?.();
    this.#leaveTimer = value === 'waiting' ? this.#schedule(() => this.send({ type: 'wait.ended' }), context.waitMs) : null;
    if (value === 'sending') void this.#try();
    this.#changed();
  }

  /** Gives it up: nothing more is tried or said. */
  stop(): void {
    this.#isStopped = true;
    this.#leaveTimer?.();
  }

  async #try(): Promise<void> {
    const { transport, submission } = this.#input;
    let result: TryResult;
    try {
      result = await transport.send(submission);
    } catch {
      result = { kind: 'retry', reason: 'network' };
    }
    this.send({ type: 'try.ended', result });
  }
}
