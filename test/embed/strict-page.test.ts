import { expect } from '@open-wc/testing';
import { review, shortest } from '../ui/microneedling-answers.ts';
import { allByRole } from '../ui/find-by-role.ts';
import { closePages, handsOver, until, type Page } from './open-page.ts';
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

  it('lets a chat on a treatment stand beside one on a questionnaire from an address, each with a Lit of its own, where policies may be made twice', async () => {
    const page = await openStrictPage('', "preconsult preconsult-loader 'allow-duplicates'");
    const address = 'https://questionnaires.example/small.json';
    const json = await (await fetch('/test/embed/pages/small.json')).text();
    const own = page.window.fetch;
    page.window.fetch = async (input, init) => (String(input) === address ? new page.window.Response(json) : own.call(page.window, input, init));
    const tag = { ...handsOver, display: 'inline', 'allow-draft': '' };
    for (const [questionnaire, title] of [['microneedling', 'Your consent'], [address, 'Do you agree?']] as const) {
      const chat = page.place({ ...tag, questionnaire });
      page.document.body.prepend(chat);
      const seen = (): string[] => [...(page.witness.rootOf(chat)?.querySelectorAll('*') ?? [])].flatMap(({ shadowRoot }) => (shadowRoot ? allByRole(shadowRoot, 'heading').map(({ textContent }) => textContent) : []));
      await until(() => seen().includes(title), `“${title}” is shown`);
    }
    expect([page.witness.violations, page.witness.errors]).to.deep.equal([[], []]);
  });
});
