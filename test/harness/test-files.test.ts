import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needsBuild, runsInNode, testFiles } from './test-files.ts';

describe('where a test file runs', () => {
  for (const source of [`import { it } from 'node:test';`, `import a from './a.ts';\nimport it from "node:test";`, `import {\n  it,\n} from 'node:test';`]) {
    it(`in Node: ${JSON.stringify(source)}`, () => assert.equal(runsInNode(source), true));
  }
  for (const source of [`import { expect } from '@open-wc/testing';`, `// not from 'node:test', which a page lacks`, `const a = "node:test";`]) {
    it(`in the browsers: ${JSON.stringify(source)}`, () => assert.equal(runsInNode(source), false));
  }
});

describe('the choice of test files', () => {
  it('takes a folder', () => {
    const { browser, node, endToEnd } = testFiles(['test/harness']);
    assert.ok(node.includes('test/harness/test-files.test.ts'));
    assert.ok([...browser, ...node, ...endToEnd].every((path) => path.startsWith('test/harness/')));
  });

  it('is empty where nothing matches', () => {
    assert.deepEqual(testFiles(['test/no-such-file']), { browser: [], node: [], endToEnd: [] });
  });

  it('needs no build for the pure floors, and one for the rest', () => {
    const only = (path: string) => ({ browser: [path], node: [], endToEnd: [] });
    assert.equal(needsBuild(only('test/engine/compile.test.ts')), false);
    assert.equal(needsBuild(only('test/embed/launcher.test.ts')), true);
  });
});
