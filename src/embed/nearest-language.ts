/** The first of these tags that a wanted language falls back to: itself, its script, its language; else the first of all. */
export const chooseLanguage = (wanted: readonly (string | undefined)[], offered: readonly string[]): string =>
  (wanted.map((tag) => offered.filter((one) => tag?.match(RegExp(`^${one}\\b`, 'i'))).sort().pop()).find((one) => one) ?? offered[0]) as string;

/** The language for a tag: its own `lang`, the nearest on the page, then the browser's. */
export const nearestLanguage = (element: Element, offered: readonly string[]): string =>
  chooseLanguage([element.closest<HTMLElement>('[lang]')?.lang, ...navigator.languages], offered);
