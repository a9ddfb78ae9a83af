import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from '../src/embed/built-file.ts';
import { WIDGET } from './browser-file.ts';

/** Writes a file for web pages under a name that its content decides; returns how it is asked for. */
export function writeBuiltFile(name: string, code: string): BuiltFile {
  const hash = createHash('sha256').update(code);
  const file = `${name}-${hash.copy().digest('hex').slice(0, 8)}.js`;
  writeFileSync(join(WIDGET, file), code);
  return [file, `sha256-${hash.digest('base64')}`];
}
