import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ar } from '../../src/locales/ar.ts';
import { expectAccessible } from './expect-accessible.ts';
import { useDemo } from './use-demo.ts';
import { chat, goOn, press, shortest, title, walk, words } from './walk.ts';

const on = useDemo();
const CHAT = 'preconsult-chat';
const PAGES = ['index.html', 'inline.html', 'fullscreen.html', 'vi.html', 'ar.html', 'peel.html'];
const breathing = words.label('urgent-now', 'breathing-swelling');

/** Opens the bubble of the clinic's page. */
async function openBubble(options: BrowserContextOptions, path = 'index.html'): Promise<Page> {
  const page = await on.open(path, options);
  await chat(page).getByRole('button').first().click();
  await chat(page).getByRole('heading', { level: 2 }).waitFor();
  return page;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page of the demonstration, its chat shown, in ${colorScheme}`, async () => {
    for (const path of PAGES) {
      const page = await on.open(path, { colorScheme, viewport: { width: 1280, height: 800 } });
      const launcher = chat(page).getByRole('button').first();
      await launcher.or(chat(page).getByRole('heading', { level: 2 })).first().waitFor();
      await expectAccessible(page, path);
      if (path !== 'index.html' && path !== 'ar.html') continue;
      await launcher.click();
      await chat(page).getByRole('heading', { level: 2 }).waitFor();
      await expectAccessible(page, `${path}, its chat open`);
    }
  });

  test(`what can be opened over a question in the dialog, in ${colorScheme}`, async () => {
    const page = await openBubble({ colorScheme });
    await page.clock.install();
    await walk(page, shortest, words.text('urgent-now'));
    await chat(page).getByRole('button', { name: 'Language: English' }).click();
    await expectAccessible(page, 'the languages', CHAT);
    await chat(page).getByRole('button', { name: 'Start again' }).click();
    await chat(page).getByRole('alertdialog', { name: 'Start again?' }).waitFor();
    await expectAccessible(page, 'start again', CHAT);
    await chat(page).getByRole('button', { name: 'Keep my answers' }).click();
    await chat(page).getByRole('checkbox', { name: breathing }).check();
    await expectAccessible(page, 'a safety text', CHAT);
    await chat(page).getByRole('checkbox', { name: breathing }).uncheck();
    await page.clock.fastForward('14:00');
    await chat(page).getByRole('alertdialog', { name: 'Are you still there?' }).waitFor();
    await expectAccessible(page, 'the idle warning', CHAT);
    await page.clock.fastForward('02:00');
    await chat(page).getByText(/were removed from this screen/).waitFor();
    await expectAccessible(page, 'a cleared screen', CHAT);
  });

  test(`from right to left, in the dialog, from the first question to Sent, in ${colorScheme}`, async () => {
    const page = await openBubble({ colorScheme }, 'ar.html');
    const { continue: next, skip } = ar;
    const seen: string[] = [];
    await chat(page).getByRole('checkbox').check();
    for (let now = await title(page); now !== ar.reviewTitle; now = await title(page)) {
      seen.push(now);
      await expectAccessible(page, now, CHAT);
      await (seen.length === 1 ? press(page, next) : goOn(page, {}, { continue: next, skip }));
    }
    assert.ok(seen.length >= 7);
    await expectAccessible(page, 'the review', CHAT);
    await press(page, ar.sendAnswers);
    await chat(page).getByRole('heading', { name: ar.sentTitle }).waitFor();
    await expectAccessible(page, 'sent', CHAT);
  });

  test(`a visit that a reload does not end, in ${colorScheme}`, async () => {
    const page = await on.open('fullscreen.html', { colorScheme, resume: 'tab' });
    await walk(page, shortest, words.text('urgent-now'));
    await page.reload();
    await chat(page).getByRole('button', { name: 'Clear now' }).waitFor();
    assert.equal(await title(page), words.text('urgent-now'));
    await expectAccessible(page, 'a resumed visit', CHAT);
  });

  test(`the page’s own words where the chat does not load, in ${colorScheme}`, async () => {
    const page = await on.open('inline.html', { colorScheme });
    await page.route(/chat|microneedling/, (route) => route.abort());
    await page.reload();
    await chat(page).getByRole('link', { name: /Call us/ }).waitFor();
    await expectAccessible(page, 'the fallback');
  });
}

test('the inbox, its list and an open summary, on a desktop and on a phone', async () => {
  const visit = await openBubble({});
  await walk(visit, { ...shortest, [words.text('health-conditions')]: ['diabetes', 'weak-immune'].map((code) => words.label('health-conditions', code)) }, 'Your answers');
  await press(visit, 'Send');
  await chat(visit).getByRole('heading', { name: 'Sent' }).waitFor();
  const shut = await on.open(on.demo.inboxLink.replace(/#.*/, ''));
  await shut.getByRole('heading', { level: 1 }).waitFor();
  await expectAccessible(shut, 'signing in');
  const inbox = await on.open(on.demo.inboxLink, { viewport: { width: 1280, height: 900 } });
  await inbox.getByRole('heading', { name: 'Inbox' }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await inbox.emulateMedia({ colorScheme });
    await expectAccessible(inbox, `the list, ${colorScheme}`);
  }
  await inbox.getByRole('navigation', { name: 'Messages' }).getByRole('link').first().click();
  await inbox.getByRole('article').waitFor();
  for (const width of [1280, 390]) {
    await inbox.setViewportSize({ width, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await inbox.emulateMedia({ colorScheme });
      await expectAccessible(inbox, `a summary, ${width} px wide, ${colorScheme}`);
    }
  }
});
