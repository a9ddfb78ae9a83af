import type { ReactiveControllerHost } from 'lit';
import { Delivery, type DeliverySnapshot } from '../../delivery/delivery.ts';
import type { Submission } from '../../summary/types.ts';
import type { Copies } from './copies.ts';
import type { Outlet } from './outlet.ts';
import type { PanelSurroundings } from './panel-surroundings.ts';

/** Where a delivery stands, as a screen says it; `waiting` covers every try after the first that nobody asked for. */
export type DispatchState = 'sending' | 'waiting' | 'delivered' | 'handed-over' | 'not-sent';

/** One submission on its way; tries again at once when the connection or the page comes back. */
export class Dispatch {
  readonly submission: Submission;
  #delivery: Delivery;
  #listening: AbortController | null = null;
  #changed: () => void;
  /** The visitor asked for the try under way. */
  #asked = false;
  #isLeft = false;
  #toldUnreachable = false;

  constructor(
    submission: Submission,
    { random, now }: PanelSurroundings,
    outlet: Outlet,
    host: ReactiveControllerHost,
    /** The copies a visitor takes of what is sent. */
    readonly copies: Copies,
  ) {
    this.submission = submission;
    let said: DispatchState = 'sending';
    this.#changed = () => {
      const { state } = this;
      if (state !== said) copies.forget();
      said = state;
      host.requestUpdate();
    };
    const { transport } = outlet;
    this.#delivery = new Delivery({ submission, transport, random, now: () => now().getTime() }, () => this.#follow(this.#delivery.getSnapshot(), outlet));
    this.wake();
    this.#delivery.send({ type: 'delivery.asked' });
  }

  get state(): DispatchState {
    const { value, context } = this.#delivery.getSnapshot();
    if (value === 'delivered' || value === 'handed-over' || value === 'waiting') return value;
    if (value === 'refused' || value === 'gave-up') return 'not-sent';
    return context.tries > 1 && !this.#asked ? 'waiting' : 'sending';
  }

  /** Whether the submission has arrived. */
  get isOver(): boolean {
    return this.state === 'delivered' || this.state === 'handed-over';
  }

  get receipt(): string | null {
    return this.#delivery.getSnapshot().context.receipt;
  }

  tryAgain(): void {
    this.#asked = true;
    this.#delivery.send({ type: 'delivery.asked' });
    this.#changed();
  }

  /** Listens for the connection or the page coming back. */
  wake(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const returned = (): void => {
      if (document.visibilityState === 'visible') this.#delivery.send({ type: 'connection.returned' });
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
    this.#delivery.stop();
  }

  /** No screen shows it any more: what was asked for is still delivered, and what came of it still reported. */
  leave(): void {
    this.#isLeft = true;
    this.#changed = () => undefined;
    if (this.state !== 'sending' && this.state !== 'waiting') this.stop();
  }

  #follow({ value, context }: DeliverySnapshot, outlet: Outlet): void {
    const { submissionId } = this.submission;
    if (value !== 'sending') this.#asked = false;
    if (value === 'waiting' && context.reason === 'network' && !this.#toldUnreachable) {
      this.#toldUnreachable = true;
      outlet.unreachable();
    }
    if (value === 'delivered' || value === 'handed-over') outlet.delivered(submissionId, context.receipt);
    if (value === 'refused' || value === 'gave-up') outlet.failed(submissionId, context.reason ?? 'network');
    if (this.#isLeft && value !== 'sending' && value !== 'waiting') this.rest();
    this.#changed();
  }
}
