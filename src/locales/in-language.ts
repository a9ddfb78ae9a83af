/** What a table has for a language: exactly it, else its primary subtag. */
export function inLanguage<T>(table: Readonly<Record<string, T>>, language: string): T | undefined {
  const [primary = ''] = language.split('-');
  const found = [language, primary].find((tag) => Object.hasOwn(table, tag));
  return found === undefined ? undefined : table[found];
}
