import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import '../../../src/ui/staff/define-summary.ts';
import type { PreconsultSummary, Received } from '../../../src/ui/staff/preconsult-summary.ts';
import type { Summary } from '../../../src/summary/types.ts';
import { harmless, PAYLOADS } from '../../fixtures/payloads.ts';
import { withTexts } from '../../summary/fixtures/hostile-text.ts';
import { retracted } from '../../summary/fixtures/staff-retracted.ts';
import { rich } from '../../summary/fixtures/staff-rich.ts';
import { stopped } from '../../summary/fixtures/staff-stopped.ts';
import { firstDifference, structureOf } from '../structure-of.ts';

/** What staff see of a summary whose every text is the next of these, as whoever sends it can word it. */
async function shown(summary: Summary, next: () => string): Promise<string> {
  const received: Received = { receivedAt: '2026-01-31T08:00:00Z', receipt: next(), judged: { by: 'browser', because: next() } };
  const element = await fixture<PreconsultSummary>(html`<preconsult-summary .summary=${withTexts(summary, next)} .received=${received}></preconsult-summary>`);
  const made = structureOf(element.shadowRoot ?? element);
  fixtureCleanup();
  return made;
}

for (const [name, summary] of Object.entries({ rich, retracted, stopped })) {
  describe(`staff’s view of the ${name} summary, its every text an attack`, () => {
    it('looks as one of harmless words does, and runs nothing', async function () {
      this.timeout(60_000);
      let ran = 0;
      Object.assign(window, { ran: () => (ran += 1) });
      for (let from = 0, at = 0; at < PAYLOADS.length; from = at) {
        const attack = await shown(summary, () => PAYLOADS[at++ % PAYLOADS.length]!);
        let again = from;
        const plain = await shown(summary, () => harmless(PAYLOADS[again++ % PAYLOADS.length]!));
        expect(firstDifference(attack, plain), `of the texts from ${from}`).to.equal(null);
      }
      await waitUntil(() => document.readyState === 'complete');
      expect(ran).to.equal(0);
      Reflect.deleteProperty(window, 'ran');
    });
  });
}
