import type { FailureReason } from '../delivery/transport.ts';
import type { Summary } from '../summary/types.ts';

/** The browser's own; old libraries put something else in its place. */
const NativeEvent = Object.getPrototypeOf(UIEvent) as typeof Event;

/** The chat was opened. */
export class PreconsultOpenedEvent extends NativeEvent {
  constructor() {
    super('preconsult-opened', { bubbles: true });
  }
}

/** The chat was closed; what was said is still there. */
export class PreconsultClosedEvent extends NativeEvent {
  constructor() {
    super('preconsult-closed', { bubbles: true });
  }
}

/** The visit reached another section. */
export class PreconsultProgressedEvent extends NativeEvent {
  constructor(
    /** The section, from 1. */
    readonly section: number,
    /** How many there are; always the same. */
    readonly of: number,
  ) {
    super('preconsult-progressed', { bubbles: true });
  }
}

/** The answers are finished and on their way. */
export class PreconsultCompletedEvent extends NativeEvent {
  readonly status = 'finished';

  constructor(
    readonly submissionId: string,
    readonly outcome: Summary['outcome'],
    /** Only with `event-detail="full"`. */
    readonly summary?: Summary,
  ) {
    super('preconsult-completed', { bubbles: true });
  }
}

/** The clinic's endpoint has the answers and gave a receipt. */
export class PreconsultDeliveredEvent extends NativeEvent {
  constructor(
    readonly submissionId: string,
    readonly receipt: string,
  ) {
    super('preconsult-delivered', { bubbles: true });
  }
}

/** The answers were not delivered; the visitor sees so and can try again. */
export class PreconsultFailedEvent extends NativeEvent {
  constructor(
    readonly submissionId: string,
    readonly reason: FailureReason,
  ) {
    super('preconsult-failed', { bubbles: true });
  }
}
