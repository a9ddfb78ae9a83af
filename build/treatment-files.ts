import { canonicalJson } from '../src/definition/canonical-json.ts';
import { firstPart } from '../src/definition/first-part.ts';
import { forPage } from '../src/definition/for-page.ts';
import { pack, unpack } from '../src/definition/packed.ts';
import { joinRest, packRest } from '../src/definition/packed-rest.ts';
import type { Definition } from '../src/definition/types.ts';
import type { BuiltFile } from '../src/embed/built-file.ts';
import { launcherWords } from '../src/locales/launcher-words.ts';
import { allAtOnce } from './all-at-once.ts';
import { writeBuiltFile } from './built-file.ts';
import { trimWords } from './trim-words.ts';
import { wordsFor } from './words.ts';

/** What the files of every treatment have in common. */
export interface SharedCode {
  /** The widget's words of each language, as modules that export `strings`. */
  words: Readonly<Record<string, string>>;
  /** What every visit begins with. */
  first: string;
  /** What the panel needs at its end, as a function of the first file's exports. */
  later: string;
  /** What takes up a visit that a tab has kept. */
  kept: BuiltFile;
}

/** Throws where a chat in one of these languages would be opened by a launcher that has no words in it. */
export function assertLaunched({ id, languages }: { id: string; languages: readonly string[] }): void {
  for (const language of languages) {
    if (!Object.hasOwn(launcherWords, language)) throw new Error(`${id} is in "${language}", in which the launcher says nothing: give it words in src/locales/launcher-words.ts`);
  }
}

/**
 * Writes a treatment for pages, two files a language: `id.language`, with which a visit begins, and `id.language.rest`, which the first
 * names. Returns how the first ones are asked for, by language.
 */
export function writeTreatmentFiles({ questionnaire, hash }: Definition, { words, first: code, later, kept }: SharedCode): Record<string, BuiltFile> {
  assertLaunched(questionnaire);
  const written = questionnaire.languages.map((language): [string, BuiltFile] => {
    const whole = forPage({ ...questionnaire, prose: { [language]: questionnaire.prose[language] } } as Definition['questionnaire']);
    const first = firstPart(whole);
    const more = packRest(whole, first, language);
    const packed = pack(first, language);
    if (canonicalJson(joinRest(unpack(packed), more)) !== canonicalJson(whole)) throw new Error(`${questionnaire.id} is not what its two parts are together`);
    const name = `${questionnaire.id}.${language}`;
    const said = trimWords(wordsFor(language, words), code, later);
    const rest = writeBuiltFile(`${name}.rest`, allAtOnce(`export const withFirst=${later},words=${said.later},kept=${JSON.stringify(kept)},more=${JSON.stringify(more)};\n`));
    return [language, writeBuiltFile(name, `${said.first}export const definition=${JSON.stringify({ questionnaire: packed, hash })},rest=${JSON.stringify(rest)};\n`)];
  });
  return Object.fromEntries(written);
}
