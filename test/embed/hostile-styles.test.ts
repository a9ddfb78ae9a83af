import { expect } from '@open-wc/testing';
import { standsStill } from '../ui/until.ts';
import { closePages, until } from './open-page.ts';
import { openHostile, reachesSentOn, walkToSent, type HostilePage } from './hostile-page.ts';

const style = (css: string): string => `<style>${css}</style>`;
const text = '<h1>Lotus Skin Clinic</h1><p>Before and after.</p>';

/** Another guest that wants the same corner, and every other one, above everything. */
const greedy = '<div style="position: fixed; inset: 0; z-index: 2147483647; background: rgb(255 0 0 / 0.2)"></div>';

const pages: HostilePage[] = [
  { what: 'where everything is reverted', head: style('* { all: revert !important }'), body: text },
  { what: 'where everything is unset', head: style('* { all: unset !important }'), body: text },
  { what: 'where what a chat may be made of is hidden', head: style('div, section, dialog, button, svg, span, p, form, input, label, h2 { display: none !important }') },
  { what: 'where every control is restyled', head: style('button, input { position: static !important; opacity: 0 !important; pointer-events: none !important; transform: scale(0) !important }') },
  { what: 'under a cover with the highest z-index there is', body: text + greedy },
  { what: 'on a phone under a cover with the highest z-index there is', body: text + greedy, width: 390 },
  { what: 'where the page itself is transformed and long', head: style('body { transform: translateZ(0); block-size: 4000px }'), body: text },
  { what: 'where the page itself is filtered', head: style('body { filter: grayscale(1); min-block-size: 3000px }'), body: text },
  { what: 'in a box that clips, contains and is turned', body: text, chat: ({ tag, script }) => `<div style="inline-size: 40px; block-size: 40px; overflow: hidden; contain: strict; transform: rotate(45deg)">${tag('bubble')}</div>${script}` },
  { what: 'in a box with a stacking order below the page', body: text, chat: ({ tag, script }) => `<div style="position: relative; z-index: -1; isolation: isolate">${tag('bubble')}</div><div style="position: fixed; inset: 0; background: white"></div>${script}` },
  { what: 'where scrolling is locked', head: style('html, body { overflow: hidden; position: fixed; inset: 0; touch-action: none; overscroll-behavior: none }'), body: text },
  { what: 'where nothing may be selected or pressed', head: style('html { user-select: none; -webkit-user-select: none; pointer-events: none; cursor: none }'), body: text },
  { what: 'that is invisible until its own script shows it', head: style('body { visibility: hidden }'), body: text },
  { what: 'with a huge root font size', head: style('html { font-size: 64px }'), body: text },
  { what: 'with a tiny root font size', head: style('html { font-size: 1px }'), body: text },
  { what: 'whose letters are spread, shouted and out of sight', head: style('html { letter-spacing: 2em; word-spacing: 4em; text-transform: uppercase; text-indent: -9999px; line-height: 0; font: 0/0 a; white-space: nowrap }'), body: text },
  { what: 'that reads from right to left', root: 'lang="fa" dir="rtl"', body: text },
  { what: 'that reads from top to bottom', head: style('html { writing-mode: vertical-rl }'), body: text },
  { what: 'with an odd lang and dir', root: 'lang="x-klingon" dir="sideways"', body: text },
  { what: 'where everything moves slowly', head: style('* { transition: all 30s !important; animation: spin 30s infinite !important } @keyframes spin { to { transform: rotate(360deg) } }'), body: text },
  { what: 'in a page of columns, as part of the text', head: style('body { columns: 3 }'), body: text, chat: ({ tag, script }) => tag('inline') + script },
  { what: 'in its place in a table that is laid out by hand', head: style('td { font-size: 9px; text-align: center; white-space: nowrap }'), chat: ({ tag, script }) => `<table width="600"><tr><td>${tag('inline')}</td></tr></table>${script}` },
];

describe('the chat on a page with hostile styles', () => {
  afterEach(closePages);

  reachesSentOn(pages);

  for (const display of ['bubble', 'inline'] as const) {
    it(`looks the same whatever the page lets its children inherit: ${display}`, async () => {
      const hostile = 'html { letter-spacing: 1em; word-spacing: 1em; text-transform: uppercase; text-indent: 5em; line-height: 9; font: italic 900 40px cursive; white-space: nowrap; cursor: none; text-align: right; tab-size: 9; hyphens: auto; color: red; text-shadow: 0 0 9px red; list-style: square; quotes: none; word-break: break-all; visibility: hidden; pointer-events: none }';
      const looks: string[][] = [];
      for (const css of ['', hostile]) {
        const page = await openHostile({ what: '', head: style(css), chat: ({ tag, script }) => tag(display) + script });
        await until(() => page.witness.rootOf(page.chat), 'the chat has come to life');
        const { root, panel } = display === 'bubble' ? await page.open() : await page.visitor();
        await until(() => root.querySelector('[aria-live=off][dir]'), 'what comes with the rest is here');
        await standsStill(panel, () => panel.getAnimations({ subtree: true }));
        looks.push([...root.querySelectorAll<HTMLElement>('*')].map((element) => lookOf(page.window, element)));
      }
      expect(looks[1]).to.deep.equal(looks[0]);
    });
  }

  it('goes under what the page puts over it where the page gives it a place of its own by --preconsult-z', async () => {
    const page = await openHostile({ what: '', head: style('preconsult-chat { --preconsult-z: 5 } #notice { position: fixed; inset: 0; z-index: 6 }'), body: '<p id="notice">Closed today</p>' });
    await until(() => page.chats.length > 0 && page.launcher(), 'the launcher is to be seen');
    const onTop = (): string => page.document.elementFromPoint(980, 660)?.localName ?? '';
    expect(onTop()).to.equal('p');
    await page.open();
    expect(onTop()).to.equal('p');
    page.document.querySelector('p')!.style.zIndex = '4';
    expect(onTop()).to.equal('preconsult-chat');
  });

  it('is not shown where the page hides the tag itself', async () => {
    const page = await openHostile({ what: '', chat: ({ tag, script }) => tag('bubble').replace('<preconsult-chat', '<preconsult-chat hidden') + script });
    await until(() => page.witness.rootOf(page.chat), 'the chat has come to life');
    expect(page.launcher()).to.equal(null);
    page.chat.hidden = false;
    await walkToSent(page);
  });
});

/** What an element computes to, but for its size and what follows from it. */
function lookOf(window: Window, element: HTMLElement): string {
  const computed = window.getComputedStyle(element);
  const names = ['letter-spacing', 'word-spacing', 'text-transform', 'text-indent', 'line-height', 'font-style', 'font-weight', 'font-size', 'font-family', 'white-space', 'cursor', 'text-align', 'tab-size', 'hyphens', 'color', 'text-shadow', 'list-style-type', 'quotes', 'word-break', 'visibility', 'pointer-events'];
  return `${element.localName}.${element.className}: ${names.map((name) => `${name} ${computed.getPropertyValue(name)}`).join('; ')}`;
}
