import { expect } from '@open-wc/testing';
import { shortest, wish } from '../ui/microneedling-answers.ts';
import { standsStill } from '../ui/until.ts';
import { closePages, handsOver, openPage, until, type Page } from './open-page.ts';

/** What of a phone's window is seen; an on-screen keyboard covers the rest. */
class SeenPart extends EventTarget {
  scale = 1;
  offsetTop = 0;

  constructor(public height: number) {
    super();
  }

  become(height: number, { offsetTop = 0, scale = 1 } = {}): void {
    Object.assign(this, { height, offsetTop, scale });
    this.dispatchEvent(new Event('resize'));
  }
}

describe('a phone’s on-screen keyboard', () => {
  let page: Page;
  let seen: SeenPart;

  beforeEach(async () => {
    page = await openPage('blank.html', { width: 390, height: 700 });
    seen = new SeenPart(700);
    Object.defineProperty(page.window, 'visualViewport', { value: seen });
    await page.script();
  });
  afterEach(closePages);

  /** Where the sheet lies once it stands still. */
  async function sheet(): Promise<{ top: number; height: number }> {
    const dialog = page.rootOf().querySelector('dialog')!;
    await standsStill(dialog, () => dialog.getAnimations());
    const { top, height } = dialog.getBoundingClientRect();
    return { top, height };
  }

  it('leaves the sheet above it, with the question and its field in view, and gives the room back', async () => {
    page.place({ ...handsOver, display: 'bubble' });
    const visitor = await page.open();
    await visitor.walk(shortest, wish);
    const field = visitor.find('textbox');
    field.focus();
    seen.become(380, { offsetTop: 40 });
    await until(() => page.rootOf().querySelector('dialog')!.offsetHeight === 380, 'the sheet is above it');
    expect(await sheet()).to.deep.include({ top: 40, height: 380 });
    const { top, bottom } = field.getBoundingClientRect();
    expect([top >= 40, bottom <= 420]).to.deep.equal([true, true]);
    seen.become(700);
    expect(await sheet()).to.deep.include({ top: 0, height: 700 });
  });

  it('leaves a question of several lines whole in view, from its title to Continue, above the keyboard of an ordinary phone', async () => {
    page.place({ ...handsOver, display: 'bubble' });
    const visitor = await page.open();
    await visitor.walk(shortest, wish);
    visitor.find('textbox').focus();
    seen.become(460, { offsetTop: 40 });
    await until(() => page.rootOf().querySelector('dialog')!.offsetHeight === 460, 'the sheet is above it');
    await sheet();
    const { top } = visitor.heading.getBoundingClientRect();
    const { bottom } = visitor.find('button', 'Continue').getBoundingClientRect();
    expect([top >= 40, bottom <= 500]).to.deep.equal([true, true]);
  });

  it('is not mistaken for a visitor who zooms in, or for the bars of a browser', async () => {
    page.place({ ...handsOver, display: 'bubble' });
    await page.open();
    seen.become(380);
    await until(() => page.rootOf().querySelector('dialog')!.offsetHeight === 380, 'the sheet is above it');
    seen.become(350, { scale: 2 });
    expect((await sheet()).height).to.equal(700);
    seen.become(644);
    expect((await sheet()).height).to.equal(700);
  });

  it('leaves a whole page above it as well', async () => {
    page.place({ ...handsOver, display: 'fullscreen' });
    const visitor = await page.visitor();
    seen.become(380);
    await until(() => visitor.panel.offsetHeight === 380, 'the page is above it');
  });

  it('does not zoom in on a field: every one is written at 16 px or more', async () => {
    page.place({ ...handsOver, display: 'fullscreen', style: '--preconsult-font-size: 12px' });
    const visitor = await page.visitor();
    await visitor.walk(shortest, wish);
    expect(parseFloat(getComputedStyle(visitor.find('textbox')).fontSize)).to.be.at.least(16);
  });
});
