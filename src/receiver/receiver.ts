import type { InboxFeed } from './inbox-feed.ts';
import type { Clinic, Judge } from './judge.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Secrets } from './secrets.ts';
import type { Store } from './store.ts';

/** Everything the receiver needs from outside. */
export interface Receiver {
  store: Store;
  /** By id. */
  clinics: ReadonlyMap<string, Clinic>;
  judge: Judge;
  feed: InboxFeed;
  secrets: Secrets;
  now: () => Date;
  /** Folder of the built widget. */
  widget: string;
  /** Version of the package, under which its files never change. */
  version: string;
  /** Whether visitors and staff reach it over https. */
  secure: boolean;
  /** Time between two comments on an open event stream, in ms. */
  heartbeat: number;
  /** How often an address may send; null for as often as it likes. */
  rate: RateLimit | null;
  /** Header in which the proxy in front names the address of a client; null where there is none. */
  addressHeader: string | null;
  /** Days after which a submission is deleted; null for never. */
  keepDays: number | null;
  /** Takes a line for the operator; never holds what a visitor said. */
  log: (line: string) => void;
}
