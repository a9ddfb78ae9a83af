import { readAnswer } from '../questions/question-types.ts';
import { withEntry, type Answers, type Entry } from '../rules/answers.ts';
import { isShown } from '../rules/visibility.ts';
import type { IndexedDefinition } from './compile.ts';
import { startingContext, type ConversationContext, type ConversationInput } from './conversation.ts';

/** What was kept of one answer outside the machine. */
export interface RawEntry {
  question: string;
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
  unreadable: string[];
  /** Questions with an entry that the other answers hide. */
  hidden: string[];
  /** Questions that the answers show and that have no entry. */
  missing: string[];
}

/** Builds the context that these answers lead to, in document order, believing nothing else about the visit. */
export function rebuildContext(conversation: IndexedDefinition, input: ConversationInput, entries: readonly RawEntry[]): Rebuilt {
  const { index } = conversation;
  const given = new Map(entries.map((entry) => [entry.question, entry]));
  const rebuilt: Rebuilt = { context: startingContext(input), unreadable: [], hidden: [], missing: [] };
  let answers: Answers = {};
  for (const { question } of [...index.path, ...index.afterStop]) {
    const raw = given.get(question.id);
    const shown = isShown(question, { index, answers, settings: input.settings });
    if (!raw && shown) rebuilt.missing.push(question.id);
    if (raw && !shown) rebuilt.hidden.push(question.id);
    if (!raw || !shown) continue;
    const reading = raw.value === undefined || raw.value === null ? null : readAnswer(raw.value, question);
    if (reading && 'problem' in reading) {
      rebuilt.unreadable.push(question.id);
      continue;
    }
    const act = { language: raw.language, at: raw.at };
    const entry: Entry = reading ? { status: 'answered', value: reading.answer, ...act } : { status: 'skipped', ...act };
    answers = withEntry(answers, question.id, entry);
  }
  rebuilt.context = { ...rebuilt.context, answers };
  return rebuilt;
}
