import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { age, consent, shortest } from '../ui/microneedling-answers.ts';
import { allByRole, byRole, nameOf } from '../ui/find-by-role.ts';
import { closePages, handsOver, openPage, until, type Page } from './open-page.ts';

const bubble = { ...handsOver, display: 'bubble' };

for (const [width, what] of [[1000, 'beside a wide page'], [390, 'over the whole of a phone']] as const) {
  describe(`the bubble, ${what}`, () => {
    let page: Page;
    beforeEach(async () => {
      page = await openPage('blank.html', { width, height: 640 });
      await page.script();
      page.place(bubble);
    });
    afterEach(closePages);

    const dialogs = (): HTMLElement[] => allByRole(page.rootOf(), 'dialog');

    it('opens a named dialog on its first question, and the focus goes in', async () => {
      expect(dialogs()).to.deep.equal([]);
      const visitor = await page.open();
      expect(nameOf(byRole(page.rootOf(), 'dialog'))).to.equal('Before your visit: questions from Lotus Skin Clinic');
      expect(visitor.title).to.equal(consent);
      expect(page.document.activeElement).to.equal(page.chat);
      await until(() => visitor.root.activeElement !== null, 'the focus is in the panel');
      expect(page.launcher()).to.equal(null);
      expect(page.events).to.deep.equal(['opened']);
    });

    it('opens by keyboard, closes with Escape, and gives the focus back to its launcher', async () => {
      page.launcher()?.focus();
      await sendKeys({ press: 'Enter' });
      const visitor = await page.visitor();
      await until(() => visitor.root.activeElement !== null, 'the focus is in the panel');
      await sendKeys({ press: 'Escape' });
      await until(() => dialogs().length === 0, 'the dialog is closed');
      expect(page.rootOf().activeElement).to.equal(page.launcher());
      expect(page.chat.open).to.equal(false);
      expect(page.events).to.deep.equal(['opened', 'closed']);
    });

    it('closes by its button and keeps what was said', async () => {
      const visitor = await page.open();
      await visitor.walk(shortest, age);
      await visitor.choose('22 to 39');
      await visitor.press('Close');
      expect(dialogs()).to.deep.equal([]);
      expect(page.rootOf().activeElement).to.equal(page.launcher());
      await page.open();
      expect(visitor.title).to.equal(age);
      expect((visitor.find('radio', '22 to 39') as HTMLInputElement).checked).to.equal(true);
      expect(page.events.filter((name) => name !== 'progressed')).to.deep.equal(['opened', 'closed', 'opened']);
    });
  });
}

describe('the bubble and the page’s own script', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
    await page.script();
  });
  afterEach(closePages);

  const dialogs = (): HTMLElement[] => allByRole(page.rootOf(), 'dialog');

  it('show() and hide() open and close it, and the open attribute says so', async () => {
    const chat = page.place(bubble);
    chat.show();
    await page.visitor();
    expect([chat.open, chat.hasAttribute('open')]).to.deep.equal([true, true]);
    chat.hide();
    expect([chat.open, chat.hasAttribute('open'), dialogs().length]).to.deep.equal([false, false, 0]);
    expect(page.launcher()).not.to.equal(null);
    expect(page.events).to.deep.equal(['opened', 'closed']);
  });

  it('the open property and the open attribute open and close it', async () => {
    const chat = page.place(bubble);
    chat.open = true;
    await page.visitor();
    expect(chat.hasAttribute('open')).to.equal(true);
    chat.removeAttribute('open');
    expect(dialogs()).to.deep.equal([]);
    chat.setAttribute('open', '');
    await until(() => dialogs().length === 1, 'the dialog is open');
    expect(page.events).to.deep.equal(['opened', 'closed', 'opened']);
  });

  it('is open from the start where the tag says so', async () => {
    page.place({ ...bubble, open: '' });
    await page.visitor();
    expect(dialogs()).to.have.length(1);
  });

  it('is open from the start where the page said so before the script came, by the property', async () => {
    const late = await openPage();
    const chat = late.place(bubble);
    chat.open = true;
    await late.script();
    await late.visitor();
    expect(chat.hasAttribute('open')).to.equal(true);
    chat.open = false;
    expect(allByRole(late.rootOf(), 'dialog')).to.deep.equal([]);
    expect(late.launcher()).not.to.equal(null);
  });

  it('is not open after all when it is hidden while its files load', async () => {
    const chat = page.place(bubble);
    chat.show();
    chat.hide();
    const loaded = (): boolean => page.rootOf().querySelector('preconsult-panel') !== null;
    await until(loaded, 'its files are there');
    // A turn of the event loop later than the promise that opens it.
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(dialogs()).to.deep.equal([]);
    expect(chat.open).to.equal(false);
  });

  it('opens once, however often it is asked', async () => {
    const chat = page.place(bubble);
    chat.show();
    chat.show();
    chat.open = true;
    await page.visitor();
    chat.show();
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(page.rootOf().querySelectorAll('preconsult-panel')).to.have.length(1);
    expect(page.events).to.deep.equal(['opened']);
  });

  it('reset() forgets what was said', async () => {
    const chat = page.place(bubble);
    const visitor = await page.open();
    await visitor.walk(shortest, age);
    chat.reset();
    await visitor.panel.updateComplete;
    expect(visitor.title).to.equal(consent);
    expect(visitor.all('log', /./).map((log) => log.textContent)).to.not.contain('I agree');
  });

  it('keeps the visit when it is moved on the page', async () => {
    const chat = page.place(bubble);
    const visitor = await page.open();
    await visitor.walk(shortest, age);
    await visitor.choose('22 to 39');
    chat.remove();
    page.document.body.prepend(chat);
    await visitor.panel.updateComplete;
    expect(visitor.title).to.equal(age);
    expect((visitor.find('radio', '22 to 39') as HTMLInputElement).checked).to.equal(true);
    await visitor.press('Continue');
    expect(visitor.title).not.to.equal(age);
  });

  it('two on one page do not meet', async () => {
    const [one, other] = [page.place({ ...bubble, 'clinic-name': 'Lotus' }), page.place({ ...bubble, 'clinic-name': 'Orchid' })];
    const [lotus, orchid] = [await page.open(one), await page.open(other)];
    await lotus.choose(/^I agree that Lotus/);
    await lotus.press('Continue');
    expect([lotus.title, orchid.title]).to.deep.equal([age, consent]);
    expect((orchid.find('checkbox', /^I agree that Orchid/) as HTMLInputElement).checked).to.equal(false);
    one.hide();
    expect([one.open, other.open]).to.deep.equal([false, true]);
    other.reset();
    await page.open(one);
    expect(lotus.title).to.equal(age);
  });
});
