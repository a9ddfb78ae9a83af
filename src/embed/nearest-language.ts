/** The first of these tags that a wanted language falls back to: itself, its script, its language; else the first of all. */
export function chooseLanguage(wanted: readonly string[], offered: readonly string[]): string {
  for (let tag of wanted) {
    for (; tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const found = offered.find((one) => one.toLowerCase() === tag.toLowerCase());
      if (found) return found;
    }
  }
  return offered[0] ?? 'en';
}

/** The language for a tag: its own `lang`, the nearest on the page, then the browser's. */
export const nearestLanguage = (element: Element, offered: readonly string[]): string =>
  chooseLanguage([element.closest('[lang]')?.getAttribute('lang') ?? '', ...navigator.languages], offered);
