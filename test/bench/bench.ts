/** Figures held against their budgets; one over its budget makes the process fail. */
export class Budgets {
  #over = 0;

  /** Prints a figure, and counts it where it is over its budget. */
  hold(says: string, figure: number, budget: number, unit: string): void {
    const isOver = !(figure <= budget);
    if (isOver) this.#over += 1;
    const written = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 4 : 2));
    console.log(`${says.padEnd(64)}${written(figure).padStart(10)} ${unit.padEnd(6)} at most ${written(budget)} ${unit}${isOver ? '  over' : ''}`);
  }

  /** Ends with an exit code that says whether all were kept. */
  close(): void {
    if (this.#over === 0) return;
    console.error(`${this.#over} over the budget`);
    process.exitCode = 1;
  }
}

/** How long something takes, in milliseconds, and what came of it. */
export function timed<T>(work: () => T): { ms: number; result: T } {
  const started = performance.now();
  const result = work();
  return { ms: performance.now() - started, result };
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median of several runs of the same work, in milliseconds. */
export function medianOf(runs: number, work: () => void): number {
  return quantile(Array.from({ length: runs }, () => timed(work).ms), 0.5);
}
