import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, type OptionValue, type Terminal } from './command.ts';

/** Writes a result to the file of `-o`, or where there is none to standard output. */
export function writeResult(text: string, file: OptionValue, { cwd, out, err }: Terminal): void {
  if (typeof file !== 'string') return out(text.replace(/\n$/, ''));
  try {
    writeFileSync(resolve(cwd, file), text.endsWith('\n') ? text : `${text}\n`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new InputError(`${file} cannot be written (${code}): name a file in a folder that exists and may be written to`);
  }
  err(`written to ${file}`);
}
