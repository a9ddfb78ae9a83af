import { expect } from '@open-wc/testing';
import { review, shortest, wish } from '../ui/microneedling-answers.ts';
import { runAlteredLauncher } from './altered-launcher.ts';
import { closePages, handsOver, openPage, type Attributes, type Chat, type Page } from './open-page.ts';

const pages = new URL('/test/embed/pages/', location.href).href;

/** A chat that cannot run: what its tag says, and what the console must name. */
interface Row {
  what: string;
  attributes: Attributes;
  names: (string | RegExp)[];
}

const { 'event-detail': _, ...nowhere } = handsOver;

const rows: Row[] = [
  { what: 'without an endpoint', attributes: nowhere, names: ['endpoint', 'event-detail="full"'] },
  { what: 'with an endpoint that is not https', attributes: { ...nowhere, endpoint: 'http://intake.clinic.example/c/lotus' }, names: ['endpoint', 'https'] },
  { what: 'with an endpoint that is a script', attributes: { ...nowhere, endpoint: 'javascript:alert(1)' }, names: ['endpoint', 'https'] },
  { what: 'with a bad endpoint, even where the page takes the answers', attributes: { ...handsOver, endpoint: 'ftp://intake' }, names: ['endpoint', 'https'] },
  { what: 'with a questionnaire that nobody has', attributes: { ...handsOver, questionnaire: 'botox' }, names: ['questionnaire', 'botox'] },
  { what: 'with a questionnaire from an address that is not https', attributes: { ...handsOver, questionnaire: 'http://clinic.example/q.json' }, names: ['questionnaire', 'https'] },
  { what: 'with a questionnaire that is not there', attributes: { ...handsOver, questionnaire: `${pages}missing.json` }, names: ['questionnaire', `${pages}missing.json`, '404'] },
  { what: 'with a questionnaire that is no JSON', attributes: { ...handsOver, questionnaire: `${pages}blank.html` }, names: ['questionnaire', `${pages}blank.html`] },
  { what: 'with a questionnaire that does not parse', attributes: { ...handsOver, questionnaire: `${pages}broken.json` }, names: ['questionnaire', '$.languages', '$.sections'] },
];

async function expectFailure(page: Page, chat: Chat, names: Row['names']): Promise<void> {
  const errors = await page.errors();
  expect(chat.querySelector('a')?.checkVisibility(), 'the fallback is shown').to.equal(true);
  expect(errors.filter((line) => !line.startsWith('preconsult: '))).to.deep.equal([]);
  expect(errors).to.have.length(1);
  for (const name of names) expect(errors[0]).to.match(typeof name === 'string' ? new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : name);
  expect(page.rootOf(chat).querySelector('preconsult-panel')).to.equal(null);
  expect(chat.hasAttribute('open')).to.equal(false);
  expect(page.events).to.deep.equal([]);
}

describe('a chat that cannot run shows its fallback and says once why', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
  });
  afterEach(closePages);

  for (const { what, attributes, names } of rows) {
    it(`${what}, in its place`, async () => {
      await page.script();
      await expectFailure(page, page.place({ ...attributes, display: 'inline' }), names);
    });
  }

  it('as a bubble, once it is opened, and its launcher makes room', async () => {
    await page.script();
    const chat = page.place({ ...nowhere, display: 'bubble' });
    expect(chat.querySelector('a')?.checkVisibility()).to.equal(false);
    expect(page.witness.errors).to.deep.equal([]);
    page.launcher()?.click();
    await expectFailure(page, chat, ['endpoint']);
    expect(page.launcher()).to.equal(null);
  });

  it('as a bubble, and what there is to press instead takes the focus of who asked for it', async () => {
    await page.script();
    const chat = page.place({ ...nowhere, display: 'bubble' }, '<p>Or <a href="tel:+842412345678">call us</a></p>');
    page.launcher()?.focus();
    page.launcher()?.click();
    await page.errors();
    expect(page.document.activeElement).to.equal(chat.querySelector('a'));
  });

  it('as a bubble that the page’s address asks for, and nothing takes the focus', async () => {
    await page.script();
    page.window.history.replaceState(null, '', '#preconsult');
    const chat = page.place({ ...nowhere, display: 'bubble' });
    await page.errors();
    expect(chat.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(page.document.activeElement).to.equal(page.document.body);
  });

  it('as a bubble whose fallback is nothing to press, and its launcher stays beside it', async () => {
    await page.script();
    const chat = page.place({ ...nowhere, display: 'bubble' }, '<p>Ask at the desk</p>');
    page.launcher()?.click();
    await page.errors();
    expect(chat.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(page.launcher()).not.to.equal(null);
  });

  it('as one tag without a fallback, and its launcher stays for another try', async () => {
    await page.script({ 'data-questionnaire': 'microneedling' });
    page.launcher()?.click();
    expect(page.launcher()?.getAttribute('aria-busy')).to.equal('true');
    const [error] = await page.errors();
    expect(error).to.contain('endpoint');
    expect(page.launcher()?.getAttribute('aria-busy')).to.equal('false');
    page.chat.setAttribute('event-detail', 'full');
    await page.open();
  });

  for (const file of ['chat', 'microneedling.en']) {
    for (const how of ['missing', 'altered'] as const) {
      it(`with ${file} ${how}`, async () => {
        const chat = page.place({ ...handsOver, display: 'inline' });
        await runAlteredLauncher(page, file, how);
        await expectFailure(page, chat, [new RegExp(`${page.widget}/${file}-[\\w-]+\\.js`), 'integrity']);
      });
    }
  }

  it('with the file for other questionnaires altered', async () => {
    const chat = page.place({ ...handsOver, questionnaire: `${pages}two-languages.json`, display: 'inline' });
    await runAlteredLauncher(page, 'any', 'altered');
    await expectFailure(page, chat, [new RegExp(`${page.widget}/any-[\\w-]+\\.js`), 'integrity']);
  });

  it('with a launcher that is altered: the page blocks it, and the fallback was never gone', async () => {
    const chat = page.place({ ...handsOver, display: 'inline' });
    const failed = await page.script({ integrity: `sha384-${'A'.repeat(64)}`, crossorigin: 'anonymous' }).catch((error: Error) => error.message);
    expect(failed).to.contain('does not load');
    expect(chat.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(chat.matches(':defined')).to.equal(false);
  });
});

/** Has the page's network bring another text than was built in the place of a file, until that is mended. */
function breakFile(page: Page, name: string): () => void {
  let isBroken = true;
  const { head } = page.document;
  const append = head.append.bind(head);
  head.append = (...nodes) => {
    for (const script of nodes as HTMLScriptElement[]) if (isBroken && script.src.includes(name)) script.integrity = `sha256-${'A'.repeat(43)}=`;
    append(...nodes);
  };
  return () => void (isBroken = false);
}

describe('a chat whose rest cannot be loaded', () => {
  afterEach(closePages);

  it('asks what can be chosen, says so where words were typed, and goes on once it can be', async () => {
    const page = await openPage();
    const mend = breakFile(page, '.rest-');
    await page.script();
    page.place({ ...handsOver, display: 'inline' });
    const visitor = await page.visitor();
    await visitor.walk(shortest, wish);
    await visitor.answer({ type: 'Calmer skin' });
    expect(visitor.find('alert', /could not be loaded/)).not.to.equal(null);
    expect(page.witness.errors.filter((line) => /rest-[\w-]+\.js .*integrity/.test(line))).not.to.deep.equal([]);
    mend();
    await visitor.press('Try again');
    await visitor.walk(shortest, review);
    await visitor.press('Send');
    await visitor.reach('Handed to this website');
  });

  it('begins a visit and keeps nothing where what keeps one in the tab cannot be', async () => {
    const page = await openPage();
    breakFile(page, '/kept-');
    await page.script();
    page.place({ ...handsOver, display: 'inline', resume: 'tab' });
    const visitor = await page.visitor();
    await visitor.walk(shortest, review);
    expect(visitor.sees).not.to.contain('Kept in this tab');
    expect(page.window.sessionStorage).to.have.length(0);
    expect(page.witness.errors.filter((line) => /kept-[\w-]+\.js .*integrity/.test(line))).not.to.deep.equal([]);
    await visitor.press('Send');
    await visitor.reach('Handed to this website');
  });
});

describe('a draft that no clinician has approved', () => {
  afterEach(closePages);

  /** A page whose address is not localhost: one that was written into its frame has none. */
  const elsewhere = (): Promise<Page> =>
    openPage({ html: '<!doctype html><html lang="en"><head><title>Elsewhere</title><script src="/test/embed/pages/witness.js"></script></head><body></body></html>' });

  it('does not run off localhost', async () => {
    const page = await elsewhere();
    await page.script();
    const chat = page.place({ ...handsOver, display: 'inline' });
    await expectFailure(page, chat, ['questionnaire', 'microneedling', 'not approved', 'allow-draft']);
  });

  it('runs there where the tag allows it, and says that it is a draft', async () => {
    const page = await elsewhere();
    await page.script();
    page.place({ ...handsOver, display: 'inline', 'allow-draft': '' });
    const visitor = await page.visitor();
    expect(visitor.sees).to.contain('Draft: no clinician has approved these questions yet.');
  });
});
