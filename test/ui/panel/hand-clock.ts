import type { PanelSurroundings } from '../../../src/ui/panel/panel-surroundings.ts';

/** A clock that goes only when the test moves it. */
export class HandClock {
  #now = Date.parse('2026-02-03T09:00:00Z');
  #timers: { at: number; act: () => void }[] = [];

  readonly surroundings: Pick<PanelSurroundings, 'now' | 'after'> = {
    now: () => new Date(this.#now),
    after: (milliseconds, act) => {
      const timer = { at: this.#now + milliseconds, act };
      this.#timers.push(timer);
      return () => this.#drop(timer);
    },
  };

  /** How much is waiting for its time. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** Lets minutes go by, with everything that falls due in them. */
  pass(minutes: number): void {
    const until = this.#now + minutes * 60_000;
    for (let next = this.#due(until); next; next = this.#due(until)) {
      this.#now = Math.max(this.#now, next.at);
      this.#drop(next);
      next.act();
    }
    this.#now = until;
  }

  /** Lets minutes go by while the device sleeps and no timer runs. */
  sleep(minutes: number): void {
    this.#now += minutes * 60_000;
  }

  #due = (until: number): { at: number; act: () => void } | undefined => this.#timers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];

  #drop(timer: { at: number; act: () => void }): void {
    this.#timers = this.#timers.filter((one) => one !== timer);
  }
}
