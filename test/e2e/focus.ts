import type { Page } from 'playwright-core';

/** What has the focus. */
export interface Focus {
  name: string;
  tag: string;
  /** Whether it is in the chat. */
  isInChat: boolean;
}

/** What has the focus now, through every root. */
export function focusOn(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let at = document.activeElement;
    const isInChat = at?.localName === 'preconsult-chat';
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
    const root = at?.getRootNode();
    const ids = at?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = root instanceof ShadowRoot ? ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ') : '';
    const name = named || at?.getAttribute('aria-label') || labels.map((label) => label.textContent).join(' ') || (at?.textContent ?? '');
    return { name: name.replace(/\s+/g, ' ').trim().slice(0, 300), tag: at?.localName ?? '', isInChat };
  });
}

/** Goes on with Tab, or back with Shift+Tab, until the focus is on what in the chat has this name. */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const focus = await focusOn(page);
    if (focus.isInChat && focus.name === name) return;
    passed.push(`${focus.tag} “${focus.name}”`);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches “${name}”; passed: ${passed.join(', ')}`);
}
