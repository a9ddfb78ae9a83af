import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overflowing, smallTargets } from './room.ts';
import { useDemo } from './use-demo.ts';
import { chat, press, shortest, walk, words } from './walk.ts';

// What "Very large" among the settings of Chromium is.
const on = useDemo(['--blink-settings=defaultFontSize=24']);

const size = (place: ReturnType<typeof chat>): Promise<string> => place.evaluate((element) => getComputedStyle(element).fontSize);

test('a visitor who set larger letters in the browser has them in the launcher and in the chat, whatever the page does to its own', async () => {
  const page = await on.open('index.html', { viewport: { width: 320, height: 640 } });
  await page.addStyleTag({ content: 'html { font-size: 10px } preconsult-chat { font-size: 8px }' });
  const launcher = chat(page).getByRole('button').first();
  assert.equal(await size(launcher), '24px');
  await launcher.click();
  // What stands at the end of every screen leaves the room to the question.
  const footer = await chat(page).getByText('Filling this in is not agreeing to treatment.').last().boundingBox();
  assert.ok(footer && footer.y >= 640);
  await press(page, 'Not now');
  assert.deepEqual(await overflowing(page), [], 'too wide where there is a number to call');
  await press(page, 'Start again');
  await walk(page, shortest, words.text('age-band'));
  const [control, label] = await Promise.all([chat(page).getByRole('radio').first().boundingBox(), chat(page).getByText('Under 18', { exact: true }).boundingBox()]);
  assert.ok(control && label && Math.abs(control.y + control.height / 2 - label.y - label.height / 2) <= 1.5, 'a control stands in the middle of its line');
  const wish = words.text('desired-outcome');
  await walk(page, shortest, wish, async (title) => {
    assert.equal(await size(chat(page).getByRole('heading', { level: 2, name: title, exact: true })), '30px');
    assert.deepEqual(await overflowing(page), [], `too wide at “${title}”`);
    assert.deepEqual(await smallTargets(page), [], `too small at “${title}”`);
  });
  assert.equal(await size(chat(page).getByRole('textbox')), '25.5px');
  await walk(page, shortest, 'Your answers');
  await press(page, 'Send');
  // What browsers make smaller by themselves where letters are all as wide.
  assert.equal(await size(chat(page).getByRole('code')), '21px');
});
