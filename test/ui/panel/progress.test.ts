import { expect } from '@open-wc/testing';
import { flagged, review } from '../microneedling-answers.ts';
import type { Visitor } from '../visitor.ts';
import { openPanel } from './open-panel.ts';

/** How much of the line is filled, from 0 to 1. */
function filled({ root }: Visitor): number {
  const line = root.querySelector<SVGSVGElement>('.progress svg')!;
  return Number(line.querySelector('rect')!.getAttribute('width')) / line.viewBox.baseVal.width;
}

describe('how far a visit is', () => {
  it('never goes back with the answers, whatever branches they open, and is whole at the end', async () => {
    const { visitor, transport } = await openPanel();
    let before = -1;
    await visitor.walk(flagged, review, (title) => {
      expect(filled(visitor), title).to.be.at.least(before).and.below(1);
      before = filled(visitor);
    });
    await visitor.press('Send');
    await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
    await visitor.reach('Sent');
    expect(filled(visitor)).to.equal(1);
  });

  it('goes back with Back by as much as the last answer gave', async () => {
    const { visitor } = await openPanel();
    const seen: number[] = [];
    for (let asked = 0; asked < 5; asked += 1) {
      seen.push(filled(visitor));
      await visitor.answer(flagged[visitor.title] ?? 'skip');
    }
    for (const width of seen.toReversed()) {
      await visitor.press('Back');
      expect(filled(visitor)).to.equal(width);
    }
  });

  it('says the part it is in, of a number that stays', async () => {
    const { visitor } = await openPanel();
    const said = new Set<string>();
    const parts: number[] = [];
    await visitor.walk(flagged, review, () => {
      const bar = visitor.find('progressbar');
      said.add(bar.ariaValueMax ?? '');
      parts.push(Number(bar.ariaValueNow));
    });
    expect(said.size).to.equal(1);
    expect(parts).to.deep.equal(parts.toSorted((one, other) => one - other));
  });
});
