import { expect } from '@open-wc/testing';
import { closePages, openPage, until, type Page } from './open-page.ts';
import { ownOf, walkToSent } from './hostile-page.ts';

const words = '<p>Lotus Skin Clinic is open from Monday to Saturday.</p>'.repeat(40);

/** A record of one change, one line; of the chat's own tag and of the tags that load it, none. */
function changeOf(record: MutationRecord): string[] {
  const target = record.target as Element;
  if (target.localName === 'preconsult-chat') return [];
  const nodes = [...record.addedNodes, ...record.removedNodes].filter((node) => !['PRECONSULT-CHAT', 'SCRIPT'].includes(node.nodeName));
  if (record.type === 'childList' && nodes.length === 0) return [];
  return [`${record.type} of ${target.nodeName} ${record.attributeName ?? ''}: ${nodes.map(({ nodeName }) => nodeName).join(', ')}`];
}

/** What a page has that a guest might change. */
const stateOf = ({ window, document }: Page): Record<string, unknown> => ({
  frames: window.length,
  sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
  root: document.documentElement.cloneNode(false).textContent,
  title: document.title,
  address: [window.location.href, window.history.length, JSON.stringify(window.history.state)],
  scroll: [window.scrollX, window.scrollY, document.documentElement.scrollWidth],
  focus: document.activeElement?.localName,
  selection: window.getSelection()?.toString(),
  cookies: document.cookie,
  storage: [JSON.stringify(window.localStorage), JSON.stringify(window.sessionStorage)],
});

/** Everything a page's own scripts can call, by its name. */
function builtInsOf({ window }: Page): Map<string, unknown> {
  const types = ['Object', 'Array', 'Function', 'Element', 'HTMLElement', 'Node', 'EventTarget', 'Document', 'Promise', 'String', 'Event', 'History', 'Storage', 'XMLHttpRequest', 'JSON', 'console', 'customElements'];
  const globals = Object.getOwnPropertyNames(window).map((name) => [name, typeof window[name as keyof Window]] as const);
  return new Map<string, unknown>([
    ...globals.filter(([name]) => !/^\d+$/.test(name)),
    ...types.flatMap((type) => {
      const named = Object(Reflect.get(window, type)) as { prototype?: object };
      return [named, named.prototype ?? Object.getPrototypeOf(named)].flatMap((on: object) =>
        Object.entries(Object.getOwnPropertyDescriptors(on)).flatMap(([name, { value, get, set }]) => [[`${type} ${name}`, value], [`${type} get ${name}`, get], [`${type} set ${name}`, set]] as const),
      );
    }),
  ]);
}

/** Where everything of the page stands. */
const placesOf = ({ document }: Page): string[] =>
  [...document.querySelectorAll('body *')].flatMap((element) => {
    if (['preconsult-chat', 'script'].includes(element.localName)) return [];
    const { x, y, width, height } = element.getBoundingClientRect();
    return [`${element.localName} ${x} ${y} ${width} ${height}`];
  });

describe('a good guest', () => {
  let page: Page;
  let settings: Record<string, string>;
  let changes: string[];
  let watch: MutationObserver;
  beforeEach(async () => {
    page = await openPage();
    const { document, window } = page;
    document.body.insertAdjacentHTML('beforeend', `<input id="search">${words}`);
    settings = ownOf(page.widget).settings as Record<string, string>;
    changes = [];
    watch = new MutationObserver((records) => changes.push(...records.flatMap((record) => changeOf(record))));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.getElementById('search')!.focus({ preventScroll: true });
    window.scrollTo(0, 20);
    // Safari brings what has just taken the focus back into view where something moves it at once.
    await painted();
  });
  afterEach(closePages);

  const painted = (): Promise<unknown> => new Promise((resolve) => page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)));

  const changed = (before: Map<string, unknown>): string[] => [...builtInsOf(page)].flatMap(([name, value]) => (before.has(name) && before.get(name) === value ? [] : [name]));
  const load = (): Promise<HTMLScriptElement> => page.script(Object.fromEntries(Object.entries(settings).map(([name, value]) => [`data-${name}`, value])));

  it('changes nothing of the page when it comes, nor moves anything, nor takes the focus', async () => {
    const [before, builtIns] = [[stateOf(page), placesOf(page)], builtInsOf(page)];
    await load();
    await until(() => page.launcher(), 'the launcher is to be seen');
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect([stateOf(page), placesOf(page)]).to.deep.equal(before);
    expect([changes, changed(builtIns)]).to.deep.equal([[], []]);
  });

  it('changes nothing of the page from opening to Sent but the focus, which it gives back', async () => {
    const [before, builtIns] = [[stateOf(page), placesOf(page)], builtInsOf(page)];
    await load();
    await walkToSent(page);
    page.chat.hide();
    page.document.getElementById('search')!.focus({ preventScroll: true });
    expect([stateOf(page), placesOf(page)]).to.deep.equal(before);
    expect([changes, changed(builtIns)]).to.deep.equal([[], []]);
  });

  it('leaves nothing behind when its tag is taken off', async () => {
    const launched = await load();
    await page.open();
    page.chat.remove();
    launched.remove();
    expect(placesOf(page).length).to.be.above(40);
    expect(changes).to.deep.equal([]);
    page.window.dispatchEvent(new Event('scroll'));
    page.window.dispatchEvent(new Event('online'));
    expect(page.witness.errors).to.deep.equal([]);
  });

  // Of the three engines only Chromium counts.
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) it('shifts nothing of the page, by the browser’s own count', async () => {
    const shifts: PerformanceEntry[] = [];
    const observer = new page.window.PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await load();
    await until(() => page.launcher(), 'the launcher is to be seen');
    await painted();
    expect([...shifts, ...observer.takeRecords()].map((shift) => JSON.stringify(shift))).to.deep.equal([]);
    await walkToSent(page);
    await painted();
    shifts.push(...observer.takeRecords());
    // What moves within the chat is the chat's.
    const nodes = shifts.flatMap((shift) => ('sources' in shift ? (shift.sources as { node: Node | null }[]).map(({ node }) => node) : []));
    expect(nodes.filter((node) => node !== null && node !== page.chat).map((node) => node?.nodeName)).to.deep.equal([]);
  });

  it('gives an inline chat its room where its fallback stood, and does not pull the page to it', async () => {
    await page.script();
    const chat = page.place({ ...settings, display: 'inline' });
    page.document.body.append(...page.document.querySelectorAll('p'));
    page.document.body.prepend(chat);
    page.window.scrollTo(0, 0);
    await page.visitor();
    expect(page.window.scrollY).to.equal(0);
    expect(page.document.activeElement?.id).to.equal('search');
  });
});
