import { readFileSync } from 'node:fs';
import { InputError } from './command.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ENOTDIR: 'there is no such folder',
};

/** The text of a file, in UTF-8 or as its byte order mark says; an `InputError` that says why where it cannot be read, by the name it was called with. */
export function readText(file: string, name = file): string {
  const bytes = bytesOf(file, name);
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
  } catch {
    throw new InputError(`${name} cannot be read: it is not ${encoding.toUpperCase()}; save it as UTF-8`);
  }
}

function bytesOf(file: string, name: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new InputError(`${name} cannot be read: ${REASONS[code] ?? code}`);
  }
}

/** Some shells write UTF-16, with a mark before it. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
