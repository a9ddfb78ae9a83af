import { expect } from '@open-wc/testing';
import { httpTransport } from '../../src/delivery/http-transport.ts';
import type { Transport } from '../../src/delivery/transport.ts';
import type { Submission } from '../../src/summary/types.ts';
import { useBackend } from '../harness/use-backend.ts';
import { completedSummary, stoppedSummary } from '../summary/fixtures/summary.ts';

const fresh = (summary = completedSummary): Submission => ({ schema: 'preconsult-submission/1', submissionId: crypto.randomUUID(), summary });

describe('the http transport and a real receiver on another origin', () => {
  let receiver = '';
  const to = (endpoint: string): Transport => httpTransport({ endpoint, fetch: (input, init) => fetch(input, init), now: Date.now });
  const clinic = (): Transport => to(`${receiver}/c/lotus/submissions`);

  before(async () => {
    receiver = (await useBackend()).widgetOrigin;
    expect(new URL(receiver).origin).not.to.equal(location.origin);
  });

  for (const summary of [completedSummary, stoppedSummary]) {
    it(`gets a receipt for a visit that was ${summary.outcome}`, async () => {
      const result = await clinic().send(fresh(summary));
      expect(result.kind).to.equal('delivered');
      expect('receipt' in result && result.receipt).to.match(/^\S{6,}$/);
    });
  }

  it('gets the same receipt for the same submission sent twice', async () => {
    const submission = fresh();
    const first = await clinic().send(submission);
    expect(first.kind).to.equal('delivered');
    expect(await clinic().send(submission)).to.deep.equal(first);
  });

  it('gets receipts of their own for two submissions', async () => {
    const [one, other] = await Promise.all([clinic().send(fresh()), clinic().send(fresh())]);
    expect([one.kind, other.kind]).to.deep.equal(['delivered', 'delivered']);
    expect(one).not.to.deep.equal(other);
  });

  it('gets a receipt for one too large to outlive the page', async () => {
    const retractions = completedSummary.retractions.flatMap((one) => Array.from({ length: 20 }, () => ({ ...one, now: ['ả'.repeat(4_000)] })));
    const large = fresh({ ...completedSummary, retractions });
    expect(JSON.stringify(large).length).to.be.above(60_000);
    expect((await clinic().send(large)).kind).to.equal('delivered');
  });

  it('is refused where the same id was received with other answers', async () => {
    const submission = fresh();
    await clinic().send(submission);
    const edited = { ...submission, summary: { ...completedSummary, notice: 'edited' } };
    expect(await clinic().send(edited)).to.deep.equal({ kind: 'refused', reason: 'status-422' });
  });

  it('is refused where it is no valid submission', async () => {
    const broken: Submission = { ...fresh(), summary: { ...completedSummary, localDate: 'yesterday' } };
    expect(await clinic().send(broken)).to.deep.equal({ kind: 'refused', reason: 'status-422' });
  });

  it('is refused by a clinic that is not there', async () => {
    expect(await to(`${receiver}/c/orchid/submissions`).send(fresh())).to.deep.equal({ kind: 'refused', reason: 'status-404' });
  });

  it('tries again where nobody listens', async () => {
    expect(await to('http://127.0.0.1:9/').send(fresh())).to.deep.equal({ kind: 'retry', reason: 'network' });
  });
});
