/** After this many tries, or this long, a visitor is told that it was not sent. */
export const RETRY_LIMITS = { tries: 12, durationMs: 10 * 60_000 } as const;

/** The longest wait between two tries, in milliseconds. */
const LONGEST_WAIT_MS = 30_000;

/** The longest `Retry-After` that is honoured, in milliseconds. */
const LONGEST_RETRY_AFTER_MS = 120_000;

/** Statuses that a later try may cure: request timeout, conflict with a try under way, too early, too many, and all of the server's own. */
export const isRetriable = (status: number): boolean => [408, 409, 425, 429].includes(status) || status >= 500;

/** Full jitter: anything from none to the exponential bound, never less than the receiver asked for; in milliseconds. */
export function retryDelay(tries: number, random: () => number, afterMs = 0): number {
  const bound = Math.min(LONGEST_WAIT_MS, 1000 * 2 ** tries);
  return Math.max(Math.round(random() * bound), Math.min(afterMs, LONGEST_RETRY_AFTER_MS));
}

/** A `Retry-After` header in milliseconds (RFC 9110 §10.2.3: seconds, or an HTTP date). */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
