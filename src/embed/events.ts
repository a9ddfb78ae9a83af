import type { FailureReason } from '../delivery/transport.ts';
import type { Summary } from '../summary/types.ts';

/** The chat was opened. */
export class PreconsultOpenedEvent extends Event {
  constructor() {
    super('preconsult-opened', { bubbles: true });
  }
}

/** The chat was closed; what was said is still there. */
export class PreconsultClosedEvent extends Event {
  constructor() {
    super('preconsult-closed', { bubbles: true });
  }
}

/** The visit reached another section. */
export class PreconsultProgressedEvent extends Event {
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
export class PreconsultCompletedEvent extends Event {
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
export class PreconsultDeliveredEvent extends Event {
  constructor(
    readonly submissionId: string,
    readonly receipt: string,
  ) {
    super('preconsult-delivered', { bubbles: true });
  }
}

/** The answers were not delivered; the visitor sees so and can try again. */
export class PreconsultFailedEvent extends Event {
  constructor(
    readonly submissionId: string,
    readonly reason: FailureReason,
  ) {
    super('preconsult-failed', { bubbles: true });
  }
}
