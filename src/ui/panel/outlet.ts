import type { FailureReason, Transport } from '../../delivery/transport.ts';
import type { Submission, Summary } from '../../summary/types.ts';

/** Where a finished visit goes, and how the page around the panel hears of it: never an id or an answer but what its own settings ask for. */
export interface Outlet {
  transport: Transport;
  /** A new UUID. */
  id: () => string;
  completed(submission: Submission, outcome: Summary['outcome']): void;
  delivered(submissionId: string, receipt: string | null): void;
  /** The first try that got no answer at all; the web person may have to allow the endpoint. */
  unreachable(): void;
  failed(submissionId: string, reason: FailureReason): void;
}
