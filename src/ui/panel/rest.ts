import type { Conversation } from '../../engine/compile.ts';
import type { Later } from './later.ts';
import type { Outlet } from './outlet.ts';

/** What a visit needs once something was typed, and at its end; it comes after the first question. */
export interface Rest {
  /** The whole questionnaire, of the same hash as the part that the visit began with. */
  conversation: Conversation;
  later: Later;
  outlet: Outlet;
}

/** Whether something waits for the rest: nothing; something, while it is being fetched; or something after it could not be. */
type Waiting = 'none' | 'waiting' | 'failed';

/** Fetches the rest once, and holds what cannot be done without it until it is there. */
export class PendingRest {
  /** The rest, once it has come. */
  arrived: Rest | null = null;
  /** Whether what was asked for in answering waits for it. */
  state: Waiting = 'none';
  /** Whether what was asked for beside the conversation waits for it. */
  aside: Waiting = 'none';
  #isLoading = false;
  #acts: Partial<Record<'state' | 'aside', () => void>> = {};

  constructor(
    readonly load: () => Promise<Rest>,
    /** Called when it has come, before what waits for it is done. */
    readonly take: (rest: Rest) => void,
    readonly changed: () => void,
  ) {}

  /** Does something that needs the rest: now, or as soon as it is there; only the last such thing of a kind waits. */
  whenHere(act: () => void, kind: 'state' | 'aside' = 'state'): void {
    if (this.arrived) return act();
    this.#acts[kind] = act;
    this.#become('waiting');
    this.fetch();
  }

  /** Tries once more what failed. */
  tryAgain(): void {
    this.#become('waiting');
    this.fetch();
  }

  /** Whether it has yet to come; if so the screen waits for it. */
  awaits(): boolean {
    if (this.arrived) return false;
    this.whenHere(this.changed);
    return true;
  }

  /** Waits no longer: the visitor has gone on to something else. */
  forget(): void {
    this.#acts = {};
    this.state = this.aside = 'none';
    this.changed();
  }

  /** Goes on with this one. */
  provide(rest: Rest): void {
    this.arrived = rest;
    const acts = this.#acts;
    // Some fields are better with it.
    this.forget();
    for (const act of Object.values(acts)) act();
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
      this.take(rest);
    } catch {
      this.#isLoading = false;
      this.#become('failed');
      return;
    }
    this.provide(rest);
  }

  #become(waiting: Waiting): void {
    for (const kind of ['state', 'aside'] as const) if (this.#acts[kind]) this[kind] = waiting;
    this.changed();
  }
}
