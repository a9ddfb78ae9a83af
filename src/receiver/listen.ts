import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { SetupError } from './setup-error.ts';

/** How long a request may take to arrive, in ms. */
const REQUEST_TIMEOUT = 30_000;
/** How long an answer may still take when the receiver closes, in ms. */
const GRACE = 2_000;
const SWEEP = 20;

/** Another program listens there. */
export class PortTaken extends SetupError {
  constructor(host: string, port: number) {
    super(`cannot listen on ${host}:${port}, it is taken`, 'choose another with --port, or stop the program that has it');
  }
}

/** Listens on a port of this host; throws a `SetupError` where that cannot be. */
export async function listen(app: Pick<Hono, 'fetch'>, port: number, host: string): Promise<{ server: Server; port: number }> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT }, getRequestListener(app.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? String(error.code) : error.message;
      if (code === 'EADDRINUSE') reject(new PortTaken(host, port));
      else reject(new SetupError(`cannot listen on ${host}:${port} (${code})`, 'choose another --port or --host'));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
}

/** Lets answers finish, then closes what is left. */
export async function stopListening(server: Server): Promise<void> {
  // A connection kept alive falls idle only when its last answer has left, so they are swept more than once.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  const timer = setTimeout(() => server.closeAllConnections(), GRACE);
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  clearInterval(sweep);
  clearTimeout(timer);
}
