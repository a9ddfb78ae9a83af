import type { Page } from 'playwright-core';

/** What does not fit on the screen as it is now, in words. */
export function overflowing(page: Page, tag = 'preconsult-chat'): Promise<string[]> {
  return page.evaluate((name) => {
    const every = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? every(element.shadowRoot) : [])]);
    const root = document.querySelector(name)?.shadowRoot;
    if (!root) return [`there is no ${name}`];
    const inWords = (element: Element): string => `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const isHidden = (element: Element): boolean => element.closest('.visually-hidden, svg') !== null || !element.checkVisibility({ visibilityProperty: true });
    const wide = every(root).filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && !isHidden(element) && (left < -0.5 || right > innerWidth + 0.5);
    });
    const cut = every(root).filter((element) => element.clientWidth > 1 && !isHidden(element) && element.scrollWidth > element.clientWidth + 1 && !element.matches('input, textarea') && getComputedStyle(element).overflowX !== 'visible');
    const page = document.scrollingElement;
    return [...new Set([...wide, ...cut])].map(inWords).concat(page && page.scrollWidth > page.clientWidth ? ['the page scrolls sideways'] : []);
  }, tag);
}

/** What can be pressed and is smaller than 24 by 24 px, but for links in a line of text (https://www.w3.org/TR/WCAG22/#target-size-minimum). */
export function smallTargets(page: Page, tag = 'preconsult-chat'): Promise<string[]> {
  return page.evaluate((name) => {
    const every = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? every(element.shadowRoot) : [])]);
    const root = document.querySelector(name)?.shadowRoot;
    if (!root) return [`there is no ${name}`];
    const targets = every(root).filter((element) => element.matches('button, a[href], input, select, textarea, summary') && !element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true }));
    const small = targets.filter((element) => {
      // A label is pressed for its box.
      const target = (element instanceof HTMLInputElement ? element.closest('label') : null) ?? element;
      const { width, height } = target.getBoundingClientRect();
      const isInline = element.localName === 'a' && getComputedStyle(element).display === 'inline';
      return !isInline && (width < 24 || height < 24);
    });
    return small.map((element) => `${element.localName} “${(element.textContent ?? '').trim().slice(0, 40)}” ${element.getBoundingClientRect().width} × ${element.getBoundingClientRect().height}`);
  }, tag);
}

/** What lies over what has the focus, in words; null where it is seen, whole where it fits. */
export function overFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return 'nothing has the focus';
    const focused = at;
    const hit = (x: number, y: number, within: DocumentOrShadowRoot = document): Element | null => {
      const found = within.elementFromPoint(x, y);
      return found?.shadowRoot && found.shadowRoot !== within ? (hit(x, y, found.shadowRoot) ?? found) : found;
    };
    const name = (element: Element): string => `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const target = (focused instanceof HTMLInputElement ? focused.closest('label') : null) ?? focused;
    const box = focused.getBoundingClientRect();
    const { left, right, top } = box;
    // Of several lines, a browser brings the one into view that is typed in.
    const height = focused.localName === 'textarea' ? Math.min(32, box.height) : box.height;
    const bottom = top + height;
    if (bottom < 1 || top > innerHeight - 1) return `${name(focused)} is off the screen`;
    const header = focused.closest('.header') ? 0 : ((focused.getRootNode() as ShadowRoot).querySelector?.('.header')?.getBoundingClientRect().bottom ?? 0);
    const fits = height < innerHeight - Math.max(0, header) - 4;
    if (fits && (top < -0.5 || bottom > innerHeight + 0.5)) return `${name(focused)} is cut by the edge of the screen: ${top} to ${bottom}`;
    const x = (left + right) / 2;
    const points = fits ? [top + 2, (top + bottom) / 2, bottom - 2] : [Math.max(top, 0) / 2 + Math.min(bottom, innerHeight) / 2];
    for (const y of points) {
      const over = hit(x, y);
      if (over && !target.contains(over) && !over.contains(target)) return `${name(over)} lies over ${name(focused)} at ${Math.round(y)}`;
    }
    return null;
  });
}
