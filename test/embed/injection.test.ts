import { expect } from '@open-wc/testing';
import { textFault } from '../../src/definition/text-fault.ts';
import { harmless, PAYLOADS } from '../fixtures/payloads.ts';
import { firstDifference, structureOf } from '../ui/structure-of.ts';
import type { Visitor } from '../ui/visitor.ts';
import { closePages, until, type Attributes, type Chat, type Page } from './open-page.ts';
import { openStrictPage } from './strict-page.ts';

const ADDRESS = 'https://questionnaires.example/attacked.json';

const questions = (ids: string[], more: object): object[] => ids.map((id) => ({ id, ...more }));

/** A questionnaire of these questions whose words are plain, or are these. */
const questionnaire = (items: object[], words: (id: string) => object): string => {
  const ids = items.map((item) => (item as { id: string }).id);
  return JSON.stringify({
    schema: 'preconsult-questionnaire/1',
    id: 'attacked',
    version: '1.0.0',
    languages: ['en'],
    sections: [{ id: 'part', heading: 'health', items }],
    prose: { en: { title: 'Questions', intro: [{ text: 'Hello' }], footer: [{ text: 'Bye' }], sections: { part: { title: 'A part' } }, questions: Object.fromEntries(ids.map((id) => [id, words(id)])) } },
  });
};

/** Opens a strict page that has this questionnaire, and nothing else, to fetch. */
async function openAttacked(json: string): Promise<Page> {
  const page = await openStrictPage();
  await until(() => page.window.customElements?.get('preconsult-chat'), 'the chat is defined');
  const own = page.window.fetch;
  page.window.fetch = async (input, init) => (String(input) === ADDRESS ? new page.window.Response(json) : own.call(page.window, input, init));
  return page;
}

const tag: Attributes = { questionnaire: ADDRESS, display: 'fullscreen', 'event-detail': 'full', 'allow-draft': '', 'emergency-number': '115' };

/** What an attack would have left behind. */
function expectUnharmed(page: Page, addresses: readonly string[] = []): void {
  expect(page.witness.violations).to.deep.equal([]);
  expect(page.witness.errors).to.deep.equal([]);
  expect(page.document.title).to.equal('Strict');
  expect(Object.keys(page.window).filter((name) => name === 'ran')).to.deep.equal([]);
  expect(page.requests.filter((url) => !url.startsWith(page.widget) && !addresses.includes(url))).to.deep.equal([]);
}

const TYPED = ['short-text', 'long-text', 'url', 'email', 'phone', 'integer', 'decimal'];

/** Types a text as the answer; what is refused is left standing, with what it was refused for, and skipped. */
async function typeAndGoOn(visitor: Visitor, text: string): Promise<void> {
  // Found by what they are and not by their roles, which to ask for thousands of times takes minutes.
  const [heading, field, form] = ['h2', 'input, textarea', 'form'].map((what) => visitor.root.querySelector(what)!);
  (field as HTMLInputElement).value = text;
  field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }));
  (form as HTMLFormElement).requestSubmit();
  await visitor.panel.updateComplete;
  await until(() => !visitor.isBusy, 'what it is looked through for is here');
  await visitor.panel.updateComplete;
  if (visitor.root.querySelector('h2') === heading) await visitor.press('Skip');
}

/** Answers every question by the next of these texts; gives what the last screens are made of. */
async function answerAll(types: readonly string[], texts: readonly string[]): Promise<string[]> {
  const items = texts.map((_, at) => ({ id: `q-${at}`, type: types[at % types.length], ...(types.includes('long-text') && { maxLength: 5000 }) }));
  const page = await openAttacked(questionnaire(items, (id) => ({ text: `Question ${id}` })));
  page.place(tag);
  const visitor = await page.visitor();
  for (const text of texts) await typeAndGoOn(visitor, text);
  await visitor.reach('Your answers');
  const screens = [structureOf(visitor.root)];
  await visitor.press('Send');
  await visitor.reach('Handed to this website');
  screens.push(structureOf(visitor.root));
  expectUnharmed(page);
  closePages();
  return screens;
}

/** Parts of a list, of this length each. */
const parts = <T>(list: readonly T[], length: number): T[][] => Array.from({ length: Math.ceil(list.length / length) }, (_, at) => list.slice(at * length, (at + 1) * length));

describe('an attack on the built chat, under a policy that reports it', function () {
  this.timeout(300_000);
  afterEach(closePages);

  it('is only text where it is typed: each alone as a line or as lines', async () => {
    const padded = [...PAYLOADS, ...PAYLOADS.slice(0, 50 - (PAYLOADS.length % 50))];
    const plain = await answerAll(['short-text', 'long-text'], padded.slice(0, 50).map(harmless));
    for (const texts of parts(padded, 50)) {
      const attack = await answerAll(['short-text', 'long-text'], texts);
      expect(attack.map((screen, at) => firstDifference(screen, plain[at] ?? ''))).to.deep.equal([null, null]);
    }
  });

  it('is only text in every field that is typed in, a hundred at a time', async () => {
    const bundles = parts(PAYLOADS, 100).map((some) => some.join(' ').slice(0, 4900));
    for (const type of TYPED) await answerAll([type], type === 'long-text' ? bundles : bundles.map((text) => text.replace(/\s/g, ' ')));
  });

  it('is only text, or left out with a word to the console, in every setting of the tag', async () => {
    const names = ['clinic-name', 'clinic-phone', 'reply-time', 'emergency-number', 'urgent-number', 'crisis-line', 'privacy-url'];
    const words = [{ needs: names, text: names.map((name) => `{${name}}`).join(' ') }, { text: 'Hello' }];
    const json = questionnaire(questions(['line'], { type: 'short-text' }), () => ({ text: 'Your wish' })).replace('[{"text":"Hello"}]', JSON.stringify(words));
    const page = await openAttacked(json);
    const opened = async (texts: readonly string[]): Promise<string> => {
      const chat = page.place({ ...tag, ...Object.fromEntries(names.map((name, at) => [name, texts[at % texts.length]!])), lang: texts[0]!, theme: texts[1] ?? 'x', settings: texts[2] ?? 'x' });
      page.document.body.prepend(chat);
      const visitor = await page.visitor(chat);
      const hrefs = [...visitor.root.querySelectorAll('a')].map(({ href }) => href);
      expect(hrefs.filter((href) => !/^(https|tel|mailto):/.test(href))).to.deep.equal([]);
      const made = structureOf(visitor.root);
      chat.remove();
      return made;
    };
    const short = PAYLOADS.filter((text) => text.length <= 200 && text.trim() === text && !/^(https|tel|mailto):|^\{/.test(text));
    const differences = async (texts: string[]): Promise<string | null> => firstDifference(...(await Promise.all([opened(texts), opened(texts.map(harmless))])));
    for (const several of parts(parts(short, names.length), 10)) expect((await Promise.all(several.map(differences))).filter(Boolean)).to.deep.equal([]);
    await Promise.all(PAYLOADS.filter((one) => !short.includes(one)).map((text) => opened([text])));
    expectUnharmed(page);
  });

  it('is refused in a questionnaire, and named by its place, or is only text', async () => {
    const [refused, taken] = [PAYLOADS.filter((text) => textFault(text) !== null), PAYLOADS.filter((text) => textFault(text) === null && !/\{/.test(text))];
    const page = await openAttacked(questionnaire(questions(refused.map((_, at) => `q-${at}`), { type: 'yes-no' }), (id) => ({ text: refused[Number(id.slice(2))] })));
    const chat = page.place(tag);
    const [error] = await page.errors();
    expect(error).to.match(/^preconsult: the questionnaire .* does not parse:/);
    expect(chat.querySelector('a')?.checkVisibility()).to.equal(true);
    page.witness.errors.length = 0;
    expectUnharmed(page);
    expect(refused.length).to.be.above(900);
    const shown = async (texts: string[]): Promise<string> => {
      const own = await openAttacked(questionnaire(questions(['one'], { type: 'multiple-choice', options: texts.map((_, at) => ({ code: `c-${at}` })) }), () => ({ text: texts[0], help: texts[1], why: texts[2], options: Object.fromEntries(texts.map((label, at) => [`c-${at}`, { label, help: label }])) })));
      const visitor = await own.visitor(own.place(tag) as Chat);
      expectUnharmed(own);
      return structureOf(visitor.root);
    };
    expect(firstDifference(await shown(taken), await shown(taken.map(harmless)))).to.equal(null);
  });
});
