import { canonicalJson } from '../definition/canonical-json.ts';
import { readAnswer } from '../questions/question-types.ts';
import { entryOf, withEntry, withoutEntries, type Answers, type Entry } from '../rules/answers.ts';
import type { QuestionIndex } from '../rules/question-index.ts';
import { safetyTextsOf } from '../rules/triggers.ts';
import { isShown } from '../rules/visibility.ts';
import type { ConversationContext, RetractedAnswer } from './conversation.ts';

/** The entry that an untrusted value makes for a question; null where it is no answer to it. */
export function entryFor(id: string, value: unknown, act: { language: string; at: string }, index: QuestionIndex): Entry | null {
  const question = index.byId.get(id)?.question;
  if (!question) return null;
  const reading = readAnswer(value, question);
  return 'answer' in reading ? { status: 'answered', value: reading.answer, language: act.language, at: act.at } : null;
}

/** The ids of the safety texts that an entry shows. */
export function safetyTextsFor(id: string, entry: Entry | null | undefined, index: QuestionIndex): string[] {
  const question = index.byId.get(id)?.question;
  return question && entry?.status === 'answered' ? safetyTextsOf(entry.value, question, index) : [];
}

/** The context after a question got an entry: what it replaces and what it takes off the path becomes a retraction. */
export function recordEntry(context: ConversationContext, id: string, entry: Entry, index: QuestionIndex): ConversationContext {
  const before = entryOf(context.answers, id);
  if (before && sameAnswer(before, entry)) return withPending(context, id, entry, index);
  const retractions = [...context.retractions];
  const drafts = { ...context.drafts };
  if (before?.status === 'answered') retractions.push(retract(id, before, entry.status === 'skipped' ? 'skipped' : 'changed'));
  delete drafts[id];
  if (entry.status === 'skipped' && before?.status === 'answered') drafts[id] = before.value;
  const answers = withEntry(context.answers, id, entry);
  const { kept, left } = leavePath(answers, id, context.settings, index);
  for (const [gone, old] of left) {
    if (old.status !== 'answered') continue;
    retractions.push(retract(gone, old, 'left-path'));
    drafts[gone] = old.value;
  }
  const leftIds = new Set(left.map(([gone]) => gone));
  const pending = context.pending.filter((one) => !leftIds.has(one));
  return withPending({ ...context, answers: kept, retractions, drafts, pending }, id, entry, index);
}

/** Whether two entries say the same, whenever and in whatever language they were made. */
function sameAnswer(a: Entry, b: Entry): boolean {
  if (a.status !== 'answered' || b.status !== 'answered') return a.status === b.status;
  return canonicalJson(a.value) === canonicalJson(b.value);
}

function retract(question: string, entry: Entry & { status: 'answered' }, reason: RetractedAnswer['reason']): RetractedAnswer {
  return { question, value: entry.value, language: entry.language, at: entry.at, reason };
}

/** Takes out the entries of questions that are hidden now, and of those hidden by that in turn. */
function leavePath(answers: Answers, changed: string, settings: readonly string[], index: QuestionIndex): { kept: Answers; left: [string, Entry][] } {
  const left: [string, Entry][] = [];
  let kept = answers;
  const queue = [changed];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const { question } of index.dependents.get(id) ?? []) {
      const entry = entryOf(kept, question.id);
      if (!entry || isShown(question, { index, answers: kept, settings })) continue;
      left.push([question.id, entry]);
      kept = withoutEntries(kept, [question.id]);
      queue.push(question.id);
    }
  }
  return { kept, left };
}

function withPending(context: ConversationContext, id: string, entry: Entry, index: QuestionIndex): ConversationContext {
  const others = context.pending.filter((one) => one !== id);
  const pending = safetyTextsFor(id, entry, index).length > 0 ? [...others, id] : others;
  return { ...context, pending };
}
