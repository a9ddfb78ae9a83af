import type { Tally } from './tally.ts';

/** With more failures than this, the change is at fault and not a machine that stalled. */
const MOST = 3;

/** What one test file did in one place: a browser engine, or Node. */
export interface Outcome<Place extends string> {
  readonly place: Place;
  readonly file: string;
  readonly counts: Tally;
}

/** The files to run once more, by place: a busy machine can stall one page or one process for longer than any test waits. */
export function secondAttempts<Place extends string>(first: readonly Outcome<Place>[]): { place: Place; files: string[] }[] {
  const failed = first.filter(({ counts }) => counts.failures.length > 0);
  if (failed.length > MOST) return [];
  const places = [...new Set(failed.map(({ place }) => place))];
  return places.map((place) => ({ place, files: failed.filter((one) => one.place === place).map(({ file }) => file) }));
}

/** Counts what every file did; what passed at the second attempt only is counted as passed, and listed. */
export function countOutcomes<Place extends string>(first: readonly Outcome<Place>[], second: readonly Outcome<Place>[], tally: Tally): void {
  for (const { place, file, counts } of first) {
    const again = second.find((one) => one.place === place && one.file === file);
    if (counts.failures.length > 0 && again?.counts.good) {
      tally.add(again.counts);
      tally.unsteady.push(...counts.failures);
    } else {
      tally.add(counts);
    }
  }
}
