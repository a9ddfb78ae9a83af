import type { Locator, Page } from 'playwright-core';

/** What a visitor does at one question: ticks these labels, or types. */
export type Answer = { tick: (string | RegExp)[] } | { type: string } | { press: string };

/** Lets a test see into closed shadow roots, as a person sees them; must run before the page loads. */
export async function openRoots(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
}

/** The chat's panel. */
export const panel = (page: Page): Locator => page.getByRole('dialog', { name: /^Before your visit/ });

/** The text of what is on the screen now. */
async function heading(page: Page): Promise<string> {
  return (await panel(page).getByRole('heading', { level: 2 }).innerText()).trim();
}

/** Answers question after question by its text, until a heading that has no answer here is reached; returns that heading. */
export async function answerAll(page: Page, answers: ReadonlyMap<string, Answer>): Promise<string> {
  for (;;) {
    const text = await heading(page);
    const answer = answers.get(text);
    if (!answer) return text;
    const question = panel(page).getByRole('group', { name: text, exact: true }).or(panel(page).getByRole('radiogroup', { name: text, exact: true }));
    if ('type' in answer) await question.getByRole('textbox').fill(answer.type);
    if ('tick' in answer) for (const name of answer.tick) await question.getByRole('checkbox', { name, exact: true }).or(question.getByRole('radio', { name, exact: true })).check();
    await panel(page).getByRole('button', { name: 'press' in answer ? answer.press : 'Continue', exact: true }).click();
    await panel(page).getByRole('heading', { level: 2, name: text, exact: true }).waitFor({ state: 'detached' });
  }
}
