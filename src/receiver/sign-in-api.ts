import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Receiver } from './receiver.ts';
import { sameOrigin } from './same-origin.ts';
import { sha256 } from './secrets.ts';
import { SESSION_LIFE, signIn } from './sign-in.ts';

const COOKIE = 'preconsult-session';

const REFUSED = {
  used: 'this sign-in link was used before',
  expired: 'this sign-in link has expired',
  unknown: 'this sign-in link is not known here',
} as const;

const REMEDY = 'ask whoever runs the receiver for a new link; starting it again prints one';

/** The secret of the session that a request carries. */
export const sessionOf = (context: Context): string | undefined => getCookie(context, COOKIE);

async function tokenOf(context: Context): Promise<string | null> {
  const body: unknown = await context.req.json().catch(() => null);
  return typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string' ? body.token : null;
}

/** `POST /session` with the token of a one-time link signs in, `DELETE /session` signs out. */
export function signInApi(receiver: Receiver): Hono {
  const app = new Hono();
  const cookie = { httpOnly: true, sameSite: 'Strict', path: '/inbox', secure: receiver.secure } as const;
  app.use('/session', sameOrigin);
  app.post('/session', bodyLimit({ maxSize: 4_096 }), async (context) => {
    const token = await tokenOf(context);
    if (token === null) return context.json({ error: 'the body is not { "token": "…" }' }, 400);
    const signedIn = await signIn(receiver, token);
    if ('refused' in signedIn) {
      return context.json({ error: REFUSED[signedIn.refused], reason: signedIn.refused, remedy: REMEDY }, 401);
    }
    setCookie(context, COOKIE, signedIn.session, { ...cookie, maxAge: SESSION_LIFE / 1_000 });
    return context.body(null, 204);
  });
  app.delete('/session', async (context) => {
    const session = sessionOf(context);
    if (session !== undefined) await receiver.store.removeSession(sha256(session));
    deleteCookie(context, COOKIE, cookie);
    return context.body(null, 204);
  });
  return app;
}
