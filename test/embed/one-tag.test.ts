import { expect } from '@open-wc/testing';
import { everyElement, nameOf } from '../ui/find-by-role.ts';
import { closePages, handsOver, openPage, until, type Attributes, type Page } from './open-page.ts';

const data = (attributes: Attributes): Attributes => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
const attributesOf = (element: Element): Attributes => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** Attributes of the tag that settings end up in. */
const settingsOf = (element: Element): Attributes => {
  const known = ['questionnaire', 'display', 'lang', 'endpoint', 'settings', 'theme', 'resume', 'event-detail', 'allow-draft', 'open', 'cfasync', 'rocket-status', 'onclick', 'style', 'id'];
  return Object.fromEntries(Object.entries(attributesOf(element)).filter(([name]) => known.includes(name) || /^(clinic|privacy|emergency|urgent|crisis|reply)-/.test(name)));
};

describe('one script tag', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
  });
  afterEach(closePages);

  it('puts a bubble with its settings on the page, and nothing that an optimiser added', async () => {
    const settings = { ...handsOver, endpoint: 'https://intake.clinic.example/c/lotus/submissions', 'reply-time': 'one day', 'allow-draft': '' };
    await page.script({ ...data(settings), 'data-cfasync': 'false', 'data-rocket-status': 'executed', 'data-onclick': 'alert(1)', 'data-style': 'color: red', 'data-id': 'x', 'data-open': '' });
    expect(settingsOf(page.chat)).to.deep.equal({ ...settings, display: 'bubble' });
    expect(page.chat.parentElement).to.equal(page.document.body);
    expect(page.witness.errors).to.deep.equal([]);
  });

  it('may ask for another display', async () => {
    await page.script(data({ ...handsOver, display: 'fullscreen' }));
    expect(page.chat.display).to.equal('fullscreen');
  });

  it('without settings defines the tag and places nothing', async () => {
    await page.script({ 'data-cfasync': 'false' });
    expect(page.chats).to.deep.equal([]);
    expect(page.window.customElements.get('preconsult-chat')).to.be.a('function');
  });

  it('makes tags live that were on the page before it', async () => {
    const chat = page.place({ ...handsOver, display: 'bubble' });
    expect(page.witness.rootOf(chat)).to.equal(undefined);
    await page.script();
    expect(page.launcher()).not.to.equal(null);
  });

  it('loaded twice does nothing the second time', async () => {
    await page.script(data(handsOver));
    const first = page.window.customElements.get('preconsult-chat');
    await page.script(data(handsOver));
    await page.script(data(handsOver), `${page.widget}/preconsult.js?another-address`);
    expect(page.chats).to.have.length(1);
    expect(page.window.customElements.get('preconsult-chat')).to.equal(first);
    expect(page.witness.errors).to.deep.equal([]);
  });

  it('in the head of a page waits for its body', async () => {
    const tag = `<script src="${page.widget}/preconsult.js" data-event-detail="full"></script>`;
    const early = await openPage({ html: `<!doctype html><html lang="en"><head><title>Early</title>${tag}</head><body><h1>Lotus</h1></body></html>` });
    await until(() => early.chats.length === 1, 'the chat is on the page');
    expect(early.chat.parentElement).to.equal(early.document.body);
  });

  it('shows its launcher and nothing else, and asks for no other file, before it is opened', async () => {
    await page.script(data(handsOver));
    const visible = everyElement(page.rootOf()).filter((element) => element.checkVisibility() && !element.closest('button'));
    expect(visible.filter(({ localName }) => localName !== 'slot').map((element) => element.outerHTML)).to.deep.equal([]);
    expect(nameOf(page.launcher()!)).to.equal('Before your visit');
    await until(() => page.requests.length > 0, 'its own request is noted');
    expect(page.requests).to.deep.equal([`${page.widget}/preconsult.js`]);
    expect(page.document.head.querySelectorAll('link[rel*=load], link[rel*=fetch], link[rel*=connect]')).to.have.length(0);
    const files = (): string[] => [...new Set(page.requests.map((url) => url.replace(/-[\w-]{8}\.js$/, '').replace(`${page.widget}/`, '')))];
    await page.open();
    await until(() => files().length >= 3, 'what it asked for is noted');
    expect(files().slice(0, 3).sort()).to.deep.equal(['chat', 'microneedling.en', 'preconsult.js']);
    await until(() => files().length > 3, 'the rest is asked for when the page is idle');
    expect(files().slice(3)).to.deep.equal(['microneedling.en.rest']);
  });

  it('leaves nothing of its own on the page but the tag', async () => {
    const tags = (): string[] => [...page.document.querySelectorAll('*')].map(({ localName }) => localName);
    const [globals, before] = [Object.keys(page.window), tags()];
    const script = await page.script(data(handsOver));
    await page.open();
    script.remove();
    expect(Object.keys(page.window).filter((name) => !globals.includes(name))).to.deep.equal([]);
    // What it still loads stands in the head for as long as it takes.
    await until(() => tags().length === before.length + 1, 'what was loaded has gone');
    expect(tags()).to.deep.equal([...before, 'preconsult-chat']);
  });
});
