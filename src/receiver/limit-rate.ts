import type { MiddlewareHandler } from 'hono';
import { clientAddress } from './client-address.ts';
import type { Receiver } from './receiver.ts';

/** Turns away whoever sends too often, before a body is read; the widget waits as long as it is told and tries again. */
export function limitRate({ rate, addressHeader, now }: Pick<Receiver, 'rate' | 'addressHeader' | 'now'>): MiddlewareHandler {
  return async (context, next) => {
    const wait = rate?.take(clientAddress(context, addressHeader), now().getTime()) ?? 0;
    if (wait === 0) return next();
    return context.json({ error: 'too many submissions from this address; wait and send again' }, 429, { 'retry-after': String(wait) });
  };
}
