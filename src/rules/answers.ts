// Floor 2: pure judgement over answers — what a condition says, what is shown, what is flagged.
// It must not know the order in which a visit goes, what a screen shows, or who reads the result.

import type { Language } from '../definition/types.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { AnswerKey } from './answer-key.ts';

/** What a visitor did with a question. */
export type Entry =
  | { status: 'answered'; value: AnswerValue; language: Language; at: string }
  | { status: 'skipped'; language: Language; at: string };

/**
 * The entries of one visit by key, in two levels, so that the five-thousandth costs what the fiftieth does; plain JSON, never changed in place.
 * Read and made by the functions of this file only.
 */
export type Answers = Readonly<Record<string, Readonly<Record<AnswerKey, Entry>>>>;

/** The number of tables of the upper level; about the square root of the most answers a visit is made for. */
const TABLES = 64;

/** The upper level's name for a key: any spread will do, as long as it is always the same. */
function tableOf(key: AnswerKey): string {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (hash * 31 + key.charCodeAt(at)) % 65_521;
  return `t${hash % TABLES}`;
}

/** Answers from entries by key. */
export function answersFrom(entries: Readonly<Record<AnswerKey, Entry>>): Answers {
  return Object.entries(entries).reduce<Answers>((answers, [key, entry]) => withEntry(answers, key, entry), {});
}

/** Every entry with its key, in no order that means anything. */
export function entriesOf(answers: Answers): [AnswerKey, Entry][] {
  return Object.values(answers).flatMap((table) => Object.entries(table));
}

/** The entry of a question, if it has one. */
export function entryOf(answers: Answers, key: AnswerKey): Entry | undefined {
  const table = answers[tableOf(key)];
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The value a visitor gave to a question; undefined where it was skipped or not reached. */
export function valueOf(answers: Answers, key: AnswerKey): AnswerValue | undefined {
  const entry = entryOf(answers, key);
  return entry?.status === 'answered' ? entry.value : undefined;
}

/** The answers with one more entry. */
export function withEntry(answers: Answers, key: AnswerKey, entry: Entry): Answers {
  const name = tableOf(key);
  return { ...answers, [name]: { ...answers[name], [key]: entry } };
}

/** The answers without these entries. */
export function withoutEntries(answers: Answers, keys: readonly AnswerKey[]): Answers {
  return keys.reduce((left, key) => {
    const name = tableOf(key);
    const table = left[name];
    if (!table || !Object.hasOwn(table, key)) return left;
    const { [key]: _, ...others } = table;
    if (Object.keys(others).length > 0) return { ...left, [name]: others };
    const { [name]: __, ...tables } = left;
    return tables;
  }, answers);
}
