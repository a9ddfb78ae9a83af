/** The first of these tags that a wanted language falls back to: itself, its script, its language; else the first of all. */
export const chooseLanguage = (wanted: readonly (string | undefined)[], offered: readonly string[]): string =>
  wanted.flatMap((tag) => offered.filter((one) => `${tag}-`.toLowerCase().startsWith(`${one}-`.toLowerCase())).sort().slice(-1))[0] ?? offered[0] ?? 'en';

/** The language for a tag: its own `lang`, the nearest on the page, then the browser's. */
export const nearestLanguage = (element: Element, offered: readonly string[]): string =>
  chooseLanguage([element.closest<HTMLElement>('[lang]')?.lang, ...navigator.languages], offered);
