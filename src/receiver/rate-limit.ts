/** Time in which an address that was idle may send a whole minute's worth at once, in ms. */
const BURST = 60_000;
/** The most addresses that are remembered; each is one short text and one number. */
const MOST_ADDRESSES = 10_000;

/** How often each address may do something; kept in memory only. */
export interface RateLimit {
  /** Counts one more of an address at a moment in ms; the seconds to wait where that is too often, else 0. */
  take(address: string, now: number): number;
}

/** So many a minute for each address, all of them at once after a minute's rest. What is least lately seen is forgotten first. */
export function createRateLimit(perMinute: number, most = MOST_ADDRESSES): RateLimit {
  const interval = 60_000 / perMinute;
  // The moment at which an address will have its whole minute's worth back.
  const restored = new Map<string, number>();
  return {
    take(address, now) {
      // A clock that was set back must not shut anybody out for longer than a minute.
      const at = Math.min(Math.max(restored.get(address) ?? now, now), now + BURST);
      restored.delete(address);
      const wait = at + interval - now - BURST;
      // Half a millisecond of tolerance: intervals are fractions.
      const allowed = wait < 0.5;
      restored.set(address, allowed ? at + interval : at);
      const [oldest] = restored.keys();
      if (restored.size > most && oldest !== undefined) restored.delete(oldest);
      return allowed ? 0 : Math.ceil(wait / 1_000);
    },
  };
}
