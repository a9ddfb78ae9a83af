import type { AnyActorRef, AnyActorScope } from 'xstate';

const nothing = (..._: unknown[]): void => undefined;

/** What XState's pure functions ask of whoever runs a machine that neither starts nor waits for anything by itself. */
const scope = (): AnyActorScope => ({
  id: '',
  sessionId: '',
  self: {} as AnyActorRef,
  system: Object.assign({} as AnyActorScope['system'], { _sendInspectionEvent: nothing }),
  logger: nothing,
  defer: nothing,
  emit: nothing,
  stopChild: nothing,
  actionExecutor: nothing,
});

/** What of a snapshot all the rest follows from; JSON where its context is. */
export type Kept<Snapshot> = Pick<Snapshot, 'value' & keyof Snapshot | 'context' & keyof Snapshot>;

/** A machine by its pure functions. */
interface Machine<Snapshot, Event, Input> {
  getInitialSnapshot(scope: AnyActorScope, input: Input): Snapshot;
  resolveState(kept: Kept<Snapshot>): Snapshot;
  transition(snapshot: Snapshot, event: Event, scope: AnyActorScope): Snapshot;
}

/**
 * A machine in progress. It is no actor of XState's, which would bring a page a mailbox, timers and inspection: our machines invoke nothing and
 * have no delays, so that a snapshot and the pure transition to the next are all there is.
 */
export class Running<Snapshot extends { status: string; error: unknown }, Event, Input> {
  #machine: Machine<Snapshot, Event, Input>;
  #snapshot: Snapshot;

  constructor(machine: Machine<Snapshot, Event, Input>, from: { input: Input } | { kept: Kept<Snapshot> }) {
    this.#machine = machine;
    this.#snapshot = sound('input' in from ? machine.getInitialSnapshot(scope(), from.input) : machine.resolveState(from.kept));
  }

  getSnapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Takes an event; one that the present state has no way for, and any after the end, changes nothing. */
  send(event: Event): void {
    if (this.#snapshot.status === 'active') this.#snapshot = sound(this.#machine.transition(this.#snapshot, event, scope()));
  }
}

/** XState keeps what was thrown while a machine began; it must not go unseen. */
function sound<Snapshot extends { status: string; error: unknown }>(snapshot: Snapshot): Snapshot {
  if (snapshot.status === 'error') throw snapshot.error;
  return snapshot;
}
