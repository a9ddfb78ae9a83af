import { expect } from '@open-wc/testing';
import type { Visitor } from '../ui/visitor.ts';
import { openHostile, walkToSent } from './hostile-page.ts';
import { closePages, until, type Page } from './open-page.ts';

const run = (code: string): string => `<script>${code}</script>`;

/** What dialogs of older libraries do to keep the focus: they take it back from whatever else on the page gets it. */
const keepsFocus = run(`document.addEventListener('focusin', ({ target }) => { const own = document.querySelector('[role=dialog]'); if (own && !own.contains(target)) own.focus(); });`);

/** Has the page's own button, within what is already open, show the chat. */
async function askFrom(page: Page): Promise<Visitor> {
  await until(() => page.chats.length > 0 && page.witness.rootOf(page.chat), 'the chat has come to life');
  const button = page.document.querySelector('button')!;
  button.onclick = () => page.chat.show();
  button.focus();
  button.click();
  const visitor = await page.visitor();
  await until(() => visitor.root.activeElement !== null, 'the focus is in the chat');
  return visitor;
}

const pages: [what: string, body: string, more: string][] = [
  ['a modal dialog', '<dialog><button>Ask us</button></dialog>', run('document.querySelector("dialog").showModal();')],
  ['a dialog that takes the focus back', '<div role="dialog" tabindex="-1"><button>Ask us</button></div>', keepsFocus],
];

describe('the bubble on a page that has a dialog of its own open', () => {
  afterEach(closePages);

  for (const [what, body, more] of pages) {
    for (const width of [1000, 390]) {
      it(`is shown from ${what} and can be used, and gives the focus back: ${width} px`, async () => {
        const page = await openHostile({ what: '', body, width, chat: ({ tag, script }) => tag('bubble') + script + more });
        const visitor = await askFrom(page);
        const { x, y, width: wide, height } = visitor.find('button', 'Close').getBoundingClientRect();
        expect(page.document.elementFromPoint(x + wide / 2, y + height / 2)).to.equal(page.chat);
        await visitor.press('Close');
        expect(page.document.activeElement).to.equal(page.document.querySelector('button'));
      });
    }
  }

  it('reaches Sent as a bubble that stands in the page’s modal dialog itself', async () => {
    const page = await openHostile({ what: '', chat: ({ tag, script }) => `<dialog>${tag('bubble')}</dialog>${script}${run('document.querySelector("dialog").showModal();')}` });
    await until(() => page.chats.length > 0, 'the chat is on the page');
    await walkToSent(page);
    page.chat.hide();
    expect(page.document.querySelector('dialog')!.open).to.equal(true);
  });
});
