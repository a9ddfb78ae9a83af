import type { HttpOptions } from '../../src/delivery/http-transport.ts';
import type { Submission } from '../../src/summary/types.ts';
import { submissionOf } from '../summary/fixtures/summary.ts';

/** One request that was made. */
export interface Request {
  url: string;
  init: RequestInit;
}

/** The time of every test here. */
export const now = Date.parse('2026-02-03T09:00:00Z');

/** The submission that these tests send. */
export const submission: Submission = submissionOf(1);

/** What a receiver answers that has stored a submission. */
export const receiptFor = (submissionId: string, receipt: unknown = 'K7Q2M-8XW4D'): Response => json({ receipt, submissionId }, 201);

/** A JSON answer. */
export const json = (body: unknown, status = 200, type = 'application/json'): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

/** Options whose network answers like this, and the requests it got. */
export function answering(answer: (request: Request) => Response | Promise<Response>): HttpOptions & { requests: Request[] } {
  const requests: Request[] = [];
  return {
    requests,
    endpoint: 'https://intake.clinic.example/c/lotus/submissions',
    now: () => now,
    fetch: async (input, init) => {
      const request = { url: String(input), init: init ?? {} };
      requests.push(request);
      return answer(request);
    },
  };
}
