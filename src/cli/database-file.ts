import { resolve } from 'node:path';
import { UsageError, type OptionValue } from './command.ts';

/** The SQLite file that `--db` names. */
export function databaseFile(value: OptionValue, cwd: string): string {
  const path = typeof value === 'string' ? value : '.data/preconsult.sqlite';
  if (/^postgres(ql)?:/.test(path)) throw new UsageError('PostgreSQL is not supported yet; name a SQLite file with --db');
  if (path === '' || path.startsWith(':') || /^\w+:\/\//.test(path)) throw new UsageError(`--db ${path} is not the path of a file`);
  return resolve(cwd, path);
}
