import { once } from 'node:events';
import { join } from 'node:path';
import { run } from 'node:test';
import { NodeCount } from './node-count.ts';
import { endProcessOf } from './end-children.ts';
import type { Outcome } from './second-attempts.ts';
import { root } from './test-files.ts';

/** How long things may take, in milliseconds. */
export interface Limits {
  /** One test that waits, or what is made ready before it; the others of its file still run. */
  readonly test: number;
  /** One file, with what it leaves running: a timer or a socket that nobody closed would keep its process for ever. Proofs compute for a minute on a free machine. */
  readonly file: number;
}

const minute = 60_000;
const usual: Limits = { test: 3 * minute, file: 15 * minute };

/** Runs the files with Node's own test runner, each in a process of its own, and counts each test. */
export async function runInNode(files: readonly string[], concurrency: number, limits: Limits = usual): Promise<Outcome<'node'>[]> {
  const waiting = [...files];
  const outcomes: Outcome<'node'>[] = [];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) outcomes.push(await runFile(file, limits));
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return outcomes;
}

async function runFile(file: string, limits: Limits): Promise<Outcome<'node'>> {
  const path = join(root, file);
  const count = new NodeCount(file);
  const late = new AbortController();
  // The runner's own limit only reaches the tests in a file, and its signal asks a process to end, which it may not hear.
  const timer = setTimeout(() => {
    count.isLate = true;
    endProcessOf(path);
    late.abort();
  }, limits.file);
  const events = run({ files: [path], cwd: root, signal: late.signal, execArgv: [`--test-timeout=${limits.test}`] });
  events.on('test:enqueue', (event) => count.met(event));
  events.on('test:pass', (event) => count.ended(event));
  events.on('test:fail', (event) => count.ended(event));
  events.on('test:stdout', (event) => count.wrote(event));
  events.on('test:stderr', (event) => count.wrote(event));
  events.resume();
  await once(events, 'end');
  clearTimeout(timer);
  console.log(count.close());
  return { place: 'node', file, counts: count.counts };
}
