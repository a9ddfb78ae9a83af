import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from '../src/embed/built-file.ts';
import { WIDGET } from './browser-file.ts';

/** How a hash begins that a file name can hold as it is, and that nobody takes for a word. */
const NAMES_A_FILE = /^(?=.{0,7}[A-Z\d])[A-Za-z\d]{8}/;

/** Writes a file for web pages under a name that its content decides; returns how it is asked for. A hash that names no file gets another by one more line end. */
export function writeBuiltFile(name: string, code: string): BuiltFile {
  const hash = createHash('sha256').update(code).digest('base64').replace('=', '');
  if (!NAMES_A_FILE.test(hash)) return writeBuiltFile(name, `${code}\n`);
  writeFileSync(join(WIDGET, `${name}-${hash.slice(0, 8)}.js`), code);
  return `${name}-${hash}`;
}
