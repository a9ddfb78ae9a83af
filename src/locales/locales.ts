import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Strings } from './strings.ts';
import { vi } from './vi.ts';

/** The widget's words by language; every language a widget can be shown in. A page loads those of its own language only. */
export const locales = { ar, en, vi } satisfies Record<string, Strings>;

/** The words for a language: exactly it, else its primary subtag, else English. */
export function stringsFor(language: string): Strings {
  const known: Readonly<Record<string, Strings>> = locales;
  const [primary = ''] = language.split('-');
  const found = [language, primary].find((tag) => Object.hasOwn(known, tag));
  return (found && known[found]) || en;
}
