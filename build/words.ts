import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EnvironmentOptions, Plugin } from 'vite';
import { chooseLanguage } from '../src/embed/nearest-language.ts';
import { browserFile, PARTS } from './browser-file.ts';

const LOCALES = 'src/locales';

/** The languages of the widget's own words. */
const languages = readdirSync(LOCALES)
  .filter((name) => /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?\.ts$/.test(name))
  .map((name) => basename(name, '.ts'));

/** Builds the words of each language. */
export const wordFiles: Record<string, EnvironmentOptions> = Object.fromEntries(
  languages.map((tag) => [`words_${tag.replace('-', '_')}`, browserFile(join(LOCALES, `${tag}.ts`), `words.${tag}.js`, { outDir: PARTS })]),
);

/** What words are made with that a treatment's later file has as well. */
const SHARED = { name: 'valueWords', file: 'value-words.ts' };

/** Has the words of each language name what they share with later files, so that those which come with one can take it from there. */
export const sharedWords: Plugin = {
  name: 'preconsult-shared-words',
  enforce: 'pre',
  transform(code, id) {
    const isWords = Object.hasOwn(wordFiles, this.environment.name) && languages.some((tag) => id.endsWith(`/${LOCALES}/${tag}.ts`));
    return isWords ? { code: `${code}\nexport { ${SHARED.name} } from './${SHARED.file}';\n`, map: null } : null;
  },
};

/** The built words of each language, as a module that gives them as `strings`. */
export function builtWords(): Record<string, string> {
  return Object.fromEntries(
    languages.map((tag) => {
      const code = readFileSync(join(PARTS, `words.${tag}.js`), 'utf8').trim();
      const named = code.replace(new RegExp(`(?<=export\\{[^}]* as )${tag}(?=[^}]*\\};?$)`), 'strings').replace(/\}$/, '};');
      if (!/ as strings[^}]*\};$/.test(named)) throw new Error(`the words of ${tag} do not end with their exports`);
      return [tag, named];
    }),
  );
}

/** The words that stand beside a questionnaire's in this language: the nearest there are, else English. */
export function wordsFor(language: string, words: Readonly<Record<string, string>>): string {
  const found = words[chooseLanguage([language, 'en'], Object.keys(words))];
  if (!found) throw new Error('there are no words at all');
  return found;
}
