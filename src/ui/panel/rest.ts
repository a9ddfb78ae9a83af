import type { Conversation } from '../../engine/compile.ts';
import type { Transport } from '../../delivery/transport.ts';
import type { Later } from './later.ts';

/** What a visit needs once something was typed, and at its end; it comes after the first question. */
export interface Rest {
  /** The whole questionnaire, of the same hash as the part that the visit began with. */
  conversation: Conversation;
  later: Later;
  transport: Transport;
}

/** Fetches the rest once, and holds what cannot be done without it until it is there. */
export class PendingRest {
  /** The rest, once it has come. */
  arrived: Rest | null = null;
  /** What waits for it: nothing; something, while it is being fetched; or something after it could not be. */
  state: 'none' | 'waiting' | 'failed' = 'none';
  #isLoading = false;
  #act: (() => void) | null = null;

  constructor(
    readonly load: () => Promise<Rest>,
    /** Called when it has come, before what waits for it is done. */
    readonly take: (rest: Rest) => void,
    readonly changed: () => void,
  ) {}

  /** Does something that needs the rest: now, or as soon as it is there; only the last such thing waits. */
  whenHere(act: () => void): void {
    if (this.arrived) return act();
    this.#act = act;
    this.#become('waiting');
    this.fetch();
  }

  /** Waits no longer: the visitor has gone on to something else. */
  forget(): void {
    this.#act = null;
    this.#become('none');
  }

  /** Tries once more what failed. */
  tryAgain(): void {
    if (this.#act) this.whenHere(this.#act);
  }

  /** Takes a rest that came another way. */
  provide(rest: Rest): void {
    this.arrived = rest;
    // Some fields are better with it.
    this.changed();
    const act = this.#act;
    this.forget();
    act?.();
    // Some fields are better with it.
    this.changed();
  }

  /** Fetches it where that is not done or under way; a failure is said only where something waits. */
  fetch(): void {
    if (this.arrived || this.#isLoading) return;
    this.#isLoading = true;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    let rest: Rest;
    try {
      rest = await this.load();
      if (!this.arrived) this.take(rest);
    } catch {
      this.#isLoading = false;
      if (this.#act) this.#become('failed');
      return;
    }
    if (!this.arrived) this.provide(rest);
  }

  #become(state: PendingRest['state']): void {
    if (this.state === state) return;
    this.state = state;
    this.changed();
  }
}
