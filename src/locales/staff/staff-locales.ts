import { inLanguage } from '../in-language.ts';
import { en } from './en.ts';
import type { StaffStrings } from './strings.ts';
import { vi } from './vi.ts';

/** Staff's words by language. */
export const staffLocales = { en, vi } satisfies Record<string, StaffStrings>;

/** Staff's words for a language: exactly it, else its primary subtag, else English. */
export const staffStringsFor = (language: string): StaffStrings => inLanguage(staffLocales, language) ?? en;
