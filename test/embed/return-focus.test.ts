import { expect } from '@open-wc/testing';
import { byRole } from '../ui/find-by-role.ts';
import { closePages, handsOver, openPage, until, type Chat, type Page } from './open-page.ts';

describe('the focus, once a chat that had it closes', () => {
  let page: Page;
  let chat: Chat;
  beforeEach(async () => {
    page = await openPage();
    await page.script();
    chat = page.place({ ...handsOver, display: 'bubble' });
  });
  afterEach(closePages);

  /** A button of the page's own that shows the chat. */
  function ownButton(parent: ParentNode): HTMLButtonElement {
    const button = page.document.createElement('button');
    button.textContent = 'Ask us';
    button.onclick = () => chat.show();
    parent.append(button);
    return button;
  }

  /** The root of an element of the page's own. */
  function shell(mode: ShadowRootMode): ShadowRoot {
    const element = page.document.createElement('div');
    page.document.body.append(element);
    return element.attachShadow({ mode });
  }

  const launcher = (): HTMLElement => byRole(page.rootOf(chat), 'button', 'Before your visit');

  /** What has the focus, in a word. */
  const focused = (root: Document | ShadowRoot = page.document): string => {
    const { activeElement } = page.rootOf(chat);
    return activeElement === null ? (root.activeElement?.textContent ?? 'nothing') : activeElement === launcher() ? 'the launcher' : activeElement.localName;
  };

  /** Presses what shows the chat, as by keyboard, and closes the chat again. */
  async function openAndClose(button: HTMLElement): Promise<void> {
    button.focus();
    button.click();
    const visitor = await page.visitor(chat);
    await until(() => visitor.root.activeElement !== null, 'the focus is in the panel');
    await visitor.press('Close');
  }

  it('is on the launcher where that was pressed, though a button of the page had opened it before', async () => {
    const button = ownButton(page.document.body);
    await openAndClose(button);
    expect(focused()).to.equal('Ask us');
    await openAndClose(launcher());
    expect(focused()).to.equal('the launcher');
  });

  it('is on the page’s button within an element of its own', async () => {
    const inner = shell('open');
    const button = ownButton(inner);
    await openAndClose(button);
    expect(focused(inner)).to.equal('Ask us');
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`is on the launcher of a chat within an element of the page’s own: ${mode}`, async () => {
      shell(mode).append(chat);
      await openAndClose(launcher());
      expect(focused()).to.equal('the launcher');
    });
  }

  for (const [what, end] of [['gone', (button: HTMLElement) => button.remove()], ['not to be seen', (button: HTMLElement) => (button.hidden = true)]] as const) {
    it(`is on the launcher where the page’s button is ${what}`, async () => {
      const button = ownButton(page.document.body);
      chat.addEventListener('preconsult-opened', () => end(button));
      await openAndClose(button);
      expect(focused()).to.equal('the launcher');
    });
  }
});
