// Floor 2: pure judgement over answers — what a condition says, what is shown, what is flagged.
// It must not know the order in which a visit goes, what a screen shows, or who reads the result.

import type { Language } from '../definition/types.ts';
import type { AnswerValue } from '../questions/types.ts';

/** What a visitor did with a question. */
export type Entry =
  | { status: 'answered'; value: AnswerValue; language: Language; at: string }
  | { status: 'skipped'; language: Language; at: string };

/** The entries of one visit by question id; plain JSON, never changed in place. */
export type Answers = Readonly<Record<string, Entry>>;

/** The entry of a question, if it has one. */
export function entryOf(answers: Answers, id: string): Entry | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** The value a visitor gave to a question; undefined where it was skipped or not reached. */
export function valueOf(answers: Answers, id: string): AnswerValue | undefined {
  const entry = entryOf(answers, id);
  return entry?.status === 'answered' ? entry.value : undefined;
}

/** The answers with one more entry. */
export function withEntry(answers: Answers, id: string, entry: Entry): Answers {
  return { ...answers, [id]: entry };
}

/** The answers without these entries. */
export function withoutEntries(answers: Answers, ids: readonly string[]): Answers {
  if (ids.length === 0) return answers;
  const gone = new Set(ids);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !gone.has(id)));
}
