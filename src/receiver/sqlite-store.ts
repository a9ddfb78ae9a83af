import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { toInboxEntry } from '../summary/stored-submission.ts';
import type { InboxEntry, StoredSubmission } from '../summary/stored-submission.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Access, Arrival, Kept, Opening, Redeemed, Store } from './store.ts';

type Row = Record<string, SQLOutputValue>;

/** What others say about a submission: when it was first opened, and the latest that replaces it. */
const STANDING = `
  (SELECT min(at) FROM opening o WHERE o.clinic = s.clinic AND o.submission_id = s.id) AS opened_at,
  (SELECT r.id FROM submission r WHERE r.clinic = s.clinic AND r.replaces = s.id ORDER BY r.received_at DESC, r.id LIMIT 1) AS replaced_by`;

const SELECT_ENTRY = `SELECT s.entry, ${STANDING} FROM submission s WHERE s.clinic = ?`;
const SELECT_SUBMISSION = `SELECT s.*, ${STANDING} FROM submission s WHERE s.clinic = ? AND s.id = ?`;

function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} is not text`);
  return value;
}

const textOrNull = (row: Row, column: string): string | null => (row[column] === null ? null : textOf(row, column));

function toEntry(row: Row): InboxEntry {
  const entry: InboxEntry = JSON.parse(textOf(row, 'entry'));
  return { ...entry, openedAt: textOrNull(row, 'opened_at'), replacedBy: textOrNull(row, 'replaced_by') };
}

function toStored(row: Row): StoredSubmission {
  return {
    submissionId: textOf(row, 'id'),
    clinic: textOf(row, 'clinic'),
    receivedAt: textOf(row, 'received_at'),
    receipt: textOf(row, 'receipt'),
    replaces: textOrNull(row, 'replaces'),
    replacedBy: textOrNull(row, 'replaced_by'),
    openedAt: textOrNull(row, 'opened_at'),
    judged: JSON.parse(textOf(row, 'judged')),
    summary: JSON.parse(textOf(row, 'summary')),
    submission: JSON.parse(textOf(row, 'submission')),
  };
}

const toAccess = (row: Row): Access => ({
  clinic: textOf(row, 'clinic'),
  staff: textOf(row, 'staff'),
  expiresAt: textOf(row, 'expires_at'),
});

/** One statement inserts or does nothing, so two arrivals at once cannot both be the first. */
function keep(database: DatabaseSync, arrival: Arrival): Kept {
  const { clinic, submissionId, receipt, digest, receivedAt, replaces, judged, summary, submission } = arrival;
  const entry = toInboxEntry({ ...arrival, openedAt: null, replacedBy: null });
  const json = [judged, summary, submission, entry].map((part) => JSON.stringify(part));
  const { changes } = database
    .prepare('INSERT INTO submission VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (clinic, id) DO NOTHING')
    .run(clinic, submissionId, receipt, digest, receivedAt, replaces, ...json);
  if (changes === 1) return { kept: 'first', receipt };
  const earlier = database.prepare('SELECT receipt, digest FROM submission WHERE clinic = ? AND id = ?').get(clinic, submissionId);
  if (!earlier || textOf(earlier, 'digest') !== digest) return { kept: 'conflict' };
  return { kept: 'again', receipt: textOf(earlier, 'receipt') };
}

/** One statement marks the link used, so it cannot be used twice at once. */
function redeem(database: DatabaseSync, hash: string, at: string): Redeemed {
  const used = database
    .prepare('UPDATE sign_in SET used_at = ?1 WHERE hash = ?2 AND used_at IS NULL AND expires_at > ?1 RETURNING clinic, staff, expires_at')
    .get(at, hash);
  if (used) return { access: toAccess(used) };
  const found = database.prepare('SELECT used_at FROM sign_in WHERE hash = ?').get(hash);
  if (!found) return { refused: 'unknown' };
  return { refused: found['used_at'] === null ? 'expired' : 'used' };
}

/** A store in one SQLite file, created if need be; throws a `SetupError` where that cannot be. */
export function openSqliteStore(path: string): Store {
  const database = openSqlite(path);
  const first = (query: string, ...values: string[]): Row | undefined => database.prepare(query).get(...values);
  const all = (query: string, ...values: string[]): Row[] => database.prepare(query).all(...values);
  const run = (query: string, ...values: string[]): void => void database.prepare(query).run(...values);
  const orNull = <T>(row: Row | undefined, read: (row: Row) => T): T | null => (row ? read(row) : null);
  const toOpening = (row: Row): Opening => ({
    clinic: textOf(row, 'clinic'),
    submissionId: textOf(row, 'submission_id'),
    staff: textOf(row, 'staff'),
    at: textOf(row, 'at'),
  });
  return {
    keep: async (arrival) => keep(database, arrival),
    submission: async (clinic, id) => orNull(first(SELECT_SUBMISSION, clinic, id), toStored),
    entry: async (clinic, id) => orNull(first(`${SELECT_ENTRY} AND s.id = ?`, clinic, id), toEntry),
    entries: async (clinic) => all(SELECT_ENTRY, clinic).map(toEntry),
    addOpening: async ({ clinic, submissionId, staff, at }) =>
      run('INSERT INTO opening VALUES (?, ?, ?, ?)', clinic, submissionId, staff, at),
    openings: async (clinic, id) =>
      all('SELECT * FROM opening WHERE clinic = ? AND submission_id = ? ORDER BY at', clinic, id).map(toOpening),
    addSignIn: async (hash, { clinic, staff, expiresAt }) =>
      run('INSERT INTO sign_in VALUES (?, ?, ?, ?, NULL)', hash, clinic, staff, expiresAt),
    redeemSignIn: async (hash, at) => redeem(database, hash, at),
    addSession: async (hash, { clinic, staff, expiresAt }) =>
      run('INSERT INTO session VALUES (?, ?, ?, ?)', hash, clinic, staff, expiresAt),
    session: async (hash) => orNull(first('SELECT * FROM session WHERE hash = ?', hash), toAccess),
    removeSession: async (hash) => run('DELETE FROM session WHERE hash = ?', hash),
    async forgetExpired(before) {
      run('DELETE FROM session WHERE expires_at < ?', before);
      run('DELETE FROM sign_in WHERE expires_at < ?', before);
    },
    close: async () => database.close(),
  };
}
