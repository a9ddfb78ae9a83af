import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { insistOnPragmas, openSqlite } from '../../src/receiver/open-sqlite.ts';
import { SetupError } from '../../src/receiver/setup-error.ts';
import { MIGRATIONS } from '../../src/receiver/sqlite-schema.ts';
import { openSqliteStore } from '../../src/receiver/sqlite-store.ts';
import { temporaryFolder } from './fixtures.ts';

const refusal = (words: RegExp) => (error: unknown): boolean =>
  error instanceof SetupError && words.test(error.message) && error.remedy !== '';

test('the pragmas that keep data safe are in force', (t) => {
  const database = openSqlite(join(temporaryFolder(t), 'a.sqlite'));
  const pragma = (name: string): unknown => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  assert.deepEqual(['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys'].map(pragma), ['wal', 2, 1, 1]);
  assert.equal(pragma('user_version'), MIGRATIONS.length);
  database.close();
});

test('a database where they are not is refused, with the one that is missing', () => {
  const memory = new DatabaseSync(':memory:');
  memory.exec('PRAGMA journal_mode = wal');
  assert.throws(() => insistOnPragmas(memory, 'notes.sqlite'), refusal(/notes\.sqlite cannot be kept safely: journal_mode is memory, not wal/));
  memory.close();
});

test('the folder and the files are for this user alone', (t) => {
  const folder = join(temporaryFolder(t), 'deep', 'data');
  const path = join(folder, 'a.sqlite');
  const database = openSqlite(path);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  for (const file of [path, `${path}-wal`, `${path}-shm`]) assert.equal(statSync(file).mode & 0o777, 0o600, file);
  database.close();
});

test('a file that others could read is closed to them', (t) => {
  const path = join(temporaryFolder(t), 'a.sqlite');
  writeFileSync(path, '', { mode: 0o644 });
  openSqlite(path).close();
  assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('a file of a newer version is refused and left alone', (t) => {
  const path = join(temporaryFolder(t), 'a.sqlite');
  const newer = new DatabaseSync(path);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  assert.throws(() => openSqliteStore(path), refusal(/newer version/));
  const after = new DatabaseSync(path);
  assert.deepEqual({ ...after.prepare('PRAGMA user_version').get() }, { user_version: 99 });
  after.close();
});

test('a database of another program is refused', (t) => {
  const path = join(temporaryFolder(t), 'a.sqlite');
  const other = new DatabaseSync(path);
  other.exec('CREATE TABLE invoice (id INTEGER)');
  other.close();
  assert.throws(() => openSqliteStore(path), refusal(/another program/));
});

test('a file that is no database is refused', (t) => {
  const path = join(temporaryFolder(t), 'a.sqlite');
  writeFileSync(path, 'these are somebody\'s notes, not a database at all '.repeat(40));
  assert.throws(() => openSqliteStore(path), refusal(/not a database/));
  assert.match(readFileSync(path, 'utf8'), /^these are/);
});

test('a path that cannot be written is refused with its reason', (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'a.sqlite'));
  assert.throws(() => openSqliteStore(join(folder, 'a.sqlite')), refusal(/EISDIR/));
  writeFileSync(join(folder, 'file'), '');
  assert.throws(() => openSqliteStore(join(folder, 'file', 'a.sqlite')), refusal(/cannot write the database/));
});
