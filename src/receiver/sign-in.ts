import { sha256 } from './secrets.ts';
import type { Secrets } from './secrets.ts';
import type { Access, Store } from './store.ts';

const MINUTE = 60_000;
/** How long a sign-in link works, in ms. */
const LINK_LIFE = 60 * MINUTE;
/** How long a session lasts, in ms. */
export const SESSION_LIFE = 12 * 60 * MINUTE;
/** How long a used or expired link is remembered, so that staff are told why it fails, in ms. */
const MEMORY = 7 * 24 * 60 * MINUTE;

/** What signing in reads and writes. */
export interface Doorkeeper {
  store: Store;
  secrets: Secrets;
  now: () => Date;
}

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

/** Makes the token of a link that signs one person in, once. */
export async function offerSignIn({ store, secrets, now }: Doorkeeper, clinic: string, staff: string): Promise<string> {
  const token = secrets.token();
  await store.forgetExpired(later(now(), -MEMORY));
  await store.addSignIn(sha256(token), { clinic, staff, expiresAt: later(now(), LINK_LIFE) });
  return token;
}

/** Uses a link's token: a new session's secret, or why not. */
export async function signIn(
  { store, secrets, now }: Doorkeeper,
  token: string,
): Promise<{ session: string } | { refused: 'used' | 'expired' | 'unknown' }> {
  const redeemed = await store.redeemSignIn(sha256(token), now().toISOString());
  if ('refused' in redeemed) return redeemed;
  const session = secrets.token();
  await store.addSession(sha256(session), { ...redeemed.access, expiresAt: later(now(), SESSION_LIFE) });
  return { session };
}

/** Whom a session's secret speaks for, while it lasts. */
export async function accessOf({ store, now }: Doorkeeper, session: string): Promise<Access | null> {
  const access = await store.session(sha256(session));
  return access && access.expiresAt > now().toISOString() ? access : null;
}
