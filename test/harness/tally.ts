// Harness: finds the browsers, runs every test in each of them and in Node, and counts.
// It must not know what any test is about.

/** One test, or one thing that kept tests from running, that failed. */
export interface Failure {
  /** An engine's name, `node`, or the step that failed. */
  readonly where: string;
  readonly file: string;
  readonly test: string;
  readonly error: string;
}

/** What a run has counted so far. */
export class Tally {
  passed = 0;
  skipped = 0;
  readonly failures: Failure[] = [];
  /** Failures of a first attempt whose second attempt passed. */
  readonly unsteady: Failure[] = [];

  /** Counts one failure and keeps it for the list at the end. */
  fail(failure: Failure): void {
    this.failures.push(failure);
  }

  /** Counts in what another tally counted. */
  add(other: Tally): void {
    this.passed += other.passed;
    this.skipped += other.skipped;
    this.failures.push(...other.failures);
  }

  /** True when something passed and nothing failed. */
  get good(): boolean {
    return this.passed > 0 && this.failures.length === 0;
  }

  /** The line that ends a run: `N passed, N failed`, and the skipped where there are any. */
  get closingLine(): string {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    return `${this.passed} passed, ${this.failures.length} failed${skipped}`;
  }

  /** Every failure with its engine, file, name and error, in the order they came. */
  get failureList(): string {
    return listed(this.failures);
  }

  /** The same of what failed at the first attempt only. */
  get unsteadyList(): string {
    return listed(this.unsteady);
  }
}

function listed(failures: readonly Failure[]): string {
  return failures
    .map(({ where, file, test, error }, index) => {
      const heading = [where, file, test].filter((part) => part !== '').join(' › ');
      return `${index + 1}) ${heading}\n${indent(error)}\n`;
    })
    .join('\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `   ${line}`)
    .join('\n');
}
