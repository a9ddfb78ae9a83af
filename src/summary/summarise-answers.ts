import type { Question } from '../definition/types.ts';
import { questionsRead } from '../definition/questions-read.ts';
import type { ConversationContext } from '../engine/conversation.ts';
import { placedOf } from '../engine/place.ts';
import { typeOf, valuesOf } from '../questions/question-types.ts';
import { entryOf, valueOf, type Entry } from '../rules/answers.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { walkPath, type PathStep } from '../rules/walk-path.ts';
import { answerWording, codesOf, staffWording } from './answer-wording.ts';
import type { SummariseOptions } from './summarise.ts';
import type { AnswerStatus, Retraction, Summary, SummaryAnswer } from './types.ts';
import { wordsAt } from './words-in.ts';

/** Every question that asks for something, in each instance of the repeating groups around it, in document order. */
export function askedFor(path: readonly Placed[], context: ConversationContext, index: QuestionIndex): PathStep[] {
  return [...walkPath(path, index, () => context.answers)].filter(({ placed }) => !typeOf(placed.question).showsOnly);
}

/** One question of the visit as the summary keeps it. */
export function summariseAnswer({ key, placed }: PathStep, context: ConversationContext, options: SummariseOptions): SummaryAnswer {
  const { question, section } = placed;
  const entry = entryOf(context.answers, key);
  const value = valueOf(context.answers, key);
  const { staffLanguage } = options;
  return {
    question: key,
    section: section.id,
    heading: question.heading ?? section.heading,
    status: statusOf(question, entry),
    restricted: isRestricted(question, codesOf(question, value)),
    value: value ?? null,
    codes: codesOf(question, value),
    shown: entry ? { ...answerWording(question, value, entry.language, wordsAt(key, entry.language, context, options)), language: entry.language } : null,
    staff: staffWording(question, value, staffLanguage, wordsAt(key, staffLanguage, context, options)),
  };
}

/** Whether a question, or an option that was chosen, is for clinicians only. */
export function isRestricted({ restricted = false, options = [] }: Question, codes: readonly string[]): boolean {
  return restricted || options.some((option) => option.restricted && codes.includes(option.code));
}

/** An answer that says nothing but "not sure" or "I'd rather not say" is not "answered", and never "no". */
function statusOf(question: Question, entry: Entry | undefined): AnswerStatus {
  if (!entry) return 'not-asked';
  if (entry.status === 'skipped') return 'skipped';
  const meanings = valuesOf(entry.value, question).map((value) => {
    if (value.kind === 'not-sure') return 'not-sure';
    return value.kind === 'coding' ? question.options?.find((option) => option.code === value.code)?.means : undefined;
  });
  const [first] = meanings;
  return first && meanings.every((means) => means !== undefined) ? first : 'answered';
}

/** A question with what became of it. */
type Asked = readonly { step: PathStep; answer: SummaryAnswer }[];

/** What staff must not read as "no": skipped, unsure, declined, and what is usually asked and was not; a visit that stopped has contact questions of its own. */
export function listUnanswered(asked: Asked, outcome: Summary['outcome']): Summary['unanswered'] {
  return asked.flatMap(({ step, answer: { status, codes, staff: { question: label } } }): Summary['unanswered'] => {
    const { key, placed } = step;
    const { question } = placed;
    if (status === 'not-asked') {
      if ((isConditional(placed) && !question.core) || (outcome === 'stopped' && placed.section.heading === 'contact')) return [];
      const because = outcome === 'stopped' ? [] : reasonsOf(step, asked);
      return [{ question: key, status, label, ...(because.length > 0 && { because }) }];
    }
    const partly = question.options?.find((option) => option.means && codes.includes(option.code))?.means;
    const kind = status === 'answered' ? partly : status;
    return kind ? [{ question: key, status: kind, label }] : [];
  });
}

/** The answers that the conditions of a question and of its groups read, in its own place, as all staff may read them. */
function reasonsOf({ placed: { question, groups }, instance }: PathStep, asked: Asked): string[] {
  const read = new Set([question, ...groups].flatMap(({ showWhen }) => (showWhen ? questionsRead(showWhen) : [])));
  return asked.flatMap(({ step, answer: { status, staff, restricted } }) => {
    const isMeant = read.has(step.placed.question.id) && step.instance.every((number, depth) => number === instance[depth]);
    return isMeant && status === 'answered' && !restricted ? [`${staff.question}: ${staff.answer.join(', ')}`] : [];
  });
}

/** Whether not being asked is nothing out of the ordinary. */
function isConditional({ question, groups, asksFor }: Placed): boolean {
  return question.showWhen !== undefined || asksFor !== undefined || groups.some((group) => group.showWhen);
}

/** The most retractions that a summary keeps, the latest ones. */
const MOST_RETRACTIONS = 200;

/** The answers that were given and no longer count, in the order they were taken back. */
export function summariseRetractions(context: ConversationContext, options: SummariseOptions): Retraction[] {
  return context.retractions.slice(-MOST_RETRACTIONS).flatMap(({ question: key, value, language, reason }) => {
    const question = placedOf(key, options.index)?.question;
    if (!question) return [];
    const { staffLanguage } = options;
    const words = wordsAt(key, staffLanguage, context, options);
    const codes = codesOf(question, value);
    return {
      question: key,
      value,
      codes,
      shown: { ...answerWording(question, value, language, wordsAt(key, language, context, options)), language },
      staff: staffWording(question, value, staffLanguage, words),
      reason,
      now: staffWording(question, valueOf(context.answers, key), staffLanguage, words).answer,
      ...(isRestricted(question, codes) && { restricted: true }),
    };
  });
}
