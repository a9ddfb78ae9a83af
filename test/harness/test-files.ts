import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '../..');

/** The test files of one run, as paths from the root with forward slashes. */
export interface TestFiles {
  /** Run in every browser engine. */
  readonly browser: readonly string[];
  /** Run in Node. */
  readonly node: readonly string[];
  /** Run in Node, one at a time and last, because each starts browsers of its own. */
  readonly endToEnd: readonly string[];
}

const withoutBuild = /^test\/(architecture|harness|definition|questions|rules|engine|summary|fhir|proof|properties|cli|locales|treatments)\b/;

/** The test files under `test/` whose path contains one of the filters, or all of them without filters. */
export function testFiles(filters: readonly string[]): TestFiles {
  const wanted = readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts') && !entry.parentPath.includes('node_modules'))
    .map((entry) => fromRoot(join(entry.parentPath, entry.name)))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(fromRoot(resolve(root, filter)))))
    .sort();
  const isNode = (path: string): boolean => runsInNode(readFileSync(join(root, path), 'utf8'));
  return {
    browser: wanted.filter((path) => !isNode(path)),
    node: wanted.filter((path) => isNode(path) && !path.startsWith('test/e2e/')),
    endToEnd: wanted.filter((path) => isNode(path) && path.startsWith('test/e2e/')),
  };
}

/** A test file that imports `node:test` runs in Node; every other one runs in the browsers. */
export function runsInNode(source: string): boolean {
  return /^(?:import\b.*|\} from )['"]node:test['"];?/m.test(source);
}

/** Tests of the pure floors read sources only; every other test may read what `npm run build` writes. */
export function needsBuild(files: TestFiles): boolean {
  return [...files.browser, ...files.node, ...files.endToEnd].some((path) => !withoutBuild.test(path));
}

/** An absolute path as a path from the root, with forward slashes. */
export function fromRoot(path: string): string {
  return relative(root, path).split(sep).join('/');
}
