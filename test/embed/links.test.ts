import { expect } from '@open-wc/testing';
import { allByRole } from '../ui/find-by-role.ts';
import { closePages, handsOver, openPage, until, type Chat, type Page } from './open-page.ts';

const bubble = { ...handsOver, display: 'bubble' };

describe('a link to the chat', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
    await page.script();
  });
  afterEach(closePages);

  const isOpen = (chat = page.chat): boolean => allByRole(page.rootOf(chat), 'dialog').length === 1;

  function link(href: string, inner = 'Ask us'): HTMLAnchorElement {
    const anchor = page.document.createElement('a');
    anchor.href = href;
    anchor.innerHTML = inner;
    page.document.body.append(anchor);
    return anchor;
  }

  for (const [what, href] of [['by its hash', () => '#preconsult'], ['by the page’s whole address', () => `${page.window.location.href}#preconsult`]] as const) {
    it(`opens it ${what}, however often, and leaves the address and its history alone`, async () => {
      const chat: Chat = page.place(bubble);
      const before = [page.window.location.href, page.window.history.length];
      const anchor = link(href(), '<b>Ask us</b>');
      for (let times = 0; times < 3; times += 1) {
        anchor.querySelector('b')!.click();
        await page.visitor();
        expect(isOpen()).to.equal(true);
        chat.hide();
      }
      expect([page.window.location.href, page.window.history.length]).to.deep.equal(before);
    });
  }

  it('gets the focus back when the chat closes', async () => {
    const chat = page.place(bubble);
    const anchor = link('#preconsult');
    anchor.focus();
    anchor.click();
    const visitor = await page.visitor();
    await until(() => visitor.root.activeElement !== null, 'the focus is in the panel');
    chat.hide();
    expect(page.document.activeElement).to.equal(anchor);
  });

  it('gets the focus back as the page’s own button does that opens the chat', async () => {
    const chat = page.place(bubble);
    const button = page.document.createElement('button');
    button.onclick = () => chat.show();
    page.document.body.append(button);
    button.focus();
    button.click();
    const visitor = await page.visitor();
    await until(() => visitor.root.activeElement !== null, 'the focus is in the panel');
    await visitor.press('Close');
    expect(page.document.activeElement).to.equal(button);
  });

  for (const [what, href, init] of [
    ['to another page', 'other.html#preconsult', {}],
    ['that the visitor opens in a tab of its own', '#preconsult', { ctrlKey: true }],
  ] as const) {
    it(`is left to the browser ${what}`, () => {
      page.place(bubble);
      const anchor = link(href);
      let isPrevented = true;
      // The page's own last word, so that the frame stays where it is.
      page.window.addEventListener('click', (event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      });
      anchor.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
      expect([isPrevented, isOpen()]).to.deep.equal([false, false]);
    });
  }

  it('opens it where the page itself changes the address to it', async () => {
    page.place(bubble);
    page.window.location.hash = '#preconsult';
    await page.visitor();
    expect(isOpen()).to.equal(true);
  });

  it('opens it on a page that is loaded with it, and takes no focus', async () => {
    page.window.history.replaceState(null, '', '#preconsult');
    page.place(bubble);
    const visitor = await page.visitor();
    expect(isOpen()).to.equal(true);
    expect([visitor.root.activeElement, page.document.activeElement]).to.deep.equal([null, page.document.body]);
  });

  it('opens the first bubble of several chats, and nothing once that has left the page', async () => {
    const inline = page.place({ ...handsOver, display: 'inline' });
    const chat = page.place(bubble);
    await page.visitor(inline);
    const anchor = link('#preconsult');
    anchor.click();
    await page.visitor(chat);
    expect([isOpen(chat), allByRole(page.rootOf(inline), 'dialog').length]).to.deep.equal([true, 0]);
    chat.hide();
    chat.remove();
    inline.remove();
    page.document.addEventListener('click', (event) => event.preventDefault());
    anchor.click();
    expect(allByRole(page.rootOf(chat), 'dialog')).to.deep.equal([]);
  });

  it('puts the focus on the question of a chat in its place', async () => {
    page.place({ ...handsOver, display: 'inline' });
    const visitor = await page.visitor();
    link('#preconsult').click();
    await until(() => visitor.root.activeElement !== null, 'the focus is on the question');
  });
});
