import type { AnswerKey } from '../rules/answer-key.ts';
import { withEntry, type Answers, type Entry } from '../rules/answers.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { isShown } from '../rules/visibility.ts';
import { walkPath, type PathStep } from '../rules/walk-path.ts';
import type { IndexedDefinition } from './compile.ts';
import { startingContext, type ConversationContext, type ConversationInput } from './conversation.ts';
import { factsFor } from './place.ts';

/** What was kept of one answer outside the machine. */
export interface RawEntry {
  question: AnswerKey;
  /** Undefined where the question was skipped. */
  value: unknown;
  language: string;
  /** RFC 3339. */
  at: string;
}

/** A context built anew, and what could not be taken into it. */
export interface Rebuilt {
  context: ConversationContext;
  /** Questions whose value is no answer to them. */
  unreadable: AnswerKey[];
  /** Entries of questions that the other answers hide, or that there are none of. */
  hidden: AnswerKey[];
  /** Questions that the answers show and that have no entry. */
  missing: AnswerKey[];
}

/** Builds the context that these answers lead to, in document order, believing nothing else about the visit. */
export function rebuildContext({ index }: IndexedDefinition, input: ConversationInput, entries: readonly RawEntry[]): Rebuilt {
  const given = new Map(entries.map((entry) => [entry.question, entry]));
  const rebuilt: Rebuilt = { context: startingContext(input), unreadable: [], hidden: [], missing: [] };
  const answersSoFar = (): Answers => rebuilt.context.answers;
  const visit = ({ key, placed, instance }: PathStep): void => {
    const raw = given.get(key);
    const shown = isShown(placed, factsFor(rebuilt.context, index, placed, instance));
    if (!raw && shown) rebuilt.missing.push(key);
    if (!raw || !shown) return;
    given.delete(key);
    const entry = entryOfRaw(raw, placed, input.localDate, index);
    if (entry) rebuilt.context = { ...rebuilt.context, answers: withEntry(answersSoFar(), key, entry) };
    else rebuilt.unreadable.push(key);
  };
  for (const step of walkPath(index.path, index, answersSoFar)) visit(step);
  for (const step of walkPath(index.afterStop, index, answersSoFar)) visit(step);
  rebuilt.hidden = [...given.keys()];
  return rebuilt;
}

/** What a raw entry is to its question; null where its value is no answer to it. */
function entryOfRaw({ value, language, at }: RawEntry, { question }: Placed, today: string, { read }: QuestionIndex): Entry | null {
  if (value === undefined || value === null) return { status: 'skipped', language, at };
  const reading = read(value, question, today);
  return 'answer' in reading ? { status: 'answered', value: reading.answer, language, at } : null;
}
