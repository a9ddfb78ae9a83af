import type { Locator, Page } from 'playwright-core';
import { wordsOf } from '../fixtures/words-of.ts';
import { realQuestionnaire } from '../proof/real-questionnaire.ts';

/** The chat, in a dialog or in its place. */
export const chat = (page: Page): Locator => page.locator('preconsult-chat');

/** What is to be read or answered now. */
export const title = async (page: Page): Promise<string> => (await chat(page).getByRole('heading', { level: 2 }).innerText()).trim();

/** What a visitor reads. */
export const words = wordsOf(realQuestionnaire(), 'en', 'Lotus Skin Clinic');

/** What is ticked, by the title of the question. */
export type Ticks = Readonly<Record<string, readonly string[]>>;

const ticks = (answers: Readonly<Record<string, readonly string[]>>): Ticks =>
  Object.fromEntries(Object.entries(answers).map(([id, codes]) => [words.text(id), codes.map((code) => words.label(id, code))]));

/** What cannot be skipped. */
export const shortest = ticks({ consent: ['health'], 'age-band': ['22-39'], 'urgent-now': ['none'] });

/** Presses a button and waits for the next screen. */
export async function press(page: Page, name: string): Promise<void> {
  const before = await chat(page).getByRole('heading', { level: 2 }).elementHandle();
  await chat(page).getByRole('button', { name, exact: true }).click();
  await page.waitForFunction((heading) => !heading?.isConnected, before);
}

/** Ticks what is to be ticked here and goes on, or skips. */
export async function goOn(page: Page, answers: Ticks, names: { continue: string; skip: string } = { continue: 'Continue', skip: 'Skip' }): Promise<void> {
  const labels = answers[await title(page)] ?? [];
  for (const name of labels) await chat(page).getByRole('checkbox', { name, exact: true }).or(chat(page).getByRole('radio', { name, exact: true })).check();
  await press(page, labels.length > 0 ? names.continue : names.skip);
}

/** Walks from screen to screen until a title; `each` looks at every one. */
export async function walk(page: Page, answers: Ticks, until: string, each: (title: string) => Promise<void> = async () => undefined): Promise<void> {
  await chat(page).getByRole('heading', { level: 2 }).waitFor();
  for (let now = await title(page); now !== until; now = await title(page)) {
    await each(now);
    await goOn(page, answers);
  }
  await each(until);
}
