import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseOptions } from './options.ts';

describe('the command line of the tests', () => {
  it('runs everything in every engine by default', () => {
    const all = { browsers: true, node: true, build: true, engines: ['chromium', 'firefox', 'webkit'], filters: [] };
    assert.deepEqual(parseOptions([]), all);
  });

  it('narrows to engines, kinds and files', () => {
    const options = parseOptions(['--browsers-only', '--no-build', '--engine', 'webkit', 'test/ui', 'test/embed']);
    assert.deepEqual(options, { browsers: true, node: false, build: false, engines: ['webkit'], filters: ['test/ui', 'test/embed'] });
  });

  for (const args of [['--engine', 'lynx'], ['--browsers-only', '--node-only'], ['--quick']]) {
    it(`refuses ${args.join(' ')}`, () => assert.throws(() => parseOptions(args)));
  }
});
