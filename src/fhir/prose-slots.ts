import type { Prose } from '../definition/prose.ts';
import type { Language } from '../definition/types.ts';
import type { Findings } from './findings.ts';
import { plainText } from './plain-text.ts';
import { languageTag } from './read-form.ts';
import type { Said } from './types.ts';

/** More languages than these are not offered: nobody looks through so many. */
const MOST_LANGUAGES = 40;

/** Where a text stands in a prose. */
type Place = readonly string[];

interface Slot {
  place: Place;
  texts: readonly Said[];
  /** Makes the text in a language of what is said there. */
  word: (texts: readonly string[], language: Language) => string;
}

/** The texts of a form as they will stand in the prose of each of its languages. */
export class ProseSlots {
  readonly #slots: Slot[] = [];

  /** Puts what is said, joined, at a place. */
  add(place: Place, texts: readonly Said[], word: Slot['word'] = (said) => said.join(' ')): void {
    this.#slots.push({ place, texts, word });
  }

  /** The languages to offer: the form's own, and those that at least half of its texts are translated to. */
  languages(own: Language, findings: Findings): Language[] {
    const every = this.#slots.flatMap(({ texts }) => texts).filter(({ path }) => path !== '$');
    // A text that stands in several places is one to translate.
    const said = [...new Map(every.map((text) => [text.path, text])).values()];
    const counts = new Map<Language, number>();
    for (const { translations } of said) {
      for (const language of new Set([...translations.keys()].flatMap((tag) => languageTag(tag) ?? []))) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    counts.delete(own);
    if (counts.size >= MOST_LANGUAGES) findings.warn('$', `${counts.size} languages beside its own`, `the ${MOST_LANGUAGES - 1} with the most texts are offered`);
    const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_LANGUAGES - 1);
    return [own, ...most.filter(([language, count]) => isOffered(language, count, said, findings)).map(([language]) => language)];
  }

  /** The prose in one language; a text that is not translated stays in the form's own. */
  prose(language: Language, own: Language): Prose {
    const prose: Prose = { title: '', intro: [], footer: [], sections: {}, questions: {}, safetyTexts: {}, flags: {}, cards: {} };
    for (const { place, texts, word } of this.#slots) {
      const words = texts.map((text) => (language === own ? '' : plainText(translated(text, language) ?? '')) || plainText(text.own));
      const said = word(words, language);
      // Nothing but markup says nothing; a place that cannot do without words has others.
      if (said.trim() !== '') put(prose, place, said);
    }
    return prose;
  }
}

function translated({ translations }: Said, language: Language): string | undefined {
  for (const [tag, words] of translations) if (languageTag(tag) === language && words.trim() !== '') return words;
  return undefined;
}

function isOffered(language: Language, count: number, said: readonly Said[], findings: Findings): boolean {
  const [missing] = said.filter((one) => translated(one, language) === undefined);
  if (!missing) return true;
  const enough = count * 2 >= said.length;
  const says = `${said.length - count} of ${said.length} texts are not translated to "${language}"`;
  findings.warn(missing.path, says, enough ? "the form's own words stand in for them" : 'the language is not offered');
  return enough;
}

/** Sets a text in nested records, making those that are not there yet; the last name `[]` adds a wording to a list. */
function put(target: object, [name = '', ...rest]: Place, text: string): void {
  const record = target as Record<string, unknown>;
  if (rest.length === 0) {
    record[name] = text;
    return;
  }
  if (rest[0] === '[]') {
    const list = record[name];
    if (Array.isArray(list)) list.push({ text });
    return;
  }
  const inner = Object.hasOwn(record, name) ? record[name] : undefined;
  const next = typeof inner === 'object' && inner !== null ? inner : {};
  record[name] = next;
  put(next, rest, text);
}
