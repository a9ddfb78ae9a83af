import { fleschKincaid, syllables, wordsOf, type Exceptions } from './flesch-kincaid.ts';
import { proseStrings, readFixture } from './shipped-treatments.ts';

/** What a string can be to the visitor; `fixed` may only be changed by counsel or a clinical lead. */
export const KINDS = ['question', 'help', 'why', 'intro', 'option', 'card', 'title', 'fixed'] as const;

/** One of them. */
export type Kind = (typeof KINDS)[number];

/** One string that an English-speaking visitor reads, with its grade. */
export interface Graded {
  where: string;
  kind: Kind;
  text: string;
  /** The Flesch-Kincaid grade without the names that are not counted, to one decimal place. */
  grade: number;
  /** How many words were counted. */
  words: number;
  /** The words of four syllables or more that are no such names. */
  long: string[];
}

/** What the grades are held to. */
export interface Limits {
  /** Of everything that a visitor reads. */
  highest: number;
  /** Names of drugs and illnesses, which are not counted. */
  names: string[];
  syllables: Exceptions;
}

/** The agreed limits. */
export const limits: Limits = readFixture<Limits>('reading-grade.json');

const { atTheStart } = readFixture<{ atTheStart: string[] }>('approved-wording.json');
const fixedIntros = new Set(atTheStart.map((text) => text.replaceAll('{clinic}', '{clinic-name}').replaceAll('{emergency}', '{emergency-number}')));
const names = new RegExp(`\\b(${limits.names.join('|')})s?\\b`, 'gi');

/** Every English string of every treatment that a visitor reads. */
export function gradedProse(): Graded[] {
  return proseStrings()
    .filter(({ language, to, where }) => language === 'en' && to === 'visitor' && !/\.needs\[\d+\]$/.test(where))
    .map(({ where, text }) => graded(where, text));
}

function graded(where: string, text: string): Graded {
  const kind = kindOf(where, text);
  const counted = text
    .replace(/\{[^}]*\}/g, 'X')
    .replace(/\S*[À-ỹ]\S*/g, '')
    .replace(names, '');
  const words = wordsOf(counted);
  const long = words.filter((word) => syllables(word, limits.syllables) >= 4);
  return { where, kind, text, grade: Math.round(fleschKincaid(counted, limits.syllables) * 10) / 10, words: words.length, long };
}

function kindOf(where: string, text: string): Kind {
  const path = where.split(' ')[1] ?? '';
  if (fixedIntros.has(text) || /^\$\.(footer|safetyTexts\.[\w-]+\.texts|questions\.consent\.options)\b/.test(path)) return 'fixed';
  if (/\.options\./.test(path)) return 'option';
  if (path.startsWith('$.cards.')) return path.endsWith('.title') ? 'title' : 'card';
  if (/\.(help|format)$/.test(path)) return 'help';
  if (path.endsWith('.why')) return 'why';
  if (path.endsWith('.title')) return 'title';
  return path.startsWith('$.questions.') || /\.(ask|askAnother)$/.test(path) ? 'question' : 'intro';
}
