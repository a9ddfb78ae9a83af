import { expect } from '@open-wc/testing';
import { httpTransport, TRY_TIMEOUT_MS } from '../../src/delivery/http-transport.ts';
import type { TryResult } from '../../src/delivery/transport.ts';
import type { Submission } from '../../src/summary/types.ts';
import { answering, json, receiptFor, submission } from './answering.ts';

const { submissionId } = submission;

async function resultOf(answer: () => Response | Promise<Response>): Promise<TryResult> {
  return httpTransport(answering(answer)).send(submission);
}

/** The submission with this many bytes as JSON. */
function sized(bytes: number): Submission {
  const empty: Submission = { ...submission, summary: { ...submission.summary, notice: '' } };
  const room = bytes - new TextEncoder().encode(JSON.stringify(empty)).length;
  return { ...empty, summary: { ...empty.summary, notice: 'ả'.repeat(Math.floor(room / 3)) + 'a'.repeat(room % 3) } };
}

describe('the request', () => {
  async function requestFor(sent: Submission = submission): Promise<{ url: string; init: RequestInit }> {
    const network = answering(() => receiptFor(submissionId));
    await httpTransport(network).send(sent);
    expect(network.requests).to.have.length(1);
    return network.requests[0]!;
  }

  it('is what the contract says, and nothing more', async () => {
    const { url, init } = await requestFor();
    const { body, signal, headers, ...rest } = init;
    expect(url).to.equal('https://intake.clinic.example/c/lotus/submissions');
    expect(rest).to.deep.equal({ method: 'POST', mode: 'cors', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', keepalive: true });
    expect(Object.fromEntries(new Headers(headers))).to.deep.equal({ 'content-type': 'application/json', 'idempotency-key': `"${submissionId}"` });
    expect(JSON.parse(String(body))).to.deep.equal(submission);
    expect(signal?.aborted).to.equal(false);
    expect(TRY_TIMEOUT_MS).to.equal(15_000);
  });

  it('has the same bytes at every try', async () => {
    const network = answering(() => json({}, 503));
    const transport = httpTransport(network);
    await transport.send(submission);
    await transport.send(submission);
    const [first, second] = network.requests;
    expect(first?.init.body).to.equal(second?.init.body);
  });

  for (const [bytes, keepalive] of [[59_999, true], [60_000, false], [200_000, false]] as const) {
    it(`${keepalive ? 'outlives' : 'does not ask to outlive'} the page with a body of ${bytes} bytes`, async () => {
      const { init } = await requestFor(sized(bytes));
      expect(new TextEncoder().encode(String(init.body)).length).to.equal(bytes);
      expect(init.keepalive).to.equal(keepalive);
    });
  }
});

describe('what an answer means', () => {
  it('delivered: a 2xx with a receipt for our own id', async () => {
    expect(await resultOf(() => receiptFor(submissionId))).to.deep.equal({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
    expect(await resultOf(() => json({ submissionId, receipt: 'R' }, 200, 'application/json; charset=utf-8'))).to.deep.equal({ kind: 'delivered', receipt: 'R' });
  });

  for (const status of [408, 409, 425, 429, 500, 502, 503, 504]) {
    it(`try again: ${status}`, async () => expect(await resultOf(() => json({}, status))).to.deep.equal({ kind: 'retry', reason: `status-${status}` }));
  }

  for (const status of [400, 401, 403, 404, 410, 413, 415, 422]) {
    it(`refused: ${status}`, async () => expect(await resultOf(() => json({}, status))).to.deep.equal({ kind: 'refused', reason: `status-${status}` }));
  }

  it('refused with a receipt in the body is still refused', async () => {
    expect(await resultOf(() => json({ receipt: 'R', submissionId }, 403))).to.deep.equal({ kind: 'refused', reason: 'status-403' });
  });

  const notReceipts: [what: string, answer: () => Response][] = [
    ['a 204', () => new Response(null, { status: 204 })],
    ['an empty body', () => new Response('', { headers: { 'content-type': 'application/json' } })],
    ['a page of a captive portal', () => new Response('<p>Please sign in</p>', { headers: { 'content-type': 'text/html' } })],
    ['a receipt that does not say it is JSON', () => json({ receipt: 'R', submissionId }, 200, 'text/plain')],
    ['a receipt of another media type', () => json({ receipt: 'R', submissionId }, 200, 'application/json-patch+json')],
    ['JSON that is no receipt', () => json({ ok: true })],
    ['null', () => json(null)],
    ['a list', () => json([submissionId])],
    ['a receipt without an id', () => json({ receipt: 'R' })],
    ['the receipt of somebody else', () => receiptFor('00000000-0000-4000-8000-000000000000')],
    ['an empty receipt', () => receiptFor(submissionId, '')],
    ['a receipt that is a number', () => receiptFor(submissionId, 7)],
    ['half a body', () => new Response('{"receipt":"R","submi', { headers: { 'content-type': 'application/json' } })],
  ];

  for (const [what, answer] of notReceipts) {
    it(`no receipt: ${what}`, async () => expect(await resultOf(answer)).to.deep.equal({ kind: 'refused', reason: 'not-a-receipt' }));
  }

  const waits: [header: string, afterMs: number][] = [
    ['3', 3_000],
    ['Tue, 03 Feb 2026 09:01:00 GMT', 60_000],
  ];

  for (const [header, afterMs] of waits) {
    it(`try again after what Retry-After: ${header} says`, async () => {
      const answer = (): Response => new Response(null, { status: 503, headers: { 'retry-after': header } });
      expect(await resultOf(answer)).to.deep.equal({ kind: 'retry', reason: 'status-503', afterMs });
    });
  }
});

describe('no answer', () => {
  const rows: [what: string, error: Error, reason: string][] = [
    ['no network', new TypeError('Failed to fetch'), 'network'],
    ['no answer in time', new DOMException('', 'TimeoutError'), 'timeout'],
    ['an abort', new DOMException('', 'AbortError'), 'timeout'],
  ];

  for (const [what, error, reason] of rows) {
    it(`try again: ${what}`, async () => expect(await resultOf(() => Promise.reject(error))).to.deep.equal({ kind: 'retry', reason }));

    it(`try again: ${what} while a 2xx is being read`, async () => {
      const cut = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"receipt":')),
        pull: (controller) => controller.error(error),
      });
      const answer = (): Response => new Response(cut, { status: 201, headers: { 'content-type': 'application/json' } });
      const result = await resultOf(answer);
      expect(result.kind).to.equal('retry');
      // The engines do not agree on the error that a body gives which breaks off.
      expect('reason' in result && result.reason).to.be.oneOf(['network', 'timeout']);
    });
  }
});
