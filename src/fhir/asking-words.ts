import type { Language } from '../definition/types.ts';

interface AskingWords {
  ask(title: string): string;
  another(title: string): string;
}

/** How an imported group that repeats asks for one more, since R4 has no words for that. */
const WORDS: Readonly<Record<string, AskingWords>> = {
  en: { ask: (title) => `${title}: is there one to add?`, another: (title) => `${title}: is there another one to add?` },
  de: { ask: (title) => `${title}: Gibt es einen Eintrag?`, another: (title) => `${title}: Gibt es einen weiteren Eintrag?` },
  es: { ask: (title) => `${title}: ¿hay alguno que añadir?`, another: (title) => `${title}: ¿hay otro que añadir?` },
  fr: { ask: (title) => `${title} : y en a-t-il à ajouter ?`, another: (title) => `${title} : y en a-t-il d'autres à ajouter ?` },
  vi: { ask: (title) => `${title}: có mục nào cần thêm không?`, another: (title) => `${title}: còn mục nào khác cần thêm không?` },
};

const OTHER: AskingWords = { ask: (title) => `${title}?`, another: (title) => `${title} +1?` };

/** The words of a language that ask for one more, or signs that need none. */
export function askingWords(language: Language): AskingWords {
  const base = language.split('-')[0] ?? language;
  return (Object.hasOwn(WORDS, base) && WORDS[base]) || OTHER;
}
