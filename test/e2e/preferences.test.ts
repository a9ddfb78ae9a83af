import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { useDemo } from './use-demo.ts';
import { panel } from './visitor.ts';

const demonstration = useDemo();

/** The chat on the clinic's page, for a visitor whose device is set up like this. */
async function openFor(options: BrowserContextOptions): Promise<Page> {
  const page = await demonstration.open('/', { reducedMotion: 'no-preference', ...options });
  await page.getByRole('button', { name: 'Before your visit' }).click();
  await panel(page).getByRole('heading', { level: 2 }).waitFor();
  return page;
}

const look = (place: Locator, name: string): Promise<string> => place.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
const row = (page: Page): Locator => panel(page).locator('.option').first();

test('a visitor who asks for more contrast reads everything in the colour of the text, between lines of it', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const [plain, strong] = [await openFor({ colorScheme }), await openFor({ colorScheme, contrast: 'more' })];
    const text = await look(panel(strong).getByRole('heading', { level: 2 }), 'color');
    assert.equal(await look(panel(strong).locator('.footer'), 'color'), text);
    assert.equal(await look(row(strong), 'border-top-color'), text);
    assert.notEqual(await look(row(plain), 'border-top-color'), text);
  }
});

test('a visitor who asks for less motion sees none', async () => {
  const page = await openFor({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => document.getAnimations().length);
  assert.equal(moving, 0);
  assert.equal(await look(panel(page).locator('.card'), 'animation-name'), 'none');
  assert.equal(await look(panel(page).locator('.progress rect'), 'transition-duration'), '0s');
});

test('the system’s own colours stand above the look, and what is chosen and how far the visit is can still be told', async () => {
  const page = await openFor({ forcedColors: 'active' });
  const before = await look(row(page), 'border-top-color');
  await panel(page).getByRole('checkbox').first().check();
  assert.notEqual(await look(row(page), 'border-top-color'), before);
  assert.notEqual(await look(panel(page).locator('.progress rect'), 'fill'), await look(panel(page).locator('.progress'), 'background-color'));
});
