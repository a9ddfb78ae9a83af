import { expect } from '@open-wc/testing';
import { age, consent, healthConsent, shortest, wish } from '../ui/microneedling-answers.ts';
import { closePages, handsOver, openPage, until, type Chat, type Page } from './open-page.ts';

const inline = { ...handsOver, display: 'inline' };

describe('a chat in its place on the page', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
    await page.script();
  });
  afterEach(closePages);

  const fallback = (chat: Chat): boolean => chat.querySelector('a')?.checkVisibility() ?? false;

  it('loads by itself near the viewport, and keeps its fallback until it is ready', async () => {
    const chat = page.place(inline);
    expect(fallback(chat)).to.equal(true);
    const visitor = await page.visitor();
    expect(visitor.title).to.equal(consent);
    expect(fallback(chat)).to.equal(false);
    expect(page.events).to.deep.equal(['opened']);
  });

  it('loads nothing far from the viewport, until the visitor comes near', async () => {
    const far = page.document.createElement('div');
    far.style.blockSize = '5000px';
    page.document.body.append(far);
    const chat = page.place(inline);
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(chat));
    await until(() => page.requests.length > 0, 'its own request is noted');
    expect(page.requests).to.deep.equal([`${page.widget}/preconsult.js`]);
    expect(fallback(chat)).to.equal(true);
    chat.scrollIntoView();
    const visitor = await page.visitor();
    expect(visitor.title).to.equal(consent);
  });

  it('has no launcher, no dialog and no button to close', async () => {
    page.place(inline);
    const visitor = await page.visitor();
    expect(page.launcher()).to.equal(null);
    expect(page.rootOf().querySelector('dialog')).to.equal(null);
    expect(visitor.all('button', 'Close')).to.deep.equal([]);
  });

  for (const display of ['inline', 'fullscreen']) {
    it(`takes no focus when it is ready: ${display}`, async () => {
      const link = page.document.querySelector('a')!;
      link.focus();
      page.place({ ...inline, display });
      await page.visitor();
      expect(page.document.activeElement).to.equal(link);
    });
  }

  it('keeps what only a screen reader reads within its own box, where it adds nothing to the length of the page', async () => {
    page.place({ ...inline, display: 'fullscreen' });
    const visitor = await page.visitor();
    await visitor.walk(shortest, wish);
    const root = visitor.panel.shadowRoot!;
    const found = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.visually-hidden')];
    await until(() => found().length > 3, 'the conversation so far is there');
    const hidden = found();
    expect(hidden.filter(({ offsetParent }) => !offsetParent || !root.contains(offsetParent)).map(({ textContent }) => textContent)).to.deep.equal([]);
  });

  it('takes the focus when the page asks for it', async () => {
    const chat = page.place(inline);
    const visitor = await page.visitor();
    await visitor.answer([healthConsent]);
    page.document.querySelector('a')!.focus();
    chat.show();
    await until(() => visitor.root.activeElement === visitor.heading, 'the focus is on the question');
  });

  it('fullscreen fills the window', async () => {
    const chat = page.place({ ...inline, display: 'fullscreen' });
    const visitor = await page.visitor();
    const { height, width } = visitor.panel.getBoundingClientRect();
    expect([height, Math.round(width)]).to.deep.equal([page.window.innerHeight, page.document.body.clientWidth]);
    expect(fallback(chat)).to.equal(false);
  });

  it('fullscreen is as wide as it can be on a page that centres it', async () => {
    page.document.body.style.cssText = 'display: grid; place-items: center; margin: 0';
    page.place({ ...inline, display: 'fullscreen' });
    const visitor = await page.visitor();
    expect(visitor.panel.getBoundingClientRect().width).to.be.above(300);
  });

  it('inline is as high as its content and scrolls with the page alone', async () => {
    page.place(inline);
    const visitor = await page.visitor();
    const scroller = visitor.root.querySelector('.scroller')!;
    expect(scroller.scrollHeight).to.be.at.most(scroller.clientHeight + 1);
    expect(visitor.panel.getBoundingClientRect().width).to.be.at.most(640);
  });

  it('keeps the visit when it is moved on the page', async () => {
    const chat = page.place(inline);
    const visitor = await page.visitor();
    await visitor.walk(shortest, age);
    page.document.body.prepend(chat);
    await visitor.panel.updateComplete;
    expect(visitor.title).to.equal(age);
    expect(page.rootOf().querySelectorAll('preconsult-panel')).to.have.length(1);
    expect(page.events.filter((name) => name === 'opened')).to.have.length(1);
  });

  it('starts anew on reset()', async () => {
    const chat = page.place(inline);
    const visitor = await page.visitor();
    await visitor.answer([healthConsent]);
    chat.reset();
    await visitor.panel.updateComplete;
    expect(visitor.title).to.equal(consent);
  });
});
