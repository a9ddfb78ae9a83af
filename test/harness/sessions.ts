import type { BrowserLauncher, Reporter, TestSession } from '@web/test-runner';
import { Tally } from './tally.ts';
import { fromRoot } from './test-files.ts';

/** What the runner knows of one file in one engine. */
export type Session = TestSession;
type Suite = NonNullable<Session['testResults']>;
type Result = Suite['tests'][number];
type Problem = Session['errors'][number];

interface Leaf {
  readonly name: string;
  readonly result: Result;
}

/** Counts what one file did in one engine; a file that does not load or holds no test is one failure. */
export function countsOf(session: Session, where: string): Tally {
  const counts = new Tally();
  const file = fromRoot(session.testFile);
  for (const { name, result } of leavesOf(session.testResults)) {
    if (result.skipped) counts.skipped += 1;
    else if (result.passed) counts.passed += 1;
    else counts.fail({ where, file, test: name, error: describe(result.error) });
  }
  for (const error of fileErrors(session)) counts.fail({ where, file, test: '', error: error + missingFiles(session) });
  if (session.passed !== true && counts.failures.length === 0) counts.fail({ where, file, test: '', error: 'did not pass, and does not say why' });
  return counts;
}

function isGood(session: Session): boolean {
  return session.passed === true && fileErrors(session).length === 0;
}

/** Prints a line for each file once every engine has run it, and what the pages wrote to their consoles. */
export function fileReporter(names: ReadonlyMap<BrowserLauncher, string>, fileCount: number): Reporter {
  let reported = 0;
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      reported += 1;
      const cells = sessionsForTestFile.map((session) => `${names.get(session.browser) ?? session.browser.name} ${cell(session)}`);
      const good = sessionsForTestFile.every(isGood);
      logger.log(`${good ? '✓' : '✗'} [${reported}/${fileCount}] ${fromRoot(testFile)}  ${cells.join(' · ')}`);
      for (const session of sessionsForTestFile) {
        for (const args of session.logs ?? []) {
          logger.log(`    ${names.get(session.browser) ?? session.browser.name} console: ${args.map(printed).join(' ')}`);
        }
      }
    },
  };
}

function fileErrors(session: Session): string[] {
  const errors = (session.errors ?? []).map(describe);
  if (errors.length > 0 || leavesOf(session.testResults).length > 0) return errors;
  return [session.status === 'FINISHED' ? 'holds no test' : 'did not finish'];
}

function cell(session: Session): string {
  const leaves = leavesOf(session.testResults);
  const failed = leaves.filter(({ result }) => !result.passed && !result.skipped).length + fileErrors(session).length;
  const passed = leaves.filter(({ result }) => result.passed && !result.skipped).length;
  return failed > 0 ? `${passed} (${failed} failed)` : String(passed);
}

function leavesOf(suite: Suite | undefined, parents: readonly string[] = []): Leaf[] {
  if (suite === undefined) return [];
  const path = suite.name === '' ? parents : [...parents, suite.name];
  const own = suite.tests.map((result) => ({ name: [...path, result.name].join(' › '), result }));
  return [...own, ...suite.suites.flatMap((inner) => leavesOf(inner, path))];
}

function describe(problem: Problem | undefined): string {
  if (problem === undefined) return 'no reason given';
  const { name, message, stack, expected, actual } = problem;
  const difference = expected === undefined || actual === undefined ? '' : `\nexpected: ${expected}\nactual:   ${actual}`;
  const frames = (stack ?? '').split('\n').filter((line) => line.trim() !== '' && !line.includes(message) && !line.includes('node_modules'));
  return [`${name === undefined || name === 'Error' ? '' : `${name}: `}${message}${difference}`, ...frames.slice(0, 5)].join('\n');
}

function missingFiles({ request404s }: Session): string {
  return (request404s ?? []).map((url) => `\nnot found: ${url}`).join('');
}

function printed(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
