import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { age, healthConsent, shortest } from '../ui/microneedling-answers.ts';
import { closePages, handsOver, openPage, type Page } from './open-page.ts';

/** Every kind of event by which browsers tell what is typed, moved by hand or about to be: old ones too, which no page can listen to by a property. */
const TELLING = 'textInput input beforeinput keydown keypress keyup compositionstart compositionupdate compositionend copy cut paste dragstart drop change select search submit'.split(' ');

/** What each session recorder reads on an element it must leave out. */
const masks: Record<string, (element: Element) => boolean> = {
  rrweb: (element) => element.classList.contains('rr-block'),
  Sentry: (element) => element.classList.contains('sentry-block') && element.hasAttribute('data-sentry-block'),
  FullStory: (element) => element.classList.contains('fs-exclude'),
  PostHog: (element) => element.classList.contains('ph-no-capture'),
  Clarity: (element) => element.getAttribute('data-clarity-mask') === 'true',
  Datadog: (element) => element.getAttribute('data-dd-privacy') === 'hidden',
  Hotjar: (element) => element.hasAttribute('data-hj-suppress'),
  OpenReplay: (element) => element.hasAttribute('data-openreplay-hidden'),
  LogRocket: (element) => element.hasAttribute('data-private'),
};

describe('what the page around may see', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
    await page.script();
  });
  afterEach(closePages);

  for (const display of ['bubble', 'inline', 'fullscreen']) {
    it(`is a closed root, ${display}`, async () => {
      const chat = page.place({ ...handsOver, display });
      if (display === 'bubble') await page.open();
      else await page.visitor();
      expect(chat.shadowRoot).to.equal(null);
      expect(page.rootOf().mode).to.equal('closed');
      expect(page.document.querySelector('preconsult-panel')).to.equal(null);
    });

    it(`is an element that every recorder is told to leave out, ${display}`, async () => {
      const chat = page.place({ ...handsOver, display });
      const { panel } = display === 'bubble' ? await page.open() : await page.visitor();
      const container = panel.parentElement!;
      for (const [recorder, masks_] of Object.entries(masks)) {
        for (const element of [container, panel, panel.shadowRoot!.querySelector('.panel')!]) expect(masks_(element), `${recorder}: ${element.localName}`).to.equal(true);
        expect(masks_(chat), `${recorder}: the tag itself`).to.equal(true);
      }
    });
  }

  it('keeps the classes that the page gave the tag', async () => {
    const chat = page.place({ ...handsOver, display: 'inline', class: 'clinic-chat' });
    await page.visitor();
    expect(chat.classList.contains('clinic-chat')).to.equal(true);
  });

  it('says nothing to a listener on the page while a visitor types and ticks', async () => {
    const heard: string[] = [];
    for (const type of ['input', 'change', 'click', 'keydown', 'submit', 'focusin']) {
      page.document.addEventListener(type, (event) => {
        const path = event.composedPath().map((target) => ('localName' in target ? target.localName : ''));
        if (path.includes('input') || path.includes('preconsult-panel')) heard.push(type);
        if (event.target !== page.chat && (event.target as Element).closest?.('preconsult-chat')) heard.push(`${type} inside`);
      }, true);
    }
    page.place({ ...handsOver, display: 'inline' });
    const visitor = await page.visitor();
    await visitor.walk(shortest, age);
    await visitor.choose('22 to 39');
    expect(heard).to.deep.equal([]);
  });

  it('is nothing of what a visitor types by hand, to an ordinary listener for any event there is', async () => {
    const heard: string[] = [];
    for (const type of TELLING) page.document.addEventListener(type, (event) => heard.push(`${type}: ${'data' in event ? String(event.data) : ''}`));
    page.place({ ...handsOver, display: 'inline', questionnaire: new URL('/test/embed/pages/small.json', location.href).href });
    const visitor = await page.visitor();
    await visitor.answer(['Yes, I agree']);
    page.window.focus();
    const line = visitor.find('textbox') as HTMLInputElement;
    line.focus();
    await sendKeys({ type: 'Qz' });
    await sendKeys({ press: 'Backspace' });
    expect(line.value).to.equal('Q');
    expect(heard).to.deep.equal([]);
  });

  it('is nothing of what a visitor drags from one line to another', async () => {
    const heard: string[] = [];
    for (const type of ['dragstart', 'drop']) page.document.addEventListener(type, (event) => heard.push(`${type}: ${(event as DragEvent).dataTransfer?.getData('text/plain')}`));
    page.place({ ...handsOver, display: 'inline' });
    const visitor = await page.visitor();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'acne scars');
    for (const type of ['dragstart', 'drop']) visitor.find('checkbox', healthConsent).dispatchEvent(new DragEvent(type, { bubbles: true, composed: true, dataTransfer }));
    expect(heard).to.deep.equal([]);
  });

  it('writes nothing down: no cookie, no storage, no change of the address', async () => {
    const before = [page.document.cookie, JSON.stringify(page.window.localStorage), JSON.stringify(page.window.sessionStorage), page.window.location.href, page.window.history.length];
    page.place({ ...handsOver, display: 'inline' });
    const visitor = await page.visitor();
    await visitor.walk(shortest, age);
    await visitor.answer(['22 to 39']);
    const after = [page.document.cookie, JSON.stringify(page.window.localStorage), JSON.stringify(page.window.sessionStorage), page.window.location.href, page.window.history.length];
    expect(after).to.deep.equal(before);
    expect(await page.window.indexedDB.databases()).to.deep.equal([]);
  });
});
