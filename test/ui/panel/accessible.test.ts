import { expect, fixture, html } from '@open-wc/testing';
import { age, concern, consent, flagged, now, review, shortest, support, who, wish } from '../microneedling-answers.ts';
import type { Answer } from '../visitor.ts';
import { openPanel, stillness, type Opened } from './open-panel.ts';

const breathing = 'Trouble breathing, or swelling of my face, lips or tongue';

async function expectAccessible({ panel, visitor }: Opened, where = visitor.title, place: Element = panel): Promise<void> {
  await stillness(panel);
  try {
    await expect(place).to.be.accessible();
  } catch (error) {
    throw new Error(`“${where}”: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** One of each kind of screen, for what would take the others nothing but time. */
const kinds = [consent, who, age, now, concern, wish, support, 'What name should we use?', 'What is your phone number?', review];

for (const theme of ['light', 'dark'] as const) {
  describe(`every screen can be used by everybody, in ${theme}`, function () {
    this.timeout(300_000);

    before(() => document.documentElement.setAttribute('style', theme === 'dark' ? 'background: #171917' : 'background: #fffdfa'));
    after(() => document.documentElement.removeAttribute('style'));

    it('from the first question to Sent', async () => {
      const opened = await openPanel({ theme });
      const { visitor, transport } = opened;
      const checked: string[] = [];
      await visitor.walk(flagged, review, async (title) => {
        checked.push(title);
        if (kinds.includes(title)) await expectAccessible(opened);
        else if (theme === 'light') await expectAccessible(opened, title, visitor.heading.closest('form, section')!);
      });
      expect(checked).to.include.members(kinds);
      await visitor.press('Send');
      await expectAccessible(opened);
      await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
      await visitor.reach('Sent');
      await expectAccessible(opened);
    });

    it('where an answer is missing, and where an urgent one is chosen', async () => {
      const opened = await openPanel({ theme });
      const { visitor } = opened;
      await visitor.walk(shortest, concern, async (title) => {
        await visitor.press('Continue');
        expect(visitor.title).to.equal(title);
        await expectAccessible(opened, `${title} without an answer`);
        if (title !== now) return;
        await visitor.choose(breathing);
        await expectAccessible(opened, `${title} with a safety text`);
        await visitor.choose(breathing);
      });
    });

    it('where a safety text stops the visit, up to Not sent', async () => {
      const opened = await openPanel({ theme });
      const { visitor, transport } = opened;
      await visitor.walk(shortest, now);
      await visitor.answer([breathing]);
      await expectAccessible(opened);
      await visitor.press('Tell Lotus Skin Clinic what I chose');
      await expectAccessible(opened);
      await visitor.answer({ type: 'Linh' });
      await expectAccessible(opened);
      await visitor.answer({ type: '+84 90 123 45 67' });
      await expectAccessible(opened);
      await transport.answer({ kind: 'refused', reason: 'status-403' });
      await visitor.reach('Not sent');
      await expectAccessible(opened);
    });

    const endings: [what: string, until: string, answer: Answer][] = [
      ['is declined', consent, { press: 'Not now' }],
      ['ends under 18', age, ['Under 18']],
    ];

    for (const [what, until, answer] of endings) {
      it(`where it ${what}`, async () => {
        const opened = await openPanel({ theme });
        await opened.visitor.walk(shortest, until);
        await opened.visitor.answer(answer);
        await expectAccessible(opened);
      });
    }

    it('where the rest of the chat does not load', async () => {
      const opened = await openPanel({ theme, rest: () => Promise.reject(new Error('offline')) });
      const { visitor } = opened;
      await visitor.walk(shortest, now);
      await visitor.answer([breathing]);
      await visitor.press('Tell Lotus Skin Clinic what I chose');
      expect(visitor.find('alert', /could not be loaded/)).to.not.equal(null);
      await expectAccessible(opened);
    });

    it('where it is handed over, as a bubble', async () => {
      const opened = await openPanel({ theme, display: 'bubble' });
      await opened.visitor.walk(shortest, review);
      await opened.visitor.press('Send');
      await opened.transport.answer({ kind: 'handed-over' });
      await opened.visitor.reach('Handed to this website');
      await expectAccessible(opened);
    });
  });
}

describe('a page around the panel', () => {
  it('keeps the only banner and the only footer', async () => {
    const page = await fixture<HTMLElement>(html`<div><header>Lotus Skin Clinic</header><footer>Privacy</footer></div>`);
    const opened = await openPanel();
    await expectAccessible(opened);
    expect(page.isConnected).to.equal(true);
  });
});
