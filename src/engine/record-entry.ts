import { uses } from '../definition/uses.ts';
import { answerKey, instanceOf, type AnswerKey } from '../rules/answer-key.ts';
import { entryOf, withEntry, withoutEntries, type Answers, type Entry } from '../rules/answers.ts';
import { keysMeant } from '../rules/instances.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { safetyTextsOf } from '../rules/safety-texts.ts';
import { isShown } from '../rules/visibility.ts';
import type { ConversationContext, RetractedAnswer } from './conversation.ts';
import { factsFor, placedOf } from './place.ts';

/** When something was done, in which language, and on which local date of the visitor. */
export interface EntryAct {
  language: string;
  at: string;
  today: string;
}

/** The entry that an untrusted value makes for a question; null where it is no answer to it. */
export function entryFor(key: AnswerKey, value: unknown, { language, at, today }: EntryAct, index: QuestionIndex): Entry | null {
  const placed = placedOf(key, index);
  if (!placed) return null;
  const reading = index.read(value, placed.question, today);
  return 'answer' in reading ? { status: 'answered', value: reading.answer, language, at } : null;
}

/** The ids of the safety texts that an entry shows. */
export function safetyTextsFor(key: AnswerKey, entry: Entry | null | undefined, index: QuestionIndex): string[] {
  const placed = placedOf(key, index);
  return placed && entry?.status === 'answered' ? safetyTextsOf(entry.value, placed.question, index) : [];
}

/** The context after a question got an entry: what it replaces and what it takes off the path becomes a retraction. */
export function recordEntry(context: ConversationContext, key: AnswerKey, entry: Entry, index: QuestionIndex): ConversationContext {
  const before = entryOf(context.answers, key);
  if (before && sameAnswer(before, entry)) return withPending(context, key, entry, index);
  const retractions = [...context.retractions];
  const drafts = { ...context.drafts };
  if (before?.status === 'answered') retractions.push(retract(key, before, entry.status === 'skipped' ? 'skipped' : 'changed'));
  delete drafts[key];
  if (entry.status === 'skipped' && before?.status === 'answered') drafts[key] = before.value;
  const { kept, left } = leavePath({ ...context, answers: withEntry(context.answers, key, entry) }, context.answers, key, index);
  for (const [gone, old] of left) {
    if (old.status !== 'answered') continue;
    retractions.push(retract(gone, old, 'left-path'));
    drafts[gone] = old.value;
  }
  const leftKeys = new Set(left.map(([gone]) => gone));
  const pending = context.pending.filter((one) => !leftKeys.has(one));
  return withPending({ ...context, answers: kept, retractions, drafts, pending }, key, entry, index);
}

/** Whether two entries say the same, whenever and in whatever language they were made. */
function sameAnswer(a: Entry, b: Entry): boolean {
  if (a.status !== 'answered' || b.status !== 'answered') return a.status === b.status;
  // Both were read by the same type, which writes every answer in one order.
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

function retract(question: AnswerKey, entry: Entry & { status: 'answered' }, reason: RetractedAnswer['reason']): RetractedAnswer {
  return { question, value: entry.value, language: entry.language, at: entry.at, reason };
}

/** Takes out the entries of questions that are hidden now, and of those hidden by that in turn. */
function leavePath(context: ConversationContext, before: Answers, changed: AnswerKey, index: QuestionIndex): { kept: Answers; left: [AnswerKey, Entry][] } {
  const left: [AnswerKey, Entry][] = [];
  let kept = context.answers;
  const queue = [changed];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    for (const { placed, instance } of readersOf(key, { ...context, answers: before }, index)) {
      const reader = answerKey(placed.question.id, instance);
      const entry = entryOf(kept, reader);
      if (!entry || isShown(placed, factsFor({ ...context, answers: kept }, index, placed, instance))) continue;
      left.push([reader, entry]);
      kept = withoutEntries(kept, [reader]);
      queue.push(reader);
    }
  }
  return { kept, left };
}

/** The places of every question whose being shown may depend on this answer, in the instances there were before it changed. */
function readersOf(key: AnswerKey, before: ConversationContext, index: QuestionIndex): { placed: Placed; instance: number[] }[] {
  const placed = placedOf(key, index);
  if (!placed) return [];
  if (!uses.groups) return (index.dependents.get(key) ?? []).map((reader) => ({ placed: reader, instance: [] }));
  const own = instanceOf(key);
  // Whether there is one more decides on every instance after it, not on its own.
  const around = placed.asksFor ? { repeats: placed.repeats.slice(0, -1), instance: own.slice(0, -1) } : { repeats: placed.repeats, instance: own };
  const facts = { ...factsFor(before, index), ...around };
  return (index.dependents.get(placed.question.id) ?? []).flatMap((reader) => keysMeant(reader, facts).map((one) => ({ placed: reader, instance: instanceOf(one) })));
}

function withPending(context: ConversationContext, key: AnswerKey, entry: Entry, index: QuestionIndex): ConversationContext {
  const others = context.pending.filter((one) => one !== key);
  const pending = safetyTextsFor(key, entry, index).length > 0 ? [...others, key] : others;
  return { ...context, pending };
}
