import { expect } from '@open-wc/testing';
import { closePages, handsOver, openPage, until, type Page } from './open-page.ts';

const inline = { ...handsOver, display: 'inline' };

/** What docs/theming.md tells a page to say of its own, so that the room is there before the script is. */
const ROOM = 'preconsult-chat[display=inline]:not(:defined) { display: block; min-block-size: 100vh }';

/** Puts a chat and text below it on the page, all at once, as a page has them from the start. */
function furnish(page: Page): void {
  const { document } = page;
  const text = document.createElement('section');
  text.innerHTML = '<p>Lotus Skin Clinic is open from Monday to Saturday.</p>'.repeat(20);
  document.body.append(page.place(inline), text);
}

describe('the room of a chat in its place', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
  });
  afterEach(closePages);

  it('is that of the window from the start, so that what is below it is out of view whatever it grows to', async () => {
    await page.script();
    furnish(page);
    expect(page.chat.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(page.chat.getBoundingClientRect().height).to.equal(page.window.innerHeight);
    await page.visitor();
    expect(page.chat.getBoundingClientRect().height).to.be.at.least(page.window.innerHeight);
  });

  it('is let go once the chat is there, so that a short screen leaves no gap', async () => {
    await page.script();
    furnish(page);
    const visitor = await page.visitor();
    await visitor.press('Not now');
    const { height } = visitor.panel.getBoundingClientRect();
    expect(height).to.be.below(page.window.innerHeight);
    expect(page.chat.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it('is let go where the chat cannot come, and the page’s own words stand where they stood without a script', async () => {
    const chat = page.place({ display: 'inline' });
    chat.insertAdjacentText('beforebegin', 'Questions? ');
    const link = chat.querySelector('a')!;
    const places = (): string[] => [link, page.document.body].map((one) => JSON.stringify(one.getBoundingClientRect()));
    const before = places();
    await page.script();
    await page.errors();
    expect(places()).to.deep.equal(before);
    // Once the page has mended what was wrong, the chat comes when it is asked for.
    chat.setAttribute('event-detail', 'full');
    chat.show();
    const visitor = await page.visitor();
    await until(() => visitor.panel.checkVisibility() && !link.checkVisibility(), 'the chat is in its place');
    expect(visitor.panel.getBoundingClientRect().height).to.be.above(100);
    expect(page.window.getComputedStyle(chat).display).to.equal('block');
    chat.hidden = true;
    expect(visitor.panel.checkVisibility()).to.equal(false);
  });

  it('is the page’s to set', async () => {
    await page.script();
    furnish(page);
    page.chat.style.minBlockSize = '320px';
    expect(page.chat.getBoundingClientRect().height).to.equal(320);
  });

  it('is not taken by a bubble', async () => {
    await page.script();
    const chat = page.place({ ...inline, display: 'bubble' });
    expect(chat.getBoundingClientRect().height).to.equal(0);
  });

  // Of the three engines only Chromium counts.
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;

  const painted = (): Promise<unknown> => new Promise((resolve) => page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)));

  const orders: [what: string, arrange: () => Promise<unknown>][] = [
    ['where the script was there before it', () => page.script().then(() => furnish(page))],
    [
      'where the page keeps the room until the script is there',
      async () => {
        page.document.head.insertAdjacentHTML('beforeend', `<style>${ROOM}</style>`);
        furnish(page);
        await painted();
        await page.script();
      },
    ],
  ];
  for (const [what, arrange] of orders) {
    it(`is enough that nothing on the page moves, by the browser’s own count, ${what}`, async () => {
      const shifts: PerformanceEntry[] = [];
      const observer = new page.window.PerformanceObserver((list) => shifts.push(...list.getEntries()));
      await painted();
      observer.observe({ type: 'layout-shift' });
      await arrange();
      const visitor = await page.visitor();
      await until(() => visitor.panel.checkVisibility(), 'the chat is in its place');
      await painted();
      shifts.push(...observer.takeRecords());
      expect(shifts.map((shift) => JSON.stringify(shift))).to.deep.equal([]);
    });
  }
});
