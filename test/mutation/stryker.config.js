const floor = process.env.PRECONSULT_FLOOR ?? 'rules';
const report = `coverage/mutation/${floor}`;

/** Mutates one floor and asks the tests of that floor, in Node and without a page. */
export default {
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', './test/mutation/in-node.ts', '--disable-warning=ExperimentalWarning'],
  mochaOptions: { spec: [`test/${floor}/**/*.test.ts`], ignore: ['test/summary/to-html.test.ts', 'test/proof/{diagram-svg,diagram-text,sheet-html,broken-microneedling}.test.ts'], extension: ['ts'] },
  mutate: [`src/${floor}/**/*.ts`, '!src/**/types.ts'],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/tsconfig.json', 'dist', 'demo', '.data', 'coverage', 'test/mutation/node_modules', 'test/{ui,embed,receiver,e2e,harness,delivery,cli}'],
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: `${report}/index.html` },
  jsonReporter: { fileName: `${report}/mutation.json` },
  tempDirName: `${report}/sandbox`,
  clearTextReporter: { allowColor: false, logTests: false },
};
