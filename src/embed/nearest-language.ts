/** The first of these tags that a wanted language falls back to: itself, its script, its language; else the first of all. */
export function chooseLanguage(wanted: readonly string[], offered: readonly string[]): string {
  for (const tag of wanted) {
    const parts = tag.toLowerCase().split('-');
    for (let length = parts.length; length > 0; length--) {
      const prefix = parts.slice(0, length).join('-');
      const found = offered.find((one) => one.toLowerCase() === prefix);
      if (found) return found;
    }
  }
  return offered[0] ?? 'en';
}

/** The language for a tag: its own `lang`, the nearest on the page, then the browser's. */
export function nearestLanguage(element: Element, offered: readonly string[]): string {
  const onPage = element.closest('[lang]')?.getAttribute('lang');
  return chooseLanguage([...(onPage ? [onPage] : []), ...navigator.languages], offered);
}
