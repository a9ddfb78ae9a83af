import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { toInboxEntry } from '../summary/stored-submission.ts';
import type { InboxEntry, StoredSubmission } from '../summary/stored-submission.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Access, Arrival, Kept, Opening, Place, Redeemed, Store } from './store.ts';

type Row = Record<string, SQLOutputValue>;

/** What others say about a submission: when it was first opened, and the latest that replaces it. */
const STANDING = `
  (SELECT min(at) FROM opening o WHERE o.clinic = s.clinic AND o.submission_id = s.id) AS opened_at,
  (SELECT r.id FROM submission r WHERE r.clinic = s.clinic AND r.replaces = s.id ORDER BY r.received_at DESC, r.id LIMIT 1) AS replaced_by`;

/** Nobody has opened it, and no later one stands for it. */
const WAITING = `NOT EXISTS (SELECT 1 FROM opening o WHERE o.clinic = s.clinic AND o.submission_id = s.id)
  AND NOT EXISTS (SELECT 1 FROM submission r WHERE r.clinic = s.clinic AND r.replaces = s.id)`;
/** Stopped visits, then the most pressing level, then the newest. */
const PRESSING = `entry ->> 'outcome' = 'stopped' DESC, ifnull(instr('urgent hold review note', entry ->> 'level'), 99), received_at DESC`;
/** Sorts after every time and id. */
const NEWEST: Place = { receivedAt: '~', submissionId: '~' };

const SELECT_ENTRY = `SELECT s.entry, ${STANDING} FROM submission s WHERE s.clinic = ?`;
const SELECT_PAGE = `${SELECT_ENTRY} AND (s.received_at, s.id) < (?, ?) ORDER BY s.received_at DESC, s.id DESC LIMIT ?`;
const SELECT_UNOPENED = `${SELECT_ENTRY} AND ${WAITING} ORDER BY ${PRESSING} LIMIT ?`;
const SELECT_OLD = 'SELECT rowid FROM submission WHERE received_at < ? LIMIT ?';
/** A submission by its receipt, with every one that it stands for or that stands for it, at any distance. */
const SELECT_VERSIONS = `WITH RECURSIVE version(at) AS (
  SELECT rowid FROM submission WHERE receipt = ?
  UNION
  SELECT other.rowid FROM version JOIN submission one ON one.rowid = version.at
    JOIN submission other ON other.clinic = one.clinic AND (other.replaces = one.id OR other.id = one.replaces)
) SELECT at FROM version`;
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

const toOpening = (row: Row): Opening => ({
  clinic: textOf(row, 'clinic'),
  submissionId: textOf(row, 'submission_id'),
  staff: textOf(row, 'staff'),
  at: textOf(row, 'at'),
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

/** Deleted rows are overwritten; what the write-ahead log still holds of them goes with it. */
function forget(database: DatabaseSync, rows: string, ...values: (string | number)[]): number {
  const { changes } = database.prepare(`DELETE FROM submission WHERE rowid IN (${rows})`).run(...values);
  if (changes > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return Number(changes);
}

/** A store in one SQLite file, created if need be; throws a `SetupError` where that cannot be. */
export function openSqliteStore(path: string): Store {
  const database = openSqlite(path);
  const first = (query: string, ...values: string[]): Row | undefined => database.prepare(query).get(...values);
  const all = (query: string, ...values: (string | number)[]): Row[] => database.prepare(query).all(...values);
  const run = (query: string, ...values: string[]): void => void database.prepare(query).run(...values);
  const orNull = <T>(row: Row | undefined, read: (row: Row) => T): T | null => (row ? read(row) : null);
  return {
    keep: async (arrival) => keep(database, arrival),
    submission: async (clinic, id) => orNull(first(SELECT_SUBMISSION, clinic, id), toStored),
    entry: async (clinic, id) => orNull(first(`${SELECT_ENTRY} AND s.id = ?`, clinic, id), toEntry),
    entries: async (clinic, { after, limit }) => {
      const { receivedAt, submissionId } = after ?? NEWEST;
      return all(SELECT_PAGE, clinic, receivedAt, submissionId, limit).map(toEntry);
    },
    unopened: async (clinic, limit) => all(SELECT_UNOPENED, clinic, limit).map(toEntry),
    count: async (clinic) => Number(first('SELECT count(*) AS rows FROM submission WHERE clinic = ?', clinic)?.['rows'] ?? 0),
    forgetSubmissions: async (before, limit) => forget(database, SELECT_OLD, before, limit),
    forgetReceipt: async (receipt) => forget(database, SELECT_VERSIONS, receipt),
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
