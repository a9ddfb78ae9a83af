import { once } from 'node:events';
import { join } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import type { Tally } from './tally.ts';
import { fromRoot, root } from './test-files.ts';

interface Event {
  readonly name: string;
  readonly file?: string;
  readonly testId: number;
  readonly parentId: number | undefined;
}

interface Outcome extends Event {
  readonly details: { readonly type?: 'suite' | 'test' | undefined; readonly error?: object };
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
}

/** Runs the files with Node's own test runner, each in a process of its own, and counts each test. */
export async function runInNode(files: readonly string[], concurrency: number, tally: Tally): Promise<void> {
  const count = new NodeCount(tally);
  const events = run({ files: files.map((file) => join(root, file)), cwd: root, concurrency, timeout: 300_000 });
  events.on('test:enqueue', (event) => count.met(event));
  events.on('test:pass', (event) => count.ended(event));
  events.on('test:fail', (event) => count.ended(event));
  events.on('test:stdout', (event) => count.wrote(event));
  events.on('test:stderr', (event) => count.wrote(event));
  events.resume();
  await once(events, 'end');
  count.report(files);
}

class NodeCount {
  readonly #tally: Tally;
  readonly #met = new Map<string, Event>();
  readonly #output = new Map<string, string>();
  readonly #passed = new Map<string, number>();
  readonly #failed = new Map<string, number>();
  readonly #parents = new Set<string>();

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  met(event: Event): void {
    this.#met.set(key(event, event.testId), event);
    this.#parents.add(key(event, event.parentId));
  }

  wrote({ file, message }: { readonly file: string; readonly message: string }): void {
    const path = fromRoot(file);
    this.#output.set(path, (this.#output.get(path) ?? '') + message);
  }

  ended(event: Outcome): void {
    const file = fileOf(event);
    const error = event.details.error;
    if (fromRoot(event.name) === file) {
      const reason = error === undefined ? 'holds no test' : `${printed(error)}\n${tail(this.#output.get(file) ?? '')}`;
      this.#output.delete(file);
      this.#fail(file, '', reason);
    } else if (event.details.type === 'suite' || this.#parents.has(key(event, event.testId))) {
      // A parent fails with its children, which are counted; what else makes it fail (a hook, say) is counted here.
      if (error !== undefined && !isFailureOfChildren(error)) this.#fail(file, this.#nameOf(event), printed(error));
    } else if (isSet(event.skip) || isSet(event.todo)) {
      this.#tally.skipped += 1;
    } else if (error === undefined) {
      this.#tally.passed += 1;
      this.#passed.set(file, (this.#passed.get(file) ?? 0) + 1);
    } else {
      this.#fail(file, this.#nameOf(event), printed(error));
    }
  }

  report(files: readonly string[]): void {
    for (const file of files) {
      const failed = this.#failed.get(file) ?? 0;
      const counts = `node ${this.#passed.get(file) ?? 0}${failed > 0 ? ` (${failed} failed)` : ''}`;
      console.log(`${failed > 0 ? '✗' : '✓'} ${file}  ${counts}`);
      const output = this.#output.get(file);
      if (output !== undefined) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
    }
  }

  #fail(file: string, test: string, error: string): void {
    this.#failed.set(file, (this.#failed.get(file) ?? 0) + 1);
    this.#tally.fail({ where: 'node', file, test, error });
  }

  #nameOf(event: Event): string {
    const parent = this.#met.get(key(event, event.parentId));
    const isTest = parent !== undefined && fromRoot(parent.name) !== fileOf(parent);
    return isTest ? `${this.#nameOf(parent)} › ${event.name}` : event.name;
  }
}

// A test's own file may be a suite that several test files share, so the file the process started with comes first.
function fileOf(event: Event): string {
  const entry = 'entryFile' in event && typeof event.entryFile === 'string' ? event.entryFile : event.file;
  return fromRoot(entry ?? event.name);
}

function key(event: Event, id: number | undefined): string {
  return `${fileOf(event)}#${id ?? 0}`;
}

function isSet(flag: string | boolean | undefined): boolean {
  return flag !== undefined && flag !== false;
}

function isFailureOfChildren(error: object): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

function printed(error: object): string {
  const cause = 'cause' in error ? error.cause : error;
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : typeof cause === 'string' ? cause : inspect(cause);
  return text
    .split('\n')
    .filter((line) => !/^\s+at .*(node:|node_modules)/.test(line))
    .slice(0, 40)
    .join('\n');
}

function tail(output: string): string {
  return output.trimEnd().split('\n').slice(-30).join('\n');
}
