import { readFileSync } from 'node:fs';
import { InputError } from './command.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ENOTDIR: 'there is no such folder',
};

/** The text of a file; an `InputError` that says why where it cannot be read, by the name it was called with. */
export function readText(file: string, name = file): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new InputError(`${name} cannot be read: ${REASONS[code] ?? code}`);
  }
}
