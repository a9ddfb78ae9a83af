import { expect } from '@open-wc/testing';
import { compile } from '../../../src/engine/compile.ts';
import { later } from '../../../src/ui/panel/later.ts';
import type { Rest } from '../../../src/ui/panel/rest.ts';
import { next, oneQuestion } from '../fields/one-question.ts';
import { HeldTransport, openPanel, outletTo, type Opened } from './open-panel.ts';

const when = 'When was it?';
const definition = oneQuestion({ id: 'when', type: 'date' }, { text: when, help: 'As near as you know.' });
const several = oneQuestion({ id: 'when', type: 'date', repeats: { max: 3 } }, { text: when });
const loading = /still loading/;
const failing = /could not be loaded/;

/** A visit that begins with a date, and whose rest comes, or fails, when the test says so. */
async function open(asked = definition): Promise<Opened & { come: () => Promise<void>; fail: () => Promise<void>; tries: () => number }> {
  let tries = 0;
  let settle: { resolve: (rest: Rest) => void; reject: (error: Error) => void } | undefined;
  const rest = (): Promise<Rest> => {
    tries += 1;
    return new Promise((resolve, reject) => {
      settle = { resolve, reject };
    });
  };
  const opened = await openPanel({ definition: asked, rest });
  opened.visitor.isPatient = false;
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await opened.panel.updateComplete;
  };
  const come = (): Promise<void> => (settle?.resolve({ conversation: compile(asked), later, outlet: outletTo(new HeldTransport()) }), settled());
  const fail = (): Promise<void> => (settle?.reject(new Error('offline')), settled());
  return { ...opened, come, fail, tries: () => tries };
}

describe('a question whose field has yet to come', () => {
  it('is asked, says politely that it is loading, and refuses nothing that could not be answered', async () => {
    const { visitor, panel, tries } = await open();
    expect(visitor.title).to.equal(when);
    expect(visitor.sees).to.contain('As near as you know.');
    expect(visitor.find('status', loading)).not.to.equal(null);
    expect(visitor.all('textbox', /./)).to.deep.equal([]);
    await visitor.press('Continue');
    expect(visitor.find('button', 'Continue').ariaBusy).to.equal('true');
    expect(visitor.all('alert', /./)).to.deep.equal([]);
    expect(tries()).to.equal(1);
    await expect(panel).to.be.accessible();
  });

  for (const [what, asked] of [['', definition], [' several times over', several]] as const) {
    it(`has its field${what} as soon as that is there, with what it says of how to answer`, async () => {
      const { visitor, come } = await open(asked);
      await come();
      expect(visitor.all('status', loading)).to.deep.equal([]);
      expect(visitor.sees).to.contain('for example 15 March 2024');
      await visitor.type('March 2024');
      expect(visitor.sees).to.contain('We read this as March 2024.');
      await visitor.press('Continue');
      expect(visitor.title).to.equal(next);
      expect(visitor.sees).to.contain('March 2024');
    });
  }

  it('says that it could not be loaded, and is loaded at another try', async () => {
    const { visitor, come, fail, tries } = await open();
    await fail();
    expect(visitor.find('alert', failing)).not.to.equal(null);
    await visitor.press('Try again');
    expect(visitor.all('alert', failing)).to.deep.equal([]);
    expect(tries()).to.equal(2);
    await come();
    expect(visitor.find('textbox', when)).not.to.equal(null);
    expect(visitor.title).to.equal(when);
  });

  it('can be skipped, and waits again for whoever comes back', async () => {
    const { visitor, fail } = await open();
    await fail();
    await visitor.press('Skip');
    expect(visitor.title).to.equal(next);
    expect(visitor.all('status', loading)).to.deep.equal([]);
    await visitor.press('Back');
    expect(visitor.find('status', loading)).not.to.equal(null);
  });
});
