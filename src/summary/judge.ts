import type { FlagLevel, Language } from '../definition/types.ts';
import type { IndexedDefinition } from '../engine/compile.ts';
import type { ConversationContext, ConversationInput, SafetyRecord } from '../engine/conversation.ts';
import { placedOf } from '../engine/place.ts';
import { rebuildContext, type RawEntry } from '../engine/rebuild-context.ts';
import { staffStringsFor } from '../locales/staff/staff-locales.ts';
import { readAnswer } from '../questions/question-types.ts';
import { faultsOf } from './faults.ts';
import type { KnownQuestionnaires } from './known-questionnaires.ts';
import type { StoredSubmission } from './stored-submission.ts';
import { summarise } from './summarise.ts';
import type { ShownSafetyText, Submission, Summary, SummaryFlag } from './types.ts';

/** What a receiver judges by: its own settings, not the ones that came with the answers. */
export interface JudgeOptions {
  settings: readonly string[];
  staffLanguage: Language;
}

/** A summary and who judged it, or why nothing of it may be kept. */
export type Judgement = Pick<StoredSubmission, 'summary' | 'judged'> | { refused: string };

/** Judges the raw answers of a submission anew, on the visitor's local date, and never by the flags a browser computed alone. */
export function judge({ summary }: Submission, known: KnownQuestionnaires, options: JudgeOptions): Judgement {
  const { id, version, hash } = summary.questionnaire;
  const words = staffStringsFor(options.staffLanguage).summary.faults;
  const conversation = known.get(hash);
  if (!conversation) {
    return { summary, judged: { by: 'browser', because: words.unknown(`${id} ${version}`, hash.slice(0, 12)) } };
  }
  const { startedAt, localDate, zone } = summary;
  const input: ConversationInput = { settings: options.settings, startedAt, localDate, zone };
  const rebuilt = rebuildContext(conversation, input, entriesOf(summary));
  const found = faultsOf(rebuilt, summary, conversation, words);
  if ('refused' in found) return found;
  const { faults } = found;
  const judged = summarise(conversation, withHistory(rebuilt.context, summary, conversation), {
    outcome: summary.outcome,
    staffLanguage: options.staffLanguage,
    clinic: summary.clinic,
    finishedAt: summary.finishedAt,
    cardsShownIn: summary.informationShown[0]?.language ?? null,
  });
  if (faults.length === 0) return { summary: judged, judged: { by: 'receiver' } };
  return { summary: withFlagsOf(summary, judged), judged: { by: 'browser', because: faults.join('; ') } };
}

/** A summary as it was sent, with every flag that either side found: a fault in one answer must not hide what another says. */
function withFlagsOf(sent: Summary, judged: Summary): Summary {
  const both = (level: FlagLevel): Summary[FlagLevel] => {
    const isSame = (flag: SummaryFlag, other: SummaryFlag): boolean =>
      other.rule === flag.rule && other.code === flag.code && flag.questions.every((key) => other.questions.includes(key));
    const missing = judged[level].filter((flag) => !sent[level].some((other) => isSame(flag, other)));
    return [...sent[level], ...missing];
  };
  return { ...sent, urgent: both('urgent'), hold: both('hold'), review: both('review'), note: both('note') };
}

function entriesOf({ answers, consent, startedAt }: Summary): RawEntry[] {
  return answers
    .filter((answer) => answer.status !== 'not-asked')
    .map(({ question, value, shown }) => ({
      question,
      value: value ?? undefined,
      language: shown?.language ?? '',
      at: consent.find((record) => record.question === question)?.at ?? startedAt,
    }));
}

/** Adds what only the browser can know: which answers were taken back, and what the visitor did at each safety text. */
function withHistory(context: ConversationContext, summary: Summary, { index }: IndexedDefinition): ConversationContext {
  const retractions = summary.retractions.flatMap(({ question: key, value, reason, shown: { language } }) => {
    const question = placedOf(key, index)?.question;
    const reading = question ? readAnswer(value, question, context.localDate) : null;
    return reading && 'answer' in reading ? { question: key, value: reading.answer, language, at: summary.startedAt, reason } : [];
  });
  return { ...context, retractions, safetyRecords: recordsOf(summary.safetyTexts), stoppedAt: summary.stoppedAt };
}

/** Texts shown together come back as one record. */
function recordsOf(texts: readonly ShownSafetyText[]): SafetyRecord[] {
  const records = new Map<string, SafetyRecord>();
  for (const { id, question, language, at, choice } of texts) {
    const key = `${question} ${at} ${choice}`;
    const record = records.get(key);
    if (record) record.texts.push(id);
    else records.set(key, { question, texts: [id], language, at, choice });
  }
  return [...records.values()];
}
