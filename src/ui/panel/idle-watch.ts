import type { ReactiveController } from 'lit';
import { IDLE_MINUTES } from './idle-minutes.ts';
import type { PanelSurroundings } from './panel-surroundings.ts';

const MINUTE = 60_000;

/** How many minutes before a screen is cleared the visitor is asked. */
export const WARNING_MINUTES = 2;

const USES = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'];

/** What an idle screen would give away, and what is done about it. */
interface Watched {
  /** Whether there is anything on the screen that is the visitor's. */
  holds: () => boolean;
  clear: () => void;
}

/** Clears a screen that nobody uses any more, after a warning; a device that slept is looked at as soon as it wakes. */
export class IdleWatch implements ReactiveController {
  isWarning = false;
  /** Whether the screen was cleared, and nothing was said since. */
  hasCleared = false;
  /** When the visitor last did something, in milliseconds of the clock. */
  last = 0;
  #cancel: (() => void) | null = null;
  #life: AbortController | null = null;

  constructor(
    readonly host: HTMLElement & { requestUpdate(): void },
    readonly surroundings: Pick<PanelSurroundings, 'now' | 'after'>,
    readonly watched: Watched,
  ) {}

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    // Once it asks, what is pressed is its answer: nothing may move from under it.
    for (const type of USES) this.host.addEventListener(type, () => this.isWarning || this.stay(), { signal, passive: true });
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    window.addEventListener('pageshow', () => this.#look(), { signal });
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }

  hostUpdated(): void {
    if (!this.watched.holds()) this.rest();
    else if (!this.#cancel) {
      this.hasCleared = false;
      this.stay();
      this.#look();
    }
  }

  /** The visitor is there. */
  stay(): void {
    this.last = this.#now();
    if (!this.isWarning) return;
    this.isWarning = false;
    this.#look();
    this.host.requestUpdate();
  }

  /** Nothing is left to watch. */
  rest(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.isWarning = false;
  }

  #now(): number {
    return this.surroundings.now().getTime();
  }

  #look(): void {
    if (!this.watched.holds()) return;
    this.#cancel?.();
    const left = this.last + IDLE_MINUTES * MINUTE - this.#now();
    if (left <= 0) {
      this.rest();
      this.hasCleared = true;
      return this.watched.clear();
    }
    const untilWarning = left - WARNING_MINUTES * MINUTE;
    if (untilWarning <= 0 && !this.isWarning) {
      this.isWarning = true;
      this.host.requestUpdate();
    }
    this.#cancel = this.surroundings.after(untilWarning > 0 ? untilWarning : left, () => this.#look());
  }
}
