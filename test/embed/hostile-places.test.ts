import { expect } from '@open-wc/testing';
import { allByRole } from '../ui/find-by-role.ts';
import { closePages, until, type Chat, type Page } from './open-page.ts';
import { openHostile, reachesSentOn, walkToSent, type HostilePage } from './hostile-page.ts';

const run = (code: string): string => `<script>${code}</script>`;

const pages: HostilePage[] = [
  { what: 'in a dialog of the page', chat: ({ tag, script }) => `<dialog><h2>Ask us</h2>${tag('inline')}</dialog>${script}${run('document.querySelector("dialog").showModal();')}` },
  { what: 'as a bubble in a dialog of the page', chat: ({ tag, script }) => `<dialog>${tag('bubble')}</dialog>${script}${run('document.querySelector("dialog").showModal();')}` },
  { what: 'in a popover of the page', chat: ({ tag, script }) => `<div popover id="ask">${tag('inline')}</div>${script}${run('document.getElementById("ask").showPopover();')}` },
  { what: 'in a form of the page', chat: ({ tag, script }) => `<form onsubmit="console.error('submitted'); return false"><input name="q">${tag('inline')}<button>Search</button></form>${script}` },
  { what: 'in a form and a label and a list', chat: ({ tag, script }) => `<form><label><ul><li>${tag('inline')}</li></ul></label></form>${script}` },
  { what: 'in what a visitor may edit', chat: ({ tag, script }) => `<div contenteditable>${tag('inline')}</div>${script}` },
  { what: 'in a place that opens later', chat: ({ tag, script }) => `<details><summary>Ask us</summary>${tag('inline')}</details>${script}`, meddle: ({ document }) => void (document.querySelector('details')!.open = true) },
  { what: 'in a frame as narrow as a watch', chat: ({ tag, script }) => tag('inline') + script, width: 320 },
  { what: 'over the whole page', chat: ({ tag, script }) => tag('inline').replace('inline', 'fullscreen') + script },
  {
    what: 'made from a template',
    chat: ({ tag, script }) => `<template>${tag('bubble')}</template>${script}`,
    meddle: ({ document }) => document.body.append(document.querySelector('template')!.content.cloneNode(true)),
  },
  {
    what: 'that was moved, taken off and put back before it was opened',
    chat: ({ tag, script }) => `${tag('bubble')}<main></main>${script}`,
    meddle: async (page) => {
      await until(() => page.launcher(), 'the launcher is to be seen');
      const { chat, document } = page;
      document.querySelector('main')!.append(chat);
      chat.remove();
      document.body.prepend(chat);
      chat.replaceWith(chat);
    },
  },
  {
    what: 'that comes back from the browser’s memory of pages',
    meddle: async ({ window }) => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
  },
];

/** The chat that a page has somewhere a search from the document does not look. */
async function hidden(page: Page, find: () => Element | null | undefined): Promise<Chat> {
  await until(() => find() && page.witness.rootOf(find()!), 'the chat has come to life');
  return find() as Chat;
}

// Every page of these tests stands in a frame of the page around it, which is of the same origin.
describe('the chat in a hostile place', () => {
  afterEach(closePages);

  reachesSentOn(pages);

  for (const display of ['bubble', 'inline'] as const) {
    it(`reaches Sent inside another shadow root, and speaks the language around it: ${display}`, async () => {
      const page = await openHostile({
        what: '',
        root: 'lang="en"',
        chat: ({ tag, script }) => `<div id="shell" lang="en"></div><template>${tag(display)}</template>${script}${run('document.getElementById("shell").attachShadow({ mode: "open" }).append(document.querySelector("template").content.cloneNode(true));')}`,
      });
      const shell = page.document.getElementById('shell')!.shadowRoot!;
      await walkToSent(page, await hidden(page, () => shell.querySelector('preconsult-chat')));
    });
  }

  it('reaches Sent twice on a page with two, which do not meet', async () => {
    const page = await openHostile({ what: '', chat: ({ tag, script }) => tag('inline') + tag('inline') + tag('bubble') + script });
    await until(() => page.chats.length === 3 && page.chats.every((chat) => page.witness.rootOf(chat)), 'the chats have come to life');
    for (const chat of page.chats) await walkToSent(page, chat);
    const receipts = page.witness.events.flatMap((event) => ('receipt' in event ? [event.receipt] : []));
    expect(new Set(receipts).size).to.equal(3);
  });

  it('reaches Sent though the tag was moved in the middle of the visit, taken off and put back', async () => {
    const page = await openHostile({ what: '', chat: ({ tag, script }) => `${tag('bubble')}<main></main>${script}` });
    await until(() => page.launcher(), 'the launcher is to be seen');
    const visitor = await page.open();
    await visitor.answer(['Yes, I agree']);
    const { chat, document } = page;
    document.querySelector('main')!.append(chat);
    chat.remove();
    expect(allByRole(document.body, 'dialog')).to.deep.equal([]);
    document.body.append(chat);
    await page.visitor();
    await visitor.answer({ type: 'Smoother skin' });
    await visitor.press('Send');
    document.querySelector('main')!.append(chat);
    await visitor.reach('Sent');
    expect(page.witness.errors).to.deep.equal([]);
  });
});
