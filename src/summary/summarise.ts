import { SUMMARY_HEADINGS, type ClinicDetails, type Language, type Questionnaire, type SummaryHeading } from '../definition/types.ts';
import { proseOf } from '../definition/wording.ts';
import type { IndexedDefinition } from '../engine/compile.ts';
import type { ConversationContext } from '../engine/conversation.ts';
import { clinicAsShown } from '../locales/clinic-as-shown.ts';
import { clinicWordsFor } from '../locales/clinic-words.ts';
import { noticeIn } from '../locales/staff/notices.ts';
import type { QuestionIndex } from '../rules/question-index.ts';
import { askedFor, listUnanswered, summariseAnswer, summariseRetractions } from './summarise-answers.ts';
import { summariseConsent } from './summarise-consent.ts';
import { summariseFlags, summariseSafetyTexts } from './summarise-flags.ts';
import type { Summary, SummaryAnswer } from './types.ts';

/** What a summary needs beside the answers. */
export interface SummaryRequest {
  outcome: Summary['outcome'];
  /** Staff's language; one the questionnaire has no prose for falls back to its first. */
  staffLanguage: Language;
  /** As the clinic set them; what it left out is filled in each language as texts in it are worded. */
  clinic: ClinicDetails;
  /** RFC 3339 with the visitor's offset. */
  finishedAt: string;
  /** The language the information cards were shown in; null where none were. */
  cardsShownIn: Language | null;
}

/** A request with what it is about. */
export interface SummariseOptions extends Omit<SummaryRequest, 'clinic'> {
  questionnaire: Questionnaire;
  index: QuestionIndex;
  /** The clinic's details as texts in a language show them. */
  clinicIn(language: Language): ClinicDetails;
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
  const { title } = proseOf(questionnaire, options.staffLanguage);
  const { localDate, zone, startedAt, settings } = context;
  const visitorLanguages = [...new Set(answers.flatMap((answer) => answer.shown?.language ?? []))];
  return {
    schema: 'preconsult-summary/1',
    notice: noticeIn(options.staffLanguage),
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
      request.cardsShownIn === null ? [] : cardShown(id, version, request.cardsShownIn, options),
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
    clinicIn: (language) => clinicAsShown(request.clinic, clinicWordsFor(language)),
  };
}

/** A card by the title that staff know it by, and the one that was read where that is another. */
function cardShown(id: string, version: string, language: Language, { questionnaire, staffLanguage }: SummariseOptions): Summary['informationShown'][number] {
  const titleIn = (one: Language): string => proseOf(questionnaire, one).cards[id]?.title ?? id;
  const [title, shown] = [titleIn(staffLanguage), titleIn(language)];
  return { id, version, title, ...(shown !== title && { shown }), language };
}

function byHeading(answers: readonly SummaryAnswer[]): Record<SummaryHeading, string[]> {
  const of = (heading: SummaryHeading): string[] =>
    answers.filter((answer) => answer.heading === heading && answer.status !== 'not-asked').map((answer) => answer.question);
  return Object.fromEntries(SUMMARY_HEADINGS.map((heading) => [heading, of(heading)])) as Record<SummaryHeading, string[]>;
}
