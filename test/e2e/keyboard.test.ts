import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { focusOn, tabTo } from './focus.ts';
import { useDemo } from './use-demo.ts';
import { chat, shortest, title, words } from './walk.ts';

const on = useDemo();
const LAUNCHER = 'Before your visit';
const wish = words.text('desired-outcome');

/** How often the focus is looked at before it is called lost. */
const LOOKS = 2000;

/** Waits until the focus is on what has this name, which is read anew each time: a screen may go on by itself. */
async function focusedOn(page: Page, nameNow: () => string | Promise<string>): Promise<void> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    if ((await focusOn(page)).name === (await nameNow())) return;
    await page.waitForFunction(() => true);
  }
  const { tag, name } = await focusOn(page);
  assert.equal(name, await nameNow(), `the focus is on ${tag}`);
}

const focused = (page: Page, name: string): Promise<void> => focusedOn(page, () => name);

/** Opens the chat from the top of the clinic's page with nothing but keys. */
async function openByKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: LAUNCHER }).waitFor();
  await tabTo(page, LAUNCHER);
  await page.keyboard.press('Enter');
  await chat(page).getByRole('heading', { level: 2 }).waitFor();
  await focused(page, 'Before your microneedling visit');
}

/** Goes to a button with Tab and presses it; what comes next must have the focus on its title. */
async function use(page: Page, name: string, key = 'Enter'): Promise<void> {
  const before = await chat(page).getByRole('heading', { level: 2 }).elementHandle();
  await tabTo(page, name);
  await page.keyboard.press(key);
  await page.waitForFunction((heading) => !heading?.isConnected, before);
  await focusedOn(page, () => title(page));
}

/** Answers what must be answered, and one question in words; skips the rest. */
async function answer(page: Page): Promise<void> {
  const now = await title(page);
  if (now === wish) {
    await tabTo(page, wish);
    while ((await focusOn(page)).tag !== 'textarea') await page.keyboard.press('Tab');
    await page.keyboard.type('Calmer skin');
    return use(page, 'Continue', ' ');
  }
  const [label] = shortest[now] ?? [];
  if (label === undefined) return use(page, 'Skip');
  const radios = chat(page).getByRole('radio');
  if ((await radios.count()) > 0) {
    await tabTo(page, (await radios.first().locator('xpath=ancestor::label').innerText()).trim());
    await page.keyboard.press('Space');
    while ((await focusOn(page)).name !== label) await page.keyboard.press('ArrowDown');
  } else {
    await tabTo(page, label);
    await page.keyboard.press('Space');
  }
  return use(page, 'Continue');
}

for (const [width, what] of [[1280, 'beside the page'], [390, 'over the whole of a phone']] as const) {
  test(`a whole visit by keyboard alone, from the page’s launcher to Sent and back, ${what}`, async () => {
    const page = await on.open('index.html', { viewport: { width, height: 844 } });
    await openByKeys(page);
    await answer(page);
    await use(page, 'Back');
    assert.equal(await title(page), words.text('consent'));
    await use(page, 'Continue');
    while ((await title(page)) !== 'Your answers') await answer(page);
    await tabTo(page, `Change: ${wish}`, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await focused(page, wish);
    await use(page, 'Continue');
    assert.equal(await title(page), 'Your answers');
    await use(page, 'Send');
    await chat(page).getByRole('heading', { name: 'Sent' }).waitFor();
    await focused(page, 'Sent');
    await page.keyboard.press('Escape');
    await focused(page, LAUNCHER);
    await page.keyboard.press('Space');
    await focused(page, 'Sent');
  });
}

test('what opens over a question is left by Escape, and the focus goes back to where it was', async () => {
  const page = await on.open('index.html', { viewport: { width: 1280, height: 844 } });
  await openByKeys(page);
  await answer(page);
  for (const [button, inside] of [['Language: English', 'English'], ['Start again', 'Keep my answers']] as const) {
    await tabTo(page, button, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, inside);
    await page.keyboard.press('Escape');
    await focused(page, button);
    assert.equal(await title(page), words.text('age-band'));
  }
});

test('Tab goes round in the sheet of a phone and never reaches the page behind it', async () => {
  const page = await on.open('index.html');
  await openByKeys(page);
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press(key);
      const { isInChat, tag, name } = await focusOn(page);
      assert.ok(isInChat || tag === 'body', `${key} reaches ${tag} “${name}”`);
    }
  }
});

test('in its place the chat holds nobody: Tab goes in, through it and out on both sides', async () => {
  const page = await on.open('inline.html', { viewport: { width: 1280, height: 844 } });
  await chat(page).getByRole('heading', { level: 2 }).waitFor();
  const way: boolean[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const { isInChat, tag } = await focusOn(page);
    if (tag === 'body') break;
    if (way.at(-1) !== isInChat) way.push(isInChat);
  }
  assert.deepEqual(way, [false, true, false]);
  await tabTo(page, 'Not now', 'Shift+Tab');
  for (let { isInChat } = await focusOn(page), presses = 0; isInChat; { isInChat } = await focusOn(page), presses += 1) {
    assert.ok(presses < 30, 'Shift+Tab does not leave the chat');
    await page.keyboard.press('Shift+Tab');
  }
});
