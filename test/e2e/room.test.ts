import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { focusOn } from './focus.ts';
import { overFocus, overflowing, smallTargets } from './room.ts';
import { useDemo } from './use-demo.ts';
import { chat, press, shortest, title, walk, words } from './walk.ts';

const on = useDemo();

/** Holds a screen to all that a visitor with little room, or with one finger, needs of it. */
async function expectRoom(page: Page, where: string, tag?: string): Promise<void> {
  assert.deepEqual(await overflowing(page, tag), [], `too wide at “${where}”`);
  assert.deepEqual(await smallTargets(page, tag), [], `too small at “${where}”`);
}

/** Goes through everything that takes the focus on this screen; all of it must be seen when it has it. */
async function expectFocusSeen(page: Page, where: string): Promise<void> {
  assert.equal(await overFocus(page), null, `“${where}” as it comes`);
  const first = await focusOn(page);
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const { isInChat, name, tag } = await focusOn(page);
    if (!isInChat) continue;
    assert.equal(await overFocus(page), null, `${tag} “${name}” of “${where}”`);
    if (name === 'Continue' || name === 'Send' || name === first.name) break;
  }
}

const SCREENS = [
  ['a phone', 'index.html', { width: 390, height: 664 }],
  ['a page at 400 %, in the dialog', 'index.html', { width: 320, height: 256 }],
  ['a page at 400 %, in place', 'inline.html', { width: 320, height: 256 }],
  ['a desktop page at 200 %', 'index.html', { width: 640, height: 400 }],
] as const;

for (const [what, path, viewport] of SCREENS) {
  test(`on ${what} nothing is cut, nothing is too small to press, and the focus is always seen`, async () => {
    const page = await on.open(path, { viewport });
    if (path === 'index.html') await chat(page).getByRole('button').first().click();
    else await chat(page).evaluate((element) => element.scrollIntoView());
    let at = 0;
    await walk(page, shortest, 'Your answers', async (title) => {
      await expectRoom(page, title);
      // In place nothing takes the focus before the visitor does.
      if (at > 0 || path === 'index.html') await expectFocusSeen(page, title);
      at += 1;
    });
    await press(page, 'Send');
    await chat(page).getByRole('heading', { name: 'Sent' }).waitFor();
    await expectRoom(page, 'Sent');
  });
}

test('with the room between letters, words, lines and paragraphs that a visitor may ask for, nothing is cut', async () => {
  const page = await on.open('index.html', { viewport: { width: 320, height: 640 } });
  await chat(page).getByRole('button').first().click();
  await chat(page).getByRole('heading', { level: 2 }).waitFor();
  await page.evaluate(() => {
    const root = document.querySelector('preconsult-chat')?.shadowRoot?.querySelector('preconsult-panel')?.shadowRoot;
    const sheet = new CSSStyleSheet();
    // https://www.w3.org/TR/WCAG22/#text-spacing
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
  await walk(page, shortest, 'Your answers', (title) => expectRoom(page, title));
});

test('what is asked over everything else is seen whole on the smallest screen, and so is what has the focus after it', async () => {
  const page = await on.open('index.html', { viewport: { width: 320, height: 256 } });
  await chat(page).getByRole('button').first().click();
  await page.clock.install();
  await walk(page, shortest, words.text('urgent-now'));
  await chat(page).getByRole('button', { name: 'Continue' }).focus();
  await page.clock.fastForward('14:00');
  await chat(page).getByRole('alertdialog').waitFor();
  await expectRoom(page, 'the idle warning');
  assert.equal(await overFocus(page), null);
  await page.keyboard.press('Enter');
  assert.equal((await focusOn(page)).name, 'Continue');
  assert.equal(await overFocus(page), null);
});

test('what is asked over everything else lies over all that is seen where the whole panel scrolls, wherever the visitor has scrolled to, and with the focus nowhere', async () => {
  for (const [path, height] of [['index.html', 390], ['fullscreen.html', 390], ['index.html', 256]] as const) {
    const page = await on.open(path, { viewport: { width: 844, height } });
    if (path === 'index.html') await chat(page).getByRole('button').first().click();
    await page.clock.install();
    await walk(page, shortest, words.text('previous-treatment'));
    await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (at instanceof HTMLElement) at.blur();
    });
    await page.clock.fastForward('14:00');
    const ask = chat(page).getByRole('alertdialog');
    await ask.waitFor();
    const box = await ask.boundingBox();
    assert.ok(box && box.y >= 0 && box.y + Math.min(box.height, height - 40) <= height, `${path}, ${height} px: ${JSON.stringify(box)}`);
    for (const y of [4, height - 4]) {
      const over = await ask.evaluate((element, at) => (element.getRootNode() as ShadowRoot).elementFromPoint(20, at)?.className, y);
      assert.equal(over, 'veil', `${path}, ${height} px, at ${y}`);
    }
    await page.keyboard.press('Tab');
    await chat(page).getByRole('button', { name: 'I am still here' }).click();
    assert.equal(await title(page), words.text('previous-treatment'));
    assert.deepEqual(await overflowing(page), []);
  }
});

test('in the inbox at 400 % nothing is cut and nothing is too small to press, in the list and in a summary', async () => {
  const visit = await on.open('fullscreen.html');
  await walk(visit, shortest, 'Your answers');
  await press(visit, 'Send');
  await chat(visit).getByRole('heading', { name: 'Sent' }).waitFor();
  const inbox = await on.open(on.demo.inboxLink, { viewport: { width: 320, height: 256 } });
  await inbox.getByRole('heading', { name: 'Inbox' }).waitFor();
  await expectRoom(inbox, 'the list', 'preconsult-inbox');
  await inbox.getByRole('link').first().click();
  await inbox.getByRole('article').waitFor();
  await expectRoom(inbox, 'a summary', 'preconsult-inbox');
});
