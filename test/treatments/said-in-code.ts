import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { fromRoot, root } from '../harness/test-files.ts';
import type { Said } from './shipped-treatments.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** A style sheet, the start of a drawing, or a single token of code. */
const isCode = (file: string, text: string): boolean => /\{[^{}]*:[^{}]*;\s*\}|<svg/.test(text) || (!file.startsWith('src/locales/') && !text.includes(' '));

/** Every string in the TypeScript of these folders of `src` that somebody may read; a template counts as one string, with an ellipsis for what is filled in. */
export function codeStrings(folders: readonly string[]): Said[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, 'src', folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => stringsOf(fromRoot(file), readFileSync(file, 'utf8')));
}

function stringsOf(file: string, source: string): Said[] {
  const { program } = parseSync(file, source);
  const found: Said[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isNode(node)) return;
    const text = textOf(node);
    const line = source.slice(0, node.start).split('\n').length;
    if (text !== null && !isCode(file, text)) found.push({ where: `${file}:${line}`, language: /\bvi/.test(file) ? 'vi' : 'en', to: /staff|summary|receiver|proof/.test(file) ? 'staff' : 'visitor', text });
    Object.values(node).forEach(visit);
  };
  visit(program);
  return found;
}

/** What a literal says; null for any other node. */
function textOf({ type, value, quasis }: Node): string | null {
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return null;
  return quasis.map((quasi: { value: { cooked: string | null } }) => quasi.value.cooked ?? '').join('…');
}
