import type { Outcome } from './browser-run.ts';
import type { Engine } from './browsers.ts';
import { countSession, isGood } from './sessions.ts';
import { Tally } from './tally.ts';
import { fromRoot } from './test-files.ts';

/** With more failures than this, the change is at fault and not a browser that stalled. */
const MOST = 3;

/** The files to run once more, by engine: a busy machine can stall one page of one engine for longer than any test waits. */
export function secondAttempts(first: readonly Outcome[]): { engine: Engine; files: string[] }[] {
  const failed = first.filter(({ session }) => !isGood(session));
  if (failed.length > MOST) return [];
  const engines = [...new Set(failed.map(({ engine }) => engine))];
  return engines.map((engine) => ({ engine, files: failed.filter((one) => one.engine === engine).map(({ session }) => fromRoot(session.testFile)) }));
}

/** Counts what every file did; what passed at the second attempt only is counted as passed, and listed. */
export function countOutcomes(first: readonly Outcome[], second: readonly Outcome[], tally: Tally): void {
  for (const { engine, session } of first) {
    const again = second.find((one) => one.engine === engine && one.session.testFile === session.testFile);
    if (isGood(session) || !again || !isGood(again.session)) {
      countSession(session, engine, tally);
      continue;
    }
    countSession(again.session, engine, tally);
    const before = new Tally();
    countSession(session, engine, before);
    tally.unsteady.push(...before.failures);
  }
}
