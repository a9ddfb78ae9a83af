import type { FlagLevel } from '../definition/types.ts';
import type { Submission, Summary } from './types.ts';
import { visitorName } from './visitor-name.ts';

/** A submission as a receiver keeps it and staff see it. */
export interface StoredSubmission {
  submissionId: string;
  clinic: string;
  /** RFC 3339, UTC. */
  receivedAt: string;
  receipt: string;
  /** The earlier submission this one stands for. */
  replaces: string | null;
  /** The later submission that stands for this one. */
  replacedBy: string | null;
  /** When a member of staff first opened it; RFC 3339, UTC. */
  openedAt: string | null;
  /** Whether the receiver judged the raw answers itself, or why it could not. */
  judged: { by: 'receiver' } | { by: 'browser'; because: string };
  /** As judged. */
  summary: Summary;
  /** As it was sent. */
  submission: Submission;
}

/** One row of the inbox. */
export interface InboxEntry {
  submissionId: string;
  receivedAt: string;
  openedAt: string | null;
  replacedBy: string | null;
  outcome: Summary['outcome'];
  /** The most pressing level of its flags, or null where nothing was flagged. */
  level: FlagLevel | null;
  /** The visitor's name as typed, or null. */
  name: string | null;
  /** What they would like help with, in staff's language. */
  concern: string;
  /** The questionnaire's title in staff's language. */
  questionnaire: string;
}

/** Part of an inbox. */
export interface InboxPage {
  /** The newest of those asked for; at the beginning also every one that nobody has opened. */
  entries: InboxEntry[];
  /** What to ask for those that came before; null where there are none. */
  older: string | null;
  /** How many the inbox has in all. */
  total: number;
  /** Days after which a message is deleted; null for never. */
  keepDays: number | null;
}

/** The level of the first flag a reader meets, or null. */
export function topLevel(summary: Summary): FlagLevel | null {
  const levels = ['urgent', 'hold', 'review', 'note'] as const;
  return levels.find((level) => summary[level].length > 0) ?? null;
}

/** A stored submission as a row; a stopped visit sorts first whatever its level. */
export function toInboxEntry(stored: StoredSubmission): InboxEntry {
  const { submissionId, receivedAt, openedAt, replacedBy, summary } = stored;
  const concern = summary.answers.find((answer) => answer.heading === 'concerns' && answer.status === 'answered');
  return {
    submissionId,
    receivedAt,
    openedAt,
    replacedBy,
    outcome: summary.outcome,
    level: topLevel(summary),
    name: visitorName(summary),
    concern: concern?.staff.answer.join(', ') ?? '',
    questionnaire: summary.questionnaire.title,
  };
}

/** Inbox order: stopped visits, then the most pressing level, then the newest. */
export function inboxOrder(a: InboxEntry, b: InboxEntry): number {
  const rank = (entry: InboxEntry): number =>
    entry.outcome === 'stopped' ? -1 : ['urgent', 'hold', 'review', 'note', null].indexOf(entry.level);
  return rank(a) - rank(b) || (a.receivedAt < b.receivedAt ? 1 : a.receivedAt > b.receivedAt ? -1 : 0);
}
