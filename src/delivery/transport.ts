// Floor 5: getting a submission somewhere, and saying truthfully whether it arrived.
// It must not know what the answers mean, or how a screen shows a try.

import type { Submission } from '../summary/types.ts';

/** Why a try did not succeed; `timeout` and `network` happen before any answer, `page-failed` where the page's own script threw. */
export type FailureReason = 'network' | 'timeout' | 'not-a-receipt' | 'page-failed' | `status-${number}`;

/** What came of one try. */
export type TryResult =
  /** Stored: the receiver says so with its receipt. */
  | { kind: 'delivered'; receipt: string }
  /** Given to the page's own script; nobody said that it was kept. */
  | { kind: 'handed-over' }
  /** May succeed later; `afterMs` is the least wait the receiver asks for, in milliseconds. */
  | { kind: 'retry'; reason: FailureReason; afterMs?: number }
  /** Will not succeed by itself. */
  | { kind: 'refused'; reason: FailureReason };

/** One way of getting a submission somewhere; never throws. */
export interface Transport {
  send(submission: Submission): Promise<TryResult>;
}
