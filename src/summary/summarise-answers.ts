import type { Question } from '../definition/types.ts';
import type { ConversationContext } from '../engine/conversation.ts';
import { entryOf, valueOf } from '../rules/answers.ts';
import type { Placed } from '../rules/question-index.ts';
import { answerWording, codesOf, staffWording } from './answer-wording.ts';
import type { SummariseOptions } from './summarise.ts';
import type { AnswerStatus, ConsentRecord, Retraction, Summary, SummaryAnswer } from './types.ts';

/** One question of the visit as the summary keeps it. */
export function summariseAnswer({ question, section }: Placed, context: ConversationContext, options: SummariseOptions): SummaryAnswer {
  const entry = entryOf(context.answers, question.id);
  const value = valueOf(context.answers, question.id);
  return {
    question: question.id,
    section: section.id,
    heading: question.heading ?? section.heading,
    status: statusOf(question, context),
    restricted: isRestricted(question, codesOf(question, value)),
    value: value ?? null,
    codes: codesOf(question, value),
    shown: entry ? { ...answerWording(question, value, entry.language, options), language: entry.language } : null,
    staff: staffWording(question, value, options.staffLanguage, options),
  };
}

/** Whether a question, or an option that was chosen, is for clinicians only. */
function isRestricted(question: Question, codes: readonly string[]): boolean {
  return question.restricted || (question.options ?? []).some((option) => option.restricted && codes.includes(option.code));
}

/** An answer that says nothing but "not sure" or "I'd rather not say" is not "answered", and never "no". */
function statusOf(question: Question, context: ConversationContext): AnswerStatus {
  const entry = entryOf(context.answers, question.id);
  if (!entry) return 'not-asked';
  if (entry.status === 'skipped') return 'skipped';
  const meanings = codesOf(question, entry.value).map((code) => question.options?.find((option) => option.code === code)?.means);
  const [first] = meanings;
  return first && meanings.every((means) => means !== undefined) ? first : 'answered';
}

/** What staff must not read as "no": skipped, unsure, declined, and what is usually asked and was not. */
export function listUnanswered(placed: readonly Placed[], answers: readonly SummaryAnswer[]): Summary['unanswered'] {
  const byId = new Map(placed.map(({ question }) => [question.id, question]));
  return answers.flatMap(({ question: id, status, codes, staff: { question: label } }): Summary['unanswered'] => {
    const question = byId.get(id);
    if (!question) return [];
    if (status === 'not-asked') return !question.showWhen || question.core ? [{ question: id, status, label }] : [];
    const partly = question.options?.find((option) => option.means && codes.includes(option.code))?.means;
    const kind = status === 'answered' ? partly : status;
    return kind ? [{ question: id, status: kind, label }] : [];
  });
}

/** The most retractions that a summary keeps, the latest ones. */
const MOST_RETRACTIONS = 200;

/** The answers that were given and no longer count, in the order they were taken back. */
export function summariseRetractions(context: ConversationContext, byId: ReadonlyMap<string, Placed>, options: SummariseOptions): Retraction[] {
  return context.retractions.slice(-MOST_RETRACTIONS).flatMap(({ question: id, value, language, reason }) => {
    const question = byId.get(id)?.question;
    if (!question) return [];
    return {
      question: id,
      value,
      codes: codesOf(question, value),
      shown: { ...answerWording(question, value, language, options), language },
      staff: staffWording(question, value, options.staffLanguage, options),
      reason,
      now: answerWording(question, valueOf(context.answers, id), options.staffLanguage, options).answer,
    };
  });
}

/** What was agreed to, word for word, in the language it was read in. */
export function summariseConsent(placed: readonly Placed[], context: ConversationContext, hash: string, options: SummariseOptions): ConsentRecord[] {
  return placed.flatMap(({ question }) => {
    const entry = entryOf(context.answers, question.id);
    if (question.type !== 'consent' || entry?.status !== 'answered') return [];
    const granted = codesOf(question, entry.value);
    const codes = (question.options ?? []).map((option) => option.code);
    const labels = answerWording(question, codes, entry.language, options).answer;
    return {
      question: question.id,
      text: [...options.consentText(question, entry.language), ...labels],
      version: options.questionnaire.version,
      hash,
      language: entry.language,
      purposes: codes.map((code, index) => ({ code, label: labels[index] ?? code, granted: granted.includes(code) })),
      act: 'ticked-and-continued',
      at: entry.at,
    };
  });
}
