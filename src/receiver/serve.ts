import { createApp } from './app.ts';
import type { Receiver } from './receiver.ts';
import { createInboxFeed } from './inbox-feed.ts';
import { listen, stopListening } from './listen.ts';
import { createRateLimit } from './rate-limit.ts';
import { forgetOld, keepForgetting } from './retention.ts';
import { offerSignIn } from './sign-in.ts';

/** What to start, and where. */
export interface ReceiverOptions extends Omit<Receiver, 'feed' | 'secure' | 'rate'> {
  /** Submissions that one address may send in a minute; 0 for any number. */
  perMinute: number;
  /** 0 takes any free one. */
  port: number;
  /** Address to listen on. */
  host: string;
  /** How visitors and staff reach it, where a proxy stands before it. */
  publicOrigin?: string;
}

/** A receiver that is listening. */
export interface RunningReceiver {
  /** Without a slash at the end. */
  origin: string;
  port: number;
  /** A new link that signs one member of staff in to a clinic's inbox, once. */
  signInLink(clinic: string, staff: string): Promise<string>;
  /** Ends open streams, lets answers finish and stops listening; the store stays open. */
  close(): Promise<void>;
}

/** Starts a receiver. */
export async function startReceiver(options: ReceiverOptions): Promise<RunningReceiver> {
  const { store, host, publicOrigin, perMinute } = options;
  const feed = createInboxFeed(store);
  const rate = perMinute > 0 ? createRateLimit(perMinute) : null;
  const app = createApp({ ...options, feed, rate, secure: publicOrigin?.startsWith('https:') ?? false });
  await forgetOld(options);
  const { server, port } = await listen(app, options.port, host);
  const stopForgetting = keepForgetting(options);
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  const origin = publicOrigin ?? `http://${name}:${port}`;
  return {
    origin,
    port,
    signInLink: async (clinic, staff) => `${origin}/inbox#sign-in=${await offerSignIn(options, clinic, staff)}`,
    async close() {
      stopForgetting();
      feed.close();
      await stopListening(server);
    },
  };
}
