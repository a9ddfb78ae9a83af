import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { InputError } from '../../src/cli/command.ts';
import { readText } from '../../src/cli/read-text.ts';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

const rows: [says: string, bytes: Buffer, read: string | RegExp][] = [
  ['UTF-8', Buffer.from('Größe 😀'), 'Größe 😀'],
  ['UTF-8 with a mark, which is left to whoever reads on', Buffer.from('\ufeff{}'), '\ufeff{}'],
  ['UTF-16 as Windows writes it', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('Größe 😀')]), 'Größe 😀'],
  ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('Größe').swap16()]), 'Größe'],
  ['nothing', Buffer.alloc(0), ''],
  ['Latin 1', Buffer.from('Größe', 'latin1'), /^form\.json cannot be read: it is not UTF-8; save it as UTF-8$/],
  ['half of a sign in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('Gr').subarray(0, 3)]), /^form\.json cannot be read: it is not UTF-16LE; save it as UTF-8$/],
];

for (const [says, bytes, read] of rows) {
  test(`a file is read in the encoding it has: ${says}`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'preconsult-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'form.json');
    writeFileSync(file, bytes);
    if (typeof read === 'string') assert.equal(readText(file, 'form.json'), read);
    else assert.throws(() => readText(file, 'form.json'), (error: unknown) => error instanceof InputError && read.test(error.message));
  });
}
