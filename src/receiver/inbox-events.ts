import type { InboxEntry } from '../summary/stored-submission.ts';
import type { InboxFeed } from './inbox-feed.ts';

/** Time after which a browser connects again, in ms. */
const RETRY = 2_000;

/** What an event stream is for and how long. */
export interface Stream {
  feed: InboxFeed;
  clinic: string;
  /** Whether its reader may still read; asked before each row and each heartbeat. */
  allowed: () => Promise<boolean>;
  /** Time between two comments, in ms; they also find out that a reader is gone. */
  heartbeat: number;
}

/** Server-sent events of one inbox: `submission` with its row, for each that is new or changed. */
export function inboxEvents({ feed, clinic, allowed, heartbeat }: Stream): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => {};
  return new ReadableStream({
    start(controller) {
      const write = (text: string): void => controller.enqueue(encoder.encode(text));
      const end = (): void => {
        stop();
        controller.close();
      };
      let running = true;
      const tell = async (entry: InboxEntry): Promise<void> => {
        const may = await allowed().catch(() => false);
        if (running && may) write(`event: submission\ndata: ${JSON.stringify(entry)}\n\n`);
        else if (running) end();
      };
      const unsubscribe = feed.subscribe({
        clinic,
        take: (entry) => void tell(entry),
        end,
      });
      const timer = setInterval(async () => {
        const may = await allowed().catch(() => false);
        if (running && may) write(': still here\n\n');
        else if (running) end();
      }, heartbeat);
      stop = () => {
        running = false;
        clearInterval(timer);
        unsubscribe();
      };
      write(`retry: ${RETRY}\n: connected\n\n`);
    },
    cancel: () => stop(),
  });
}
