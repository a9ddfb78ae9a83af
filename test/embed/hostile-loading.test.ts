import { expect } from '@open-wc/testing';
import { closePages, openPage, until } from './open-page.ts';
import { openHostile, ownOf, reachesSentOn, walkToSent, type HostilePage } from './hostile-page.ts';

const run = (code: string): string => `<script>${code}</script>`;

/** A script that a page adds by another script, as tag managers do. */
const added = (more: string) => ({ src, settings }: { src: string; settings: object }): string =>
  run(`const tag = document.createElement('script'); tag.async = true; const settings = ${JSON.stringify(settings)}; for (const name in settings) tag.setAttribute('data-' + name, settings[name]); tag.src = '${src}'; ${more}`);

/** What a consent banner does once a visitor agrees: it makes every script that it had disarmed anew. */
const consented = run("for (const old of document.querySelectorAll('script[type=\"text/plain\"]')) { const tag = document.createElement('script'); for (const { name, value } of old.attributes) if (name !== 'type') tag.setAttribute(name === 'data-src' ? 'src' : name, value); old.replaceWith(tag); }");

/** A banner that disarms every script a script makes, as long as its visitor has not agreed, and shows by no event that it did. */
const disarms = run(`
  window.agreed = false;
  const make = document.createElement;
  const { set } = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'type');
  document.createElement = (name, ...more) => {
    const made = make.call(document, name, ...more);
    if (name === 'script') Object.defineProperty(made, 'type', { get: () => made.getAttribute('type'), set: (type) => set.call(made, window.agreed ? type : 'javascript/blocked') });
    return made;
  };`);

const pages: HostilePage[] = [
  { what: 'from its head, before there is a body', head: ({ src, data }) => `<script src="${src}" ${data}></script>`, chat: () => '' },
  { what: 'deferred', chat: ({ src, data }) => `<script defer src="${src}" ${data}></script>` },
  { what: 'in the way of the page, as a plain script', chat: ({ src, data }) => `<script src="${src}" ${data}></script><p>Below</p>` },
  { what: 'as a module, which has no current script', chat: ({ src, data }) => `<script type="module" src="${src}" ${data}></script>` },
  { what: 'added by a tag manager', chat: added('document.head.append(tag);') },
  { what: 'added by a tag manager before the first script, and taken off once it has run', chat: added('const first = document.querySelector("script"); first.parentNode.insertBefore(tag, first); tag.onload = () => tag.remove();') },
  { what: 'fetched and run by an optimiser, with no current script', chat: ({ src, data }) => `<script type="rocket/later" src="${src}" ${data} data-rocketsrc="x"></script>${run(`fetch('${src}').then((file) => file.text()).then((code) => (0, eval)(code));`)}` },
  { what: 'held back by an optimiser, with attributes of its own', chat: ({ src, data }) => `<script type="litespeed/javascript" data-src="${src}" data-cfasync="false" data-rocket-status="done" data-optimized="1" data-no-defer ${data}></script>${run("addEventListener('load', () => { for (const old of document.querySelectorAll('script[data-src]')) { const tag = document.createElement('script'); for (const { name, value } of old.attributes) if (name !== 'type' && name !== 'data-src') tag.setAttribute(name, value); tag.src = old.dataset.src; old.replaceWith(tag); } });")}` },
  { what: 'once its visitor agreed to cookies', chat: ({ src, data }) => `<script type="text/plain" data-category="functional" src="${src}" ${data}></script>${consented}` },
  { what: 'once its visitor agreed to cookies, by an address that was hidden until then', chat: ({ src, data }) => `<script type="text/plain" data-cookieconsent="marketing" data-src="${src}" ${data}></script>${consented}` },
  { what: 'written by document.write', chat: ({ src, data }) => run(`document.write(${JSON.stringify(`<script src="${src}" ${data}></script>`).replaceAll('</', '<\\/')});`) },
  { what: 'with two tags for one chat', chat: ({ src, data }) => `<script async src="${src}" ${data}></script><script async src="${src}" ${data}></script><script async src="${src}?again" ${data}></script>` },
  { what: 'from an address with a version and a question mark', chat: ({ src, data }) => `<script async src="${src}?v=3&amp;cache=no#top" ${data}></script>` },
  { what: 'with a base address elsewhere', head: '<base href="https://elsewhere.example/deep/folder/" target="_blank">' },
  { what: 'beside another Lit', head: `<script type="module" src="${location.origin}/test/embed/pages/other-lit.js"></script>`, body: '<clinic-hours day="Sunday"></clinic-hours>', meddle: ({ document }) => until(() => document.querySelector('clinic-hours')?.shadowRoot?.textContent?.includes('Sunday'), 'the page’s own element is there') },
  {
    what: 'exchanged by its own script for another page, which loads it again',
    meddle: async (page) => {
      await until(() => page.chats.length === 1, 'the first page has its chat');
      const next = page.document.createElement('body');
      next.innerHTML = '<h1>Prices</h1>';
      page.document.body.replaceWith(next);
      expect(page.chats).to.deep.equal([]);
      const settings = Object.fromEntries(Object.entries(ownOf(page.widget).settings).map(([name, value]) => [`data-${name}`, value]));
      await page.script(settings);
    },
  },
];

describe('the chat brought to a page', () => {
  afterEach(closePages);

  reachesSentOn(pages);

  it('reaches Sent once its visitor agreed to cookies, though it was asked for before and its files were disarmed', async () => {
    const page = await openHostile({ what: '', head: disarms, chat: ({ tag, script }) => tag('bubble') + script });
    await until(() => page.launcher(), 'the launcher is to be seen');
    page.launcher()!.click();
    await until(() => page.chat.querySelector('a')?.checkVisibility(), 'the fallback is shown');
    expect(page.witness.errors.splice(0).filter((line) => !/^preconsult: .* is missing, altered .* or blocked/.test(line))).to.deep.equal([]);
    expect(page.launcher()).to.equal(null);
    Reflect.set(page.window, 'agreed', true);
    page.chat.show();
    await (await page.visitor()).press('Close');
    await walkToSent(page);
  });

  it('reaches Sent on a page in quirks mode', async () => {
    const page = await openPage('quirks.html');
    expect(page.document.compatMode).to.equal('BackCompat');
    const settings = Object.fromEntries(Object.entries(ownOf(page.widget).settings).map(([name, value]) => [`data-${name}`, value]));
    await page.script(settings);
    await walkToSent(page);
  });
});
