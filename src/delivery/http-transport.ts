import type { Submission } from '../summary/types.ts';
import { isRetriable, retryAfterMs } from './retry-policy.ts';
import type { Transport, TryResult } from './transport.ts';

/** A try that takes longer than this is given up, in milliseconds. */
export const TRY_TIMEOUT_MS = 15_000;

/** A request body below this size outlives the page, in bytes; browsers refuse keepalive bodies from 64 KiB. */
const KEEPALIVE_BYTES = 60_000;

/** What the HTTP transport works with. */
export interface HttpOptions {
  endpoint: string;
  fetch: typeof fetch;
  toJson?: (value: unknown) => string;
  now: () => number;
}

/** Posts a submission to the clinic's endpoint; only a receipt with our own id counts as delivered. */
export function httpTransport({ endpoint, fetch: send, toJson = JSON.stringify, now }: HttpOptions): Transport {
  return {
    async send(submission) {
      const body = toJson(submission);
      let response: Response;
      try {
        response = await send(endpoint, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': `"${submission.submissionId}"` },
          body,
          mode: 'cors',
          credentials: 'omit',
          redirect: 'error',
          referrerPolicy: 'no-referrer',
          keepalive: new TextEncoder().encode(body).length < KEEPALIVE_BYTES,
          signal: AbortSignal.timeout(TRY_TIMEOUT_MS),
        });
        return await judgeResponse(response, submission, now);
      } catch (error) {
        const timedOut = error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError');
        return { kind: 'retry', reason: timedOut ? 'timeout' : 'network' };
      }
    },
  };
}

async function judgeResponse(response: Response, { submissionId }: Submission, now: () => number): Promise<TryResult> {
  const { status } = response;
  if (!response.ok) {
    if (!isRetriable(status)) return { kind: 'refused', reason: `status-${status}` };
    const afterMs = retryAfterMs(response.headers.get('retry-after'), now());
    return { kind: 'retry', reason: `status-${status}`, ...(afterMs !== undefined && { afterMs }) };
  }
  const isJson = /^application\/json\s*(;|$)/i.test(response.headers.get('content-type') ?? '');
  // Read as the browser reads JSON, whatever the page has made of its own.
  const body: unknown = isJson ? await response.json().catch(noJson) : null;
  if (typeof body !== 'object' || body === null || !('receipt' in body) || !('submissionId' in body)) return { kind: 'refused', reason: 'not-a-receipt' };
  const { receipt } = body;
  if (typeof receipt !== 'string' || receipt === '' || body.submissionId !== submissionId) return { kind: 'refused', reason: 'not-a-receipt' };
  return { kind: 'delivered', receipt };
}

/** Text that is no JSON is no receipt; a connection that breaks here is a lost one, and worth another try. */
function noJson(error: Error): null {
  if (error.name !== 'SyntaxError') throw error;
  return null;
}
