import { ar } from './ar.ts';
import { en } from './en.ts';
import { inLanguage } from './in-language.ts';
import type { Strings } from './strings.ts';
import { vi } from './vi.ts';

/** The widget's words by language; every language a widget can be shown in. A page loads those of its own language only. */
export const locales = { ar, en, vi } satisfies Record<string, Strings>;

/** The words for a language: exactly it, else its primary subtag, else English. */
export const stringsFor = (language: string): Strings => inLanguage(locales, language) ?? en;
