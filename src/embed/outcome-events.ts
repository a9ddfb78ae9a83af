import type { FailureReason } from '../delivery/transport.ts';
import type { Summary } from '../summary/types.ts';
import { NativeEvent } from './native-event.ts';

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
