import { inspect } from 'node:util';
import { Tally } from './tally.ts';
import { fromRoot } from './test-files.ts';

interface Event {
  readonly name: string;
  readonly testId: number;
  readonly parentId: number | undefined;
}

interface Ended extends Event {
  readonly details: { readonly type?: 'suite' | 'test' | undefined; readonly error?: object };
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
}

/** Counts what Node's test runner tells of one file. */
export class NodeCount {
  readonly counts = new Tally();
  /** Whether the file was ended because it did not end by itself. */
  isLate = false;
  readonly #file: string;
  readonly #met = new Map<number, Event>();
  readonly #parents = new Set<number>();
  readonly #done = new Set<number>();
  #output = '';

  constructor(file: string) {
    this.#file = file;
  }

  /** Takes in that there is a test, or a suite of them. */
  met(event: Event): void {
    // The file itself has the id of its first test.
    if (this.#isFile(event)) return;
    this.#met.set(event.testId, event);
    this.#parents.add(event.parentId ?? 0);
  }

  /** Keeps what the file prints. */
  wrote({ message }: { readonly message: string }): void {
    this.#output += message;
  }

  /** Counts a test that has ended. */
  ended(event: Ended): void {
    const { error, type } = event.details;
    this.#done.add(event.testId);
    if (this.#isFile(event)) {
      this.#fail('', `${this.#reason(error)}\n${tail(this.#output)}`.trimEnd());
      this.#output = '';
    } else if (type === 'suite' || this.#parents.has(event.testId)) {
      // A parent fails with its children, which are counted; what else makes it fail (a hook, say) is counted here.
      if (error !== undefined && !isFailureOfChildren(error)) this.#fail(this.#nameOf(event), printed(error));
    } else if (isSet(event.skip) || isSet(event.todo)) {
      this.counts.skipped += 1;
    } else if (error === undefined) {
      this.counts.passed += 1;
    } else {
      this.#fail(this.#nameOf(event), printed(error));
    }
  }

  /** Ends the count; returns a line on the whole file, and under it what it printed. */
  close(): string {
    if (this.counts.passed + this.counts.skipped + this.counts.failures.length === 0) this.#fail('', 'holds no test');
    const { passed, failures } = this.counts;
    const failed = failures.length > 0 ? ` (${failures.length} failed)` : '';
    const output = this.#output === '' ? '' : `\n${this.#output.trimEnd().replaceAll(/^/gm, '    ')}`;
    return `${failures.length > 0 ? '✗' : '✓'} ${this.#file}  node ${passed}${failed}${output}`;
  }

  #reason(error: object | undefined): string {
    if (error === undefined) return 'holds no test';
    if (!this.isLate) return printed(error);
    const open = [...this.#met.values()].filter(({ testId }) => !this.#done.has(testId));
    const [first] = open.filter(({ testId }) => !this.#parents.has(testId));
    if (this.#met.size === 0) return 'was ended before it had told of a test';
    return first ? `was ended in “${this.#nameOf(first)}”` : 'was ended after its last test: a timer, a socket or a process that nobody ended kept it';
  }

  #isFile({ name }: Event): boolean {
    return fromRoot(name) === this.#file;
  }

  #fail(test: string, error: string): void {
    this.counts.fail({ where: 'node', file: this.#file, test, error });
  }

  #nameOf(event: Event): string {
    const parent = this.#met.get(event.parentId ?? 0);
    return parent ? `${this.#nameOf(parent)} › ${event.name}` : event.name;
  }
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
