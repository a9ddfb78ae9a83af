import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { openSqliteStore } from '../../src/receiver/sqlite-store.ts';
import { arrivalOf } from '../receiver/fixtures.ts';
import { commandLine } from './terminal.ts';

/** A folder with a database that holds one submission, and the command line in it. */
async function withDatabase(t: TestContext): Promise<{ line: ReturnType<typeof commandLine>; db: string }> {
  const line = commandLine(t);
  const db = join(line.folder, 'lotus.sqlite');
  const store = openSqliteStore(db);
  await store.keep(arrivalOf(1, { receipt: 'K7Q2M-8XW40' }));
  await store.keep(arrivalOf(2, { receipt: '11111-11111' }));
  await store.close();
  return { line, db };
}

const bytesOf = (db: string): string => [db, `${db}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file, 'latin1')).join('');

test('delete takes one submission out of the file, by a receipt as somebody reads it out, and leaves the others', async (t) => {
  const { line, db } = await withDatabase(t);
  assert.ok(bytesOf(db).includes('K7Q2M-8XW40'));
  const { code, out, err } = await line.run('delete', 'k7q2m 8xw4o', '--db', 'lotus.sqlite');
  assert.deepEqual([code, out.trim(), err], [0, 'Deleted K7Q2M-8XW40', '']);
  assert.equal(bytesOf(db).includes('K7Q2M-8XW40'), false);
  assert.ok(bytesOf(db).includes('11111-11111'));
});

test('delete says what is not there, and creates nothing', async (t) => {
  const { line } = await withDatabase(t);
  const unknown = await line.run('delete', '22222-22222', '--db', 'lotus.sqlite');
  assert.equal(unknown.code, 1);
  assert.match(unknown.err, /no submission with the receipt 22222-22222/);
  const nowhere = await line.run('delete', '22222-22222', '--db', 'nowhere.sqlite');
  assert.equal(nowhere.code, 1);
  assert.match(nowhere.err, /no database .*nowhere\.sqlite/);
  assert.equal(existsSync(join(line.folder, 'nowhere.sqlite')), false);
});

test('delete refuses a line without one receipt', async (t) => {
  const { line } = await withDatabase(t);
  for (const args of [[], ['11111'], ['11111-11111', '22222-22222']]) assert.equal((await line.run('delete', ...args)).code, 2, args.join(' '));
});
