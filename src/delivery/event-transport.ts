import type { Submission } from '../summary/types.ts';
import type { Transport } from './transport.ts';

/** Gives a submission to the page the widget stands on; whether the clinic has it, only that page knows. */
export function eventTransport(handOver: (submission: Submission) => void): Transport {
  return {
    async send(submission) {
      try {
        handOver(submission);
        return { kind: 'handed-over' };
      } catch {
        return { kind: 'refused', reason: 'page-failed' };
      }
    },
  };
}
