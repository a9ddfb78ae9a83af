import { expect } from '@open-wc/testing';
import { vi } from '../../src/locales/vi.ts';
import { age, now, review, shortest, wish } from '../ui/microneedling-answers.ts';
import type { Visitor } from '../ui/visitor.ts';
import { closePages, handsOver, openPage, until, type Page } from './open-page.ts';

/** Words of which a screen in English has one at least, and one in Vietnamese none. */
const ENGLISH = /\b(the|your|you|we|answers?|clinic|send|back|continue|skip)\b/i;

/** What is on the screen but the clinic's own name. */
const words = (visitor: Visitor): string => visitor.sees.replaceAll('Lotus Skin Clinic', '');

/** Presses the language and waits until it is spoken. */
async function speak(visitor: Visitor, from: string, to: string): Promise<void> {
  await visitor.press(from);
  await visitor.press(to);
  await until(() => visitor.all('button', /^(Language: English|Ngôn ngữ: Tiếng Việt)$/)[0]?.textContent.trim() === to, `${to} is spoken`);
  await visitor.panel.updateComplete;
}

const toVietnamese = async (visitor: Visitor): Promise<void> => {
  expect(words(visitor)).to.match(ENGLISH);
  await speak(visitor, 'Language: English', 'Tiếng Việt');
  expect(words(visitor)).not.to.match(ENGLISH);
};
const toEnglish = (visitor: Visitor): Promise<void> => speak(visitor, 'Ngôn ngữ: Tiếng Việt', 'English');

describe('the language of the built chat is changed as a whole, wherever the visit is', () => {
  let page: Page;
  let visitor: Visitor;
  beforeEach(async () => {
    page = await openPage();
    await page.script();
    page.place({ ...handsOver, display: 'inline', endpoint: `${page.widget}/c/lotus/submissions`, 'clinic-phone': '+84 24 1234 5678' });
    visitor = await page.visitor();
  });
  afterEach(() => {
    expect(page.witness.errors).to.deep.equal([]);
    closePages();
  });

  it('while something is typed', async () => {
    await visitor.walk(shortest, wish);
    await visitor.type('Da mịn hơn');
    await toVietnamese(visitor);
    expect((visitor.find('textbox') as HTMLTextAreaElement).value).to.equal('Da mịn hơn');
  });

  it('where an answer was not taken', async () => {
    await visitor.press('Continue');
    await toVietnamese(visitor);
  });

  it('where a safety text stops the visit, while the clinic is told, and once it was', async () => {
    await visitor.walk(shortest, now);
    await visitor.choose('Trouble breathing, or swelling of my face, lips or tongue');
    await toVietnamese(visitor);
    await visitor.press(vi.continue);
    expect(words(visitor)).not.to.match(ENGLISH);
    await toEnglish(visitor);
    await visitor.press('Tell Lotus Skin Clinic what I chose');
    await visitor.type('Linh');
    await toVietnamese(visitor);
    expect((visitor.find('textbox') as HTMLInputElement).value).to.equal('Linh');
    await visitor.press(vi.continue);
    await visitor.type('+84 90 123 45 67');
    await visitor.press(vi.continue);
    await visitor.reach(vi.sentTitle);
    expect(words(visitor)).not.to.match(ENGLISH);
  });

  it('before Send and after Sent, which is sent once', async () => {
    await visitor.walk(shortest, review);
    await toVietnamese(visitor);
    await toEnglish(visitor);
    await visitor.press('Send');
    await visitor.reach('Sent');
    await toVietnamese(visitor);
    expect(visitor.title).to.equal(vi.sentTitle);
    expect(page.events.filter((event) => event === 'delivered')).to.have.length(1);
  });

  it('where the visit ended without anything to send', async () => {
    await visitor.walk(shortest, age);
    await visitor.answer(['Under 18']);
    await toVietnamese(visitor);
    await visitor.press(vi.startAgain);
    await visitor.press(vi.notNow);
    expect(words(visitor)).not.to.match(ENGLISH);
    await toEnglish(visitor);
    expect(words(visitor)).to.match(ENGLISH);
  });
});
