import { expect } from '@open-wc/testing';
import { review, shortest } from '../ui/microneedling-answers.ts';
import { closePages, until, type Page } from './open-page.ts';
import { openStrictPage } from './strict-page.ts';

const settings = 'data-questionnaire="microneedling" data-allow-draft data-endpoint="{widget}/c/lotus/submissions" data-clinic-name="Lotus Skin Clinic" data-emergency-number="115"';

async function open(display: string): Promise<Page> {
  const page = await openStrictPage(`${settings} data-display="${display}"`);
  await until(() => page.chats.length === 1, 'the chat is on the page');
  return page;
}

describe('a page under a strict Content-Security-Policy and Trusted Types', () => {
  afterEach(closePages);

  it('is strict: it blocks what it does not know', async () => {
    const page = await open('bubble');
    const style = page.document.createElement('style');
    style.textContent = 'h1 { color: red }';
    page.document.head.append(style);
    await until(() => page.witness.violations.length > 0, 'a violation is reported');
  });

  for (const display of ['bubble', 'inline', 'fullscreen']) {
    it(`lets a whole visit through to Sent without one violation: ${display}`, async () => {
      const page = await open(display);
      const visitor = display === 'bubble' ? await page.open() : await page.visitor();
      await visitor.walk(shortest, review);
      await visitor.press('Send');
      await visitor.reach('Sent');
      expect(page.witness.violations).to.deep.equal([]);
      expect(page.witness.errors).to.deep.equal([]);
      expect(getComputedStyle(visitor.root.querySelector('.panel')!).display).not.to.equal('block');
    });
  }
});
