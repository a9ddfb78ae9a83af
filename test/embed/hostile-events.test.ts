import { expect } from '@open-wc/testing';
import type { Visitor } from '../ui/visitor.ts';
import { openHostile } from './hostile-page.ts';
import { closePages, until, type Page } from './open-page.ts';

/** A page whose listener comes before everybody's and lets nobody else hear of these events. */
const stops = (types: string): string => `<script>for (const type of '${types}'.split(' ')) addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script>`;

/** Types as a person does, which no script can take back: the browser knows that the line was edited, and says so once it is left. */
async function typeAsPerson(page: Page, visitor: Visitor, text: string): Promise<void> {
  const line = visitor.find('textbox') as HTMLInputElement;
  page.window.focus();
  line.focus();
  expect(page.document.execCommand('insertText', false, text)).to.equal(true);
  expect(line.value).to.equal(text);
}

async function openChat(types: string): Promise<{ page: Page; visitor: Visitor }> {
  const page = await openHostile({ what: '', head: stops(types), chat: ({ tag, script }) => tag('inline') + script });
  await until(() => page.chats.length > 0 && page.witness.rootOf(page.chat), 'the chat is on the page');
  return { page, visitor: await page.visitor() };
}

const pages: [what: string, types: string][] = [
  ['what is typed', 'input beforeinput textInput compositionstart compositionupdate compositionend'],
  ['every key and every change of a line', 'input beforeinput keydown keypress keyup change selectionchange focus blur focusin focusout'],
  ['what is typed and pressed', 'input click pointerdown pointerup mousedown mouseup touchstart touchend submit change'],
];

describe('a page that keeps events from the chat', () => {
  afterEach(closePages);

  for (const [what, types] of pages) {
    it(`reaches Sent all the same where it keeps ${what}`, async () => {
      const { page, visitor } = await openChat(types);
      await visitor.answer(['Yes, I agree']);
      await typeAsPerson(page, visitor, 'Smoother skin');
      // Whoever presses a button has left the line.
      visitor.find('button', 'Continue').focus();
      await visitor.press('Continue');
      expect(visitor.sees).to.contain('Smoother skin');
      await visitor.press('Back');
      await visitor.press('Skip');
      await visitor.press('Change: What would you like?');
      expect((visitor.find('textbox') as HTMLInputElement).value).to.equal('Smoother skin');
      await visitor.press('Continue');
      await visitor.press('Send');
      await visitor.reach('Sent');
      expect(page.witness.errors).to.deep.equal([]);
    });
  }

  it('leaves what was typed in its line when something else is drawn, though nobody has heard of it', async () => {
    const { page, visitor } = await openChat('input');
    await visitor.answer(['Yes, I agree']);
    await typeAsPerson(page, visitor, 'Smoother skin');
    page.chat.setAttribute('theme', 'dark');
    await until(() => visitor.root.querySelector('[data-theme=dark]'), 'it is drawn anew');
    expect((visitor.find('textbox') as HTMLInputElement).value).to.equal('Smoother skin');
  });
});

/** A page whose handlers take back what the browser does with these events, as those do that forbid copying or scroll by themselves. */
const takesBack = (types: string): string => `<script>for (const type of '${types}'.split(' ')) addEventListener(type, (event) => event.preventDefault(), { passive: false });</script>`;

describe('a page that takes back what the browser does', () => {
  afterEach(closePages);

  /** Whether an event that the visitor causes is left to do what it does. */
  const isLeft = (element: Element, event: Event): boolean => element.dispatchEvent(event);
  const every = { bubbles: true, composed: true, cancelable: true };

  it('leaves it alone in the chat: a line is written in by mouse, selected, pasted into and dragged from', async () => {
    const page = await openHostile({ what: '', head: takesBack('mousedown selectstart contextmenu dragstart keydown paste'), chat: ({ tag, script }) => tag('inline') + script });
    const visitor = await page.visitor();
    await visitor.answer(['Yes, I agree']);
    const line = visitor.find('textbox');
    const events = ['mousedown', 'contextmenu'].map((type) => new MouseEvent(type, every)).concat(new DragEvent('dragstart', every));
    for (const event of [...events, new Event('selectstart', every), new KeyboardEvent('keydown', every), new ClipboardEvent('paste', every)]) expect(isLeft(line, event), event.type).to.equal(true);
    expect(isLeft(page.document.body, new MouseEvent('mousedown', every)), 'it takes back its own').to.equal(false);
  });

  it('scrolls the dialog of the chat and not itself', async () => {
    const page = await openHostile({ what: '', width: 390, head: takesBack('wheel touchmove'), chat: ({ tag, script }) => tag('bubble').replace(/questionnaire="[^"]*"/, 'questionnaire="microneedling"') + script });
    await until(() => page.launcher(), 'the launcher is to be seen');
    const visitor = await page.open();
    const scroller = visitor.root.querySelector('.scroller')!;
    expect(scroller.scrollHeight).to.be.above(scroller.clientHeight);
    await until(() => isLeft(visitor.heading, new WheelEvent('wheel', { ...every, deltaY: 50 })), 'the wheel scrolls what is under it');
    expect(isLeft(visitor.find('button', 'Close'), new WheelEvent('wheel', { ...every, deltaY: 50 })), 'where nothing scrolls, nor does the page').to.equal(false);
  });
});
