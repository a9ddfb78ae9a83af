/** The names of the widget's own languages, by which most are called: a browser takes milliseconds to find one. */
const NAMES: Readonly<Record<string, string>> = { en: 'English', ar: 'العربية', vi: 'Tiếng Việt' };

/** A language by the name its own readers give it; its tag where the browser knows no name. */
export function languageName(tag: string): string {
  const known = Object.hasOwn(NAMES, tag) && NAMES[tag];
  if (known) return known;
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    // A tag of no known form.
    return tag;
  }
}
