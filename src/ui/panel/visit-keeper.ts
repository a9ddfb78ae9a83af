import type { ReactiveController } from 'lit';
import type { VisitMemory } from './panel-surroundings.ts';
import type { Visit } from './visit.ts';

/** Keeps a visit where it outlives a reload, as long as there is something to keep. */
export class VisitKeeper implements ReactiveController {
  #written: string | null = null;
  #life: AbortController | null = null;

  constructor(
    readonly visit: Visit,
    readonly memory: VisitMemory,
    /** When the visitor last did something, in milliseconds of the clock. */
    readonly lastUse: () => number,
  ) {}

  hostConnected(): void {
    this.#life = new AbortController();
    window.addEventListener('pagehide', () => this.#write(), { signal: this.#life.signal });
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }

  hostUpdated(): void {
    const text = JSON.stringify(this.visit.kept);
    if (text === this.#written) return;
    this.#written = text;
    this.#write();
  }

  #write(): void {
    this.memory.write(this.visit.kept, this.lastUse());
  }
}
