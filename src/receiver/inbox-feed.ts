import type { InboxEntry } from '../summary/stored-submission.ts';
import type { Store } from './store.ts';

/** Someone who wants to know of new and changed rows. */
export interface Reader {
  clinic: string;
  take(entry: InboxEntry): void;
  /** The receiver is closing. */
  end(): void;
}

/** Tells whoever has an inbox open what has changed in it. */
export interface InboxFeed {
  /** Returns how to stop. */
  subscribe(reader: Reader): () => void;
  /** Sends the present rows of these submissions to the clinic's readers. */
  publish(clinic: string, submissionIds: readonly string[]): Promise<void>;
  /** Ends every reader. */
  close(): void;
}

/** A feed among the readers of this process. */
export function createInboxFeed(store: Pick<Store, 'entry'>): InboxFeed {
  const readers = new Set<Reader>();
  const tell = (reader: Reader, entry: InboxEntry): void => {
    try {
      reader.take(entry);
    } catch {
      // One reader that is gone must not keep the others from hearing.
      readers.delete(reader);
    }
  };
  return {
    subscribe(reader) {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    async publish(clinic, submissionIds) {
      for (const id of submissionIds) {
        const entry = await store.entry(clinic, id);
        if (!entry) continue;
        for (const reader of readers) if (reader.clinic === clinic) tell(reader, entry);
      }
    },
    close() {
      for (const reader of readers) reader.end();
      readers.clear();
    },
  };
}
