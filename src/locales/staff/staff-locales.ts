import { en } from './en.ts';
import type { StaffStrings } from './strings.ts';
import { vi } from './vi.ts';

/** Staff's words by language. */
export const staffLocales = { en, vi } satisfies Record<string, StaffStrings>;

/** Staff's words for a language: exactly it, else its primary subtag, else English. */
export function staffStringsFor(language: string): StaffStrings {
  const known: Readonly<Record<string, StaffStrings>> = staffLocales;
  const [primary = ''] = language.split('-');
  const found = [language, primary].find((tag) => Object.hasOwn(known, tag));
  return (found && known[found]) || en;
}
