import { expect } from '@open-wc/testing';
import { wordsOf } from '../fixtures/words-of.ts';
import { allByRole } from '../ui/find-by-role.ts';
import { age, consent, healthConsent, now, review, shortest, wish } from '../ui/microneedling-answers.ts';
import { microneedling } from '../ui/panel/open-panel.ts';
import type { Visitor } from '../ui/visitor.ts';
import { closePages, handsOver, openPage, until, type Attributes, type Page } from './open-page.ts';

const KEY = 'preconsult:microneedling';
const resuming: Attributes = { ...handsOver, display: 'inline', resume: 'tab' };

interface Written {
  at: number;
  kept: { session: { questionnaire: { hash: string }; snapshot: { value: unknown } } };
}

/** A page with the chat on it, as it is after each reload of the tab. */
async function load(attributes: Attributes = resuming): Promise<{ page: Page; visitor: Visitor }> {
  closePages();
  const page = await openPage();
  await page.script();
  page.place(attributes);
  return { page, visitor: await page.visitor() };
}

/** Goes back to the first question. */
async function takeBack(visitor: Visitor): Promise<void> {
  while (visitor.title !== consent) await visitor.press('Back');
}

const stored = (): string | null => sessionStorage.getItem(KEY);

/** Changes what is stored, as time, another version or a fault would. */
function alter(change: (written: Written) => void): void {
  const written = JSON.parse(stored() ?? '') as Written;
  change(written);
  sessionStorage.setItem(KEY, JSON.stringify(written));
}

describe('resume="tab"', () => {
  afterEach(() => {
    closePages();
    sessionStorage.clear();
  });

  it('goes on after a reload where the visit was, with what was ticked and not committed yet', async () => {
    const before = await load();
    await before.visitor.walk(shortest, age);
    await before.visitor.choose('22 to 39');
    const { visitor } = await load();
    expect(visitor.title).to.equal(age);
    expect((visitor.find('radio', '22 to 39') as HTMLInputElement).checked).to.equal(true);
    await visitor.press('Continue');
    expect(visitor.title).to.equal(now);
  });

  it('keeps what is being typed', async () => {
    const before = await load();
    await before.visitor.walk(shortest, wish);
    await before.visitor.type('Smoother skin');
    const { visitor } = await load();
    expect((visitor.find('textbox') as HTMLTextAreaElement).value).to.equal('Smoother skin');
  });

  it('goes on in the language that was spoken last, and shows each answer in it', async () => {
    const words = wordsOf((await microneedling()).questionnaire, 'vi', 'Lotus Skin Clinic');
    const before = await load();
    await before.visitor.walk(shortest, age);
    await before.visitor.press('Language: English');
    await before.visitor.press('Tiếng Việt');
    await before.visitor.reach(words.text('age-band'));
    const { visitor, page } = await load();
    expect(visitor.title).to.equal(words.text('age-band'));
    const rests = (): string[] => page.requests.filter((url) => url.includes('/microneedling.en.rest'));
    await until(() => rests().length > 0, 'its request is noted');
    expect(rests()).to.have.length(1);
  });

  it('says that it keeps answers and who can read them, and takes no focus for it', async () => {
    const { page, visitor } = await load();
    expect(visitor.sees).to.contain('Kept in this tab for 15 minutes, where this website’s own scripts can read it.');
    expect(visitor.all('button', 'Clear now')).to.deep.equal([]);
    await visitor.walk(shortest, age);
    expect(visitor.all('button', 'Clear now')).to.have.length(1);
    const again = await load();
    expect(again.page.document.activeElement).to.equal(again.page.document.body);
    expect(page).not.to.equal(again.page);
  });

  it('forgets everything at once on “Clear now”', async () => {
    const { visitor } = await load();
    await visitor.walk(shortest, age);
    expect(stored()).to.contain('age-band');
    await visitor.press('Clear now');
    expect([stored(), visitor.title]).to.deep.equal([null, consent]);
    expect((await load()).visitor.title).to.equal(consent);
  });

  const endings: [what: string, end: (visitor: Visitor, page: Page) => Promise<unknown>][] = [
    ['on reset()', async (visitor, page) => (page.chat.reset(), visitor.panel.updateComplete)],
    ['where the visitor starts again', async (visitor) => (await visitor.press('Start again'), visitor.press('Start again'))],
    ['where the visitor is under 18', async (visitor) => visitor.answer(['Under 18'])],
    ['where consent is taken back', async (visitor) => (await takeBack(visitor), visitor.press('Not now'))],
    ['once everything has arrived', async (visitor) => (await visitor.walk(shortest, review), await visitor.press('Send'), visitor.reach('Handed to this website'))],
  ];
  for (const [what, end] of endings) {
    it(`forgets everything ${what}`, async () => {
      const { visitor, page } = await load();
      await visitor.walk(shortest, age);
      expect(stored()).not.to.equal(null);
      await end(visitor, page);
      expect(stored()).to.equal(null);
    });
  }

  const refusals: [what: string, change: (written: Written) => void][] = [
    ['is older than 15 minutes', (written) => (written.at -= 15 * 60_000)],
    ['comes from another time', (written) => (written.at += 3_600_000)],
    ['belongs to another version', (written) => (written.kept.session.questionnaire.hash = 'f'.repeat(64))],
    ['is damaged', (written) => (written.kept.session.snapshot.value = { consent: 'nowhere' })],
  ];
  for (const [what, change] of refusals) {
    it(`begins anew where what was kept ${what}`, async () => {
      const before = await load();
      await before.visitor.walk(shortest, age);
      closePages();
      alter(change);
      const { visitor } = await load();
      expect([visitor.title, stored()]).to.deep.equal([consent, null]);
    });
  }

  it('clears what is too old even where the bubble is not opened again, and opens nothing by itself', async () => {
    const before = await load();
    await before.visitor.walk(shortest, age);
    closePages();
    alter((written) => (written.at -= 15 * 60_000));
    const page = await openPage();
    await page.script();
    page.place({ ...resuming, display: 'bubble' });
    await until(() => stored() === null, 'what is too old is gone');
    expect([page.chat.open, page.events]).to.deep.equal([false, []]);
  });

  it('goes on in a bubble once that is opened again', async () => {
    const before = await load();
    await before.visitor.walk(shortest, age);
    closePages();
    const page = await openPage();
    await page.script();
    page.place({ ...resuming, display: 'bubble' });
    expect((await page.open()).title).to.equal(age);
  });

  it('is left out with one warning where the browser refuses storage, and says nothing to the visitor', async () => {
    closePages();
    const page = await openPage();
    Object.defineProperty(page.window, 'sessionStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
    await page.script();
    page.place(resuming);
    const visitor = await page.visitor();
    await visitor.walk(shortest, age);
    expect(visitor.sees).to.not.contain('Kept in this tab');
    expect(page.witness.warnings.filter((warning) => warning.includes('resume="tab"'))).to.have.length(1);
    expect(stored()).to.equal(null);
  });

  it('is left out with one warning where the page writes JSON in a way of its own, and says nothing to the visitor', async () => {
    const page = await openPage();
    // As Prototype.js 1.6 did.
    (page.window.Array.prototype as { toJSON?: unknown }).toJSON = function (this: unknown[]) {
      return `[${this.join(', ')}]`;
    };
    await page.script();
    page.place(resuming);
    const visitor = await page.visitor();
    await visitor.walk(shortest, age);
    expect(visitor.sees).to.not.contain('Kept in this tab');
    expect(stored()).to.equal(null);
    expect(page.witness.warnings.filter((warning) => warning.includes('resume="tab"'))).to.have.length(1);
  });

  it('keeps two chats of one questionnaire apart by their ids', async () => {
    const { page, visitor } = await load({ ...resuming, id: 'one' });
    await visitor.answer([healthConsent]);
    const other = page.place({ ...resuming, id: 'two' });
    // In its place it waits until it is near.
    other.scrollIntoView();
    expect((await page.visitor(other)).title).to.equal(consent);
    expect(Object.keys(sessionStorage).sort()).to.deep.equal([`${KEY}#one`]);
  });
});

describe('resume="off"', () => {
  afterEach(closePages);

  it('stores nothing at all, from the first question to the end', async () => {
    const everything = async (window: Window & typeof globalThis): Promise<unknown> => [
      window.document.cookie,
      { ...window.localStorage },
      { ...window.sessionStorage },
      await window.indexedDB.databases(),
      'caches' in window ? await window.caches.keys() : [],
      'cookieStore' in window ? await window.cookieStore.getAll() : [],
    ];
    const page = await openPage();
    const window = page.document.defaultView!;
    const before = await everything(window);
    await page.script();
    page.place({ ...handsOver, display: 'inline' });
    const visitor = await page.visitor();
    await visitor.walk(shortest, review);
    expect(await everything(window)).to.deep.equal(before);
    await visitor.press('Send');
    await visitor.reach('Handed to this website');
    expect(await everything(window)).to.deep.equal(before);
    expect(allByRole(page.rootOf(), 'button', 'Clear now')).to.deep.equal([]);
  });
});
