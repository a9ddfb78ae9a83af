import type { Receiver } from './receiver.ts';

const DAY = 24 * 60 * 60_000;

/** How many are deleted before anything else has its turn. */
const STEP = 100;
/** Time between two looks for what is too old, in ms. */
const SWEEP = 60 * 60_000;

/** Deletes what was received more than so many days ago, for good. */
export async function forgetOld({ store, keepDays, now, log }: Pick<Receiver, 'store' | 'keepDays' | 'now' | 'log'>): Promise<void> {
  if (keepDays === null) return;
  const before = new Date(now().getTime() - keepDays * DAY).toISOString();
  let deleted = 0;
  for (let step = STEP; step === STEP; deleted += step) {
    step = await store.forgetSubmissions(before, STEP);
    // Whoever sends or reads meanwhile comes in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (deleted > 0) log(`deleted ${deleted} submissions that were received more than ${keepDays} days ago`);
}

/** Does so every hour from now; returns how to stop. */
export function keepForgetting(receiver: Pick<Receiver, 'store' | 'keepDays' | 'now' | 'log'>): () => void {
  const sweep = (): void => void forgetOld(receiver).catch(() => receiver.log('deleting old submissions failed; trying again in an hour'));
  const timer = setInterval(sweep, SWEEP);
  timer.unref();
  return () => clearInterval(timer);
}
