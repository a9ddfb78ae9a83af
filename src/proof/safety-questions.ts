import type { Condition, Question } from '../definition/types.ts';
import { canSkip } from '../engine/question-node.ts';
import { entryOf } from '../rules/answers.ts';
import { every, judge, negate, some, type Facts, type Truth } from '../rules/condition.ts';
import { keysMeant } from '../rules/instances.ts';
import type { QuestionIndex } from '../rules/question-index.ts';

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

/**
 * What a condition comes to where a skipped question tells nothing, not even that it was not answered, and where one that
 * was never asked has no answer to compare with: unknown means that somebody could hide something by not answering.
 */
export function judgeUnskipped(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return every(condition.all.map((part) => judgeUnskipped(part, facts)));
  if ('any' in condition) return some(condition.any.map((part) => judgeUnskipped(part, facts)));
  if ('not' in condition) return negate(judgeUnskipped(condition.not, facts));
  if ('setting' in condition) return judge(condition, facts);
  const placed = facts.index.byId.get(condition.question);
  const entries = placed ? keysMeant(placed, facts).flatMap((key) => entryOf(facts.answers, key) ?? []) : [];
  if (entries.some(({ status }) => status === 'answered')) return judge(condition, facts);
  return entries.length > 0 ? null : condition.exists === false;
}
