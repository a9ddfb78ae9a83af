import type { Definition, Language } from '../definition/types.ts';
import { compile, type Conversation } from '../engine/compile.ts';
import type { ConversationContext, ConversationInput, SafetyRecord } from '../engine/conversation.ts';
import { rebuildContext, type RawEntry } from '../engine/rebuild-context.ts';
import { readAnswer } from '../questions/question-types.ts';
import type { StoredSubmission } from './stored-submission.ts';
import { summarise } from './summarise.ts';
import type { ShownSafetyText, Submission, Summary } from './types.ts';

/** What a receiver judges by: its own settings, not the ones that came with the answers. */
export interface JudgeOptions {
  settings: readonly string[];
  staffLanguage: Language;
}

type Judgement = Pick<StoredSubmission, 'summary' | 'judged'>;

/** Judges the raw answers of a submission anew, on the visitor's local date, and never by the flags a browser computed. */
export function judge({ summary }: Submission, definitions: ReadonlyMap<string, Definition>, options: JudgeOptions): Judgement {
  const asSent = (because: string): Judgement => ({ summary, judged: { by: 'browser', because } });
  const { id, version, hash } = summary.questionnaire;
  const definition = definitions.get(hash);
  if (!definition) return asSent(`this receiver does not know ${id} ${version} (hash ${hash.slice(0, 12)}…)`);
  const conversation = compile(definition);
  const { startedAt, localDate, zone } = summary;
  const input: ConversationInput = { settings: options.settings, startedAt, localDate, zone };
  const { context, unreadable, hidden, missing } = rebuildContext(conversation, input, entriesOf(summary));
  if (unreadable.length > 0) return asSent(`these answers do not fit their questions: ${unreadable.join(', ')}`);
  if (hidden.length > 0) return asSent(`these answers belong to questions that were not asked: ${hidden.join(', ')}`);
  const asked = new Set(conversation.index.path.map(({ question }) => question.id));
  const unasked = summary.outcome === 'completed' ? missing.filter((question) => asked.has(question)) : [];
  if (unasked.length > 0) return asSent(`these questions were shown and have no answer: ${unasked.join(', ')}`);
  const judged = summarise(conversation, withHistory(context, summary, conversation), {
    outcome: summary.outcome,
    staffLanguage: options.staffLanguage,
    clinic: summary.clinic,
    finishedAt: summary.finishedAt,
    cardsShownIn: summary.informationShown[0]?.language ?? null,
  });
  return { summary: judged, judged: { by: 'receiver' } };
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
function withHistory(context: ConversationContext, summary: Summary, { index }: Conversation): ConversationContext {
  const retractions = summary.retractions.flatMap(({ question: id, value, reason, shown: { language } }) => {
    const question = index.byId.get(id)?.question;
    const reading = question ? readAnswer(value, question) : null;
    return reading && 'answer' in reading ? { question: id, value: reading.answer, language, at: summary.startedAt, reason } : [];
  });
  return { ...context, retractions, safetyRecords: recordsOf(summary.safetyTexts), heldAt: summary.stoppedAt };
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
