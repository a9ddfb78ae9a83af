import type { MiddlewareHandler } from 'hono';

const SAFE = new Set(['GET', 'HEAD']);

/** Refuses what a page of another origin asks for, and any change whose origin no browser vouches for. */
export const sameOrigin: MiddlewareHandler = async (context, next) => {
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  // Behind a proxy that ends TLS the scheme differs here, so only the host is compared.
  const alike = origin !== undefined && URL.parse(origin)?.host === context.req.header('host');
  const safe = SAFE.has(context.req.method);
  const vouched = site === undefined ? alike || (safe && origin === undefined) : site === 'same-origin' || (safe && site === 'none');
  if (vouched) return next();
  return context.json({ error: 'this may only be asked for by the inbox itself; open the inbox and do it there' }, 403);
};
