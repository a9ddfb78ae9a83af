import { createActor, type ActorRefFrom } from 'xstate';
import { deliveryMachine } from '../../delivery/delivery.machine.ts';
import type { Submission } from '../../summary/types.ts';
import type { PanelReporter, PanelSurroundings } from './panel-surroundings.ts';

/** Where a delivery stands, as a screen says it. */
export type DispatchState = 'sending' | 'waiting' | 'delivered' | 'handed-over' | 'not-sent';

/** One submission on its way; tries again at once when the connection or the page comes back. */
export class Dispatch {
  readonly submission: Submission;
  #actor: ActorRefFrom<typeof deliveryMachine>;
  #listening: AbortController | null = null;

  constructor(submission: Submission, services: PanelSurroundings, reporter: PanelReporter, changed: () => void) {
    this.submission = submission;
    const { transport, random, now } = services;
    this.#actor = createActor(deliveryMachine, { input: { submission, transport, random, now: () => now().getTime() } });
    let before: unknown;
    this.#actor.subscribe(({ value, context }) => {
      if (value === before) return;
      before = value;
      if (value === 'delivered' || value === 'handed-over') reporter.delivered(submission.submissionId, context.receipt);
      if (value === 'refused' || value === 'gave-up') reporter.failed(submission.submissionId, context.reason ?? 'network');
      changed();
    });
    this.#actor.start();
    this.wake();
    this.#actor.send({ type: 'delivery.asked' });
  }

  get state(): DispatchState {
    const { value } = this.#actor.getSnapshot();
    if (value === 'delivered' || value === 'handed-over' || value === 'waiting') return value;
    return value === 'refused' || value === 'gave-up' ? 'not-sent' : 'sending';
  }

  get receipt(): string | null {
    return this.#actor.getSnapshot().context.receipt;
  }

  tryAgain(): void {
    this.#actor.send({ type: 'delivery.asked' });
  }

  /** Listens for the connection or the page coming back. */
  wake(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const returned = (): void => {
      if (document.visibilityState === 'visible') this.#actor.send({ type: 'connection.returned' });
    };
    window.addEventListener('online', returned, { signal });
    window.addEventListener('pageshow', returned, { signal });
    document.addEventListener('visibilitychange', returned, { signal });
  }

  /** Stops listening while the panel is off the page; a try under way goes on. */
  rest(): void {
    this.#listening?.abort();
    this.#listening = null;
  }

  /** Gives the delivery up. */
  stop(): void {
    this.rest();
    this.#actor.stop();
  }
}
