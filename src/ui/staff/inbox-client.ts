import type { InboxEntry, InboxPage, StoredSubmission } from '../../summary/stored-submission.ts';

/** The receiver answered, and the answer was no. */
export class InboxRefusal extends Error {
  constructor(
    /** HTTP status. */
    readonly status: number,
    message: string,
    /** The receiver's word for it, such as `used` or `no-session`. */
    readonly reason: string | null,
  ) {
    super(message);
  }
}

/** What a running inbox hears. */
export interface InboxWatcher {
  /** A row is new or has changed. */
  arrived(entry: InboxEntry): void;
  connected(): void;
  /** The stream broke and will be tried again; `refused` where the receiver itself turned it down. */
  lost(refused: boolean): void;
}

/** The inbox's way to the receiver; every method but `watch` throws an `InboxRefusal` on a refusal. */
export interface InboxClient {
  /** Uses the token of a one-time link. */
  signIn(token: string): Promise<void>;
  signOut(): Promise<void>;
  /** The newest rows, or those before them, by what an earlier page gave as `older`. */
  page(older?: string): Promise<InboxPage>;
  submission(id: string): Promise<StoredSubmission>;
  /** Returns how to stop. */
  watch(watcher: InboxWatcher): () => void;
}

/** The part of an EventSource that the client uses. */
export interface EventStream {
  /** 2 once it has given up. */
  readonly readyState: number;
  addEventListener(type: string, listener: (event: Event) => void): void;
  close(): void;
}

/** What the client borrows from the browser. */
export interface InboxConnections {
  fetch: typeof fetch;
  openEvents(url: string): EventStream;
  /** Runs something after some ms; returns how to cancel it. */
  later(run: () => void, ms: number): () => void;
}

/** Time before a stream that the receiver refused is asked for again, in ms. */
const REOPEN_AFTER = 3_000;

/** A client for the receiver that served the page. */
export function createInboxClient({ fetch, openEvents, later }: InboxConnections, base = '/inbox'): InboxClient {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${base}${path}`, { credentials: 'same-origin', headers: { accept: 'application/json' }, ...init });
    if (!response.ok) throw await refusalOf(response);
    return response;
  };
  return {
    async signIn(token) {
      await ask('/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) });
    },
    async signOut() {
      await ask('/session', { method: 'DELETE' });
    },
    async page(older) {
      const query = older === undefined ? '' : `?older=${encodeURIComponent(older)}`;
      return (await (await ask(`/submissions${query}`)).json()) as InboxPage;
    },
    async submission(id) {
      return (await (await ask(`/submissions/${encodeURIComponent(id)}`)).json()) as StoredSubmission;
    },
    watch: (watcher) => watchEvents(`${base}/events`, watcher, openEvents, later),
  };
}

function watchEvents(url: string, watcher: InboxWatcher, openEvents: InboxConnections['openEvents'], later: InboxConnections['later']): () => void {
  let stop = (): void => {};
  const start = (): void => {
    const events = openEvents(url);
    stop = () => events.close();
    events.addEventListener('open', () => watcher.connected());
    events.addEventListener('submission', (event) => watcher.arrived(JSON.parse((event as MessageEvent<string>).data) as InboxEntry));
    events.addEventListener('error', () => {
      // A browser tries again by itself after a broken connection, but gives up for good after an HTTP error.
      const refused = events.readyState === 2;
      if (refused) stop = later(start, REOPEN_AFTER);
      watcher.lost(refused);
    });
  };
  start();
  return () => stop();
}

async function refusalOf(response: Response): Promise<InboxRefusal> {
  const body: unknown = await response.json().catch(() => null);
  const member = (name: string): string | null => {
    const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : null;
    return typeof value === 'string' ? value : null;
  };
  return new InboxRefusal(response.status, member('error') ?? `HTTP ${response.status}`, member('reason'));
}
