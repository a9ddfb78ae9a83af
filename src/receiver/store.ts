import type { InboxEntry, StoredSubmission } from '../summary/stored-submission.ts';

/** A submission to keep, and the digest of its bytes as they were sent. */
export type Arrival = Omit<StoredSubmission, 'openedAt' | 'replacedBy'> & {
  /** SHA-256 of the body, lower-case hexadecimal. */
  digest: string;
};

/** What became of an arrival: kept, known already under its id with the same bytes, or known with other bytes. */
export type Kept = { kept: 'first' | 'again'; receipt: string } | { kept: 'conflict' };

/** Whom a sign-in link or a session speaks for. */
export interface Access {
  clinic: string;
  /** Who the link was made for, as the openings record it. */
  staff: string;
  /** RFC 3339, UTC. */
  expiresAt: string;
}

/** What came of using a sign-in link. */
export type Redeemed = { access: Access } | { refused: 'used' | 'expired' | 'unknown' };

/** One time that a member of staff opened a submission. */
export interface Opening {
  clinic: string;
  submissionId: string;
  staff: string;
  /** RFC 3339, UTC. */
  at: string;
}

/** Where a row stands among the others of its inbox, by time. */
export type Place = Pick<InboxEntry, 'receivedAt' | 'submissionId'>;

/** Where the receiver keeps things; secrets come to it only as hashes. Every method is one atomic step. */
export interface Store {
  /** Keeps an arrival, or says what was kept earlier under its clinic and id. */
  keep(arrival: Arrival): Promise<Kept>;
  submission(clinic: string, submissionId: string): Promise<StoredSubmission | null>;
  /** One row of the inbox. */
  entry(clinic: string, submissionId: string): Promise<InboxEntry | null>;
  /** Rows of a clinic's inbox, the newest first, and at most so many; with a place, those that come after it. */
  entries(clinic: string, page: { after: Place | null; limit: number }): Promise<InboxEntry[]>;
  /** Rows that nobody has opened and no later one stands for, the most pressing first, and at most so many. */
  unopened(clinic: string, limit: number): Promise<InboxEntry[]>;
  /** How many rows a clinic's inbox has. */
  count(clinic: string): Promise<number>;
  /** Deletes submissions received before this moment, at most so many, with their openings, so that no file of the store holds them any more; says how many. */
  forgetSubmissions(before: string, limit: number): Promise<number>;
  /** Deletes a submission by its receipt, and whatever it replaced or was replaced by, in the same way; says how many. */
  forgetReceipt(receipt: string): Promise<number>;
  addOpening(opening: Opening): Promise<void>;
  /** Openings of a submission, earliest first. */
  openings(clinic: string, submissionId: string): Promise<Opening[]>;
  addSignIn(hash: string, access: Access): Promise<void>;
  /** Uses a sign-in link: it works once, until it expires. `at` is RFC 3339, UTC. */
  redeemSignIn(hash: string, at: string): Promise<Redeemed>;
  addSession(hash: string, access: Access): Promise<void>;
  session(hash: string): Promise<Access | null>;
  removeSession(hash: string): Promise<void>;
  /** Forgets sessions and links that expired before this moment. */
  forgetExpired(before: string): Promise<void>;
  close(): Promise<void>;
}
