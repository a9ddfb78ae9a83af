import { existsSync } from 'node:fs';
import { openSqliteStore } from '../receiver/sqlite-store.ts';
import { InputError, UsageError, type Arguments, type Command, type Terminal } from './command.ts';
import { databaseFile } from './database-file.ts';

/** A receipt as the receiver wrote it, from what somebody read out or typed: its letters leave out those that look like figures. */
function receiptOf({ files }: Arguments): string {
  const [typed, ...more] = files;
  if (typed === undefined || more.length > 0) throw new UsageError('name one receipt, as K7Q2M-8XW4D');
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (letters.length !== 10) throw new UsageError(`"${typed}" is not a receipt, as K7Q2M-8XW4D`);
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

async function run(given: Arguments, { cwd, out }: Terminal): Promise<0> {
  const receipt = receiptOf(given);
  const db = databaseFile(given.options['db'], cwd);
  if (!existsSync(db)) throw new InputError(`there is no database ${db}: name the receiver's with --db`);
  const store = openSqliteStore(db);
  try {
    const deleted = await store.forgetReceipt(receipt);
    if (deleted === 0) throw new InputError(`there is no submission with the receipt ${receipt} in ${db}`);
    out(`Deleted ${receipt}${deleted > 1 ? `, and what it replaced or was replaced by (${deleted} in all)` : ''}`);
  } finally {
    await store.close();
  }
  return 0;
}

/** `preconsult delete` */
export const deleteCommand: Command = {
  does: 'Deletes one submission for good, with its earlier and later versions, by its receipt.',
  usage: '<receipt> [--db .data/preconsult.sqlite]',
  options: { db: { type: 'string' } },
  help: [
    '  --db <file>  the SQLite file of the receiver (.data/preconsult.sqlite)',
    '',
    'The receipt is what the visitor was shown and what stands at the end of a message. The receiver may go on running.',
  ],
  run,
};
