import type { Context, MiddlewareHandler } from 'hono';
import type { Clinic } from './judge.ts';

/** How long a browser may remember a preflight, in s; two hours is the most that Chromium keeps. */
const MAX_AGE = '7200';

const allows = (clinic: Clinic, origin: string): boolean => clinic.origins === '*' || clinic.origins.includes(origin);

function answerTo(context: Context, clinic: Clinic, origin: string): void {
  if (clinic.origins !== '*') context.header('vary', 'origin', { append: true });
  if (!allows(clinic, origin)) return;
  context.header('access-control-allow-origin', clinic.origins === '*' ? '*' : origin);
  // A page may otherwise not read how long it should wait before the next try.
  context.header('access-control-expose-headers', 'retry-after');
}

/** Answers a browser that asks whether it may send. */
export function preflight(context: Context): Response {
  context.header('access-control-allow-methods', 'POST');
  context.header('access-control-allow-headers', 'content-type, idempotency-key');
  context.header('access-control-max-age', MAX_AGE);
  return context.body(null, 204);
}

/** Lets the pages of a clinic's allowed origins send to it, never with credentials, and refuses the others. */
export function crossOrigin(clinicOf: (context: Context) => Clinic | undefined): MiddlewareHandler {
  return async (context, next) => {
    const clinic = clinicOf(context);
    const origin = context.req.header('origin');
    if (!clinic || origin === undefined) return next();
    answerTo(context, clinic, origin);
    const allowed = allows(clinic, origin);
    // A refused page may read why, so that its browser does not take it for a lost connection; it still sends nothing that is kept.
    if (!allowed) context.header('access-control-allow-origin', origin);
    if (context.req.method === 'OPTIONS') return preflight(context);
    if (allowed) return next();
    const error = `pages of ${origin} may not send to the clinic "${clinic.id}"; the operator can allow it with --origin ${origin}`;
    return context.json({ error }, 403);
  };
}
