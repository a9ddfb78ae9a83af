import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { SetupError } from './setup-error.ts';
import { MIGRATIONS } from './sqlite-schema.ts';

/** Pragmas that must be in force, and what SQLite says when they are. */
const REQUIRED = { journal_mode: 'wal', synchronous: 2, secure_delete: 1, foreign_keys: 1 } as const;

/** Creates the file and its folder for this user alone, before SQLite would create them for everybody. */
function createPrivately(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new SetupError(`cannot write the database ${path} (${code})`, 'choose another file with --db, or mend its permissions');
  }
}

/** Asked for only now: an older Node without SQLite can still run everything else. */
function connect(path: string): DatabaseSync {
  const sqlite = process.getBuiltinModule('node:sqlite');
  if (sqlite) return new sqlite.DatabaseSync(path, { timeout: 5_000 });
  throw new SetupError(`Node ${process.versions.node} has no SQLite`, 'run it with Node 24 or later');
}

function numberOf(database: DatabaseSync, query: string): number {
  return Number(Object.values(database.prepare(query).get() ?? {})[0]);
}

/** Brings the tables up to date, refusing a file that is not ours or is newer than we are. */
function migrate(database: DatabaseSync, path: string): void {
  database.exec('BEGIN IMMEDIATE');
  const version = numberOf(database, 'PRAGMA user_version');
  if (version > MIGRATIONS.length) {
    throw new SetupError(`${path} was written by a newer version of preconsult`, 'use that version, or name another file with --db');
  }
  if (version === 0 && numberOf(database, 'SELECT count(*) FROM sqlite_schema') > 0) {
    throw new SetupError(`${path} is a database of another program`, 'name another file with --db');
  }
  for (const step of MIGRATIONS.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
}

/** Reads the pragmas back after a write, because SQLite ignores in silence one that it cannot set. */
export function insistOnPragmas(database: DatabaseSync, path: string): void {
  for (const [name, wanted] of Object.entries(REQUIRED)) {
    const found = Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    if (found !== wanted) {
      throw new SetupError(`${path} cannot be kept safely: ${name} is ${String(found)}, not ${wanted}`, 'keep it on a local disk');
    }
  }
}

/** Opens a SQLite file that survives a crash and leaves nothing behind on deletion; throws a `SetupError` otherwise. */
export function openSqlite(path: string): DatabaseSync {
  createPrivately(path);
  const database = connect(path);
  try {
    for (const [name, value] of Object.entries(REQUIRED)) database.exec(`PRAGMA ${name} = ${value}`);
    migrate(database, path);
    insistOnPragmas(database, path);
    return database;
  } catch (error) {
    database.close();
    if (error instanceof SetupError) throw error;
    const reason = error instanceof Error ? error.message : 'unknown error';
    throw new SetupError(`cannot use the database ${path}: ${reason}`, 'name another file with --db');
  }
}
