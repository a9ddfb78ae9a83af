import { SUMMARY_HEADINGS, type ClinicDetails, type Language, type Question, type Questionnaire, type SummaryHeading } from '../definition/types.ts';
import { fill, proseOf, questionProse } from '../definition/wording.ts';
import type { IndexedDefinition } from '../engine/compile.ts';
import type { ConversationContext } from '../engine/conversation.ts';
import type { Facts } from '../rules/facts.ts';
import type { QuestionIndex } from '../rules/question-index.ts';
import { askedFor, listUnanswered, summariseAnswer, summariseConsent, summariseRetractions } from './summarise-answers.ts';
import { summariseFlags, summariseSafetyTexts } from './summarise-flags.ts';
import type { Summary, SummaryAnswer } from './types.ts';

/** What stands at the head of every summary. */
export const NOTICE = 'Visitor-reported, not checked. Not a diagnosis or a decision on treatment.';

/** What a summary needs beside the answers. */
export interface SummaryRequest {
  outcome: Summary['outcome'];
  /** Staff's language; one the questionnaire has no prose for falls back to its first. */
  staffLanguage: Language;
  clinic: ClinicDetails;
  /** RFC 3339 with the visitor's offset. */
  finishedAt: string;
  /** The language the information cards were shown in; null where none were. */
  cardsShownIn: Language | null;
}

/** A request with what it is about. */
export interface SummariseOptions extends SummaryRequest {
  questionnaire: Questionnaire;
  index: QuestionIndex;
  /** The answers that texts speak of, read from one question's place. */
  facts?: Facts;
  /** The text above the boxes of a consent question. */
  consentText(question: Question, language: Language): string[];
}

/** Finished answers as the structured summary; the same answers give the same summary apart from retractions, ids and times. */
export function summarise(conversation: IndexedDefinition, context: ConversationContext, request: SummaryRequest): Summary {
  const { definition, index } = conversation;
  const { questionnaire, hash } = definition;
  const options = optionsOf(questionnaire, index, request);
  const steps = [index.path, ...(request.outcome === 'stopped' ? [index.afterStop] : [])].flatMap((path) => askedFor(path, context, index));
  const asked = steps.map((step) => ({ step, answer: summariseAnswer(step, context, options) }));
  const answers = asked.map(({ answer }) => answer);
  const shown = summariseSafetyTexts(context, options);
  const flags = summariseFlags(context, shown, options);
  const { title, cards } = proseOf(questionnaire, options.staffLanguage);
  const { localDate, zone, startedAt, settings } = context;
  const visitorLanguages = [...new Set(answers.flatMap((answer) => answer.shown?.language ?? []))];
  return {
    schema: 'preconsult-summary/1',
    notice: NOTICE,
    outcome: request.outcome,
    stoppedAt: request.outcome === 'stopped' ? context.stoppedAt : null,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, hash, title, approval: questionnaire.approval ?? null },
    languages: { staff: options.staffLanguage, visitor: visitorLanguages },
    localDate,
    zone,
    startedAt,
    finishedAt: request.finishedAt,
    settings: [...settings],
    clinic: request.clinic,
    urgent: flags.filter((flag) => flag.level === 'urgent'),
    hold: flags.filter((flag) => flag.level === 'hold'),
    review: flags.filter((flag) => flag.level === 'review'),
    note: flags.filter((flag) => flag.level === 'note'),
    unanswered: listUnanswered(asked, request.outcome),
    headings: byHeading(answers),
    informationShown: questionnaire.cards.flatMap(({ id, version }) =>
      request.cardsShownIn === null ? [] : { id, version, title: cards[id]?.title ?? id, language: request.cardsShownIn },
    ),
    retractions: summariseRetractions(context, options),
    safetyTexts: shown,
    consent: summariseConsent(steps, context, hash, options),
    answers,
  };
}

function optionsOf(questionnaire: Questionnaire, index: QuestionIndex, request: SummaryRequest): SummariseOptions {
  const known = Object.hasOwn(questionnaire.prose, request.staffLanguage);
  return {
    ...request,
    questionnaire,
    index,
    staffLanguage: known ? request.staffLanguage : (Object.keys(questionnaire.prose)[0] ?? request.staffLanguage),
    consentText: ({ id }, language) => {
      const { text, help } = questionProse(proseOf(questionnaire, language), id);
      return [text, help ?? ''].filter(Boolean).map((line) => fill(line, request.clinic));
    },
  };
}

function byHeading(answers: readonly SummaryAnswer[]): Record<SummaryHeading, string[]> {
  const of = (heading: SummaryHeading): string[] =>
    answers.filter((answer) => answer.heading === heading && answer.status !== 'not-asked').map((answer) => answer.question);
  return Object.fromEntries(SUMMARY_HEADINGS.map((heading) => [heading, of(heading)])) as Record<SummaryHeading, string[]>;
}
