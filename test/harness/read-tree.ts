import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from './architecture.ts';
import { fromRoot, root } from './test-files.ts';

/** The product's own files: `src`, `demo`, `test`, and the TypeScript beside them. */
export function readTree(): Tree {
  const beside = readdirSync(root).filter((name) => /\.[mc]?[jt]s$/.test(name));
  const below = ['src', 'demo', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => fromRoot(join(entry.parentPath, entry.name))),
  );
  return new Map([...beside, ...below].map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
