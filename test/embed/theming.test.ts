import { expect } from '@open-wc/testing';
import { age, now, shortest } from '../ui/microneedling-answers.ts';
import type { Visitor } from '../ui/visitor.ts';
import { closePages, handsOver, openPage, until, type Page } from './open-page.ts';

type Place = (page: Page, visitor: Visitor) => Element;

const inPanel = (selector: string): Place => (_, { root }) => root.querySelector(selector) ?? root.host;
const inTag = (selector: string): Place => (page) => page.rootOf().querySelector(selector) ?? page.chat;

/** Each property, what a page may set it to, and where a visitor sees it. */
const rows: [property: string, value: string, place: Place, style: string, seen: string][] = [
  ['accent', 'rgb(1, 2, 3)', (_, visitor) => visitor.find('button', 'Continue'), 'background-color', 'rgb(1, 2, 3)'],
  ['on-accent', 'rgb(1, 2, 3)', (_, visitor) => visitor.find('button', 'Continue'), 'color', 'rgb(1, 2, 3)'],
  ['surface', 'rgb(1, 2, 3)', inPanel('.panel'), 'background-color', 'rgb(1, 2, 3)'],
  ['surface-raised', 'rgb(1, 2, 3)', inPanel('.option:not(:has(:checked))'), 'background-color', 'rgb(1, 2, 3)'],
  ['surface-sunken', 'rgb(1, 2, 3)', inPanel('.footer'), 'background-color', 'rgb(1, 2, 3)'],
  ['text', 'rgb(1, 2, 3)', (_, visitor) => visitor.heading, 'color', 'rgb(1, 2, 3)'],
  ['text-muted', 'rgb(1, 2, 3)', inPanel('.acknowledgement'), 'color', 'rgb(1, 2, 3)'],
  ['line', 'rgb(1, 2, 3)', inPanel('.footer'), 'border-top-color', 'rgb(1, 2, 3)'],
  ['line-strong', 'rgb(1, 2, 3)', inPanel('.option:not(:has(:checked))'), 'border-top-color', 'rgb(1, 2, 3)'],
  ['urgent', 'rgb(1, 2, 3)', inPanel('.call'), 'background-color', 'rgb(1, 2, 3)'],
  ['on-urgent', 'rgb(1, 2, 3)', inPanel('.call'), 'color', 'rgb(1, 2, 3)'],
  ['font', 'Courier', (_, visitor) => visitor.heading, 'font-family', 'Courier'],
  ['font-size', '20px', (_, visitor) => visitor.heading, 'font-size', '25px'],
  ['radius', '7px', inPanel('.option'), 'border-top-left-radius', '6px'],
  ['z', '7', inTag('dialog'), 'z-index', '7'],
];

describe('the look a page gives the chat', () => {
  let page: Page;
  let visitor: Visitor;

  before(async () => {
    page = await openPage();
    await page.script();
    page.place({ ...handsOver, display: 'bubble', theme: 'light' });
    visitor = await page.open();
    await visitor.walk(shortest, age);
    await visitor.answer(['22 to 39']);
    await visitor.choose(visitor.names('checkbox')[0]!);
  });
  after(closePages);

  for (const [property, value, place, style, seen] of rows) {
    it(`follows --preconsult-${property}`, () => {
      expect(visitor.title).to.equal(now);
      const element = place(page, visitor);
      const look = (): string => getComputedStyle(element).getPropertyValue(style);
      const before = look();
      page.chat.style.setProperty(`--preconsult-${property}`, value);
      expect(look()).to.equal(seen);
      expect(seen).to.not.equal(before);
      page.chat.style.removeProperty(`--preconsult-${property}`);
      expect(look()).to.equal(before);
    });
  }

  it('follows the theme that the page changes to', async () => {
    const ground = (): string => getComputedStyle(visitor.root.querySelector('.panel')!).backgroundColor;
    const light = ground();
    page.chat.setAttribute('theme', 'dark');
    await until(() => ground() !== light, 'the panel is dark');
    page.chat.setAttribute('theme', 'light');
    await until(() => ground() === light, 'the panel is light again');
  });

  it('is documented, each property with what it is by itself', async () => {
    const text = await (await fetch('/docs/theming.md')).text();
    const documented = [...text.matchAll(/^\| `--preconsult-([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(documented).to.deep.equal(rows.map(([property]) => property));
  });

  it('is not reached by anything else of the page', () => {
    const sheet = page.document.createElement('style');
    const before = getComputedStyle(visitor.heading).cssText;
    sheet.textContent = '* { color: red !important; font: 40px fantasy !important; letter-spacing: 1em !important; text-transform: uppercase !important }';
    page.document.head.append(sheet);
    expect(getComputedStyle(visitor.heading).cssText).to.equal(before);
    sheet.remove();
  });
});
