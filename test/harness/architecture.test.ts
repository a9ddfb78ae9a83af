import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breachesOf } from './architecture.ts';
import type { Rule } from './architecture.ts';

interface Row {
  readonly says: string;
  readonly path: string;
  readonly source?: string;
  /** The rules this file breaks. */
  readonly breaks: readonly Rule[];
}

const down: Rule = 'imports go down';
const given: Rule = 'the pure floors are given clock, ids and network';
const types: Rule = 'no way round the types';
const left: Rule = 'nothing left to do';

const rows: readonly Row[] = [
  { says: 'an arrow down', path: 'src/engine/a.ts', source: `import { b } from '../rules/b.ts';`, breaks: [] },
  { says: 'an arrow within a floor', path: 'src/ui/a.ts', source: `import { b } from './fields/b.ts';`, breaks: [] },
  { says: 'an arrow between folders of one floor', path: 'src/locales/a.ts', source: `import { b } from '../definition/b.ts';`, breaks: [] },
  { says: 'an arrow up', path: 'src/rules/a.ts', source: `import { b } from '../engine/b.ts';`, breaks: [down] },
  { says: 'a type that comes from above', path: 'src/rules/a.ts', source: `import type { B } from '../engine/b.ts';`, breaks: [down] },
  { says: 'a re-export from above', path: 'src/summary/fhir/a.ts', source: `export * from '../../ui/b.ts';`, breaks: [down] },
  { says: 'a lazy import from above', path: 'src/delivery/a.ts', source: `await import('../embed/b.ts');`, breaks: [down] },
  { says: 'an inline type from above', path: 'src/rules/a.ts', source: `type B = import('../engine/b.ts').B;`, breaks: [down] },
  { says: 'the entry, which may import every floor', path: 'src/index.ts', source: `export { b } from './engine/b.ts';`, breaks: [] },
  { says: 'an import of the entry', path: 'src/embed/a.ts', source: `import { b } from '../index.ts';`, breaks: [down] },
  { says: 'an import from the tests', path: 'src/ui/a.ts', source: `import { b } from '../../test/b.ts';`, breaks: [down] },
  { says: 'a folder that is no floor', path: 'src/shared/a.ts', breaks: [down] },
  { says: 'a receiver that judges', path: 'src/receiver/a.ts', source: `import { b } from '../summary/b.ts';`, breaks: [] },
  { says: 'a receiver that renders', path: 'src/receiver/a.ts', source: `import { b } from '../ui/b.ts';`, breaks: [down] },
  { says: 'a receiver that calls the command line', path: 'src/receiver/a.ts', source: `import { b } from '../cli/b.ts';`, breaks: [down] },
  { says: 'a command line that serves', path: 'src/cli/a.ts', source: `import { b } from '../receiver/b.ts';`, breaks: [] },
  {
    says: 'a page that reaches for the receiver',
    path: 'src/embed/a.ts',
    source: `import { b } from '../receiver/b.ts';`,
    breaks: ['receiver and cli are not imported'],
  },
  { says: 'a test that imports the receiver', path: 'test/e2e/a.test.ts', source: `import '../../src/receiver/b.ts';`, breaks: [] },
  { says: 'Node in the receiver', path: 'src/receiver/a.ts', source: `import 'node:fs'; import { Hono } from 'hono';`, breaks: [] },
  { says: 'Node in a floor', path: 'src/engine/a.ts', source: `import 'node:fs';`, breaks: ['Node only in receiver and cli'] },
  { says: 'the two packages', path: 'src/ui/a.ts', source: `import 'lit/decorators.js'; import 'xstate';`, breaks: [] },
  { says: 'a third package', path: 'src/ui/a.ts', source: `import '@scope/more/x.js';`, breaks: ['the page needs lit and xstate only'] },
  { says: 'a clock', path: 'src/rules/a.ts', source: `export const now = (clock = Date.now) => clock();`, breaks: [given] },
  { says: 'today', path: 'src/summary/a.ts', source: `export const now = new Date();`, breaks: [given] },
  { says: 'a given day', path: 'src/summary/a.ts', source: `export const day = new Date('2026-01-31');`, breaks: [] },
  { says: 'a die', path: 'src/engine/a.ts', source: `export const id = Math.random();`, breaks: [given] },
  { says: 'crypto', path: 'src/engine/a.ts', source: `export const id = globalThis.crypto.randomUUID();`, breaks: [given] },
  { says: 'a property named crypto', path: 'src/engine/a.ts', source: `export const id = (x: { crypto: string }) => x.crypto;`, breaks: [] },
  { says: 'the network', path: 'src/definition/a.ts', source: `export const a = () => fetch('/');`, breaks: [given] },
  { says: 'the network where it belongs', path: 'src/delivery/a.ts', source: `export const a = () => fetch('/');`, breaks: [] },
  { says: 'data', path: 'src/treatments/common/contact.json', source: '{}', breaks: [] },
  { says: 'code among the treatments', path: 'src/treatments/peel/a.ts', breaks: ['treatments are data'] },
  { says: 'any', path: 'demo/a.ts', source: `export const a = (b: any) => b;`, breaks: [types] },
  { says: 'a forced type', path: 'test/a.test.ts', source: `export const a = (1 as unknown) as string;`, breaks: [types] },
  { says: 'a silenced compiler', path: 'src/ui/a.ts', source: `// @ts-expect-error\nexport const a: string = 1;`, breaks: [types] },
  { says: 'the word any in prose', path: 'src/ui/a.ts', source: `/** Not any more. */\nexport const a = 'any TODO';`, breaks: [] },
  { says: 'a file that does not parse', path: 'src/ui/a.ts', source: `const = 1;`, breaks: [types] },
  { says: 'work left over', path: 'src/ui/a.ts', source: `// TODO: later`, breaks: [left] },
  { says: 'a long source', path: 'src/ui/a.ts', source: 'f();\n'.repeat(251), breaks: ['files are small'] },
  { says: 'a source at the limit', path: 'src/ui/a.ts', source: 'f();\n'.repeat(250), breaks: [] },
  { says: 'a long test', path: 'test/a.test.ts', source: 'f();\n'.repeat(301), breaks: ['files are small'] },
  { says: 'dotted names', path: 'src/ui/chat-panel.styles.ts', breaks: [] },
  { says: 'a camel', path: 'src/ui/chatPanel.ts', breaks: ['names are kebab-case'] },
  { says: 'a language', path: 'src/treatments/peel/zh-Hant.json', breaks: [] },
  { says: 'a drawer for everything', path: 'src/ui/date-utils.ts', breaks: ['names say one thing'] },
  { says: 'a folder for everything', path: 'src/ui/common/a.ts', breaks: ['names say one thing'] },
];

describe('the architecture rules', () => {
  for (const { says, path, source = '', breaks } of rows) {
    it(`${breaks.length === 0 ? 'let pass' : 'catch'} ${says}`, () => {
      const broken = breachesOf(new Map([[path, source]])).map(({ rule }) => rule);
      assert.deepEqual([...new Set(broken)], breaks);
    });
  }

  it('name the file, the line and the reason', () => {
    const breaches = breachesOf(new Map([['src/rules/a.ts', `\nimport '../engine/b.ts';`]]));
    assert.deepEqual(breaches, [{ rule: down, path: 'src/rules/a.ts', line: 2, reason: 'src/rules/a.ts imports src/engine/b.ts' }]);
  });
});
