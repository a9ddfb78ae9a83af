import type { Condition, Question } from '../definition/types.ts';
import { canSkip } from '../engine/question-node.ts';
import { entryOf, type Entry } from '../rules/answers.ts';
import { judge } from '../rules/condition.ts';
import type { Facts } from '../rules/facts.ts';
import { every, negate, some, type Truth } from '../rules/kleene.ts';
import { keysMeant } from '../rules/instances.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { leavesOf } from './condition-parts.ts';
import type { Model } from './model.ts';

/** Whether safety hangs on a question: it is mandatory for safety, or an answer to it shows a safety text or keeps a treatment waiting. */
export function isSafetyQuestion({ mandatory, options = [] }: Question): boolean {
  const pressing = options.some(({ flags = [], safetyText }) => safetyText !== undefined || flags.some(({ level }) => level === 'urgent' || level === 'hold'));
  return mandatory === 'safety' || pressing;
}

/** Why a question must not be skipped; null where it may be, or cannot be. */
export function mustAnswer(question: Question, { questionnaire }: QuestionIndex): string | null {
  if (!canSkip(question)) return null;
  const { options = [], type } = question;
  const ends = options.find(({ safetyText = '' }) => ['stop', 'end-minor'].includes(questionnaire.safetyTexts[safetyText]?.then ?? ''));
  if (ends) return `its option "${ends.code}" ends the questions`;
  const purpose = type === 'consent' ? options.find((option) => option.required) : undefined;
  return purpose ? `without its option "${purpose.code}" the visit must not go on` : null;
}

/** The safety questions, and those that decide, one through the other, whether they are asked: of these it matters whether a skip hides them. */
export function mindedIn({ index, gates }: Pick<Model, 'index' | 'gates'>): ReadonlySet<string> {
  const minded = new Set<string>();
  for (const { question, repeats } of [...index.byId.values()].reverse()) {
    if (!minded.has(question.id) && !isSafetyQuestion(question)) continue;
    const read = (gates.get(question.id) ?? []).flatMap(({ condition }) => leavesOf(condition)).map((leaf) => leaf.question);
    for (const id of [question.id, ...repeats, ...read, ...read.flatMap((one) => index.byId.get(one)?.repeats ?? [])]) minded.add(id);
  }
  return minded;
}

/**
 * What a condition comes to where a skipped question tells nothing, not even that it was not answered, and where one that
 * was never asked has no answer to compare with: unknown means that somebody could hide something by not answering. A
 * question that a skip has hidden stands among the answers as skipped.
 */
export function judgeUnskipped(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return every(condition.all.map((part) => judgeUnskipped(part, facts)));
  if ('any' in condition) return some(condition.any.map((part) => judgeUnskipped(part, facts)));
  if ('not' in condition) return negate(judgeUnskipped(condition.not, facts));
  if ('setting' in condition) return judge(condition, facts);
  const placed = facts.index.byId.get(condition.question);
  const entries = placed ? entriesMeant(placed, facts) : [];
  if (entries.some(({ status }) => status === 'answered')) return judge(condition, facts);
  const groups = (placed?.repeats ?? []).flatMap((id) => facts.index.byId.get(id) ?? []);
  const hidden = groups.some((group) => entriesMeant(group, facts).some(({ status }) => status === 'skipped'));
  return entries.length > 0 || hidden ? null : condition.exists === false;
}

const entriesMeant = (placed: Placed, facts: Facts): Entry[] => keysMeant(placed, facts).flatMap((key) => entryOf(facts.answers, key) ?? []);
